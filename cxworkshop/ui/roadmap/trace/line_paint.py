"""The line itself: lane names, the trunk through every station, and the way by which customers are asked again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from cxworkshop.layout.shapes import Point
from cxworkshop.layout.trace_line import NAMES, TraceLine, ways
from cxworkshop.text import Words
from cxworkshop.ui.path.paint.ways import round_path
from cxworkshop.ui.roadmap.trace.station import HEAD, RING, StationView
from cxworkshop.ui.roadmap.trace.words import LANES
from cxworkshop.ui.theme import LIGHT, font

CORNER, TRUNK, BAR, STUB, WAY = 12.0, 4.0, 18.0, 30.0, 2.5
END, EDGE = 40.0, 4.0  # pixels from the right: the end bar, and the way round the outside
AGAIN = 24.0  # how far from the top that way runs


def paint_lanes(painter: QPainter, line: TraceLine, t: Words) -> None:
    """Their names, level with the line, and a few words below."""
    flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    for lane, (name, under) in zip(line.lanes, LANES, strict=True):
        place = QRectF(0, lane.y + HEAD / 2 - 10, NAMES - 20, 60)
        painter.setFont(font(14, 700))
        painter.setPen(QColor(LIGHT.ink))
        painter.drawText(place, flags, t(name))
        place.setTop(painter.boundingRect(place, flags, t(name)).bottom() + 2)
        painter.setFont(font(13))
        painter.setPen(QColor(LIGHT.muted))
        painter.drawText(place.adjusted(0, 0, 0, 40), flags, t(under))


def paint_trunk(painter: QPainter, line: TraceLine, stations: Sequence[StationView], wide: float) -> None:
    """From each station to the next, dashed to and from where something is missing, and a bar at each end."""
    middles = middles_of(stations)
    for place, way in enumerate(ways(line, middles)):
        one, after = stations[place], stations[place + 1]
        begin = Point(one.x() + one.name_ends, way[0].y)
        painter.setPen(_pen(one.is_broken or after.is_broken))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(round_path([QPointF(*point) for point in (begin, *way[1:])], CORNER))
    first, last = stations[0], stations[-1]
    start, end = middles[0].x - STUB, wide - END
    _paint_end(painter, QLineF(start, middles[0].y, middles[0].x - RING, middles[0].y), first.is_broken)
    _paint_end(painter, QLineF(end, middles[-1].y, last.x() + last.name_ends, middles[-1].y), last.is_broken)


def paint_again(painter: QPainter, stations: Sequence[StationView], wide: float) -> None:
    """From the end of the line round the outside back to the stop, with an arrow: customers are asked there again."""
    middles, right = middles_of(stations), wide - EDGE
    stop, last = middles[1], middles[-1]
    way = [(wide - END, last.y), (right, last.y), (right, AGAIN), (stop.x, AGAIN), (stop.x, stop.y - RING - 3)]
    pen = QPen(QColor(LIGHT.warn), WAY)
    pen.setDashPattern([8 / WAY, 5 / WAY])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(round_path([QPointF(*point) for point in way], CORNER))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.warn))
    tip = QPointF(stop.x, stop.y - RING)
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(-6, -9), tip + QPointF(6, -9)]))


def middles_of(stations: Sequence[StationView]) -> list[Point]:
    """Where the line runs through each."""
    return [Point(one.x() + one.middle.x(), one.y() + one.middle.y()) for one in stations]


def _paint_end(painter: QPainter, stub: QLineF, broken: bool) -> None:
    """A bar at the first point, and from there the line to the station, where there is room for it."""
    if abs(stub.dx()) > 1:
        painter.setPen(_pen(broken))
        painter.drawLine(stub)
    painter.setPen(QPen(QColor(LIGHT.accent), TRUNK))
    painter.drawLine(QLineF(stub.x1(), stub.y1() - BAR / 2, stub.x1(), stub.y1() + BAR / 2))


def _pen(broken: bool) -> QPen:
    """The line, or the dashes in its place."""
    pen = QPen(QColor(LIGHT.warn_line if broken else LIGHT.accent), WAY if broken else TRUNK)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if broken:
        pen.setDashPattern([3.0, 2.5])
    return pen
