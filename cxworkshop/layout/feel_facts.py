"""Facts against feeling as a square: passed checks to the right, a good feeling up, no dot hidden behind another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import count, takewhile
from math import cos, hypot, pi, sin
from typing import NamedTuple

from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.model.record import Id

DOT, APART, MOVE, AROUND = 11.0, 23.5, 4.0, 16
GOOD_FEELING, WEAK_FEELING = 0.75, 0.5


class Said(NamedTuple):
    """A stop of which both are known: the share of passed checks and how it felt, both 0–1."""

    id: Id
    facts: float
    felt: float


class Dot(NamedTuple):
    """Where a stop is drawn, and where it belongs: the same, unless another dot stood there."""

    id: Id
    at: Point
    true: Point

    @property
    def moved(self) -> bool:
        return hypot(self.at.x - self.true.x, self.at.y - self.true.y) > DOT / 2


@dataclass(frozen=True)
class FactsPicture:
    """`box` is the square itself; `good` and `weak` are the limits of facts in percent."""

    said: Sequence[Said]
    box: Rect
    good: int
    weak: int

    @cached_property
    def room(self) -> Rect:
        """Where the middle of a dot may stand."""
        return Rect(self.box.x + DOT, self.box.y + DOT, max(self.box.w - 2 * DOT, 0), max(self.box.h - 2 * DOT, 0))

    def x(self, facts: float) -> float:
        return self.room.x + self.room.w * max(0.0, min(1.0, facts))

    def y(self, felt: float) -> float:
        return self.room.bottom - self.room.h * max(0.0, min(1.0, felt))

    @cached_property
    def process_fine(self) -> Rect:
        """Good facts and a weak feeling: the lower right corner."""
        left, top = self.x(self.good / 100), self.y(WEAK_FEELING)
        return Rect(left, top, self.box.right - left, self.box.bottom - top)

    @cached_property
    def feeling_good(self) -> Rect:
        """Weak facts and a good feeling: the upper left corner."""
        return Rect(self.box.x, self.box.y, self.x(self.weak / 100) - self.box.x, self.y(GOOD_FEELING) - self.box.y)

    @cached_property
    def both_good(self) -> Rect:
        left = self.x(self.good / 100)
        return Rect(left, self.box.y, self.box.right - left, self.y(GOOD_FEELING) - self.box.y)

    @cached_property
    def dots(self) -> tuple[Dot, ...]:
        """In the order of the path; who comes later gives way."""
        found: list[Dot] = []
        for one in self.said:
            true = Point(self.x(one.facts), self.y(one.felt))
            found.append(Dot(one.id, self._free(true, [dot.at for dot in found]), true))
        return tuple(found)

    def _free(self, true: Point, taken: Sequence[Point]) -> Point:
        """The nearest place from where every other dot can be read; in a crowd too dense the one with most room."""
        if _clear(true, taken) >= APART:
            return true
        reach = hypot(self.room.w, self.room.h)
        rings = takewhile(lambda far: far <= reach, count(MOVE, MOVE))
        best, most = true, 0.0
        for place in (self._inside(true, far, turn) for far in rings for turn in range(AROUND)):
            clear = _clear(place, taken)
            if clear >= APART:
                return place
            if clear > most:
                best, most = place, clear
        return best

    def _inside(self, true: Point, far: float, turn: int) -> Point:
        angle = 2 * pi * turn / AROUND
        x, y = true.x + far * cos(angle), true.y - far * sin(angle)
        return Point(
            min(max(x, self.room.x), self.room.x + self.room.w), min(max(y, self.room.y), self.room.y + self.room.h)
        )

    def name_place(self, zone: Rect, wide: float, high: float, left: bool) -> Rect:
        """Where the name of a corner is least in the way of a dot: along the sides of its zone."""
        x = zone.x + 6 if left else zone.right - wide - 6
        heights = [zone.bottom - high - 4, zone.y + 4, zone.y + (zone.h - high) / 2]
        places = [Rect(x, y, wide, high) for y in (sorted(heights) if left else heights)]
        return min(places, key=self._covered)

    def _covered(self, place: Rect) -> int:
        grown = Rect(place.x - DOT, place.y - DOT, place.w + 2 * DOT, place.h + 2 * DOT)
        return sum(grown.holds(dot.at) for dot in self.dots)


def _clear(place: Point, taken: Sequence[Point]) -> float:
    return min((hypot(place.x - other.x, place.y - other.y) for other in taken), default=float("inf"))
