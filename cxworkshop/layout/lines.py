"""What runs between the stops: the trunk, and the dots down to backstage work."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from cxworkshop.layout.boxes import CardBox
from cxworkshop.layout.plan import PlanStop
from cxworkshop.layout.shapes import Point
from cxworkshop.layout.sizes import Sizes
from cxworkshop.model.record import Id


class Need(NamedTuple):
    """Dots from a stop down to the work behind it."""

    front_id: Id
    back_id: Id
    start: Point
    end: Point


def trunk_of(front: Sequence[CardBox]) -> tuple[Point, ...]:
    """The corners of the line through the customer's cards, from the left; it turns only in the gutters."""
    if not front:
        return ()
    points: list[Point] = []
    add = points.append
    for card, after in pairwise(front):
        rect, there = card.rect, after.rect
        y, to = rect.y + rect.h / 2, there.y + there.h / 2
        add(Point(rect.x + rect.w, y))
        if y != to:
            gutter = card.column + card.slot
            add(Point(gutter, y))
            add(Point(gutter, to))
        add(Point(there.x, to))
    return tuple(points)


def needs_of(works: Iterable[PlanStop], boxes: Mapping[Id, CardBox], sizes: Sizes) -> tuple[Need, ...]:
    """Dots from each stop to the first work behind it; deeper work in the same column hangs on the same dots."""
    works = list(works)
    highest: dict[float, float] = {}
    for stop in works:
        box = boxes[stop.id]
        highest[box.column] = min(box.rect.y, highest.get(box.column, box.rect.y))
    needs: dict[float, Need] = {}
    for stop in works:
        front = boxes.get(stop.serves or "")
        if front is not None and front.column not in needs:
            x = front.rect.x + front.rect.w / 2
            ends = Point(x, front.rect.bottom + sizes.foot(front.rect.w)), Point(x, highest[front.column])
            needs[front.column] = Need(stop.serves or "", stop.id, *ends)
    return tuple(needs.values())
