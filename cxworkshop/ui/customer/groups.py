"""The left side: the group in focus, and under it the groups that wait."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from cxworkshop.edits import customer
from cxworkshop.insight.customer import focus_group
from cxworkshop.model.customer import CustomerGroup
from cxworkshop.model.path import Path
from cxworkshop.model.record import Id, clean_line
from cxworkshop.text import mark
from cxworkshop.ui.customer.focus_card import FocusCard
from cxworkshop.ui.customer.parked import ParkedCard
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.carrying import Landing
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column, row, scrolling
from cxworkshop.ui.parts.spoken import Spoken
from cxworkshop.ui.parts.text_row import Plus
from cxworkshop.ui.parts.writing import Writing


def shown_path(desk: Desk) -> Path | None:
    """The path that is looked at, else the first."""
    paths = desk.workshop.all(Path)
    return next((one for one in paths if one.id == desk.path_id), paths[0] if paths else None)


class Groups(QWidget):
    """Every group once; `focus_group` is the one whose expectations are shown beside."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.focus, self.parked = FocusCard(desk), Parked(desk)
        body = QWidget()
        inside = column(body, gap=12)
        inside.addWidget(self.focus)
        inside.addWidget(self.parked)
        inside.addStretch()
        self._area: QScrollArea = scrolling(body)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column(self).addWidget(self._area)

    @property
    def group(self) -> CustomerGroup | None:
        """The group in focus, for the path that is looked at."""
        path = shown_path(self._desk)
        return focus_group(self._desk.workshop, path.id if path else "")

    def read(self) -> None:
        group, path = self.group, shown_path(self._desk)
        had = QApplication.focusWidget()
        self.focus.show_group(group, path)
        self.parked.read(group)
        if had is not None and had is QApplication.focusWidget() and self.isAncestorOf(had):
            self._area.ensureWidgetVisible(had, 0, 24)

    def retranslate(self) -> None:
        self.focus.retranslate()
        self.parked.retranslate()


class Parked(QWidget):
    """The groups that are not in focus, and a line to write one more in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._say, self.cards = desk, Spoken(lambda: desk.t), list[ParkedCard]()
        self._landing = Landing(self, lambda: self.cards, lambda was, place: self._move(self.cards[was], place))
        self.entry, self._plus, self._name = Writing(60, patient=True), Plus(), plain_label("", "label")
        self._say(self._name.setText, mark("Parked groups"))
        self._say(self.entry.setPlaceholderText, mark("Another group, by its need"))
        self._say(self.entry.setAccessibleName, mark("Another group, by its need"))
        self.entry.setObjectName("customer.parked.new")
        self.entry.setMinimumHeight(40)
        self.entry.entered.connect(self._add)
        self.entry.left.connect(self._add)
        self._cards, last, whole = column(gap=12), row(gap=0), column(self, gap=8)
        last.addWidget(self._plus)
        last.addWidget(self.entry)
        last.setContentsMargins(4, 0, 4, 0)
        whole.addWidget(self._name)
        whole.addLayout(self._cards)
        whole.addLayout(last)

    def retranslate(self) -> None:
        self._say.again()

    def read(self, focus: CustomerGroup | None) -> None:
        groups = [one for one in self._desk.workshop.all(CustomerGroup) if focus is None or one.id != focus.id]
        known = {card.id: card for card in self.cards}
        self.cards = [known.pop(one.id) if one.id in known else self._new_card(one.id) for one in groups]
        for gone in known.values():
            gone.settle()
            gone.blockSignals(True)
            gone.hide()
            self._cards.removeWidget(gone)
            gone.deleteLater()
        for place, (card, group) in enumerate(zip(self.cards, groups, strict=True)):
            if self._cards.indexOf(card) != place:
                self._cards.insertWidget(place, card)
            card.show_group(group, place + 1, alone=len(groups) < 2)
        self._name.setVisible(bool(groups))
        for part in (self.entry, self._plus):
            part.setVisible(focus is not None and not self._desk.read_only)

    def under(self, at: QPoint) -> ParkedCard | None:
        """The card under a point of the screen."""
        return next((card for card in self.cards if card.rect().contains(card.mapFromGlobal(at))), None)

    def aim(self, at: QPoint | None) -> None:
        """Marks the card something would be dropped on."""
        under = self.under(at) if at is not None else None
        for card in self.cards:
            card.aim(card is under)

    def _new_card(self, id: Id) -> ParkedCard:
        card, desk = ParkedCard(self._desk, id), self._desk
        card.focused.connect(lambda: self._focus(card))
        card.removed.connect(lambda: desk.do(lambda: customer.remove_group(desk.workshop, id)))
        card.stepped.connect(lambda by: self._step(card, by))
        self._landing.listen(card.grip.carry, card)
        return card

    def _add(self) -> None:
        text, desk = clean_line(self.entry.text()), self._desk
        if text and desk.do(lambda: customer.add_group(desk.workshop, text)):
            self.entry.clear_out()

    def _focus(self, card: ParkedCard) -> None:
        desk, path = self._desk, shown_path(self._desk)
        card.settle()
        place = self.cards.index(card)
        if path is not None and desk.do_aloud(lambda: customer.focus(desk.workshop, path.id, card.id)):
            QTimer.singleShot(0, self, lambda: self._star(place))

    def _star(self, place: int) -> None:
        """The keyboard goes to the star that stands where the one was that has been taken."""
        if self.cards:
            self.cards[min(place, len(self.cards) - 1)].star.setFocus()

    def _step(self, card: ParkedCard, by: int) -> None:
        place = self.cards.index(card) + by
        if 0 <= place < len(self.cards):
            self._move(card, place)

    def _move(self, card: ParkedCard, place: int) -> None:
        """Puts a card where another parked one stands; the group in focus keeps its own place between them."""
        desk, there = self._desk, self.cards[place].id
        card.settle()
        order = [one.id for one in desk.workshop.all(CustomerGroup)]
        if desk.do_aloud(lambda: customer.move_group(desk.workshop, card.id, order.index(there) + 1)):
            card.name.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._landing.paint(QPainter(self))
