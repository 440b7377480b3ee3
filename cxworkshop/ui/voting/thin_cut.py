"""The cut line between two rows of the results."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT, font


class ThinCut(QWidget):
    """Dashes across, with scissors and how many were to be taken."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setFixedHeight(24)
        self.setAccessibleName(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(LIGHT.accent), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(20, 12, self.width() - 20, 12)
        painter.setFont(font(13, 700))
        wide = painter.fontMetrics().horizontalAdvance(self._text) + 46
        patch = self.rect().adjusted((self.width() - wide) // 2, 0, -(self.width() - wide) // 2, 0)
        painter.fillRect(patch, QColor(LIGHT.surface))
        paint_icon(painter, "scissors", QRectF(patch.left() + 10, 4, 16, 16), LIGHT.accent_dark)
        painter.setPen(QColor(LIGHT.accent_dark))
        painter.drawText(patch.adjusted(32, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._text)
