"""The feeling curve: flat at every stop, so that it cannot overshoot; dashes bridge what nobody has said yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.model.record import Id

INSET = 14.0


@dataclass(frozen=True, slots=True)
class CurveStop:
    """A stop on the curve; without a value it is a hollow ring on the bridge."""

    id: Id
    at: Point
    value: float | None


@dataclass(frozen=True, slots=True)
class CurvePiece:
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
        low, high = 0.0, 1.0
        for _ in range(24):
            middle = (low + high) / 2
            low, high = (middle, high) if self.at(middle).x < x else (low, middle)
        return self.at(low).y


@dataclass(frozen=True, slots=True)
class Curve:
    stops: tuple[CurveStop, ...]
    pieces: tuple[CurvePiece, ...]
    zero_y: float


def height_of(value: float, band: Rect) -> float:
    """The y of a feeling −2…+2 inside a band; +2 is near the top."""
    reach = max(band.h / 2 - INSET, 0)
    return band.y + band.h / 2 - max(-2.0, min(2.0, value)) / 2 * reach


def curve_of(values: Sequence[tuple[Id, float, float | None]], band: Rect) -> Curve:
    """The curve through (stop, x, value) in path order; nothing when the band is closed."""
    zero = height_of(0, band)
    if not band.h:
        return Curve((), (), zero)
    known = [
        (place, Point(x, height_of(value, band))) for place, (_, x, value) in enumerate(values) if value is not None
    ]
    pieces = [CurvePiece(a, b, dashed=to - at > 1) for (at, a), (to, b) in pairwise(known)]
    stops = [CurveStop(id, Point(x, _height(x, value, pieces, band)), value) for id, x, value in values]
    return Curve(tuple(stops), tuple(pieces), zero)


def _height(x: float, value: float | None, pieces: Sequence[CurvePiece], band: Rect) -> float:
    if value is not None:
        return height_of(value, band)
    bridge = next((piece for piece in pieces if piece.start.x < x < piece.end.x), None)
    return bridge.y_at(x) if bridge else height_of(0, band)
