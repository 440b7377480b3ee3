"""The ground of the path: bands of the lanes, borders of the stages, so-so, and the line of visibility."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cxworkshop.layout.screen import Layout
from cxworkshop.ui.path.sight import Sight
from cxworkshop.ui.theme import Colours


def paint_bands(painter: QPainter, exposed: QRectF, layout: Layout, colours: Colours) -> None:
    """Fills every band once with its own colour, and draws the hairlines between them."""
    top, bottom = exposed.top(), exposed.bottom()
    left, wide = exposed.left(), exposed.width()
    hairs = []
    for place, lane in enumerate(layout.lanes):
        if layout.plan.lanes[place].backstage:
            continue
        hairs += [lane.y, lane.y + lane.h]
        if place % 2 == 0 and lane.y < bottom and lane.y + lane.h > top:
            painter.fillRect(QRectF(left, top, wide, lane.y - top), QColor(colours.paper))
            painter.fillRect(QRectF(left, lane.y, wide, lane.h), QColor(colours.band))
            top = lane.y + lane.h
    if top < bottom:
        painter.fillRect(QRectF(left, top, wide, bottom - top), QColor(colours.paper))
    painter.setPen(QPen(QColor(colours.line), 0))
    painter.drawLines([QLineF(left, y, left + wide, y) for y in sorted(set(hairs))])


def paint_guides(painter: QPainter, sight: Sight) -> None:
    """Dashed borders of the stages, the zero line of the feeling, the dots of the line of visibility."""
    layout, colours, exposed = sight.shown.layout, sight.shown.colours, sight.exposed
    painter.setPen(QPen(QColor(colours.line2), 0, Qt.PenStyle.DashLine))
    top, bottom = max(0.0, exposed.top()), min(layout.h, exposed.bottom())
    for x, _w in sight.stages[1:]:
        if exposed.left() - 1 <= x <= exposed.right() + 1:
            painter.drawLine(QLineF(x, top, x, bottom))
    if layout.feeling.h:
        painter.setPen(QPen(QColor(colours.line2), 0))
        painter.drawLine(QLineF(exposed.left(), layout.curve.zero_y, exposed.right(), layout.curve.zero_y))
    if any(lane.backstage for lane in layout.plan.lanes):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.visibility))
        painter.drawRects(dots(exposed.left(), exposed.right(), layout.sight_y))


def dots(left: float, right: float, y: float, apart: float = 6.0, size: float = 2.0) -> list[QRectF]:
    """A dotted line as squares that stand still while the path is scrolled."""
    first, count = int(left // apart), int((right - left) // apart) + 2
    return [QRectF((first + n) * apart, y - size / 2, size, size) for n in range(count)]
