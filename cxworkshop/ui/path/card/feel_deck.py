"""The two decks of cards and a team's own: each true today, an aim with its act, or off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel

from cxworkshop.edits import feels
from cxworkshop.edits.feels import FeelState
from cxworkshop.insight.feels import BEHAVIOUR_CARDS, CARDS, FEEL_CARDS, is_unfinished, laid, words_of
from cxworkshop.model.encounter import TouchpointFeel
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import clean_line
from cxworkshop.text import Words, mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.adding import Entry
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.limit import limit_of
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.path.card.feel_button import LEFT, FeelButton
from cxworkshop.ui.path.card.feel_on_its_way import Carrying, stop_under
from cxworkshop.ui.path.card.part import Part

DECKS: dict[str, tuple[str, Sequence[str]]] = {
    "feels": (mark("How it feels to the customer"), tuple(FEEL_CARDS)),
    "behaviours": (mark("How we meet the customer"), tuple(BEHAVIOUR_CARDS)),
}
ACTS: dict[str, tuple[str, str]] = {  # name and hint of the act, by state
    "true_today": (mark("What makes it so"), mark("What makes it so?")),
    "aim": (mark("The act that makes it come true"), mark("Who does what, when?")),
}


class FeelRow(Part):
    """One card, and under it its act as soon as it is laid."""

    def __init__(self, desk: Desk, card: str) -> None:
        super().__init__(desk)
        self.card = card
        self._feel: TouchpointFeel | None = None
        self.setObjectName(f"path.card.feel.{card}")
        self.button, self.act = FeelButton(), Writing(limit_of(TouchpointFeel, "action"))
        self.missing = plain_label("", "label", look="warn")
        self.button.setObjectName(f"path.card.feel.{card}.card")
        self.button.setEnabled(not desk.read_only)
        self.button.turned.connect(self.turn)
        self.act.setObjectName(f"path.card.feel.{card}.act")
        self.act.setReadOnly(desk.read_only)
        self.act.settled.connect(lambda text: self.act.hold(not self._write(text)))
        lines, under = column(self), column()
        under.setContentsMargins(LEFT, 0, 0, 4)
        lines.addWidget(self.button)
        lines.addLayout(under)
        under.addWidget(self.act)
        under.addWidget(wrapping(self.missing))

    def read(self, card: Touchpoint) -> None:
        self._feel = feels.feel_of(self.desk.workshop, card.id, self.card)
        self.act.setVisible(self._feel is not None)
        self.act.setText(self._feel.action if self._feel else "")
        self.missing.setVisible(self._feel is not None and is_unfinished(self._feel))
        self.retranslate()

    def retranslate(self) -> None:
        t, state = self.desk.t, self._feel.state if self._feel else None
        words = said(self.card, t)
        self.button.show_card(words, state, t)
        self.missing.setText(t("The act is still missing"))
        name, hint = ACTS[state or "aim"]
        self.act.setPlaceholderText(t(hint))
        self.act.setAccessibleName(f"{t(name)}: {words}")

    def settle(self) -> None:
        if self._feel is not None:
            self.act.settle()

    def forget(self) -> None:
        self.act.clear_out()

    def turn(self, state: FeelState | None) -> None:
        """Puts the card into a state; an act still being typed is kept first."""
        self.settle()
        self.do(lambda workshop: feels.set_feel(workshop, self.card_id, self.card, state))

    def _write(self, text: str) -> bool:
        gone = feels.feel_of(self.desk.workshop, self.card_id, self.card) is None
        return gone or self.do(lambda workshop: feels.set_feel_action(workshop, self.card_id, self.card, text))


class FeelDeck(Part):
    """Both decks, then the team's own cards. A card carried to a stop of the path is true there today."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("path.card.feel")
        self.rows: dict[str, FeelRow] = {}
        self._headings: dict[str, QLabel] = {}
        self._carrying: Carrying | None = None
        self._lines, self._own = column(self, gap=2), column(gap=2)
        for name, (_, cards) in DECKS.items():
            self._headings[name] = self._heading()
            for card in cards:
                self._lines.addWidget(self._row(card))
            self._lines.addSpacing(8)
        self._headings["own"] = self._heading()
        self._lines.addLayout(self._own)
        self._entry = Entry(desk, limit_of(TouchpointFeel, "card"), "path.card.feel.new")
        self.entry = self._entry.writing
        self.entry.entered.connect(self._add)
        self.entry.left.connect(self._add)
        self._lines.addWidget(self._entry)

    def read(self, card: Touchpoint) -> None:
        own = [feel.card for feel in laid(self.desk.workshop, card.id) if feel.card not in CARDS]
        for gone in [name for name in self.rows if name not in CARDS and name not in own]:
            self._let_go(self.rows.pop(gone))
        for name in own:
            if name not in self.rows:
                self._own.addWidget(self._row(name))
        for one in self.rows.values():
            one.reread(card)
        self.entry.take_up(card.id)

    def retranslate(self) -> None:
        t = self.desk.t
        for name, (heading, _) in DECKS.items():
            self._headings[name].setText(t(heading))
        self._headings["own"].setText(t("Our own cards"))
        self._entry.say(t("How should it feel? Then Enter"), t("A new card in our own words"))
        for one in self.rows.values():
            one.retranslate()

    def settle(self) -> None:
        for one in list(self.rows.values()):
            one.settle()
        self._add()

    def forget(self) -> None:
        self.entry.put_by(self.card_id)

    def _heading(self) -> QLabel:
        label = wrapping(plain_label("", "label"))
        self._lines.addWidget(label)
        return label

    def _row(self, card: str) -> FeelRow:
        one = self.rows[card] = FeelRow(self.desk, card)
        one.button.dropped.connect(lambda at: self._drop(card, at))
        one.button.carried.connect(lambda at: self._carry(one, at))
        one.button.put_back.connect(self._put_back)
        return one

    def _let_go(self, one: FeelRow) -> None:
        one.act.blockSignals(True)  # what is taken away has nothing more to say
        one.hide()
        self._own.removeWidget(one)
        one.deleteLater()

    def _add(self) -> None:
        """An own card is something to aim at: what is true already has its card, or is seen and written down."""
        words = clean_line(self.entry.text())
        if words and self.do(lambda workshop: feels.set_feel(workshop, self.card_id, words, "aim")):
            self.entry.clear_out()

    def _carry(self, one: FeelRow, at: QPoint) -> None:
        self._carrying = self._carrying or Carrying(one.button)
        self._carrying.move(at)

    def _put_back(self) -> None:
        if self._carrying is not None:
            self._carrying.end()
        self._carrying = None

    def _drop(self, card: str, at: QPoint) -> None:
        """Lays a card on the stop under the pointer, as it lies here; off it becomes true there today."""
        self._put_back()
        stop, state = self.desk.workshop.get(Touchpoint, stop_under(at)), self.rows[card].button.state or "true_today"
        if stop and self.do(lambda workshop: feels.set_feel(workshop, stop.id, card, state)):
            t = self.desk.t
            self.desk.said.emit(t("“{card}” lies on “{title}”", card=said(card, t), title=stop.title))


def said(card: str, t: Words) -> str:
    """A card of the decks in the reader's language; people's own words stay as they are."""
    return t(words_of(card)) if card in CARDS else card
