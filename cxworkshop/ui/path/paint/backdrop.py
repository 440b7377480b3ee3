"""The ground of the path: bands of the lanes, borders of the stages, so-so, and the line of visibility."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

from cxworkshop.layout.screen import Layout
from cxworkshop.ui.path.paint.sight import Sight
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
    layout, exposed = sight.shown.layout, sight.exposed
    painter.setPen(QPen(QColor(sight.shown.colours.line2), 0, Qt.PenStyle.DashLine))
    top, bottom = max(0.0, exposed.top()), min(layout.h, exposed.bottom())
    for x, _w in sight.stages[1:]:
        if exposed.left() - 1 <= x <= exposed.right() + 1:
            painter.drawLine(QLineF(x, top, x, bottom))
    paint_levels(painter, sight)


def paint_levels(painter: QPainter, sight: Sight) -> None:
    """The zero line of the feeling, the dots of the line of visibility."""
    layout, colours, exposed = sight.shown.layout, sight.shown.colours, sight.exposed
    if layout.feeling.h:
        painter.setPen(QPen(QColor(colours.line2), 0))
        painter.drawLine(QLineF(exposed.left(), layout.curve.zero_y, exposed.right(), layout.curve.zero_y))
    if any(lane.backstage for lane in layout.plan.lanes):
        painter.fillRect(QRectF(exposed.left(), layout.sight_y - 1, exposed.width(), 2), _dots(colours.visibility))


@cache
def _dots(colour: str) -> QBrush:
    """A dotted line as a pattern, which stands still while the path is scrolled."""
    tile = QImage(6, 2, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(Qt.GlobalColor.transparent)
    for x, y in ((0, 0), (1, 0), (0, 1), (1, 1)):
        tile.setPixelColor(x, y, QColor(colour))
    return QBrush(tile)
