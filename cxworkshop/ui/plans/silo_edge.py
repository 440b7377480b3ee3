"""A panel with the colour and pattern of a silo along its left edge."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.surprises import Deviation
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.parts.panel import Panel
from cxworkshop.ui.theme import paint_silo

WIDE = 8


class SiloEdge(Panel):
    """Shows whose the first stop of a deviation is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._silo = 0

    def show_owner_of(self, workshop: Workshop, deviation: Deviation) -> None:
        """No edge where no silo owns the stop."""
        stop = workshop.get(Touchpoint, next(iter(deviation.touchpoint_ids), None))
        silo = workshop.get(Silo, stop.owner_silo_id) if stop else None
        self._silo = silo.colour if silo else 0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._silo:
            painter, shape = QPainter(self), QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
            painter.setClipPath(shape)
            paint_silo(painter, QRectF(0, 0, WIDE, self.height()), self._silo)
