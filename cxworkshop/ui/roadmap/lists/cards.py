"""One card for each record, under one another in the order of the records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.model.record import Id
from cxworkshop.ui.parts.carrying import Carry, Landing
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.roadmap.text import silence

Card = TypeVar("Card", bound=QWidget)


class Cards(QWidget, Generic[Card]):
    """A card stays the same widget as long as its record is there, so the cursor stays where it was. `moved` gets the
    id of a card that was dragged, and its new place from 1.
    """

    def __init__(self, make: Callable[[Id], Card], moved: Callable[[Id, int], object], gap: int = 8) -> None:
        super().__init__()
        self._make, self._moved = make, moved
        self.by_id: dict[Id, Card] = {}
        self._order: list[Id] = []
        self._lines = column(self, gap=gap)
        self._landing = Landing(self, self.in_order, lambda was, place: self._moved(self._order[was], place + 1))

    def show_ids(self, ids: Sequence[Id]) -> None:
        """Shows cards for these and no others."""
        for id in set(self.by_id) - set(ids):
            self._let_go(id)
        for id in ids:
            if id not in self.by_id:
                self.by_id[id] = self._make(id)
        self._order = list(ids)
        for place, id in enumerate(ids):
            if self._lines.indexOf(self.by_id[id]) != place:
                self._lines.insertWidget(place, self.by_id[id])

    def in_order(self) -> list[Card]:
        return [self.by_id[id] for id in self._order]

    def beside(self, id: Id, by: int) -> Id | None:
        """The id of the card so many places below; None past either end."""
        place = self._order.index(id) + by if id in self._order else -1
        return self._order[place] if 0 <= place < len(self._order) else None

    def step(self, id: Id, by: int) -> None:
        """Moves a card by so many places."""
        if self.beside(id, by) is not None:
            self._moved(id, self._order.index(id) + by + 1)

    def follow(self, carry: Carry, card: Card) -> None:
        """Lets a card be dragged by its handle."""
        self._landing.listen(carry, card)

    def _let_go(self, id: Id) -> None:
        gone = self.by_id.pop(id)
        self._order.remove(id)
        silence(gone)
        gone.hide()
        self._lines.removeWidget(gone)
        gone.deleteLater()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._landing.paint(QPainter(self))
