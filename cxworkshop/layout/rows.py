"""The rows of the path from the top: lanes the customer meets, the line of visibility, lanes of backstage work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from typing import NamedTuple

from cxworkshop.layout.plan import Plan, PlanStop
from cxworkshop.layout.sizes import Sizes
from cxworkshop.model.record import Id

MOST_WORKS = 2

Cell = tuple[int, int]
Works = dict[Cell, list[PlanStop]]


class LaneBox(NamedTuple):
    y: float
    h: float
    stops: int
    folded: bool = False


class Rows(NamedTuple):
    """`top` is where the lanes begin, `bottom` where those above the line of visibility end."""

    lanes: tuple[LaneBox, ...]
    top: float
    bottom: float
    sight_y: float
    h: float


def works_of(plan: Plan, places: Mapping[Id, int]) -> Works:
    """Backstage work by lane and column; what serves the stop above it comes first."""
    works: Works = {}
    for stop in plan.backstage:
        works.setdefault((stop.lane, places[stop.id]), []).append(stop)
    for there in works.values():
        there.sort(key=lambda stop: stop.serves is None)
    return works


def rows_of(plan: Plan, folded: Collection[str], works: Works, top: float, under: float, sizes: Sizes) -> Rows:
    """`top` is where the first lane begins, `under` the room between the last one and the line of visibility."""
    count = Counter([stop.lane for stop in plan.stops])
    boxes, y = [], top
    for place, lane in enumerate(plan.lanes):
        if not lane.backstage:
            h = sizes.folded_lane if lane.key in folded else sizes.lane
            boxes.append(LaneBox(y, h, count[place], lane.key in folded))
            y += h
    bottom, sight_y = y, y + under
    y = sight_y + sizes.sight
    deep = {lane for (lane, _), there in works.items() if len(there) == MOST_WORKS}
    for place, lane in enumerate(plan.lanes):
        if lane.backstage:
            h = sizes.backstage + (sizes.back_step if place in deep else 0)
            boxes.append(LaneBox(y, h, count[place]))
            y += h
    return Rows(tuple(boxes), top, bottom, sight_y, y)


def tracks_room(tracks: int, sizes: Sizes) -> float:
    """The height of so many tracks side by side."""
    return sizes.track + sizes.between_tracks * (tracks - 1) if tracks else 0.0
