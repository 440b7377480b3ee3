"""How far the columns of the path stand aside: a step function of x, which can be half way between two others."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from cxworkshop.layout.shapes import Point


class Shifts(NamedTuple):
    """Left of and at `edges[0]` things move by `by[0]`, up to `edges[1]` by `by[1]` and so on."""

    edges: tuple[float, ...] = ()
    by: tuple[float, ...] = (0.0,)

    def at(self, x: float) -> float:
        """How far what stands at an x moves to the right."""
        return self.by[bisect_left(self.edges, x)] if self.edges else 0.0

    def moved(self, point: Point) -> Point:
        return Point(point.x + self.at(point.x), point.y)

    @property
    def least(self) -> float:
        return min(self.by)

    @property
    def most(self) -> float:
        return max(self.by)

    def back(self, x: float, gone: tuple[float, float] | None = None) -> float | None:
        """Which x is shown at this one; None in an opening. `gone` is a stretch that shows nothing."""
        lefts, rights = (float("-inf"), *self.edges), (*self.edges, float("inf"))
        for left, right, by in zip(lefts, rights, self.by, strict=True):
            if left <= x - by < right and not (gone and gone[0] <= x - by < gone[1]):
                return x - by
        return None


STILL = Shifts()


def stepped(steps: Iterable[tuple[float, float]]) -> Shifts:
    """The shifts made by steps: beyond each edge, everything moves further by its width."""
    edges: list[float] = []
    by = [0.0]
    for edge, width in sorted(steps):
        edges.append(edge)
        by.append(by[-1] + width)
    return Shifts(tuple(edges), tuple(by))


def mixed(start: Shifts, end: Shifts, share: float) -> Shifts:
    """Part of the way from one to the other; `share` is 0 to 1."""
    edges = tuple(sorted({*start.edges, *end.edges}))
    places = [*edges, edges[-1] + 1 if edges else 0.0]
    return Shifts(edges, tuple(start.at(x) + (end.at(x) - start.at(x)) * share for x in places))


def differing(one: Shifts, other: Shifts) -> tuple[float, float] | None:
    """The stretch of the path outside which both do the same; None when they are alike."""
    edges = tuple(sorted({*one.edges, *other.edges}))
    lefts, rights = (float("-inf"), *edges), (*edges, float("inf"))
    places = [*edges, edges[-1] + 1 if edges else 0.0]
    apart = [(left, right) for left, right, x in zip(lefts, rights, places, strict=True) if one.at(x) != other.at(x)]
    return (apart[0][0], apart[-1][1]) if apart else None
