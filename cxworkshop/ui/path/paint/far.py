"""The path from far away: the line and the curve as thin strokes, stops as coloured marks.

Where several stops fall on the same pixels one of them is painted, so the work is bounded by the screen and not by the
path.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from math import ceil
from typing import TypeVar

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from cxworkshop.layout.boxes import CardBox
from cxworkshop.ui.path.paint.sight import Sight

LEAST = 2.0
T = TypeVar("T")
MARK = 3.5


def paint_far(painter: QPainter, sight: Sight) -> None:
    """The painter has the device's coordinates."""
    boxes = _thinned(sight)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if sight.shown.layout.feeling.h:
        _paint_curve(painter, sight)
    painter.setPen(QColor(sight.shown.colours.accent))
    line = QPolygonF([_at(sight, box) for box in boxes if not box.stop.backstage])
    painter.drawPolyline(line)
    painter.drawPolyline(line.translated(0, 1))  # twice the thinnest pen is many times faster than a wider one
    _paint_marks(painter, sight, boxes)


def _thinned(sight: Sight) -> list[CardBox]:
    """The cards that are seen, or as many of them as there is room for."""
    boxes = thinned(sight.shown.layout.between(*sight.stretch), sight.exposed.width() * sight.eye.zoom)
    moved = sight.opening is not None or bool(sight.shifts.edges)
    return [sight.moved(box) for box in boxes] if moved else list(boxes)


def thinned(things: Sequence[T], pixels: float) -> Sequence[T]:
    """Every one, or every second, third … when they would be nearer than LEAST to each other."""
    step = ceil(len(things) * LEAST / max(pixels, 1))
    return things[::step] if step > 1 else things


def _at(sight: Sight, box: CardBox) -> QPointF:
    centre, eye = box.rect.centre, sight.eye
    return QPointF(centre.x * eye.zoom - eye.x, centre.y * eye.zoom - eye.y)


def _paint_curve(painter: QPainter, sight: Sight) -> None:
    eye, stops = sight.eye, sight.shown.layout.curve.stops_between(*sight.stretch)
    known = [stop.at for stop in thinned(stops, sight.exposed.width() * eye.zoom) if stop.value is not None]
    points = [QPointF(at.x() * eye.zoom - eye.x, at.y() * eye.zoom - eye.y) for at in map(sight.point, known)]
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
