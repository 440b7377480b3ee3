"""The feeling curve: flat at every stop, so that it cannot overshoot; dashes bridge what nobody has said yet."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import asinh, sinh
from typing import NamedTuple

from cxworkshop.layout.columns import Column
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.layout.sizes import WINDOW
from cxworkshop.model.record import Id

Spread = tuple[float, float]


class Felt(NamedTuple):
    """How a stop feels, −2…+2; for a stack the mean, and the worst and the best."""

    id: Id
    x: float
    value: float | None
    spread: Spread | None = None


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
        one, two = self.controls
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        x = a * self.start.x + b * one.x + c * two.x + d * self.end.x
        return Point(x, (a + b) * self.start.y + (c + d) * self.end.y)

    def y_at(self, x: float) -> float:
        """The height at an x between its ends."""
        share = (x - self.start.x) / (self.end.x - self.start.x)
        t = sinh(asinh(4 * (share - 0.5)) / 3) + 0.5  # the root of t³ − 1.5 t² + 1.5 t = share
        return self.start.y + (self.end.y - self.start.y) * t * t * (3 - 2 * t)


@dataclass(frozen=True, slots=True)
class Curve:
    stops: tuple[CurveStop, ...]
    pieces: tuple[CurvePiece, ...]
    zero_y: float

    def stops_between(self, x0: float, x1: float) -> Sequence[CurveStop]:
        at = [bisect(self.stops, x, key=_x) for bisect, x in ((bisect_left, x0), (bisect_right, x1))]
        return self.stops[at[0] : at[1]]

    def pieces_between(self, x0: float, x1: float) -> Sequence[CurvePiece]:
        """The pieces that reach into a stretch."""
        return self.pieces[bisect_left(self.pieces, x0, key=_end) : bisect_right(self.pieces, x1, key=_start)]


def height_of(value: float, band: Rect, inset: float = WINDOW.curve_inset) -> float:
    """The y of a feeling −2…+2 inside a band; +2 is near the top."""
    reach = max(band.h / 2 - inset, 0)
    return band.y + band.h / 2 - max(-2.0, min(2.0, value)) / 2 * reach


def felt_of(columns: Iterable[Column]) -> Iterator[Felt]:
    """How every column feels; of a stack the mean of those that are known."""
    for x, w, _, _, stops, _ in columns:
        if len(stops) == 1:
            yield Felt(stops[0].id, x + w / 2, stops[0].feeling)
        elif stops:
            known = [stop.feeling for stop in stops if stop.feeling is not None]
            spread = (min(known), max(known)) if known else None
            yield Felt(stops[0].id, x + w / 2, sum(known) / len(known) if known else None, spread)


def curve_of(felt: Iterable[Felt], band: Rect, inset: float = WINDOW.curve_inset) -> Curve:
    """The curve through the stops in path order; nothing when the band is closed."""
    zero = height_of(0, band, inset)
    if not band.h:
        return Curve((), (), zero)
    step = (height_of(-2, band, inset) - zero) / 2
    stops: list[CurveStop] = []
    pieces: list[CurvePiece] = []
    unsaid: list[tuple[int, int]] = []
    last: Point | None = None
    for id, x, value, spread in felt:
        if value is None:
            if last is not None:
                unsaid.append((len(stops), len(pieces)))
            stops.append(CurveStop(id, Point(x, zero), None))
            continue
        at = Point(x, zero - step * max(-2.0, min(2.0, value)))
        if last is not None:
            pieces.append(CurvePiece(last, at, stops[-1].value is None))
        reach = (zero - step * spread[1], zero - step * spread[0]) if spread else None
        stops.append(CurveStop(id, at, value, reach))
        last = at
    _bridge(stops, pieces, unsaid)
    return Curve(tuple(stops), tuple(pieces), zero)


def _bridge(stops: list[CurveStop], pieces: Sequence[CurvePiece], unsaid: Iterable[tuple[int, int]]) -> None:
    """Puts stops that nobody has spoken of on the piece of the curve that passes them, if there is one."""
    for place, piece in unsaid:
        if piece < len(pieces):
            x = stops[place].at.x
            stops[place] = stops[place]._replace(at=Point(x, pieces[piece].y_at(x)))


def _x(stop: CurveStop) -> float:
    return stop.at.x


def _start(piece: CurvePiece) -> float:
    return piece.start.x


def _end(piece: CurvePiece) -> float:
    return piece.end.x
