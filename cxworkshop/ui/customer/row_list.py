"""Rows that are buttons, one under the other, and the line where a carried one would land."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.model.record import Id
from cxworkshop.ui.customer.tappable import TapRow
from cxworkshop.ui.parts.carrying import Carry, Landing
from cxworkshop.ui.parts.panel import column

R = TypeVar("R", bound=TapRow)
Taken = Callable[[R, QPoint], bool]


class RowList(QWidget, Generic[R]):
    """`make` makes the row of an id; `moved` gets the old and the new place of one that was dropped here, from 0.
    `taken` may put a dropped one elsewhere first: it gets the row and a point of the screen.
    """

    def __init__(self, make: Callable[[Id], R], moved: Callable[[int, int], object], taken: Taken[R]) -> None:
        super().__init__()
        self.rows: list[R] = []
        self._ids: dict[Id, R] = {}
        self._make, self._taken = make, taken
        self._lines = column(self)
        self._landing = Landing(self, lambda: self.rows, moved)

    def lay(self, ids: Sequence[Id]) -> list[R]:
        """Shows a row for each id; rows that stay keep their widget, and so their focus."""
        old = self._ids
        self._ids = {id: old[id] if id in old else self._new(id) for id in ids}
        self.rows = list(self._ids.values())
        for gone in old.keys() - self._ids.keys():
            old[gone].hide()
            self._lines.removeWidget(old[gone])
            old[gone].deleteLater()
        for place, one in enumerate(self.rows):
            if self._lines.indexOf(one) != place:
                self._lines.insertWidget(place, one)
        return self.rows

    def _new(self, id: Id) -> R:
        one = self._make(id)
        passed_on = Carry(one)  # what the list itself hears of the row's own carry
        one.carry.carried.connect(passed_on.carried)
        one.carry.put_back.connect(passed_on.put_back)
        one.carry.dropped.connect(lambda at: self._drop(one, at, passed_on))
        self._landing.listen(passed_on, one)
        return one

    def _drop(self, one: R, at: QPoint, passed_on: Carry) -> None:
        if self._taken(one, at):
            passed_on.put_back.emit()
        else:
            passed_on.dropped.emit(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._landing.paint(QPainter(self))
