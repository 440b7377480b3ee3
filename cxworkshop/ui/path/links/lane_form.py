"""A lane: its name and kind, what it is for, what we think of it and what we know; and giving it up as a target."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import channels
from cxworkshop.insight.path import why_needless
from cxworkshop.model.change import Change
from cxworkshop.model.path import CHANNEL_KINDS, VERDICTS, Channel, ChannelKind, Verdict
from cxworkshop.model.record import Id
from cxworkshop.model.stops import stops
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.field import LineField, TextField
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.named_fields import Fields
from cxworkshop.ui.parts.panel import Panel, column
from cxworkshop.ui.parts.popover import Popover
from cxworkshop.ui.parts.tiles import Tiles
from cxworkshop.ui.path.paint.lane_signs import ICONS
from cxworkshop.ui.path.view import PathView

WIDE = 520
VERDICT_ICONS = {"keep": "check", "improve": "pencil", "drop": "x", "unsure": "circle-question-mark"}


class LaneForm(Popover):
    """Opens on a channel. Verdict drop shows what it hits, and offers to vote on it in one step."""

    def __init__(self, desk: Desk, view: PathView, parent: QWidget) -> None:
        super().__init__(desk, parent, "path.laneform", WIDE)
        self._view = view
        self._id: Id = ""

    def open(self, channel_id: Id, at: QPoint) -> None:
        self._id = channel_id
        if self.desk.workshop.get(Channel, channel_id) is not None:
            self.open_at(at)

    # Fields

    def build(self) -> None:
        t = self.desk.t
        self.name = LineField(30, t("Name"))
        self.name.setObjectName("path.laneform.name")
        kinds = [(kind, t(word), ICONS[kind]) for kind, word in CHANNEL_KINDS.items()]
        self.kinds = Tiles("path.laneform.kind", kinds, 3)
        verdicts = [(key, t(word), VERDICT_ICONS[key]) for key, word in VERDICTS.items()]
        self.verdicts = Tiles("path.laneform.verdict", verdicts, 4)
        self.what = TextField(120, t("for example: booking at night"), lines=1)
        self.evidence = TextField(200, t("for example: 31 of 40 book here"), lines=2)
        self.what.setObjectName("path.laneform.what")
        self.evidence.setObjectName("path.laneform.evidence")
        self.what.on_one_line = self.evidence.on_one_line = True
        self.body.addWidget(self.name)
        self.body.addWidget(self.kinds)
        self.body.addWidget(plain_label(t("What we think of it"), "strong"))
        self.body.addWidget(self.verdicts)
        self._build_drop()
        rows = Fields()
        rows.add(t("What customers need it for"), self.what)
        rows.add(t("What we know of its use"), self.evidence)
        self.body.addWidget(rows)
        self._wire()

    def _build_drop(self) -> None:
        self._doubts, self._doubt_words = Panel(look="tag-warn"), wrapping(plain_label("", "body", look="warn"))
        inside = column(self._doubts, margin=12, gap=4)
        inside.addWidget(self._doubt_words)
        self._hit = wrapping(plain_label("", "body"))
        self.target = Button("", "target", "plain")
        self.target.setObjectName("path.laneform.target")
        inside.addWidget(self._hit)
        inside.addWidget(self.target)
        self.body.addWidget(self._doubts)

    def _wire(self) -> None:
        workshop, id = self.desk.workshop, self._id
        self.name.settled.connect(lambda name: self._do(lambda: channels.rename_channel(workshop, id, name)))
        self.kinds.chosen.connect(lambda kind: self._set_kind(kind))
        self.verdicts.chosen.connect(lambda verdict: self._set_verdict(verdict))
        self.what.settled.connect(lambda text: self._do(lambda: channels.describe_channel(workshop, id, what=text)))
        self.evidence.settled.connect(
            lambda text: self._do(lambda: channels.describe_channel(workshop, id, evidence=text))
        )
        self.target.clicked.connect(self._target)

    def first(self) -> QWidget | None:
        return self.verdicts.button(self.verdicts.key or "unsure")

    # Shows

    def reread(self) -> bool:
        channel = self.desk.workshop.get(Channel, self._id)
        if channel is None:
            return False
        t = self.desk.t
        self.say_title(t("Lane “{name}”", name=channel.name))
        self.name.setText(channel.name)
        self.kinds.choose(channel.channel_kind)
        self.verdicts.choose(channel.verdict)
        self.what.setText(channel.what)
        self.evidence.setText(channel.evidence)
        self._show_doubts(channel)
        return True

    def _show_doubts(self, channel: Channel) -> None:
        """Why the lane may be needless; and for one to be dropped, which stops that hits and what became of it."""
        t, doubts = self.desk.t, why_needless(self.desk.workshop, channel.id)
        self._doubts.setVisible(bool(doubts))
        self._doubt_words.setText("\n".join(t(doubt) for doubt in doubts))
        dropping = channel.verdict == "drop"
        self._hit.setVisible(dropping)
        self.target.setVisible(dropping)
        self._hit.setText(self._hit_words())
        known = channels.drop_target(self.desk.workshop, channel.id)
        self.target.set_text(t("See the target") if known else t("Make it a development target"))

    def _hit_words(self) -> str:
        t, hit = self.desk.t, set(channels.stops_hit(self.desk.workshop, self._id))
        known = channels.drop_target(self.desk.workshop, self._id)
        line = stops(self.desk.workshop, self._view.path_id)
        there = [f"{stop.number} {stop.touchpoint.title}" for stop in line if stop.touchpoint.id in hit]
        words = t("Dropping it hits: {stops}.", stops=" · ".join(there)) if there else t("Dropping it hits no stop.")
        return f"{words}\n" + t("“{title}” is a target already.", title=known.title) if known else words

    # Does

    def _set_kind(self, kind: str) -> None:
        chosen: ChannelKind = kind  # type: ignore[assignment]
        self._do(lambda: channels.set_channel_kind(self.desk.workshop, self._id, chosen))

    def _set_verdict(self, verdict: str) -> None:
        chosen: Verdict = verdict  # type: ignore[assignment]
        self._do(lambda: channels.set_verdict(self.desk.workshop, self._id, chosen))

    def _target(self) -> None:
        """One step makes it a target; when it is one, that is where to look."""
        known = channels.drop_target(self.desk.workshop, self._id)
        if known is not None:
            self.close_up()
            self.desk.go("targets", known.id)
        else:
            self._do(lambda: channels.drop_to_target(self.desk.workshop, self._id))

    def _do(self, maker: Callable[[], Change]) -> None:
        """One field, one change; what was refused shows again as it was."""
        if self.desk.do_aloud(maker) is None:
            self.reread()
