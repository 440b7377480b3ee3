"""Five bars from five down to one, each with its count: a distribution instead of a mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.theme import LIGHT, font

# Only the fives have their full colour: a four is satisfied, and can leave.
INKS = (LIGHT.great, "#8FB8C0", "#BAC0C3", LIGHT.warn_line, "#CF8C89")
LEAST, MOST, GRADE, COUNT = 20, 32, 22, 52
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Bars(QWidget):
    """The longest bar fills its row; the figures say how many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: tuple[int, ...] = (0,) * 5
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(5 * LEAST)
        self.setMaximumHeight(5 * MOST)

    def show_counts(self, counts: Sequence[int], t: Words) -> None:
        self._counts = tuple(counts)
        said = (t("{n} of {grade}", n=count, grade=grade) for grade, count in reversed(list(enumerate(counts, 1))))
        self.setAccessibleName(", ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 5 * LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most, high, room = max(*self._counts, 1), self.height() / 5, self.width() - GRADE - COUNT
        for row, (grade, count) in enumerate(reversed(list(enumerate(self._counts, 1)))):
            painter.setPen(QColor(LIGHT.ink))
            painter.setFont(font(14, 700))
            painter.drawText(QRectF(0, row * high, GRADE, high), MIDDLE, str(grade))
            painter.setFont(font(14, 700))
            counted = QRectF(self.width() - COUNT, row * high, COUNT, high)
            painter.drawText(counted, MIDDLE | Qt.AlignmentFlag.AlignRight, str(count))
            if count:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(INKS[row]))
                thick = min(high - 6, 20)
                bar = QRectF(GRADE, row * high + (high - thick) / 2, max(room * count / most, 4), thick)
                painter.drawRoundedRect(bar, 4, 4)
