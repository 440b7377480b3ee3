"""The curve of the printed map: a monotone cubic, so it never rises above or dips below the values it joins."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from cxworkshop.layout.sheet_parts import Curve, CurvePiece, CurvePoint, Point

PAD = 10.0


def curve(values: Sequence[tuple[str, float, float | None]], top: float, height: float) -> Curve:
    """The curve through (stop, x, value); a missing value is an empty place on a dashed bridge."""
    known = [(x, level(value, top, height)) for _, x, value in values if value is not None]
    slopes = tangents(known)
    pieces = []
    for (start, end), slope, next_slope in zip(itertools.pairwise(known), slopes, slopes[1:], strict=False):
        gap = any(value is None and start[0] < x < end[0] for _, x, value in values)
        pieces.append(_piece(start, end, slope, next_slope, gap))
    zero = level(0, top, height)
    points = tuple(
        CurvePoint(stop, x, _height(x, pieces, zero) if value is None else level(value, top, height), value)
        for stop, x, value in values
    )
    return Curve(tuple(pieces), points)


def level(value: float, top: float, height: float) -> float:
    """The y of a value from −2 to +2."""
    return top + PAD + (2 - value) * (height - 2 * PAD) / 4


def tangents(points: Sequence[Point]) -> list[float]:
    """Slopes after Fritsch and Carlson (1980): none at a turn, else the harmonic mean of both sides."""
    rises = [(end[1] - start[1]) / (end[0] - start[0]) for start, end in itertools.pairwise(points)]
    if not rises:
        return [0.0] * len(points)
    inner = [
        2 * before * after / (before + after) if before * after > 0 else 0.0
        for before, after in itertools.pairwise(rises)
    ]
    return [rises[0], *inner, rises[-1]]


def _piece(start: Point, end: Point, slope: float, next_slope: float, dashed: bool) -> CurvePiece:
    third = (end[0] - start[0]) / 3
    first = (start[0] + third, start[1] + slope * third)
    second = (end[0] - third, end[1] - next_slope * third)
    return CurvePiece(start, first, second, end, dashed)


def _height(x: float, pieces: Sequence[CurvePiece], otherwise: float) -> float:
    for piece in pieces:
        if piece.start[0] <= x <= piece.end[0]:
            t = (x - piece.start[0]) / (piece.end[0] - piece.start[0])
            ys = (piece.start[1], piece.first[1], piece.second[1], piece.end[1])
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            return sum(y * weight for y, weight in zip(ys, weights, strict=True))
    return otherwise
