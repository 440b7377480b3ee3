"""The path from far away: the line and the curve as thin strokes, stops as coloured marks, thousands in one call.

Stops that fall on the same pixel are one mark, so the number of marks is bounded by the screen and not by the path.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from cxworkshop.layout.boxes import CardBox
from cxworkshop.ui.path.sight import Sight

LEAST = 2.0
MARK = 3.5


def paint_far(painter: QPainter, sight: Sight) -> None:
    """The painter has the device's coordinates."""
    boxes = list(_thinned(sight))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if sight.shown.layout.feeling.h:
        _paint_curve(painter, sight)
    painter.setPen(QPen(QColor(sight.shown.colours.accent), 1.5))
    line = [_at(sight, box) for box in boxes if not box.stop.backstage]
    painter.drawPolyline(QPolygonF(line))
    _paint_marks(painter, sight, boxes)


def _thinned(sight: Sight) -> Iterator[CardBox]:
    """The cards that are seen, without those that fall on one that is there."""
    zoom, seen = sight.eye.zoom, set()
    for box in sight.cards:
        key = (int(box.rect.x * zoom / LEAST), box.stop.lane)
        if key not in seen:
            seen.add(key)
            yield box


def _at(sight: Sight, box: CardBox) -> QPointF:
    centre, eye = box.rect.centre, sight.eye
    return QPointF(centre.x * eye.zoom - eye.x, centre.y * eye.zoom - eye.y)


def _paint_curve(painter: QPainter, sight: Sight) -> None:
    eye, points, last = sight.eye, [], -1.0
    for stop in sight.shown.layout.curve.stops_between(*sight.stretch):
        at = sight.point(stop.at)
        x = at.x() * eye.zoom - eye.x
        if stop.value is not None and x - last >= LEAST / 2:
            points.append(QPointF(x, at.y() * eye.zoom - eye.y))
            last = x
    painter.setPen(QPen(QColor(sight.shown.colours.ink), 1))
    painter.drawLines([QLineF(a, b) for a, b in pairwise(points)])


def _paint_marks(painter: QPainter, sight: Sight, boxes: list[CardBox]) -> None:
    """Squares in the colour of the owner; pale ones are hollow."""
    shown, size = sight.shown, max(MARK, sight.shown.layout.sizes.disc * sight.eye.zoom)
    marks: defaultdict[int, list[QRectF]] = defaultdict(list)
    for box in boxes:
        at = _at(sight, box)
        colour = -1 if box.stop.id in shown.dimmed or box.stop.id in sight.pale else shown.looks[box.stop.id].colour
        marks[colour].append(QRectF(at.x() - size / 2, at.y() - size / 2, size, size))
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, rects in marks.items():
        silo = shown.colours.silos[(colour - 1) % len(shown.colours.silos)]
        painter.setBrush(QColor(silo if colour > 0 else shown.colours.edge if colour == 0 else shown.colours.line2))
        painter.drawRects(rects)
