"""Finds what lies under a point: what is painted last is found first, and thin things are found from near by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF

from cxworkshop.layout.boxes import CardBox
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.ui.path.hit import Hit
from cxworkshop.ui.path.marks import ZONE, Marks
from cxworkshop.ui.path.paint.card import DISC, FAR
from cxworkshop.ui.path.paint.sight import Sight

NEAR = 10.0
TOUCH = 48.0


def find(sight: Sight, marks: Marks, at: QPointF) -> Hit:
    """`at` is a point of the path as it is shown."""
    hits = (_handles(sight, marks, at), _small(sight, at), _cards(sight, at), _lines(sight, at), _cells(sight, at))
    return next((hit for found in hits for hit in found), Hit())


def _handles(sight: Sight, marks: Marks, at: QPointF) -> Iterator[Hit]:
    if sight.eye.zoom < FAR:
        return
    reach = ZONE / 2 / sight.eye.zoom
    for box in sight.cards:
        if marks.has_handle(box):
            inward, outward = (0, reach) if box.form == "disc" else (reach, reach / 2)
            if -inward <= at.x() - box.rect.right <= outward and abs(at.y() - box.rect.centre.y) <= reach:
                yield Hit("handle", box.stop.id)


def _small(sight: Sight, at: QPointF) -> Iterator[Hit]:
    """Capsules and chips lie over the cards; small ones are found as if they were as large as a finger."""
    if sight.eye.zoom < FAR:
        return
    left, right = sight.stretch
    unit = sight.shown.unit
    for one in sight.shown.capsules.between(left, right):
        centre = sight.point(one.centre)
        if abs(at.x() - centre.x()) <= 13 * unit and abs(at.y() - centre.y()) <= 24 * unit:
            yield Hit("capsule", f"{one.from_id}>{one.to_id}")
    for chip in sight.shown.chips.between(left, right):
        rect = sight.aside(chip.rect)
        if rect.holds(Point(at.x(), at.y())):
            yield Hit("chip", chip.move.id)


def _cards(sight: Sight, at: QPointF) -> Iterator[Hit]:
    point = Point(at.x(), at.y())
    for box in reversed(sight.cards):
        if _area(sight, box).holds(point):
            yield Hit("card", box.stop.id)


def _area(sight: Sight, box: CardBox) -> Rect:
    """A disc is found in a square as large as a finger, as far as its column goes."""
    rect = box.rect
    if box.form != "disc" and sight.eye.zoom < FAR:
        half = DISC * sight.shown.unit
        rect = Rect(rect.centre.x - half, rect.centre.y - half, 2 * half, 2 * half)
    w = max(rect.w, min(TOUCH / sight.eye.zoom, box.slot))
    h = max(rect.h, min(TOUCH / sight.eye.zoom, 1.5 * rect.h))
    return Rect(rect.centre.x - w / 2, rect.centre.y - h / 2, w, h)


def _lines(sight: Sight, at: QPointF) -> Iterator[Hit]:
    near = NEAR / sight.eye.zoom
    layout = sight.shown.layout
    for way in (*layout.returns, *layout.jumps):
        label = sight.aside(way.label)
        if label.holds(Point(at.x(), at.y())) or any(
            _touches([sight.point(point) for point in line], at, near) for line in (way.points, *way.legs)
        ):
            yield Hit("way", way.moves[0].id)
    for arc in layout.arcs:
        if _touches([sight.point(point) for point in arc.points], at, near):
            yield Hit("arc", f"{arc.cause_id}>{arc.symptom_id}")


def _touches(points: Sequence[QPointF], at: QPointF, near: float) -> bool:
    """Whether a point is near a line of level and upright runs."""
    return any(
        min(a.x(), b.x()) - near <= at.x() <= max(a.x(), b.x()) + near
        and min(a.y(), b.y()) - near <= at.y() <= max(a.y(), b.y()) + near
        for a, b in pairwise(points)
    )


def _cells(sight: Sight, at: QPointF) -> Iterator[Hit]:
    layout = sight.shown.layout
    right = layout.w + sight.shifts.by[-1]
    if 0 <= at.x() <= right and any(lane.y <= at.y() < lane.y + lane.h for lane in layout.lanes):
        yield Hit("cell")
