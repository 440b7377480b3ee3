"""The line through the customer's stops: a stamp for each way from one card to the next, for most of them are alike."""

from __future__ import annotations

from functools import lru_cache, partial
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cxworkshop.layout.boxes import CardBox
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.ui.path.paint.card import DISC, FAR
from cxworkshop.ui.path.paint.sight import Shown, Sight
from cxworkshop.ui.path.paint.ways import CORNER, round_path

TRUNK, BAR, STUB, RIM = 4.0, 18.0, 11.0, 4.0
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
    x, y, w, h = box.rect
    right, gutter = x + w, box.column + box.slot
    down = after.rect.y + after.rect.h / 2 - y - h / 2
    home, size = _home(after.rect.x - right, gutter - right, down, sight.shown.unit)
    rect = Rect(right - OVER, y + h / 2 - home[0].y, *size)
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


@lru_cache(maxsize=512)
def _home(across: float, gutter: float, down: float, unit: float) -> tuple[tuple[Point, ...], tuple[float, float]]:
    """The corners of a way between two cards, which turns in the gutter; in a rectangle of its own, and its size."""
    start = RIM * unit + max(-down, 0.0)
    turn = (Point(OVER + gutter, start), Point(OVER + gutter, start + down)) if down else ()
    points = (Point(OVER, start), *turn, Point(OVER + across, start + down))
    return points, (across + 2 * OVER, abs(down) + 2 * RIM * unit)


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
