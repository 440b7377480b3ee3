"""The line through the customer's stops: a stamp for each way from one card to the next, for most of them are alike."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cxworkshop.layout.boxes import CardBox
from cxworkshop.layout.lines import trunk_of
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.ui.path.card_paint import DISC, FAR
from cxworkshop.ui.path.sight import Shown, Sight
from cxworkshop.ui.path.ways_paint import CORNER, round_path

TRUNK, BAR, STUB = 4.0, 18.0, 11.0
OVER = 2.0  # a stamp reaches under the cards at its ends
WIDEST = 600.0


def paint_trunk(painter: QPainter, sight: Sight) -> None:
    """The line where it is seen, and its end bars. The painter has the device's coordinates."""
    for box, after in pairwise(map(partial(_as_seen, sight), sight.line)):
        _paint_link(painter, sight, box, after)
    painter.save()
    painter.setTransform(sight.eye.transform, True)
    painter.setPen(_pen(sight.shown))
    for box, side in sight.ends:
        _paint_end(painter, sight, box, side)
    painter.restore()


def _as_seen(sight: Sight, box: CardBox) -> CardBox:
    """From far away a card is a disc, and the line runs on to it."""
    if sight.eye.zoom >= FAR or box.form == "disc":
        return box
    half, centre = DISC * sight.shown.unit, box.rect.centre
    return box._replace(rect=Rect(centre.x - half, centre.y - half, 2 * half, 2 * half))


def _paint_link(painter: QPainter, sight: Sight, box: CardBox, after: CardBox) -> None:
    points = trunk_of((box, after))
    unit, top = sight.shown.unit, min(points[0].y, points[-1].y)
    rect = Rect(points[0].x - OVER, top - 4 * unit, points[-1].x - points[0].x + 2 * OVER, 0)
    rect = rect._replace(h=abs(points[0].y - points[-1].y) + 8 * unit)
    home = tuple([Point(point.x - rect.x, point.y - rect.y) for point in points])
    stretched = abs(box.column + box.slot - after.column) > 0.5  # on its way, and never seen like this again
    if stretched or rect.w * sight.eye.zoom > WIDEST:
        painter.save()
        painter.setTransform(sight.eye.transform, True)
        painter.translate(rect.x, rect.y)
        _paint_points(home, sight.shown, painter, QRectF())
        painter.restore()
        return
    key = ("link", home, sight.shown.colours.accent)
    sight.stamps.press(painter, sight.eye, rect, key, partial(_paint_points, home, sight.shown))


def _paint_points(points: tuple[Point, ...], shown: Shown, painter: QPainter, _rect: QRectF) -> None:
    ends = [QPointF(points[0].x - OVER, points[0].y), *[QPointF(*point) for point in points[1:-1]]]
    ends.append(QPointF(points[-1].x + OVER, points[-1].y))
    painter.setPen(_pen(shown))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(round_path(ends, CORNER * shown.unit))


def _paint_end(painter: QPainter, sight: Sight, box: CardBox, side: int) -> None:
    """A bar with a stub to the first or the last card."""
    unit = sight.shown.unit
    rect = _as_seen(sight, box).rect
    edge = rect.x if side < 0 else rect.right
    x, y = edge + side * STUB * unit, box.rect.centre.y
    if sight.exposed.left() - 20 < x < sight.exposed.right() + 20:
        painter.drawLines([QLineF(x, y - BAR * unit / 2, x, y + BAR * unit / 2), QLineF(x, y, edge, y)])


def _pen(shown: Shown) -> QPen:
    return QPen(QColor(shown.colours.accent), TRUNK * shown.unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
