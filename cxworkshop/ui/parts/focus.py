"""The ring of what has the keyboard, for buttons that paint themselves."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.theme import LIGHT


def paint_focus(painter: QPainter, widget: QWidget, colour: str = LIGHT.rail, radius: float = 12) -> None:
    """Draws the ring just inside the widget's edge when the widget has the keyboard."""
    if widget.hasFocus():
        painter.setPen(QPen(QColor(colour), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(widget.rect()).adjusted(3.5, 3.5, -3.5, -3.5), radius, radius)
