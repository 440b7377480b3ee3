"""Where the stations of a trace stand: three lanes of three, and the one line that runs through all of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from cxworkshop.layout.shapes import Point, Rect

ACROSS = 3  # stations in a lane
SHARES = (0.29, 0.33, 0.38)  # of the width: a lane ends with what has most words
NAMES, SIDE, BETWEEN, TURN = 108.0, 30.0, 16.0, 22.0  # pixels: lane names, right edge, between columns, between lanes


class TraceLine(NamedTuple):
    """A place for each station, the lanes from edge to edge, and the height of it all."""

    places: tuple[Rect, ...]
    lanes: tuple[Rect, ...]
    height: float


def widths(wide: float) -> tuple[float, ...]:
    """How wide each column of stations is."""
    room = wide - NAMES - SIDE - ACROSS * BETWEEN
    return tuple(max(120.0, share * room) for share in SHARES)


def placed(wide: float, room: float, top: float, heights: Sequence[float]) -> TraceLine:
    """Stations of these heights in a window of this size; what room is over goes to every lane alike."""
    across = widths(wide)
    needed = [max(heights[first : first + ACROSS]) for first in range(0, len(heights), ACROSS)]
    least = top + sum(needed) + TURN * (len(needed) - 1)
    height = max(least, room)
    spare = (height - least) / len(needed)
    places: list[Rect] = []
    lanes: list[Rect] = []
    y = top
    for lane, high in enumerate(needed):
        lanes.append(Rect(0, y, wide, high + spare))
        x = NAMES
        for column, width in enumerate(across):
            places.append(Rect(x, y, width, heights[lane * ACROSS + column]))
            x += width + BETWEEN
        y += high + spare + TURN
    return TraceLine(tuple(places), tuple(lanes), height)


def ways(line: TraceLine, middles: Sequence[Point]) -> tuple[tuple[Point, ...], ...]:
    """The way from each station to the next, through the points at which the line passes them: level within a lane;
    at its end round the edge, back between the lanes and down to the next.
    """
    found: list[tuple[Point, ...]] = []
    for place, (one, after) in enumerate(pairwise(middles)):
        if one.y == after.y:
            found.append((one, after))
            continue
        lane = line.lanes[place // ACROSS]
        right, left, turn = lane.right - SIDE / 2, NAMES - 14.0, lane.bottom + TURN / 2 - 4
        corners = (Point(right, one.y), Point(right, turn), Point(left, turn), Point(left, after.y))
        found.append((one, *corners, after))
    return tuple(found)
