"""The ways off the line: returns, jumps ahead, arcs from a symptom to its cause, dots to backstage work."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from cxworkshop.layout.chips import Chip
from cxworkshop.layout.shapes import Point
from cxworkshop.layout.ways import Arc, Way
from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.path.paint.sight import Sight
from cxworkshop.ui.theme import Colours, font

CORNER, HALO = 12.0, 7.0
WAY, CLASSIC, ARC = 2.5, 3.0, 2.0


def round_path(points: Sequence[QPointF], corner: float) -> QPainterPath:
    """A path through points, level or upright, with round corners."""
    path = QPainterPath()
    if len(points) < 2:
        return path
    path.moveTo(points[0])
    for before, at, after in zip(points, points[1:], points[2:], strict=False):
        reach = min(corner, _length(before, at) / 2, _length(at, after) / 2)
        if reach and (before.x() == at.x()) != (at.x() == after.x()):
            path.lineTo(_towards(at, before, reach))
            path.quadTo(at, _towards(at, after, reach))
        else:
            path.lineTo(at)
    path.lineTo(points[-1])
    return path


def paint_needs(painter: QPainter, sight: Sight) -> None:
    """Dots from a stop down to the work behind it."""
    unit = sight.shown.unit
    rects = []
    for need in sight.shown.needs.between(*sight.stretch):
        start, end = sight.point(need.start), need.end.y
        y = start.y() + 3 * unit
        while y < end - 1:
            rects.append(QRectF(start.x() - unit, y, 1.8 * unit, 1.8 * unit))
            y += 5 * unit
    if rects:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(sight.shown.colours.muted))
        painter.drawRects(rects)


# Ways


def paint_ways(painter: QPainter, sight: Sight) -> None:
    """Returns dashed, jumps solid and thin, each with an arrow where people arrive and its words on its level run."""
    layout, colours = sight.shown.layout, sight.shown.colours
    for ways, colour, dashed in ((layout.returns, colours.warn, True), (layout.jumps, colours.accent, False)):
        for way in ways:
            if _is_seen(sight, way.points):
                _paint_way(painter, sight, way, colour, dashed)


def paint_arcs(painter: QPainter, sight: Sight) -> None:
    """Causes run backwards: solid and red where trouble comes from far, else dashed."""
    colours, unit = sight.shown.colours, sight.shown.unit
    for arc in sight.shown.layout.arcs:
        if _is_seen(sight, arc.points):
            pen = _pen(colours.bad, CLASSIC * unit) if arc.classic else _dashed(colours.warn, ARC * unit, unit)
            _paint_line(painter, sight, arc.points, pen)
            _paint_source(painter, sight, arc)


def _paint_source(painter: QPainter, sight: Sight, arc: Arc) -> None:
    """The arrow where trouble is born, and a sprout on the track beside it."""
    colours, unit = sight.shown.colours, sight.shown.unit
    colour = colours.bad if arc.classic else colours.warn
    end, before = sight.point(arc.points[-1]), sight.point(arc.points[-2])
    _paint_arrow(painter, before, end, colour, unit)
    size = 14 * unit
    badge = QRectF(before.x() + 8 * unit, before.y() - size / 2 - 2, size + 4, size + 4)
    painter.fillRect(badge, QColor(colours.paper))
    paint_icon(painter, "sprout", badge.adjusted(2, 2, -2, -2), colour)


def _is_seen(sight: Sight, points: Sequence[Point]) -> bool:
    left, right = sight.stretch
    xs = [point.x for point in points]
    return min(xs) <= right + 20 and max(xs) >= left - 20


def _paint_way(painter: QPainter, sight: Sight, way: Way, colour: str, dashed: bool) -> None:
    unit = sight.shown.unit
    solid = _pen(colour, WAY * unit)
    pen = _dashed(colour, WAY * unit, unit) if dashed else solid
    _paint_line(painter, sight, way.points, pen)
    for leg in way.legs:
        _paint_line(painter, sight, leg, pen)
    _paint_arrow(painter, sight.point(way.points[-2]), sight.point(way.points[-1]), colour, unit)
    for start, end in way.legs:
        if end.y != way.points[1].y:
            _paint_arrow(painter, sight.point(start), sight.point(end), colour, unit)
    if way.label.w:
        _paint_words(painter, sight, way, colour)


def _pen(colour: str, width: float) -> QPen:
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


def _dashed(colour: str, width: float, unit: float) -> QPen:
    pen = _pen(colour, width)
    pen.setDashPattern([8 * unit / width, 5 * unit / width])
    return pen


def _paint_line(painter: QPainter, sight: Sight, points: Sequence[Point], pen: QPen) -> None:
    """A line over a halo of paper. Long level runs are cut to what is seen, by whole dashes."""
    unit = sight.shown.unit
    path = round_path(_cut([sight.point(point) for point in points], sight.exposed, 13 * unit), CORNER * unit)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(sight.shown.colours.paper, HALO * unit))
    painter.drawPath(path)
    painter.setPen(pen)
    painter.drawPath(path)


def _cut(points: list[QPointF], exposed: QRectF, step: float) -> list[QPointF]:
    """The points with the x of each pulled towards what is seen, by whole steps, so that dashes stay in place."""
    room = step * 4
    low, high = exposed.left() - room, exposed.right() + room
    kept = []
    for point in points:
        x = point.x()
        over = low - x if x < low else high - x if x > high else 0.0
        kept.append(QPointF(x + int(over / step) * step, point.y()))
    return kept


def _paint_arrow(painter: QPainter, before: QPointF, end: QPointF, colour: str, unit: float) -> None:
    """An open arrow head, 3 px off what it points at."""
    style = QPen(QColor(colour), WAY * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(style)
    length = _length(before, end) or 1
    along = (end - before) / length * unit
    side = QPointF(-along.y(), along.x())
    tip = end - along * 3
    painter.drawPolyline(QPolygonF([tip - along * 6 + side * 6, tip, tip - along * 6 - side * 6]))


def _paint_words(painter: QPainter, sight: Sight, way: Way, colour: str) -> None:
    unit, label, shown = sight.shown.unit, way.label, sight.shown
    painter.save()
    painter.setFont(font(round(max(13, shown.least) * unit), 600))
    number = shown.layout.plan.stop(way.moves[0].from_id)
    words = way_words(way, number.number if number else 0, shown.t)
    words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(int(label.w - 34 * unit), 0))
    wide = painter.fontMetrics().horizontalAdvance(words)
    left = label.x + sight.shifts.at(label.x + label.w / 2)
    middle = label.y + label.h / 2
    painter.fillRect(QRectF(left, middle - 9 * unit, wide + 30 * unit, 18 * unit), QColor(shown.colours.paper))
    icon = "corner-up-left" if way in shown.layout.returns else "corner-down-right"
    paint_icon(painter, icon, QRectF(left + 4 * unit, middle - 8 * unit, 14 * unit, 14 * unit), colour)
    painter.setPen(QColor(colour))
    box = QRectF(left + 22 * unit, middle - 12 * unit, wide + 4, 24 * unit)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
    painter.restore()


def way_words(way: Way, number: int, t: Words) -> str:
    """A way off the line in words: "25 % call to ask (from stop 12)"."""
    move = way.moves[0]
    back = way.points[-1].x < way.points[0].x  # also a move that went on, before its stops changed places
    if len(way.moves) > 1:
        many = len(way.moves)
        return t("{n} ways back", n=many) if back else t("{n} ways ahead", n=many)
    what = move.more or (t("come back") if back else t("go ahead"))
    said = f"{move.share} % {what}" if move.share is not None else what
    return t("{what} (from stop {n})", what=said, n=number)


def paint_stub(painter: QPainter, sight: Sight, chip: Chip) -> None:
    """The short line from the card to its chip; one that leaves ends in a bar, one that comes back in an arrow."""
    a, b = sight.point(chip.stub[0]), sight.point(chip.stub[1])
    if a == b:
        return
    colours, unit = sight.shown.colours, sight.shown.unit
    leaves, back = chip.move.kind == "drop_out", chip.move.kind == "re_entry"
    colour = QColor(colours.bad if leaves else colours.accent if back else colours.warn)
    painter.setPen(QPen(colour, (3 if leaves else 2) * unit, Qt.PenStyle.DotLine if leaves else Qt.PenStyle.SolidLine))
    painter.drawLine(b, a)
    painter.setPen(QPen(colour, 2.5 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if leaves:
        painter.drawLine(b + QPointF(-9, -3) * unit, b + QPointF(9, -3) * unit)
    elif back:
        up = 5 * unit if b.y() > a.y() else -5 * unit
        painter.drawPolyline(QPolygonF([a + QPointF(-5 * unit, up), a, a + QPointF(5 * unit, up)]))


def paint_draft(painter: QPainter, start: QPointF, end: QPointF, caught: bool, colours: Colours) -> None:
    """A move that is being drawn, from a card's handle to the pointer; solid once it has caught a card."""
    pen = QPen(QColor(colours.accent), 3, Qt.PenStyle.SolidLine if caught else Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(start)
    bend = max(40.0, abs(end.x() - start.x()) / 2)
    path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend if end.x() > start.x() else -bend, 0), end)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawEllipse(end, 5, 5)


def _length(a: QPointF, b: QPointF) -> float:
    return abs(a.x() - b.x()) + abs(a.y() - b.y())


def _towards(start: QPointF, end: QPointF, reach: float) -> QPointF:
    return start + (end - start) * (reach / (_length(start, end) or 1))
