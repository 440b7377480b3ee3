"""A hand-over: is there an agreed way, what passes, in what form, by which channel, and how far it can be trusted."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import handovers
from cxworkshop.insight.path import handovers as passings
from cxworkshop.model.path import FEWEST_ANSWERS, Handover, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.stops import stops
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.badge import SiloBadge
from cxworkshop.ui.parts.buttons import Button, Segments
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.named_fields import Fields, own_words
from cxworkshop.ui.parts.panel import Panel, column, emptied, row
from cxworkshop.ui.parts.popover import Popover
from cxworkshop.ui.parts.tiles import Tiles
from cxworkshop.ui.path.links.saying import AGREED
from cxworkshop.ui.path.links.trust_bars import TrustBars
from cxworkshop.ui.path.view import PathView

WIDE = 480
WORDS: tuple[tuple[str, int, str, str], ...] = (
    ("what", 120, mark("What passes"), mark("for example: the wishes from the booking")),
    ("form", 60, mark("In what form"), mark("for example: free text")),
    ("channel", 60, mark("By which channel"), mark("for example: the booking system")),
)


class Between(NamedTuple):
    """Which hand-over: the stop where the work is taken, and the two silos."""

    touchpoint_id: Id
    from_silo_id: Id
    to_silo_id: Id


class HandoverForm(Popover):
    """Opens on a capsule of the line, or on an owner and a helper at one stop. `trust_asked` wants a mini-ballot."""

    trust_asked = Signal(object)  # a Between
    card_asked = Signal(str)  # the id of a stop whose card somebody wants to see

    def __init__(self, desk: Desk, view: PathView, parent: QWidget) -> None:
        super().__init__(desk, parent, "path.handover", WIDE)
        self._view = view
        self.between = Between("", "", "")

    def open(self, from_id: Id, to_id: Id, at: QPoint) -> None:
        """The hand-over between two neighbours of the path; nothing opens when their owner is the same."""
        giver, taker = (self.desk.workshop.get(Touchpoint, id) for id in (from_id, to_id))
        if giver and taker and giver.owner_silo_id and taker.owner_silo_id != giver.owner_silo_id:
            self.open_between(Between(taker.id, giver.owner_silo_id, taker.owner_silo_id or ""), at)

    def open_between(self, between: Between, at: QPoint) -> None:
        """A hand-over at a stop from one silo to another, also to a helper."""
        self.between = between
        self.open_at(at)

    def open_again(self) -> None:
        """Where it was, after the mini-ballot."""
        self.open_at(self._at)

    # Fields

    def build(self) -> None:
        t = self.desk.t
        self._who, self._warning = row(), Panel(look="tag-warn")
        self._reasons = wrapping(plain_label("", "body", look="warn"))
        column(self._warning, margin=12).addWidget(self._reasons)
        self.agreed = Tiles("path.handover.agreed", [(key, t(word), None) for key, word in AGREED.items()], 3)
        self.agreed.chosen.connect(lambda key: self._say(agreed=key))
        self.body.addLayout(self._who)
        self.body.addWidget(self._warning)
        self.body.addWidget(plain_label(t("Is there an agreed way?"), "strong"))
        self.body.addWidget(self.agreed)
        self._build_words()
        self._build_trust()

    def _build_words(self) -> None:
        t = self.desk.t
        self.fields: dict[str, LineField] = {}
        rows = Fields()
        for name, limit, word, hint in WORDS:
            field = LineField(limit, t(hint))
            field.setObjectName(f"path.handover.{name}")
            field.settled.connect(lambda text, name=name: self._say(**{name: text}))
            self.fields[name] = field
            rows.add(t(word), field)
        sides = [("inside", t("Inside the house"), None), ("outside", t("The customer sees it"), None)]
        self.side = Segments(sides, "inside")
        self.side.chosen.connect(lambda key: self._say(inside=key == "inside"))
        self.message = Button("", "message-square-text", "quiet")
        self.message.setObjectName("path.handover.message")
        self.message.clicked.connect(self._message)
        rows.add(t("Where it passes"), self.side)
        self.body.addWidget(rows)
        self.body.addWidget(self.message, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_trust(self) -> None:
        t = self.desk.t
        self._trust_words = wrapping(plain_label("", "muted"))
        self.bars, self.ask_trust = TrustBars(), Button("", "lock", "plain")
        self.ask_trust.setObjectName("path.handover.trust")
        self.ask_trust.clicked.connect(self._ask_trust)
        self.forget = Button(t("Forget what was said"), None, "quiet")
        self.forget.setObjectName("path.handover.forget")
        self.forget.clicked.connect(self._forget)
        self.body.addWidget(plain_label(t("How well can we trust it?"), "strong"))
        self.body.addWidget(self._trust_words)
        self.body.addWidget(self.bars)
        foot = row()
        foot.addWidget(self.ask_trust)
        foot.addStretch()
        foot.addWidget(self.forget)
        self.body.addLayout(foot)

    def first(self) -> QWidget | None:
        return self.agreed.button(self.agreed.key or "yes")

    # Shows

    @property
    def known(self) -> Handover | None:
        return handovers.handover_at(self.desk.workshop, *self.between)

    def reread(self) -> bool:
        workshop = self.desk.workshop
        giver, taker = (workshop.get(Silo, id) for id in self.between[1:])
        stop = next((one for one in stops(workshop, self._view.path_id) if one.touchpoint.id == self.between[0]), None)
        if giver is None or taker is None or stop is None:
            return False
        self.say_title(self.desk.t("Hand-over at stop {n}", n=stop.number))
        self._show_silos(giver, taker)
        self._show_words(self.known)
        self._show_trust(self.known)
        return True

    def _show_silos(self, giver: Silo, taker: Silo) -> None:
        emptied(self._who)
        arrow = plain_label("")
        arrow.setPixmap(icon("arrow-right", size=18).pixmap(18, 18))
        for silo in (giver, taker):
            self._who.addWidget(SiloBadge(silo.code, silo.colour))
            self._who.addWidget(own_words(silo.name, "strong"), 1)
            if silo is giver:
                self._who.addWidget(arrow)

    def _show_words(self, known: Handover | None) -> None:
        t = self.desk.t
        reasons = self._fragile(known)
        self._warning.setVisible(bool(reasons))
        self._reasons.setText(" ".join([t("Fragile."), *reasons]))
        self.agreed.choose(known.agreed if known else "unknown")
        for name, field in self.fields.items():
            field.setText(getattr(known, name) if known else "")
        self.side.choose("outside" if known and not known.inside else "inside")
        told = known is not None and handovers.message_of(self.desk.workshop, known) is not None
        self.message.set_text(t("Open the messages of the stop") if told else t("Keep it as a message of the stop"))
        self.message.setEnabled(bool(known and known.what))
        self.forget.setVisible(known is not None)

    def _fragile(self, known: Handover | None) -> list[str]:
        found = passings(self.desk.workshop, self._view.path_id) if known else []
        return [self.desk.t(reason) for one in found if one.answer == known for reason in one.why_fragile]

    def _show_trust(self, known: Handover | None) -> None:
        t, counts = self.desk.t, known.trust if known else ()
        enough = sum(counts) >= FEWEST_ANSWERS
        self.bars.setVisible(enough)
        if enough:
            self.bars.show_counts(counts, t)
            self._trust_words.setText(
                t.n(
                    "{n} answer, from 1 not at all to 5 fully.",
                    "{n} answers, from 1 not at all to 5 fully.",
                    sum(counts),
                )
            )
        else:
            self._trust_words.setText(t("Nobody has been asked yet. Three answers or more are needed to show any."))
        self.ask_trust.setEnabled(not self.desk.read_only)
        self.ask_trust.set_text(t("Ask again in secret") if enough else t("Ask in secret"))

    # Does

    def _say(self, **fields: Any) -> None:
        """One field, one change; what was refused shows again as it was."""
        said = self.desk.do_aloud(lambda: handovers.set_handover(self.desk.workshop, *self.between, **fields))
        if said is None:
            self.reread()

    def _message(self) -> None:
        known = self.known
        if known is not None and handovers.message_of(self.desk.workshop, known) is None:
            self.desk.do_aloud(lambda: handovers.tell_as_message(self.desk.workshop, known.id))
        elif known is not None:
            self.close_up()
            self.card_asked.emit(known.touchpoint_id)

    def _ask_trust(self) -> None:
        self.close_up()
        self.trust_asked.emit(self.between)

    def _forget(self) -> None:
        if (known := self.known) is not None:
            self.desk.do_aloud(lambda: handovers.forget_handover(self.desk.workshop, known.id))
