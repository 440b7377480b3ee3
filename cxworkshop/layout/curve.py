"""The feeling curve: flat at every stop, so that it cannot overshoot; dashes bridge what nobody has said yet."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import asinh, sinh
from typing import NamedTuple

from cxworkshop.layout.columns import Column
from cxworkshop.layout.plan import PlanStop
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.layout.sizes import WINDOW
from cxworkshop.model.record import Id

Spread = tuple[float, float]


class CurveStop(NamedTuple):
    """A stop on the curve; without a value it is a hollow ring on the bridge. `spread` are the heights of the best
    and the worst in a stack, as a bar behind the face.
    """

    id: Id
    at: Point
    value: float | None
    spread: Spread | None = None


class CurvePiece(NamedTuple):
    """From one known value to the next: a cubic with both control points half way, level with their ends."""

    start: Point
    end: Point
    dashed: bool

    @property
    def controls(self) -> tuple[Point, Point]:
        middle = (self.start.x + self.end.x) / 2
        return Point(middle, self.start.y), Point(middle, self.end.y)

    def at(self, t: float) -> Point:
        """The point at t from 0 to 1."""
        (x0, y0), (x1, y1), u = self.start, self.end, 1 - t
        a, b, c, d = u * u * u, 3 * t * u * u, 3 * t * t * u, t * t * t
        return Point(a * x0 + (b + c) * (x0 + x1) / 2 + d * x1, (a + b) * y0 + (c + d) * y1)

    def y_at(self, x: float) -> float:
        """The height at an x between its ends."""
        share = (x - self.start.x) / (self.end.x - self.start.x)
        t = sinh(asinh(4 * (share - 0.5)) / 3) + 0.5  # the root of t³ − 1.5 t² + 1.5 t = share
        return self.start.y + (self.end.y - self.start.y) * t * t * (3 - 2 * t)


@dataclass(frozen=True)
class Curve:
    """The curve through the columns of a path from the left; nothing where the band is closed. A stop or a piece is
    made when it is asked for: of a long path only a stretch is ever seen.
    """

    columns: Sequence[Column]
    band: Rect
    inset: float = WINDOW.curve_inset

    @cached_property
    def zero_y(self) -> float:
        return height_of(0, self.band, self.inset)

    @cached_property
    def _step(self) -> float:
        return (height_of(-2, self.band, self.inset) - self.zero_y) / 2

    @cached_property
    def _said(self) -> list[int]:
        """The places of the columns that somebody has spoken of."""
        return [place for place, column in enumerate(self._columns) if _is_said(column.stops)]

    @property
    def _columns(self) -> Sequence[Column]:
        return self.columns if self.band.h else ()

    @property
    def stops(self) -> tuple[CurveStop, ...]:
        return self._stops(0, len(self._columns))

    @property
    def pieces(self) -> tuple[CurvePiece, ...]:
        return tuple(map(self._piece, range(len(self._said) - 1)))

    def stops_between(self, x0: float, x1: float) -> Sequence[CurveStop]:
        return self._stops(bisect_left(self._columns, x0, key=_middle), bisect_right(self._columns, x1, key=_middle))

    def pieces_between(self, x0: float, x1: float) -> Sequence[CurvePiece]:
        """The pieces that reach into a stretch."""
        first = bisect_left(self._said, x0, key=self._x) - 1
        last = bisect_right(self._said, x1, key=self._x)
        return tuple(map(self._piece, range(max(first, 0), min(last, len(self._said) - 1))))

    @property
    def telling(self) -> tuple[CurveStop, ...]:
        """The last of the lowest stops, and the last of all."""
        felt = [_felt(self._columns[place].stops) or 0.0 for place in reversed(self._said)]
        lowest = [self._said[~felt.index(min(felt))]] if felt else []
        end = next((n for n in range(len(self._columns) - 1, -1, -1) if self._columns[n].stops), None)
        return tuple(self._stop(place) for place in dict.fromkeys(lowest if end is None else [*lowest, end]))

    def _stops(self, first: int, last: int) -> tuple[CurveStop, ...]:
        return tuple([self._stop(place) for place in range(first, last) if self._columns[place].stops])

    @cached_property
    def _known_stops(self) -> dict[int, CurveStop]:
        return {}

    @cached_property
    def _known_pieces(self) -> dict[int, CurvePiece]:
        return {}

    def _stop(self, place: int) -> CurveStop:
        """Made once: what is seen is asked for in every frame."""
        found = self._known_stops.get(place)
        if found is None:
            found = self._known_stops[place] = self._made_stop(place)
        return found

    def _piece(self, number: int) -> CurvePiece:
        found = self._known_pieces.get(number)
        if found is None:
            found = self._known_pieces[number] = self._made_piece(number)
        return found

    def _made_stop(self, place: int) -> CurveStop:
        """A stop that nobody has spoken of stands on the piece that passes it, if there is one."""
        stops, x, value = self._columns[place].stops, self._x(place), _felt(self._columns[place].stops)
        if value is not None:
            return CurveStop(stops[0].id, Point(x, self._y(value)), value, self._spread(stops))
        after = bisect_left(self._said, place)
        passed = 0 < after < len(self._said)
        return CurveStop(stops[0].id, Point(x, self._piece(after - 1).y_at(x) if passed else self.zero_y), None)

    def _spread(self, stops: Sequence[PlanStop]) -> Spread | None:
        if len(stops) == 1:
            return None
        known = [stop.feeling for stop in stops if stop.feeling is not None]
        return self._y(max(known)), self._y(min(known))

    def _made_piece(self, number: int) -> CurvePiece:
        """From what somebody has said to what somebody says next; dashed over stops that nobody has spoken of."""
        one, other = self._said[number], self._said[number + 1]
        dashed = any(self._columns[place].stops for place in range(one + 1, other))
        return CurvePiece(self._point(one), self._point(other), dashed)

    def _point(self, place: int) -> Point:
        return Point(self._x(place), self._y(_felt(self._columns[place].stops) or 0.0))

    def _x(self, place: int) -> float:
        return _middle(self._columns[place])

    def _y(self, value: float) -> float:
        return self.zero_y - self._step * max(-2.0, min(2.0, value))


def height_of(value: float, band: Rect, inset: float = WINDOW.curve_inset) -> float:
    """The y of a feeling −2…+2 inside a band; +2 is near the top."""
    reach = max(band.h / 2 - inset, 0)
    return band.y + band.h / 2 - max(-2.0, min(2.0, value)) / 2 * reach


def _is_said(stops: Sequence[PlanStop]) -> bool:
    if len(stops) == 1:
        return stops[0].feeling is not None
    return any(stop.feeling is not None for stop in stops)


def _felt(stops: Sequence[PlanStop]) -> float | None:
    """How a column feels; of a stack the mean of those that are known."""
    if len(stops) == 1:
        return stops[0].feeling
    known = [stop.feeling for stop in stops if stop.feeling is not None]
    return sum(known) / len(known) if known else None


def _middle(column: Column) -> float:
    return column.x + column.w / 2
