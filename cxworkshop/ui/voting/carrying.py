"""A dot on its way from the well to a row, by hand or finger."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.voting.dot_in_hand import DotInHand
from cxworkshop.ui.voting.dots import Well
from cxworkshop.ui.voting.option_rows import OptionRows


class Carrying(QObject):
    """`given` tells the option on which a dot was let go, and its weight; beside the rows it goes back."""

    given = Signal(str, int)

    def __init__(self, page: QWidget, well: Well, rows: OptionRows) -> None:
        super().__init__(page)
        self._well, self._rows, self._dot = well, rows, DotInHand(page)
        well.carried.connect(self._carry)
        well.dropped.connect(self._drop)

    def call_off(self) -> None:
        """Nothing is in the hand any more."""
        self._dot.hide()
        self._well.put_back()
        self._mark(None)

    def _carry(self, place: QPoint, number: int) -> None:
        self._dot.follow(place, number)
        self._mark(self._rows.at(place))

    def _drop(self, place: QPoint, number: int) -> None:
        row = self._rows.at(place)
        self.call_off()
        if row is not None:
            row.setFocus(Qt.FocusReason.MouseFocusReason)
            self.given.emit(row.option_id, number)

    def _mark(self, under: QWidget | None) -> None:
        for row in self._rows.rows:
            row.set_awaits(row is under)
