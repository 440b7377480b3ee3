"""A list of cards of which one is open at a time, under its name, and below it what is still to be added."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row, scrolling
from cxworkshop.ui.roadmap.labels import small
from cxworkshop.ui.roadmap.lists.card import FoldCard, Form
from cxworkshop.ui.roadmap.lists.cards import Cards
from cxworkshop.ui.roadmap.lists.head import Told


class ListPanel(Panel):
    """What a list is of says each kind of it: `make_form`, `told`, and where the order matters `put`."""

    unfolded = Signal()  # a form has been opened, perhaps for the first time
    movable = False

    def __init__(self, desk: Desk, name: str, title: str, sentence: str) -> None:
        super().__init__()
        self.desk, self.name = desk, name
        self.cards: Cards[FoldCard] = Cards(self._make, lambda id, place: self.put(id, place))
        self.head, self.above, self.below = row(gap=8), column(gap=8), column(gap=8)
        self.nothing, self._lead, self._to = _quiet(""), Button("", "arrow-right"), ""
        self._lead.setObjectName(f"{name}.lead")
        self._lead.clicked.connect(lambda: desk.go(self._to))
        self._lead.hide()
        box = QWidget()
        lines = column(box, gap=8)
        lines.setContentsMargins(0, 0, 10, 8)
        for part in (self.above, self.below):
            lines.addLayout(part)
        lines.insertWidget(1, self.cards)
        lines.insertWidget(1, self._lead, 0, Qt.AlignmentFlag.AlignLeft)
        lines.insertWidget(1, self.nothing)
        lines.addStretch()
        self.area = scrolling(box)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out(title, sentence)

    def _lay_out(self, title: str, sentence: str) -> None:
        self.head.addWidget(plain_label(title, "section"), 1)
        said = yielding(small())
        said.setText(sentence)
        inside = column(self, gap=4)
        inside.setContentsMargins(20, 6, 8, 8)
        strut = row()
        strut.addLayout(self.head, 1)
        strut.addSpacing(10)
        strut.addStrut(48)
        inside.addLayout(strut)
        inside.addWidget(said)
        inside.addWidget(self.area, 1)

    # What each kind of list says

    def make_form(self, id: Id) -> Form:
        raise NotImplementedError

    def rows(self) -> Mapping[Id, Told]:
        """The records in their order, with what their cards say while folded."""
        raise NotImplementedError

    def put(self, id: Id, place: int) -> None:
        """Puts a record at a place, from 1."""

    # The same for all

    def hasHeightForWidth(self) -> bool:
        """It scrolls, so it takes whatever height there is."""
        return False

    def reread(self) -> None:
        rows = self.rows()
        self.cards.show_ids(list(rows))
        for id, told in rows.items():
            self.cards.by_id[id].show_told(told)
            self.cards.by_id[id].grip.setEnabled(len(rows) > 1 and not self.desk.read_only)
        self.nothing.setVisible(not rows)

    def lead(self, words: str, screen: str) -> None:
        """Where to go first, as long as there is nothing to choose from here; no words: there is."""
        self._lead.setVisible(bool(words))
        self._lead.set_text(words)
        self._to = screen

    def settle(self) -> None:
        for card in self.cards.in_order():
            card.settle()

    @property
    def open_id(self) -> Id:
        """The record whose form is open; empty when all are folded."""
        return next((card.id for card in self.cards.in_order() if card.is_open), "")

    def open(self, id: Id) -> bool:
        """Opens one and folds the others; whether it is in this list."""
        if id not in self.cards.by_id:
            return False
        self._fold_others(id)
        self.cards.by_id[id].begin()
        self.unfolded.emit()
        self._bring_into_sight(id)
        return True

    def add(self, made: bool, before: set[Id]) -> None:
        """Opens what has just been added, when something was."""
        if made:
            self.reread()
            for id in set(self.cards.by_id) - before:
                self.open(id)

    def take_out(self, id: Id, removed: Callable[[], object]) -> None:
        """Removes one; the keyboard goes on beside where it stood."""
        near = self.cards.beside(id, 1) or self.cards.beside(id, -1)
        if removed() and near is not None and near in self.cards.by_id:
            self.cards.by_id[near].head.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, id: Id) -> FoldCard:
        card = FoldCard(self.desk, self.name, id, self.make_form, self.movable)
        card.opened.connect(lambda is_open: self._opened(id, is_open))
        card.head.walked.connect(lambda by: self._walk(id, by))
        if self.movable:
            card.head.stepped.connect(lambda by: self._step(id, by))
            self.cards.follow(card.grip.carry, card)
        return card

    def _opened(self, id: Id, is_open: bool) -> None:
        if is_open:
            self._fold_others(id)
            self.unfolded.emit()
            self._bring_into_sight(id)
        self.cards.by_id[id].show_told(self.rows()[id])

    def _fold_others(self, id: Id) -> None:
        rows = self.rows()
        for card in self.cards.in_order():
            if card.id != id and card.is_open:
                card.unfold(False)
                card.show_told(rows[card.id])

    def _bring_into_sight(self, id: Id) -> None:
        """After the cards have found their new places; the head counts more than the end of a long form."""

        def scroll() -> None:
            card = self.cards.by_id.get(id)
            if card is not None:
                self.area.ensureWidgetVisible(card, 0, 8)
                self.area.ensureWidgetVisible(card.head, 0, 8)

        QTimer.singleShot(0, self, scroll)

    def _walk(self, id: Id, by: int) -> None:
        near = self.cards.beside(id, by)
        if near is not None:
            self.cards.by_id[near].head.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(self.cards.by_id[near].head, 0, 8)

    def _step(self, id: Id, by: int) -> None:
        if not self.desk.read_only:
            self.cards.step(id, by)


def _quiet(words: str) -> QLabel:
    return yielding(plain_label(words, "muted"))
