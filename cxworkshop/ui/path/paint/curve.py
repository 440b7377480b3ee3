"""The feeling curve: pieces and faces, each a stamp, for there are few kinds of them.

A wide smooth curve painted as one path takes ten times as long.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from cxworkshop.layout.curve import CurvePiece, CurveStop
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.ui.parts.face import paint_face
from cxworkshop.ui.path.paint.sight import Shown, Sight
from cxworkshop.ui.theme import Colours

OVER = 2.0  # a piece runs on for so much at both ends, level, so that no seam shows
WIDEST = 600.0
FACE, HALO = 11.0, 13.5
STEPS = 24


def paint_curve(painter: QPainter, sight: Sight) -> None:
    """Every piece that is seen, with the tint between it and so-so."""
    layout, shown = sight.shown.layout, sight.shown
    for piece in _pieces(sight):
        start, end = sight.point(piece.start), sight.point(piece.end)
        moved = CurvePiece(Point(start.x(), start.y()), Point(end.x(), end.y()), piece.dashed)
        rect = Rect(start.x() - OVER, 0, end.x() - start.x() + 2 * OVER, layout.feeling.h)
        stretched = abs(end.x() - start.x() - piece.end.x + piece.start.x) > 0.5
        if stretched or rect.w * sight.eye.zoom > WIDEST:
            _paint_wide(painter, sight, moved)
            continue
        key = ("curve", start.y(), end.y(), rect.w, piece.dashed, shown.colours.paper)
        home = CurvePiece(Point(OVER, start.y()), Point(rect.w - OVER, end.y()), piece.dashed)
        sight.stamps.press(painter, sight.eye, rect, key, partial(_paint_home, home, layout.curve.zero_y, shown))


def _pieces(sight: Sight) -> Iterator[CurvePiece]:
    """The pieces that are seen; two become one where they meet at a card whose column has closed."""
    pieces = sight.shown.layout.curve.pieces_between(*sight.stretch)
    gone = sight.opening.gone if sight.opening else None
    before: CurvePiece | None = None
    for piece in pieces:
        if gone and gone[0] < piece.end.x < gone[1]:
            before = piece
        elif gone and gone[0] < piece.start.x < gone[1]:
            if before:
                yield CurvePiece(before.start, piece.end, before.dashed or piece.dashed)
        else:
            yield piece


def _paint_home(piece: CurvePiece, zero: float, shown: Shown, painter: QPainter, _rect: QRectF) -> None:
    paint_piece(painter, piece, zero, shown.unit, shown.colours)


def _paint_wide(painter: QPainter, sight: Sight, piece: CurvePiece) -> None:
    painter.save()
    painter.setTransform(sight.eye.transform, True)
    paint_piece(painter, piece, sight.shown.layout.curve.zero_y, sight.shown.unit, sight.shown.colours)
    painter.restore()


def paint_piece(painter: QPainter, piece: CurvePiece, zero: float, unit: float, colours: Colours) -> None:
    """One piece, dashed where nobody has spoken, over the tint between it and so-so."""
    points = [QPointF(*piece.at(step / STEPS)) for step in range(STEPS + 1)]
    points = [points[0] - QPointF(OVER, 0), *points, points[-1] + QPointF(OVER, 0)]
    _paint_area(painter, points, zero, colours)
    style = Qt.PenStyle.DashLine if piece.dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(QColor(colours.ink), 3 * unit, style, Qt.PenCapStyle.FlatCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if piece.dashed:
        painter.drawPolyline(QPolygonF(points))
    else:
        level = piece.start.y == piece.end.y
        painter.drawLines([QLineF(a, b) for a, b in pairwise([points[0], points[-1]] if level else points)])


def _paint_area(painter: QPainter, points: list[QPointF], zero: float, colours: Colours) -> None:
    """Tints what lies between the curve and so-so: cool above, warm below."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # its edge lies under the curve
    painter.setPen(Qt.PenStyle.NoPen)
    for feeling, keep in ((1, min), (-2, max)):
        colour = QColor(colours.feeling(feeling))
        colour.setAlphaF(0.15)
        edge = [QPointF(point.x(), keep(point.y(), zero)) for point in points[1:-1]]
        if any(point.y() != zero for point in edge):
            painter.setBrush(colour)
            painter.drawPolygon(QPolygonF([QPointF(edge[0].x(), zero), *edge, QPointF(edge[-1].x(), zero)]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def paint_faces(painter: QPainter, sight: Sight) -> None:
    """A face at every stop that is seen; behind that of a stack a bar from its worst to its best."""
    left, right = sight.stretch
    reach = 14 * sight.shown.unit
    gone = sight.opening.moving if sight.opening and sight.opening.gone else ()
    for stop in sight.shown.layout.curve.stops_between(left - reach, right + reach):
        if stop.id not in gone:
            _paint_stop(painter, sight, stop)


def _paint_stop(painter: QPainter, sight: Sight, stop: CurveStop) -> None:
    at, unit, colours = sight.point(stop.at), sight.shown.unit, sight.shown.colours
    if stop.spread:
        _paint_spread(painter, sight, at.x(), stop.spread)
    value = None if stop.value is None else round(stop.value)
    half = HALO * unit + 1
    rect = Rect(at.x() - half, at.y() - half, 2 * half, 2 * half)

    def paint(brush: QPainter, home: QRectF) -> None:
        brush.setPen(Qt.PenStyle.NoPen)
        brush.setBrush(QColor(colours.paper))
        brush.drawEllipse(home.center(), HALO, HALO)
        paint_face(brush, home.center(), FACE, value, colours)

    sight.stamps.press(painter, sight.eye, rect, ("face", value, half, colours.paper), paint, unit)


def _paint_spread(painter: QPainter, sight: Sight, x: float, spread: tuple[float, float]) -> None:
    unit, colours = sight.shown.unit, sight.shown.colours
    top, bottom = sight.eye.snapped(x - 4 * unit, min(spread)), sight.eye.snapped(x + 4 * unit, max(spread))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.so_so))
    painter.drawRoundedRect(QRectF(top, bottom), 4, 4)
