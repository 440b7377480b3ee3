"""One thing that was found, as a row one opens: its pieces below one another, with the keyboard's ring round it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.parts.person import paint_person
from cxworkshop.ui.parts.pressed import Pressed
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.roadmap.trace.told import Lead, Telling
from cxworkshop.ui.theme import LIGHT, font

ASIDE, AROUND, LEAST, LEAD = 8, 5, 48, 34


class Row(Pressed):
    """Opens what it tells. `high` tells the pixels it needs in a width."""

    def __init__(self, telling: Telling, name: str, station: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.telling = telling
        self.setObjectName(name)
        self.setAccessibleName(f"{station}: {telling.spoken}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        set_tip(self, telling.spoken)

    def high(self, wide: float) -> int:
        inside = self._inside(wide)
        return max(LEAST, round(sum(one.high(inside) for one in self.telling.pieces)) + 2 * AROUND)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_edge(painter)
        inside, y = self._inside(self.width()), float(AROUND)
        left = self.width() - ASIDE - inside
        if self.telling.lead:
            _paint_lead(painter, self.telling.lead, QPointF(ASIDE + 13.0, AROUND + 14.0))
        for piece in self.telling.pieces:
            high = piece.high(inside)
            piece.paint(painter, QRectF(left, y, inside, high))
            y += high

    def _inside(self, wide: float) -> float:
        return wide - 2 * ASIDE - (LEAD if self.telling.lead else 0)

    def _paint_edge(self, painter: QPainter) -> None:
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(LIGHT.rail if self.hasFocus() else LIGHT.edge), 3 if self.hasFocus() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)


def _paint_lead(painter: QPainter, lead: Lead, middle: QPointF) -> None:
    """The number of a stop in its ring, as on every line; or a person."""
    disc = QRectF(middle.x() - 13, middle.y() - 13, 26, 26)
    if lead.is_person:
        paint_person(painter, disc, lead.letters, lead.colour)
        return
    painter.setPen(QPen(QColor(LIGHT.accent), 2))
    painter.setBrush(QColor(LIGHT.surface))
    painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
    painter.setPen(QColor(LIGHT.ink))
    painter.setFont(font(13, 700))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, lead.letters)
