"""Things in a row along x, found by where they are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

T = TypeVar("T")
Ends = Callable[[T], tuple[float, float]]


class Along(Generic[T]):
    """`ends` tells the left and the right end of a thing."""

    def __init__(self, things: Iterable[T], ends: Ends[T]) -> None:
        rows = sorted([(*ends(thing), place, thing) for place, thing in enumerate(things)], key=lambda row: row[:3])
        self._things = [row[3] for row in rows]
        self._lefts = [row[0] for row in rows]
        self._rights = [row[1] for row in rows]
        self._widest = max((right - left for left, right, _, _ in rows), default=0.0)

    def between(self, left: float, right: float) -> list[T]:
        """What touches a stretch, from the left."""
        first, last = bisect_left(self._lefts, left - self._widest), bisect_right(self._lefts, right)
        return [self._things[place] for place in range(first, last) if self._rights[place] >= left]
