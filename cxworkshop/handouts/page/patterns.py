"""Silo patterns on paper: strokes of the colour over a pale tint of it, so that grey print still tells them apart."""

from __future__ import annotations

from collections.abc import Iterator

from cxworkshop.handouts.page.colours import silo_look, tint
from cxworkshop.handouts.page.pen import Pen, Shape

Stroke = list[tuple[float, float]]


def fill_silo(pen: Pen, x: float, y: float, wide: float, high: float, colour: int, radius: float = 0) -> None:
    """An area in the colour and pattern of a silo, with a thin outline."""
    tone, pattern = silo_look(colour)
    if pattern == "solid":
        pen.box(x, y, wide, high, fill=tone, stroke=tone, thick=0.6, radius=radius)
        return
    pen.box(x, y, wide, high, fill=tint(tone, 0.16), radius=radius)
    with pen.clipped(x, y, wide, high, radius):
        _draw_pattern(pen, pattern, tone, x, y, wide, high)
    pen.box(x, y, wide, high, stroke=tone, thick=0.6, radius=radius)


def _draw_pattern(pen: Pen, pattern: str, tone: str, x: float, y: float, wide: float, high: float) -> None:
    pitch = 2.8 if min(wide, high) < 10 else 3.2
    if pattern == "dots":
        _draw_dots(pen, tone, x, y, wide, high, pitch)
        return
    thick, strokes = _strokes(pattern, x, y, wide, high, pitch)
    shape = pen.shape()
    for stroke in strokes:
        _add(shape, stroke)
    pen.draw(shape, stroke=tone, thick=thick)


def _strokes(
    pattern: str, x: float, y: float, wide: float, high: float, pitch: float
) -> tuple[float, Iterator[Stroke]]:
    match pattern:
        case "slant":
            return 1.5, _slants(x, y, wide, high, 4.8, rising=True)
        case "back_slant":
            return 1.0, _slants(x, y, wide, high, 3.8, rising=False)
        case "cross":
            return 0.75, _cross(x, y, wide, high)
        case "lines":
            return 1.0, ([(x, at), (x + wide, at)] for at in _steps(y + pitch / 2, y + high, pitch))
        case "pillars":
            return 1.0, ([(at, y), (at, y + high)] for at in _steps(x + pitch / 2, x + wide, pitch))
        case _:
            return 0.9, (_zigzag(x, at, wide) for at in _steps(y + 0.4, y + high + 2, 3.6))


def _slants(x: float, y: float, wide: float, high: float, pitch: float, rising: bool) -> Iterator[Stroke]:
    for at in _steps(x - high, x + wide, pitch):
        yield [(at, y + high), (at + high, y)] if rising else [(at, y), (at + high, y + high)]


def _cross(x: float, y: float, wide: float, high: float) -> Iterator[Stroke]:
    yield from _slants(x, y, wide, high, 5.5, rising=True)
    yield from _slants(x, y, wide, high, 5.5, rising=False)


def _zigzag(x: float, y: float, wide: float) -> Stroke:
    return [(at, y + (2.0 if number % 2 else 0.0)) for number, at in enumerate(_steps(x, x + wide + 2.2, 2.2))]


def _draw_dots(pen: Pen, tone: str, x: float, y: float, wide: float, high: float, pitch: float) -> None:
    """Each dot is a line of no length with round ends: one short path for all of them."""
    shape = pen.shape()
    for row, down in enumerate(_steps(y + pitch / 2, y + high, pitch * 0.87)):
        for across in _steps(x + pitch / 2 - (pitch / 2 if row % 2 else 0), x + wide + pitch / 2, pitch):
            shape.move(across, down).line(across, down)
    pen.draw(shape, stroke=tone, thick=1.7, cap=1)


def _steps(start: float, end: float, pitch: float) -> list[float]:
    return [start + pitch * number for number in range(max(0, int((end - start) / pitch) + 1))]


def _add(shape: Shape, stroke: Stroke) -> None:
    shape.move(*stroke[0])
    for point in stroke[1:]:
        shape.line(*point)
