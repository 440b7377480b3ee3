"""A line under the chosen targets that opens what belongs to all of them, with how far that is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.pressed import Pressed
from cxworkshop.ui.theme import LIGHT, font

HIGH, LEFT = 64, 52


class PageRow(Pressed):
    """An icon, a name, and a quiet line under it."""

    def __init__(self, name: str, icon: str, words: str) -> None:
        super().__init__()
        self._icon, self._under = icon, ""
        self.setObjectName(name)
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, under: str) -> None:
        self._under = under
        self.setAccessibleDescription(under)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, self)
        paint_icon(painter, self._icon, QRectF(20, HIGH / 2 - 10, 20, 20), LIGHT.accent)
        wide = self.width() - LEFT - 10
        for words, y, weight, ink in ((self.text(), 12, 600, LIGHT.ink), (self._under, 32, 400, LIGHT.muted)):
            painter.setFont(font(15 if weight == 600 else 13, weight))
            painter.setPen(QColor(ink))
            words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, wide)
            painter.drawText(QRectF(LEFT, y, wide + 2, 20), Qt.AlignmentFlag.AlignVCenter, words)
        paint_focus(painter, self, radius=6)


def paint_ground(painter: QPainter, row: Pressed) -> None:
    """A hairline above; soft with a bar at the left when the row is open."""
    painter.fillRect(0, 0, row.width(), 1, QColor(LIGHT.line))
    if row.isChecked():
        painter.fillRect(QRectF(0, 1, row.width(), row.height()), QColor(LIGHT.accent_soft))
        painter.fillRect(QRectF(0, 1, 4, row.height()), QColor(LIGHT.accent))
