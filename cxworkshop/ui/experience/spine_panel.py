"""A panel with the colour and pattern of a silo down its left edge."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.model.people import Silo
from cxworkshop.ui.parts.panel import Panel
from cxworkshop.ui.theme import LIGHT, paint_silo

SPINE, ROUND = 8, 11  # pixels
BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class SpinePanel(Panel):
    """Shows whose it is. The ring of the keyboard is for who came by Tab: who taps sees what is asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owner: Silo | None = None
        self._ringed = False

    def show_owner(self, silo: Silo | None) -> None:
        self._owner = silo
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ringed = event.reason() in BY_TAB
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ringed = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside, shape = QRectF(self.rect()).adjusted(1, 1, -1, -1), QPainterPath()
        shape.addRoundedRect(inside, ROUND, ROUND)
        painter.setClipPath(shape)
        if self._owner is not None:
            paint_silo(painter, QRectF(1, 1, SPINE, inside.height()), self._owner.colour)
        painter.setClipping(False)
        if self._ringed:
            painter.setPen(QPen(QColor(LIGHT.rail), 2))
            painter.drawRoundedRect(inside, ROUND, ROUND)
