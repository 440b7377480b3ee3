"""SVG path data as absolute moves, lines and Bézier curves; arcs become curves."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import NamedTuple

NUMBER = re.compile(r"[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?")
_COMMAND = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])([^MmLlHhVvCcSsQqTtAaZz]*)")
_ARITY = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7}

Step = tuple[str, tuple[float, ...]]
"""M x y, L x y, C x1 y1 x2 y2 x y or Z, all absolute."""


def path_steps(d: str) -> Iterator[Step]:
    """Turns path data into absolute moves, lines and Bézier curves."""
    x = y = start_x = start_y = 0.0
    handle: tuple[float, float] | None = None
    for letter, values in _commands(d):
        kind = letter.upper()
        if kind == "Z":
            x, y, handle = start_x, start_y, None
            yield "Z", ()
            continue
        values = _absolute(kind, values, x, y) if letter.islower() else values
        if kind == "M":
            start_x, start_y = values
            yield "M", (values[0], values[1])
        elif kind in "LHV":
            values = [values[0], y] if kind == "H" else [x, values[0]] if kind == "V" else values
            yield "L", (values[0], values[1])
        elif kind == "A":
            yield from arc_steps(x, y, *values)
        else:
            curve = _cubic(kind, values, x, y, handle)
            handle = (curve[2], curve[3]) if kind in "CS" else _quad_handle(kind, values, x, y, handle)
            yield "C", curve
        handle = handle if kind in "CSQT" else None
        x, y = values[-2], values[-1]


def _commands(d: str) -> Iterator[tuple[str, list[float]]]:
    for letter, rest in _COMMAND.findall(d):
        if letter in "Zz":
            yield letter, []
            continue
        values = list(_numbers(rest, letter.upper() == "A"))
        count = _ARITY[letter.upper()]
        for at in range(0, len(values), count):
            yield letter, values[at : at + count]
            letter = {"M": "L", "m": "l"}.get(letter, letter)


def _numbers(rest: str, arc: bool) -> Iterator[float]:
    """Numbers of one command; the two flags of an arc may be written without blanks round them."""
    at, index = 0, 0
    while at < len(rest):
        if rest[at] in " ,\n\t":
            at += 1
            continue
        if arc and index % 7 in (3, 4):
            yield float(rest[at])
            at += 1
        else:
            match = NUMBER.match(rest, at)
            if match is None:
                return
            yield float(match.group())
            at = match.end()
        index += 1


def _absolute(kind: str, values: list[float], x: float, y: float) -> list[float]:
    if kind == "A":
        return [*values[:5], values[5] + x, values[6] + y]
    if kind == "H":
        return [values[0] + x]
    if kind == "V":
        return [values[0] + y]
    return [value + (x if at % 2 == 0 else y) for at, value in enumerate(values)]


def _cubic(
    kind: str, v: list[float], x: float, y: float, handle: tuple[float, float] | None
) -> tuple[float, float, float, float, float, float]:
    if kind == "C":
        return v[0], v[1], v[2], v[3], v[4], v[5]
    if kind == "S":
        first = (2 * x - handle[0], 2 * y - handle[1]) if handle else (x, y)
        return first[0], first[1], v[0], v[1], v[2], v[3]
    qx, qy = _quad_handle(kind, v, x, y, handle)
    end_x, end_y = v[-2], v[-1]
    return (
        x + 2 / 3 * (qx - x),
        y + 2 / 3 * (qy - y),
        end_x + 2 / 3 * (qx - end_x),
        end_y + 2 / 3 * (qy - end_y),
        end_x,
        end_y,
    )


def _quad_handle(
    kind: str, v: list[float], x: float, y: float, handle: tuple[float, float] | None
) -> tuple[float, float]:
    if kind == "Q":
        return v[0], v[1]
    return (2 * x - handle[0], 2 * y - handle[1]) if handle else (x, y)


class Arc(NamedTuple):
    """A piece of an ellipse: its middle, its radii and how it is turned; angles in radians."""

    x: float
    y: float
    rx: float
    ry: float
    turn: float
    start: float
    span: float

    def at(self, u: float, v: float) -> tuple[float, float]:
        """A point told in radii."""
        cos, sin = math.cos(self.turn), math.sin(self.turn)
        return self.x + cos * self.rx * u - sin * self.ry * v, self.y + sin * self.rx * u + cos * self.ry * v


def arc_steps(
    x: float, y: float, rx: float, ry: float, turn: float, large: float, sweep: float, to_x: float, to_y: float
) -> Iterator[Step]:
    """An elliptical arc as curves of at most a quarter each."""
    if rx == 0 or ry == 0 or (x == to_x and y == to_y):
        yield "L", (to_x, to_y)
        return
    arc = _arc(x, y, rx, ry, math.radians(turn), large, sweep, to_x, to_y)
    parts = max(1, math.ceil(abs(arc.span) / (math.pi / 2) - 1e-9))
    step = arc.span / parts
    pull = 4 / 3 * math.tan(step / 4)
    for part in range(parts):
        a, b = arc.start + part * step, arc.start + (part + 1) * step
        first = arc.at(math.cos(a) - pull * math.sin(a), math.sin(a) + pull * math.cos(a))
        second = arc.at(math.cos(b) + pull * math.sin(b), math.sin(b) - pull * math.cos(b))
        yield "C", (*first, *second, *arc.at(math.cos(b), math.sin(b)))


def _arc(
    x: float, y: float, rx: float, ry: float, turn: float, large: float, sweep: float, to_x: float, to_y: float
) -> Arc:
    """From its two ends to its middle and its angles; radii that are too short grow (SVG 1.1, appendix F.6)."""
    cos, sin = math.cos(turn), math.sin(turn)
    half_x, half_y = (x - to_x) / 2, (y - to_y) / 2
    px, py = cos * half_x + sin * half_y, -sin * half_x + cos * half_y
    grow = math.sqrt(max(1.0, (px / rx) ** 2 + (py / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    below = (rx * py) ** 2 + (ry * px) ** 2
    factor = math.sqrt(max(0.0, (rx * ry) ** 2 - below) / below) * (1 if large != sweep else -1)
    mid_x, mid_y = factor * rx * py / ry, -factor * ry * px / rx
    start = math.atan2((py - mid_y) / ry, (px - mid_x) / rx)
    span = math.atan2((-py - mid_y) / ry, (-px - mid_x) / rx) - start
    span += 2 * math.pi * ((sweep == 1 and span < 0) - (sweep == 0 and span > 0))
    centre_x, centre_y = cos * mid_x - sin * mid_y, sin * mid_x + cos * mid_y
    return Arc(centre_x + (x + to_x) / 2, centre_y + (y + to_y) / 2, rx, ry, turn, start, span)
