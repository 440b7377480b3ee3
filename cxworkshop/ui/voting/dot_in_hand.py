"""The dot that follows the hand from the well to a row."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.voting.dots import paint_dot

SIZE = 56


class DotInHand(QWidget):
    """Lies over the page, and lets hand and pointer through."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setObjectName("voting.ballot.in_hand")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(SIZE, SIZE)
        self._number = 0
        self.hide()

    def follow(self, place: QPoint, number: int) -> None:
        """Shows it at a point of the screen, with its weight on it if it has one."""
        self._number = number
        at = self._page.mapFromGlobal(place)
        self.move(at - QPoint(SIZE // 2, SIZE // 2))
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_dot(QPainter(self), QRectF(4, 4, SIZE - 8, SIZE - 8), True, self._number)
