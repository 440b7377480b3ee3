"""The number of a stop in its ring, as on the path."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cxworkshop.ui.theme import LIGHT, font

RING = 22


def paint_ring(painter: QPainter, middle: QPointF, number: str) -> None:
    """A stop as on the path: its number in a ring; without a number a dashed one."""
    dash = Qt.PenStyle.SolidLine if number else Qt.PenStyle.DashLine
    painter.setPen(QPen(QColor(LIGHT.accent if number else LIGHT.edge), 2 if number else 1.5, dash))
    painter.setBrush(QColor(LIGHT.surface))
    painter.drawEllipse(middle, RING / 2, RING / 2)
    painter.setFont(font(12, 700))
    painter.setPen(QColor(LIGHT.ink))
    painter.drawText(QRectF(middle.x() - 14, middle.y() - 12, 28, 24), Qt.AlignmentFlag.AlignCenter, number)
