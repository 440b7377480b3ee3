"""How much is expected, 1 to 5: as five rising bars with the number under them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.text import Words
from cxworkshop.ui.theme import LIGHT, font

BAR, APART, LOW, RISE, STEPS = 8, 4, 12, 4, 5  # pixels; a bar rises by RISE over the one before


class LevelBars(QWidget):
    """Filled to the level; without one all are empty and a dash stands below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level, self._words = 0, ""
        self.setFixedSize(QSize(56, 56))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_level(self, level: int | None, t: Words) -> None:
        self._level = level or 0
        self._words = t("{n} of 5", n=level) if level else "–"
        self.setAccessibleName(self._words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        floor = LOW + RISE * (STEPS - 1) + 1
        for n in range(STEPS):
            high = LOW + RISE * n
            painter.setBrush(QColor(LIGHT.accent if n < self._level else LIGHT.line2))
            painter.drawRoundedRect(QRectF(n * (BAR + APART), floor - high, BAR, high), 2, 2)
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(13, 600))
        words = QRectF(0, floor + 4, self.width(), self.height() - floor - 4)
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._words)
