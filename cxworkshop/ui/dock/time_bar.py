"""How much of a step's time is spent, as a bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.frame.countdown import AMBER
from cxworkshop.ui.theme import LIGHT


class TimeBar(QWidget):
    """Fills from the left; a mark tells where it gets late."""

    def __init__(self) -> None:
        super().__init__()
        self.share, self.is_late = 0.0, False
        self.setFixedHeight(16)

    def show_share(self, share: float, is_late: bool) -> None:
        self.share, self.is_late = max(0.0, min(1.0, share)), is_late
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for wide, colour in ((1.0, LIGHT.tint), (self.share, LIGHT.warn if self.is_late else LIGHT.accent)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(0, 4, wide * self.width(), 8), 4, 4)
        painter.fillRect(QRectF(AMBER * self.width() - 1, 0, 2, 16), QColor(LIGHT.ink if self.is_late else LIGHT.warn))
