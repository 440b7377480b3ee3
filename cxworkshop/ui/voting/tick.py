"""A tick box of 24 in a place of 48, and buttons of full height."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.theme import LIGHT, font


class Tick(QCheckBox):
    """Filled with the accent when ticked; its words, if any, stand beside it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = text
        self.setFont(font(15))
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # words wrap in a narrow place

    def say(self, text: str) -> None:
        """Other words beside it."""
        if text != self._words:
            self._words = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self._words) + 12 if self._words else 0
        return QSize(32 + words, 48)

    def minimumSizeHint(self) -> QSize:
        return QSize(32, 44)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, top = self.isChecked(), self.height() / 2 - 12
        painter.setPen(QPen(QColor(LIGHT.accent if on else LIGHT.edge), 2))
        painter.setBrush(QColor(LIGHT.accent if on else LIGHT.surface))
        painter.setOpacity(1 if self.isEnabled() else 0.5)
        painter.drawRoundedRect(QRectF(4, top + 1, 22, 22), 5, 5)
        if on:
            painter.setPen(QPen(QColor("#FFFFFF"), 2.5, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPolyline([QPointF(9.5, top + 12.5), QPointF(13.5, top + 16.5), QPointF(20.5, top + 8.5)])
        painter.setPen(QColor(LIGHT.ink))
        flags = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(QRectF(38, 0, self.width() - 38, self.height()), flags, self._words)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(LIGHT.rail), 3))
            painter.drawRoundedRect(QRectF(1.5, top - 2, 27, 28), 7, 7)


def enlarged(button: Button, height: Literal[48, 64] = 48) -> Button:
    """The same button so high, as for touch screens; the highest with larger words, for what a page is about."""
    button.setProperty("tall", str(height))
    button.set_look(str(button.property("look")))
    if height == 64:
        button.setFont(font(18, 600))
    return button
