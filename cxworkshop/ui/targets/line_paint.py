"""Paints the line of the whole path: chevrons, trunk, arcs, discs, and a link that is being drawn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from cxworkshop.layout.arcs import POINT, Arc, Line, Link
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.ui.targets.line_look import LineLook
from cxworkshop.ui.theme import LIGHT, Colours, font

TRUNK, RING, CLASSIC, OTHER, HEAD = 4.0, 2.5, 3.0, 2.0, 6.5
DASHES = [4.0, 2.5]


@dataclass(frozen=True, slots=True)
class Marks:
    """What is chosen or pointed at: arcs and stops in full colour, while the other arcs step back; `ringed` has the
    keyboard, `lifted` is the stop a link is being drawn from.
    """

    arcs: frozenset[Link] = frozenset()
    stops: frozenset[int] = frozenset()
    ringed: int | None = None
    lifted: int | None = None
    pull: Point | None = None  # where the hand is that draws a link
    caught: int | None = None  # the stop it would land on

    @property
    def on_its_way(self) -> bool:
        """Whether a link, or something carried here, is in hand."""
        return self.lifted is not None or self.caught is not None


def paint_line(painter: QPainter, line: Line, look: LineLook, marks: Marks, colours: Colours = LIGHT) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place, rect in enumerate(line.stages):
        _paint_stage(painter, rect, f"{place + 1} {look.stages[place].name}", place == 0, colours)
    if line.xs:
        painter.setPen(QPen(QColor(colours.accent), TRUNK))
        painter.drawLine(QPointF(line.xs[0], line.y), QPointF(line.xs[-1], line.y))
    for arc in sorted(line.arcs, key=lambda arc: arc.link in marks.arcs):
        _paint_arc(painter, arc, arc.link in look.classic, arc.link in marks.arcs, marks, colours)
    for place in range(len(line.xs)):
        _paint_stop(painter, line, look, place, marks, colours)
    _paint_pull(painter, line, marks)


def _paint_stage(painter: QPainter, rect: Rect, name: str, first: bool, colours: Colours) -> None:
    left, right, top, bottom = rect.x, rect.right, rect.y, rect.bottom
    middle = (top + bottom) / 2
    corners = [(left, top), (right - 3, top), (right - 3 + POINT, middle), (right - 3, bottom), (left, bottom)]
    corners += [] if first else [(left + POINT, middle)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.stage))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    painter.setFont(font(13, 600))
    painter.setPen(QColor(colours.accent_dark))
    words = QRectF(left + (12 if first else 16), top, rect.w - 22, rect.h)
    shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(words.width()))
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)


# Arcs


def _paint_arc(painter: QPainter, arc: Arc, classic: bool, marked: bool, marks: Marks, colours: Colours) -> None:
    """Those that are not meant step back but stay where they are."""
    painter.save()
    if marks.arcs and not marked:
        painter.setOpacity(0.35)
    colour = QColor(colours.bad if classic else colours.warn)
    width = (CLASSIC if classic else OTHER) + (1 if marked else 0)
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if not classic:
        pen.setDashPattern(DASHES)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path_of(arc))
    _paint_head(painter, arc, colour)
    painter.restore()


def path_of(arc: Arc) -> QPainterPath:
    path = QPainterPath(QPointF(*arc.start))
    path.cubicTo(QPointF(*arc.pull), QPointF(*arc.draw), QPointF(*arc.end))
    return path


def _paint_head(painter: QPainter, arc: Arc, colour: QColor) -> None:
    """An open arrow at the cause; the arc comes in upright."""
    tip = QPointF(*arc.end)
    pen = QPen(colour, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    side = HEAD * 0.8
    painter.drawPolyline(QPolygonF([tip + QPointF(-side, -HEAD), tip, tip + QPointF(side, -HEAD)]))


# Stops


def _paint_stop(painter: QPainter, line: Line, look: LineLook, place: int, marks: Marks, colours: Colours) -> None:
    centre, radius = QPointF(line.xs[place], line.y), line.radii[place]
    cause, backstage = place in look.leverage, look.stops[place].backstage
    pen = QPen(QColor(colours.warn if cause else colours.muted if backstage else colours.accent), RING)
    if backstage:
        pen.setDashPattern([1.6, 1.2])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.surface))
    painter.drawEllipse(centre, radius + 1, radius + 1)  # the trunk does not show between the dashes
    painter.setPen(pen)
    painter.setBrush(QColor(colours.warn_soft if cause else colours.surface))
    painter.drawEllipse(centre, radius - RING / 2, radius - RING / 2)
    _paint_number(painter, centre, radius, str(look.stops[place].number), colours)
    _paint_rings(painter, centre, radius, place, marks, colours)


def _paint_number(painter: QPainter, centre: QPointF, radius: float, number: str, colours: Colours) -> None:
    painter.setFont(_number_font(radius))
    painter.setPen(QColor(colours.ink))
    painter.drawText(QRectF(centre.x() - 20, centre.y() - 12, 40, 24), Qt.AlignmentFlag.AlignCenter, number)


def _number_font(radius: float) -> QFont:
    return font(14 if radius > 15 else 13 if radius > 11 else 11, 700)


def _paint_rings(painter: QPainter, centre: QPointF, radius: float, place: int, marks: Marks, colours: Colours) -> None:
    """Round what is chosen, what a link is drawn from or would land on, and what has the keyboard."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if place in marks.stops or place in (marks.lifted, marks.caught):
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.drawEllipse(centre, radius + 2.5, radius + 2.5)
    if place == marks.ringed:
        painter.setPen(QPen(QColor(colours.rail), 3))
        painter.drawEllipse(centre, radius + 5, radius + 5)


def _paint_pull(painter: QPainter, line: Line, marks: Marks) -> None:
    """The link that is being drawn, from where trouble shows to the hand."""
    if marks.lifted is None or (marks.pull is None and marks.caught is None):
        return
    start = QPointF(line.xs[marks.lifted], line.y - line.radii[marks.lifted])
    end = QPointF(*marks.pull) if marks.pull else start
    if marks.caught is not None:
        end = QPointF(line.xs[marks.caught], line.y - line.radii[marks.caught] - 3)
    top = min(start.y(), end.y()) - 40
    path = QPainterPath(start)
    path.cubicTo(QPointF(start.x(), top), QPointF(end.x(), top), end)
    pen = QPen(QColor(LIGHT.accent), 3)
    pen.setStyle(Qt.PenStyle.DashLine if marks.caught is None else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setPen(QPen(QColor(LIGHT.accent), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(QPolygonF([end + QPointF(-5, -6), end, end + QPointF(5, -6)]))
