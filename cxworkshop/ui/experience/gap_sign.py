"""The gap between expected and experienced: a number and its word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.insight.experience import gap_word
from cxworkshop.text import Words
from cxworkshop.ui.theme import LIGHT, Colours, font


def gap_ink(gap: float | None, colours: Colours = LIGHT) -> str:
    """Warm below what was expected, cool above."""
    if gap is None:
        return colours.ink
    return colours.bad if gap <= -2 else colours.poor if gap < 0 else colours.great if gap > 0 else colours.so_so


def figure_ink(gap: float | None, colours: Colours = LIGHT) -> str:
    """The same for a small figure, which needs a darker ink than a mark does, also on the tint of what is chosen."""
    ink = gap_ink(gap, colours)
    return {colours.poor: colours.warn, colours.so_so: colours.muted}.get(ink, ink)


def signed(number: float, t: Words) -> str:
    """With its sign and, in Finnish, a comma: "−1,5"."""
    digits = f"{abs(number):g}"
    sign = "−" if number < 0 else "+" if number > 0 else ""
    return sign + (digits.replace(".", ",") if t.language == "fi" else digits)


class GapSign(QWidget):
    """Nothing as long as one of the two is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("experience.gap")
        self._number = self._word = ""
        self._ink = LIGHT.ink
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_gap(self, gap: float | None, t: Words) -> None:
        self._ink = gap_ink(gap)
        self._number = "" if gap is None else signed(gap, t)
        self._word = "" if gap is None else t(gap_word(gap))
        self.setAccessibleName(f"{self._number} {self._word}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(72, 96)

    def minimumSizeHint(self) -> QSize:
        return QSize(52, 64)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(self._ink))
        middle, wide = self.height() / 2, self.width()
        painter.setFont(font(28, 700))
        painter.drawText(QRectF(0, middle - 38, wide, 36), Qt.AlignmentFlag.AlignCenter, self._number)
        painter.setFont(font(13, 600))
        words = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(0, middle, wide, 36), words, self._word)
