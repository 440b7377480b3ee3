"""The whole path as one line of stops, with arcs over it from where trouble shows back to where it is born.

Pure geometry, from numbers to places. Lengths are logical pixels, y grows downwards.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from cxworkshop.layout.shapes import Point, Rect

LEAST_STEP = 30.0  # between two stops: below this the line is wider than its place and scrolls
APART = 4.0  # between two discs at their largest
DISC, LARGEST = 12.0, 18.0  # radius of a common disc, and of the one with the most leverage
EDGE = 20.0  # what the line and the chevrons keep clear of the sides
STAGES, BELOW = 24.0, 8.0  # how high the chevrons are, and how far under the discs
ABOVE = 6.0  # what the highest arc keeps clear of the top
POINT = 9.0  # of a chevron
LIFT = 3.0  # between the disc and the tip of an arrow
LOWEST, STEEP, BENT = 14.0, 0.55, 0.8  # how high an arc rises: so much, and by its span, wide ones a little less
BETWEEN = 7.0  # in height between two arcs that cross
DEGREES = 24  # pieces an arc is measured by

Link = tuple[int, int]  # place of the cause and of the symptom, from 0


class Arc(NamedTuple):
    """From the symptom to the cause: its two ends, and the two points that pull it up."""

    link: Link
    start: Point
    pull: Point
    draw: Point
    end: Point

    def at(self, share: float) -> Point:
        """A point of it, 0 at the symptom and 1 at the cause (a cubic Bézier curve)."""
        rest = 1 - share
        weights = (rest**3, 3 * rest**2 * share, 3 * rest * share**2, share**3)
        corners = (self.start, self.pull, self.draw, self.end)
        return Point(*(sum(w * corner[of] for w, corner in zip(weights, corners, strict=True)) for of in (0, 1)))

    @property
    def top(self) -> float:
        """The y of its highest point."""
        return self.at(0.5).y


@dataclass(frozen=True, slots=True)
class Line:
    """Where everything stands. Discs are centres with radii; stages are chevrons; `step` is from stop to stop."""

    width: float
    height: float
    y: float = 0
    step: float = 0
    xs: tuple[float, ...] = ()
    radii: tuple[float, ...] = ()
    stages: tuple[Rect, ...] = ()
    arcs: tuple[Arc, ...] = field(default=())

    def stop_at(self, point: Point) -> int | None:
        """The stop whose disc is meant by a tap: a place as wide as a step and 48 high."""
        if not self.xs or abs(point.y - self.y) > 24:
            return None
        near = min(range(len(self.xs)), key=lambda place: abs(self.xs[place] - point.x))
        return near if abs(self.xs[near] - point.x) <= max(self.step / 2, self.radii[near]) else None

    def arc_at(self, point: Point, reach: float) -> Arc | None:
        """The arc nearest to a point, within reach of it."""
        about = [(_away(arc, point), place) for place, arc in enumerate(self.arcs) if _about(arc, point, reach)]
        away, place = min(about, default=(reach + 1, 0))
        return self.arcs[place] if away <= reach else None


def line_of(
    counts: Sequence[int],
    links: Iterable[Link],
    leverage: Mapping[int, float],
    width: float,
    height: float,
) -> Line:
    """The line for stages with so many stops each. `leverage` grows the discs of its stops; a link is drawn once.

    A path too long for `width` makes a wider line. A stage without stops keeps a chevron as wide as one step.
    """
    slots = sum(max(count, 1) for count in counts)
    if not slots:
        return Line(width, height)
    step = max(LEAST_STEP, (width - 2 * EDGE) / slots)
    xs, stages = _along(counts, step, height)
    radii = _radii(len(xs), leverage, step)
    y = height - STAGES - BELOW - LARGEST
    known = dict.fromkeys((c, s) for c, s in links if c != s and 0 <= c < len(xs) and 0 <= s < len(xs))
    return Line(
        max(width, slots * step + 2 * EDGE), height, y, step, xs, radii, stages, _arcs(list(known), xs, radii, y)
    )


def _along(counts: Sequence[int], step: float, height: float) -> tuple[tuple[float, ...], tuple[Rect, ...]]:
    xs, stages, left = [], [], EDGE
    for count in counts:
        wide = max(count, 1) * step
        xs += [left + step * (place + 0.5) for place in range(count)]
        stages.append(Rect(left, height - STAGES, wide, STAGES))
        left += wide
    return tuple(xs), tuple(stages)


def _radii(count: int, leverage: Mapping[int, float], step: float) -> tuple[float, ...]:
    """By area, not by radius, over that of a common disc. Two of the largest still stand side by side."""
    largest = min(LARGEST, (step - APART) / 2)
    least = min(DISC, largest - 2)  # a number of two digits has to fit
    most = max(leverage.values(), default=0)
    shares = [max(leverage.get(place, 0), 0) / most if most > 0 else 0 for place in range(count)]
    return tuple((least**2 + share * (largest**2 - least**2)) ** 0.5 for share in shares)


# Arcs


def _arcs(links: list[Link], xs: Sequence[float], radii: Sequence[float], y: float) -> tuple[Arc, ...]:
    heights, ends = _heights(links, xs), _ends(links, radii)
    foot = y - max(radii, default=0)
    fit = min(1.0, (foot - ABOVE) / max(heights.values(), default=1))
    made = []
    for link in links:
        cause, symptom = link
        start = _on(xs[symptom], y, radii[symptom], ends[link, symptom])
        end = _on(xs[cause], y - LIFT, radii[cause], ends[link, cause])
        made.append(_arc(link, start, end, foot - heights[link] * fit))
    return tuple(made)


def _on(x: float, y: float, radius: float, aside: float) -> Point:
    """A point on the upper edge of a disc, so far beside its middle."""
    return Point(x + aside, y - (radius**2 - aside**2) ** 0.5)


def _arc(link: Link, start: Point, end: Point, top: float) -> Arc:
    """Upright at both ends. Half way a cubic curve is at three quarters of its pull."""
    pull = (8 * top - start.y - end.y) / 6
    return Arc(link, start, Point(start.x, pull), Point(end.x, pull), end)


def _heights(links: Sequence[Link], xs: Sequence[float]) -> dict[Link, float]:
    """How high each arc rises, before all are fitted to their place: by its span, over all that it spans, and never as
    high as another that it crosses or shares its ends with.
    """
    heights: dict[Link, float] = {}
    for link in sorted(links, key=lambda link: (abs(link[0] - link[1]), link)):
        low, high = min(link), max(link)
        rise = LOWEST + STEEP * (xs[high] - xs[low]) ** BENT
        met = [(other, at) for other, at in heights.items() if low < max(other) and min(other) < high]
        inner = [at for other, at in met if low <= min(other) and max(other) <= high]
        rise = max([rise, *(at + BETWEEN for at in inner)])
        for at in sorted(at for _, at in met):
            rise = at + BETWEEN if abs(at - rise) < BETWEEN else rise
        heights[link] = rise
    return heights


def _ends(links: Sequence[Link], radii: Sequence[float]) -> dict[tuple[Link, int], float]:
    """How far beside the middle of a disc each arc stands, those that go far outermost, so that they do not cross."""
    at: dict[int, list[Link]] = defaultdict(list)
    for link in links:
        for stop in link:
            at[stop].append(link)
    places = {}
    for stop, there in at.items():
        there.sort(key=lambda link: _turn(stop, link))
        room = min(radii[stop] * 1.1, 5.0 * (len(there) - 1))
        for place, link in enumerate(there):
            share = place / (len(there) - 1) - 0.5 if len(there) > 1 else 0
            places[link, stop] = share * room
    return places


def _turn(stop: int, link: Link) -> tuple[int, int, int]:
    """From left to right: those that go left, near ones first, then those that go right, far ones first."""
    other = link[1] if link[0] == stop else link[0]
    side = -1 if other < stop else 1
    return (side, -(other - stop), link[0])


def _about(arc: Arc, point: Point, reach: float) -> bool:
    """Whether a point is anywhere near an arc; measuring it against every piece would take too long for all of them."""
    left, right = sorted((arc.start.x, arc.end.x))
    foot = max(arc.start.y, arc.end.y)
    return left - reach <= point.x <= right + reach and arc.top - reach <= point.y <= foot + reach


def _away(arc: Arc, point: Point) -> float:
    steps = [arc.at(step / DEGREES) for step in range(DEGREES + 1)]
    return min(_to_piece(point, a, b) for a, b in pairwise(steps))


def _to_piece(point: Point, a: Point, b: Point) -> float:
    along = (b.x - a.x, b.y - a.y)
    length = along[0] ** 2 + along[1] ** 2
    share = ((point.x - a.x) * along[0] + (point.y - a.y) * along[1]) / length if length else 0
    share = min(max(share, 0), 1)
    return float(((point.x - a.x - share * along[0]) ** 2 + (point.y - a.y - share * along[1]) ** 2) ** 0.5)
