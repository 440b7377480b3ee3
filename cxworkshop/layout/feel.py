"""The feeling along a path as a picture to read: stages, curve with staff line, expected against felt, losses.

A pure function of what was said and the room there is: narrow columns at most down to what a finger hits, then the
picture grows wider than its window.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from math import sqrt
from typing import NamedTuple

from cxworkshop.layout.columns import Column
from cxworkshop.layout.curve import Curve, CurveStop, height_of
from cxworkshop.layout.plan import PlanStop
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.model.record import Id

LEAST_SLOT = 48.0
FACE, CURRENT_FACE, MARK, RING = 11.0, 15.0, 4.5, 5.5
STAGES, NUMBERS, LOSSES, OFF = 26.0, 25.0, 18.0, 3.0
OVER, UNDER = 18.0, 15.0  # of the curve's row: room for tags over all faces, and for a word under the lowest
CURVE_SHARE, LEAST_CURVE, LEAST_GAPS = 0.65, 86.0, 40.0
ASIDE = 10.0  # from the middle of a column to the dumbbell at its left
SEEN_APART = FACE + MARK + 1.5  # a mark of the staff nearer to the face than this would hide behind it


class Felt(NamedTuple):
    """What was said of one customer stop: feeling and staff −2…+2, expected and experienced 1–5, the loss 0 or below.
    `band` are the lowest and the highest silo where they differ. `stage` is the place of its stage, from 0. `then` is
    the feeling when the last session closed.
    """

    id: Id
    stage: int
    emotion: float | None = None
    staff: float | None = None
    band: tuple[int, int] | None = None
    expected: float | None = None
    experienced: float | None = None
    loss: float | None = None
    then: float | None = None


class Rows(NamedTuple):
    """From top to bottom; `losses` is the importance times the gap, in figures."""

    stages: Rect
    curve: Rect
    numbers: Rect
    gaps: Rect
    losses: Rect


class Dumbbell(NamedTuple):
    """Expected is a ring, experienced a disc; either may be missing."""

    expected: Point | None
    experienced: Point | None

    @property
    def middle(self) -> Point | None:
        """Where the figure of the gap stands; None until both are known."""
        if self.expected is None or self.experienced is None:
            return None
        return Point(self.expected.x, (self.expected.y + self.experienced.y) / 2)


def least_height() -> float:
    return STAGES + LEAST_CURVE + NUMBERS + LEAST_GAPS + LOSSES + 4 * OFF


def rows_of(w: float, h: float) -> Rows:
    """What is left over goes to the curve and the dumbbells."""
    spare = max(h - least_height(), 0)
    heights = (STAGES, LEAST_CURVE + spare * CURVE_SHARE, NUMBERS, LEAST_GAPS + spare * (1 - CURVE_SHARE), LOSSES)
    y, rects = 0.0, []
    for high in heights:
        rects.append(Rect(0, y, w, high))
        y += high + OFF
    return Rows(*rects)


@dataclass(frozen=True)
class FeelPicture:
    """Where everything stands for a path of these stops in a window of so many pixels."""

    felt: Sequence[Felt]
    window: float
    h: float
    least: float = LEAST_SLOT

    @cached_property
    def slot(self) -> float:
        """Whole pixels, so that every stop is painted alike."""
        return max(self.least, float(self.window // max(len(self.felt), 1)))

    @property
    def w(self) -> float:
        return max(self.window, self.slot * len(self.felt))

    @cached_property
    def rows(self) -> Rows:
        return rows_of(self.w, self.h)

    @cached_property
    def band(self) -> Rect:
        """The part of the curve's row that faces may fill, from +2 to −2."""
        row = self.rows.curve
        return Rect(row.x, row.y + OVER, row.w, row.h - OVER - UNDER)

    @cached_property
    def curve(self) -> Curve:
        return self._line([one.emotion for one in self.felt])

    @cached_property
    def staff(self) -> Curve:
        return self._line([one.staff for one in self.felt])

    @cached_property
    def before(self) -> Curve:
        """The feeling as it was last time."""
        return self._line([one.then for one in self.felt])

    def _line(self, values: Sequence[float | None]) -> Curve:
        columns = [self._column(n, value) for n, value in enumerate(values)]
        return Curve(columns, self.band, FACE)

    def _column(self, place: int, value: float | None) -> Column:
        one = self.felt[place]
        stop = PlanStop(one.id, place + 1, one.stage, 0, feeling=value)
        return Column(self.slot * place, self.slot, one.stage, 0, (stop,), False)

    @cached_property
    def faces(self) -> tuple[CurveStop, ...]:
        return self.curve.stops

    def places_between(self, x0: float, x1: float) -> range:
        """The stops whose columns reach into a stretch."""
        first, last = int(x0 // self.slot), int(x1 // self.slot) + 1
        return range(max(first, 0), min(last, len(self.felt)))

    @cached_property
    def stages(self) -> tuple[tuple[int, Rect], ...]:
        """The place of each stage that has stops, and its header."""
        found, row = [], self.rows.stages
        for stage, places in groupby(range(len(self.felt)), key=lambda n: self.felt[n].stage):
            there = list(places)
            found.append((stage, Rect(self.slot * there[0], row.y, self.slot * len(there), row.h)))
        return tuple(found)

    def column(self, place: int) -> Rect:
        """The column of a stop, from under the stages to the foot."""
        top = self.rows.stages.bottom
        return Rect(self.slot * place, top, self.slot, self.rows.losses.bottom - top)

    def middle(self, place: int) -> float:
        return self.slot * (place + 0.5)

    def place_at(self, x: float) -> int | None:
        """The stop whose column an x is in."""
        place = int(x // self.slot)
        return place if 0 <= place < len(self.felt) else None

    def level(self, value: float) -> float:
        """The y of a feeling −2…+2."""
        return height_of(value, self.band, FACE)

    def step(self, value: float) -> float:
        """The y of an expectation or an experience 1–5."""
        row = self.rows.gaps
        reach = row.h - 2 * (RING + 2)
        return row.bottom - RING - 2 - (max(1.0, min(5.0, value)) - 1) / 4 * reach

    def differs(self, place: int) -> Rect | None:
        """The bar behind a face from the best to the worst silo."""
        band = self.felt[place].band
        if band is None:
            return None
        top, bottom = self.level(max(band)), self.level(min(band))
        return Rect(self.middle(place) - 7, top - 7, 14, bottom - top + 14)

    def staff_mark(self, place: int) -> Point | None:
        """At the height of what the staff say; beside the face where it would lie behind it."""
        staff = self.felt[place].staff
        if staff is None:
            return None
        x, y = self.middle(place), self.level(staff)
        off = self.faces[place].at.y - y
        return Point(x + sqrt(max(SEEN_APART**2 - off**2, 0)), y)

    def dumbbell(self, place: int) -> Dumbbell:
        one, x = self.felt[place], self.middle(place) - ASIDE
        ends = [None if value is None else Point(x, self.step(value)) for value in (one.expected, one.experienced)]
        return Dumbbell(*ends)


def tag_places(middles: Sequence[float], wide: float, small: float, w: float) -> list[tuple[float, float]]:
    """Left edge and width of a tag at each middle, in order. A tag without room for its words beside the one before it
    is only as wide as its sign; so is the one before when even that has no room.
    """
    found: list[tuple[float, float]] = []
    for middle in middles:
        free = found[-1][0] + found[-1][1] if found else 0.0
        left = min(max(middle - wide / 2, 0), max(w - wide, 0))
        if left < free:
            left = middle - small / 2
            if left < free:
                found[-1] = (middles[len(found) - 1] - small / 2, small)
            found.append((left, small))
        else:
            found.append((left, min(wide, w)))
    return found
