"""The path as a picture without words: its line with the hops, and its stops in the colours of their owners."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from cxworkshop.layout.plan import Plan
from cxworkshop.model.record import Id
from cxworkshop.ui.path.paint.ways import round_path
from cxworkshop.ui.stage.pages.board import Board
from cxworkshop.ui.theme import silo_colour

LANE = 110.0  # at most, from one lane down to the next


def paint_art(board: Board, place: QRectF, path: Plan, colours: Mapping[Id, int]) -> None:
    """Every stop that the customer meets, at its lane; `colours` are those of the owners' silos, 0 for nobody."""
    points = _points(path, place)
    if not points:
        return
    painter, step = board.painter, place.width() / len(points)
    painter.setPen(QPen(QColor(board.colours.accent), 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_hops(points, step * 0.3))
    reach = min(24.0, step * 0.3)
    for stop, at in zip(path.front, points, strict=True):
        colour = colours.get(stop.id, 0)
        painter.setPen(QPen(QColor(board.colours.accent), max(4.0, reach * 0.24)))
        painter.setBrush(silo_colour(colour, board.colours) if colour else QColor(board.colours.surface))
        painter.drawEllipse(at, reach, reach)


def _points(path: Plan, place: QRectF) -> list[QPointF]:
    """Lanes without a stop take no room."""
    lanes = sorted({stop.lane for stop in path.front})
    down = min(LANE, place.height() / max(len(lanes), 1))
    top = place.center().y() - down * (len(lanes) - 1) / 2
    step = place.width() / max(len(path.front), 1)
    return [
        QPointF(place.x() + step * (n + 0.5), top + down * lanes.index(stop.lane)) for n, stop in enumerate(path.front)
    ]


def _hops(points: list[QPointF], corner: float) -> QPainterPath:
    """Level through the stops, upright half way between two."""
    corners = points[:1]
    for here, there in pairwise(points):
        if here.y() != there.y():
            middle = (here.x() + there.x()) / 2
            corners = [*corners, QPointF(middle, here.y()), QPointF(middle, there.y())]
        corners.append(there)
    return round_path(corners, corner)
