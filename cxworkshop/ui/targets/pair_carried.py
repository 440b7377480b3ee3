"""A pair in the hand: its first words beside the pointer, so that the stop under it stays in sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.theme import LIGHT, font

WIDEST, HIGH, SHADOW, PAD = 280, 40, 4, 14
ASIDE = QPoint(14, 10)  # from the pointer


class CarriedPair(QWidget):
    """Lies over the whole window; the pointer goes through it."""

    def __init__(self, home: QWidget) -> None:
        super().__init__(home)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = ""
        self.hide()

    def follow(self, words: str, at: QPoint) -> None:
        """Shows the words beside a point of the screen, inside the window."""
        home = self.parentWidget()
        window = home.window() if home is not None else self
        if home is not window:
            self.setParent(window)
        metrics = QFontMetrics(font(14, 600))
        self._words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, WIDEST - 2 * PAD)
        self.setFixedSize(metrics.horizontalAdvance(self._words) + 2 * PAD, HIGH + SHADOW)
        here = window.mapFromGlobal(at) + ASIDE
        self.move(min(here.x(), window.width() - self.width()), min(here.y(), window.height() - self.height()))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(1, 1, self.width() - 2, HIGH - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(29, 42, 48, 46))
        painter.drawRoundedRect(card.translated(0, SHADOW), 8, 8)
        painter.setPen(QPen(QColor(LIGHT.accent), 2))
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawRoundedRect(card, 8, 8)
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(14, 600))
        painter.drawText(card, Qt.AlignmentFlag.AlignCenter, self._words)
