"""What lies under the cards: bands, headers' guides, the line, the curve, chips, returns and dots to backstage work.

Only what the exposed strip touches is painted, and the curve in short straight pieces: wide smooth curves are slow.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from cxworkshop.layout.curve import Curve, CurvePiece
from cxworkshop.layout.lines import Chip, Return
from cxworkshop.layout.screen import Layout
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.text import Words
from cxworkshop.ui.parts.face import paint_face
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.path.chip_paint import paint_chip
from cxworkshop.ui.theme import FEELINGS, LIGHT, font

CORNER, TRUNK, BAR = 12.0, 4.0, 18.0
WHITER = "#FCFBF9"
"""White at 62 % on paper, mixed beforehand: an opaque fill takes a quarter of the time."""


def paint_backdrop(painter: QPainter, exposed: QRectF, layout: Layout, t: Words) -> None:
    """Paints everything under the cards that the exposed rectangle touches."""
    _paint_bands(painter, exposed, layout)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_guides(painter, exposed, layout)
    for need in layout.needs:
        if _near(exposed, need.start, need.end):
            painter.setPen(QPen(QColor(LIGHT.muted), 1.5, Qt.PenStyle.DotLine))
            painter.drawLine(_q(need.start), _q(need.end))
    for way in layout.returns:
        _paint_return(painter, exposed, way, layout, t)
    _paint_trunk(painter, exposed, layout.trunk)
    if layout.feeling.h and exposed.top() < layout.feeling.bottom:
        _paint_curve(painter, exposed, layout.curve)
    for chip in layout.chips:
        _paint_stub(painter, chip)
    for chip in layout.chips:
        if exposed.intersects(_r(chip.rect).adjusted(-1, -1, 1, 1)):
            paint_chip(painter, _r(chip.rect), chip.move, chip.small, t)


def _paint_bands(painter: QPainter, exposed: QRectF, layout: Layout) -> None:
    painter.fillRect(exposed, QColor(LIGHT.paper))
    white, hair = QColor(WHITER), QPen(QColor(LIGHT.line), 1)
    for place, lane in enumerate(layout.lanes):
        band = QRectF(exposed.left(), lane.y, exposed.width(), lane.h)
        if band.intersects(exposed):
            if place % 2 == 0 and not layout.plan.lanes[place].backstage:
                painter.fillRect(band, white)
            painter.setPen(hair)
            if not layout.plan.lanes[place].backstage:
                painter.drawLine(band.topLeft(), band.topRight())
    ends = [lane.y + lane.h for place, lane in enumerate(layout.lanes) if not layout.plan.lanes[place].backstage]
    if ends:
        painter.setPen(hair)
        painter.drawLine(QPointF(exposed.left(), ends[-1]), QPointF(exposed.right(), ends[-1]))
    if any(lane.backstage for lane in layout.plan.lanes):
        painter.setPen(QPen(QColor(LIGHT.visibility), 2, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(exposed.left(), layout.sight_y), QPointF(exposed.right(), layout.sight_y))


def _paint_guides(painter: QPainter, exposed: QRectF, layout: Layout) -> None:
    """Dashed borders of the stages, and the zero line of the feeling."""
    painter.setPen(QPen(QColor(LIGHT.line2), 1, Qt.PenStyle.DashLine))
    for stage in layout.stages[1:]:
        if exposed.left() - 1 <= stage.x <= exposed.right() + 1:
            painter.drawLine(QLineF(stage.x, max(0.0, exposed.top()), stage.x, min(layout.h, exposed.bottom())))
    if layout.feeling.h:
        painter.setPen(QPen(QColor(LIGHT.line2), 1))
        painter.drawLine(QLineF(exposed.left(), layout.curve.zero_y, exposed.right(), layout.curve.zero_y))


def trunk_path(points: tuple[Point, ...]) -> QPainterPath:
    """The line with round corners."""
    path = QPainterPath()
    if not points:
        return path
    path.moveTo(_q(points[0]))
    for place in range(1, len(points) - 1):
        before, corner, after = points[place - 1 : place + 2]
        reach = min(CORNER, _length(before, corner) / 2, _length(corner, after) / 2)
        path.lineTo(_towards(corner, before, reach))
        path.quadTo(_q(corner), _towards(corner, after, reach))
    path.lineTo(_q(points[-1]))
    return path


def _paint_trunk(painter: QPainter, exposed: QRectF, points: tuple[Point, ...]) -> None:
    painter.setPen(QPen(QColor(LIGHT.accent), TRUNK, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    shown = [place for place, (a, b) in enumerate(pairwise(points)) if _near(exposed, a, b)]
    if shown:
        painter.drawPath(trunk_path(points[max(shown[0] - 1, 0) : shown[-1] + 3]))


def paint_ends(painter: QPainter, layout: Layout) -> None:
    """The bars at both ends of the line."""
    front = [card for card in layout.cards if not card.stop.backstage]
    if not front:
        return
    painter.setPen(QPen(QColor(LIGHT.accent), TRUNK))
    for x, y, edge in (
        (front[0].rect.x - 11, front[0].rect.centre.y, front[0].rect.x),
        (front[-1].rect.right + 11, front[-1].rect.centre.y, front[-1].rect.right),
    ):
        painter.drawLine(QLineF(x, y - BAR / 2, x, y + BAR / 2))
        painter.drawLine(QLineF(x, y, edge, y))


def _paint_curve(painter: QPainter, exposed: QRectF, curve: Curve) -> None:
    for piece in curve.pieces:
        if piece.end.x < exposed.left() or piece.start.x > exposed.right():
            continue
        points = _bent(piece)
        _paint_area(painter, points, curve.zero_y)
        style = Qt.PenStyle.DashLine if piece.dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(LIGHT.ink), 3, style, Qt.PenCapStyle.FlatCap))
        if piece.dashed:
            painter.drawPolyline(QPolygonF(points))
        else:
            level = piece.start.y == piece.end.y
            painter.drawLines([QLineF(a, b) for a, b in pairwise([points[0], points[-1]] if level else points)])
    for stop in curve.stops:
        if exposed.left() - 14 <= stop.at.x <= exposed.right() + 14:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(LIGHT.paper))
            painter.drawEllipse(_q(stop.at), 13.5, 13.5)
            value = None if stop.value is None else round(stop.value)
            paint_face(painter, _q(stop.at), 11, value, LIGHT)


@lru_cache(maxsize=512)
def _bent(piece: CurvePiece) -> list[QPointF]:
    """A piece of the curve as points close enough to look round."""
    return [_q(piece.at(step / 24)) for step in range(25)]


def _paint_area(painter: QPainter, points: list[QPointF], zero: float) -> None:
    """Tints what lies between the curve and so-so: cool above, warm below."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # its edge lies under the curve
    painter.setPen(Qt.PenStyle.NoPen)
    for feeling, keep in ((1, min), (-2, max)):
        colour = QColor(FEELINGS[feeling])
        colour.setAlphaF(0.15)
        edge = [QPointF(point.x(), keep(point.y(), zero)) for point in points]
        if any(point.y() != zero for point in edge):
            painter.setBrush(colour)
            painter.drawPolygon(QPolygonF([QPointF(edge[0].x(), zero), *edge, QPointF(edge[-1].x(), zero)]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _paint_return(painter: QPainter, exposed: QRectF, way: Return, layout: Layout, t: Words) -> None:
    _start, down, up, end = way.points
    if not exposed.intersects(QRectF(_q(down), _q(up)).normalized().adjusted(-20, -800, 20, 20)):
        return
    path = trunk_path(way.points)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(LIGHT.paper), 7))
    painter.drawPath(path)
    pen = QPen(QColor(LIGHT.warn), 2.5)
    pen.setDashPattern([8 / 2.5, 5 / 2.5])
    painter.setPen(pen)
    painter.drawPath(path)
    painter.setPen(
        QPen(QColor(LIGHT.warn), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.drawPolyline(QPolygonF([_q(end) + QPointF(-6, 9), _q(end) + QPointF(0, 3), _q(end) + QPointF(6, 9)]))
    _paint_return_words(painter, way, layout, t)


def _paint_return_words(painter: QPainter, way: Return, layout: Layout, t: Words) -> None:
    _start, down, up, _end = way.points
    numbers = {stop.id: stop.number for stop in layout.plan.stops}
    move = way.moves[0]
    words = t("{what} (from stop {n})", what=_return_words(way, t), n=numbers.get(move.from_id or "", 0))
    painter.setFont(font(13, 600))
    room = abs(down.x - up.x) - 76
    words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(max(room, 0)))
    wide = painter.fontMetrics().horizontalAdvance(words)
    left = min(down.x, up.x) + 24
    painter.fillRect(QRectF(left, up.y - 9, wide + 30, 18), QColor(LIGHT.paper))
    paint_icon(painter, "corner-up-left", QRectF(left + 4, up.y - 8, 14, 14), LIGHT.warn)
    painter.setPen(QColor(LIGHT.warn))
    painter.drawText(QRectF(left + 22, up.y - 10, wide + 4, 20), Qt.AlignmentFlag.AlignVCenter, words)


def _return_words(way: Return, t: Words) -> str:
    if len(way.moves) > 1:
        return t("{n} ways back", n=len(way.moves))
    move = way.moves[0]
    what = move.more or t("come back")
    return f"{move.share} % {what}" if move.share is not None else what


def _paint_stub(painter: QPainter, chip: Chip) -> None:
    """The short line from the card to its chip; one that leaves ends in a bar, one that comes back in an arrow."""
    a, b = _q(chip.stub[0]), _q(chip.stub[1])
    if a == b:
        return
    leaves, back = chip.move.kind == "drop_out", chip.move.kind == "re_entry"
    colour = LIGHT.bad if leaves else LIGHT.accent if back else LIGHT.warn
    painter.setPen(QPen(QColor(colour), 3 if leaves else 2, Qt.PenStyle.DotLine if leaves else Qt.PenStyle.SolidLine))
    painter.drawLine(b, a)
    painter.setPen(QPen(QColor(colour), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if leaves:
        painter.drawLine(b + QPointF(-9, -3), b + QPointF(9, -3))
    elif back:
        up = 5 if b.y() > a.y() else -5
        painter.drawPolyline(QPolygonF([a + QPointF(-5, up), a, a + QPointF(5, up)]))


def _near(exposed: QRectF, a: Point, b: Point) -> bool:
    return QRectF(_q(a), _q(b)).normalized().adjusted(-4, -4, 4, 4).intersects(exposed)


def _q(point: Point) -> QPointF:
    return QPointF(point.x, point.y)


def _r(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.w, rect.h)


def _length(a: Point, b: Point) -> float:
    return abs(a.x - b.x) + abs(a.y - b.y)


def _towards(start: Point, end: Point, reach: float) -> QPointF:
    length = _length(start, end) or 1
    return QPointF(start.x + (end.x - start.x) * reach / length, start.y + (end.y - start.y) * reach / length)
