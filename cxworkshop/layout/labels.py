"""Where the words of a way stand: on its track, in a stretch that no other line, capsule or words cross."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.layout.ways import NOWHERE, Way

CORNER, BESIDE, LEAST = 18.0, 6.0, 40.0


def labelled(ways: Sequence[Way], crossing: Iterable[Rect], wide: float, high: float) -> tuple[Way, ...]:
    """The ways with their labels: each takes the first stretch from the left that is `wide`, else the widest."""
    walls = sorted([*crossing, *(leg for way in ways for leg in _legs(way))])
    xs = [wall.x for wall in walls]
    reach = max((wall.w for wall in walls), default=0.0)
    found: list[Way] = []
    for way in ways:
        run = _run(way, high)
        there = walls[bisect_left(xs, run.x - reach) : bisect_right(xs, run.right)]
        met = [wall for wall in there if wall.meets(run)]
        met += [other.label for other in found if other.label.meets(run)]
        found.append(way._replace(label=_stretch(run, sorted(met), wide)))
    return tuple(found)


def upright(start: Point, end: Point) -> Rect:
    """The room a vertical line needs."""
    top, bottom = sorted((start.y, end.y))
    return Rect(start.x - BESIDE, top, 2 * BESIDE, bottom - top)


def _legs(way: Way) -> list[Rect]:
    ends = [(way.points[0], way.points[1]), (way.points[-1], way.points[-2]), *way.legs]
    return [upright(start, end) for start, end in ends]


def _run(way: Way, high: float) -> Rect:
    """The level stretch of a way, without its corners."""
    a, b = way.points[1], way.points[-2]
    left, right = sorted((a.x, b.x))
    return Rect(left + CORNER, a.y - high / 2, max(right - left - 2 * CORNER, 0.0), high)


def _stretch(run: Rect, walls: Sequence[Rect], wide: float) -> Rect:
    best, left = NOWHERE, run.x
    for wall in (*walls, Rect(run.right, run.y, 0, run.h)):
        room = min(wall.x, run.right) - left
        if room > best.w:
            best = Rect(left, run.y, min(room, wide), run.h)
        if best.w >= wide:
            return best
        left = max(left, wall.right)
    return best if best.w >= LEAST else NOWHERE
