"""Lucide icons as paths: reads the strokes of our own SVG files and draws them at any size."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from cxworkshop.handouts.page.pen import Pen, Shape
from cxworkshop.handouts.page.svg_path import NUMBER, Step, arc_steps, path_steps

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "icons"
GRID = 24.0
STROKE = 2.0


def draw_icon(pen: Pen, name: str, x: float, y: float, size: float, colour: str, thick: float | None = None) -> None:
    """Draws an icon in a square from its top left corner; `thick` in points, else the icon's own."""
    scale = size / GRID
    shape = pen.shape()
    for letter, values in steps(name):
        _trace(shape, letter, [(x if at % 2 == 0 else y) + value * scale for at, value in enumerate(values)])
    pen.draw(shape, stroke=colour, thick=thick or STROKE * scale, cap=1)


def _trace(shape: Shape, letter: str, values: list[float]) -> None:
    match letter:
        case "M":
            shape.move(*values)
        case "L":
            shape.line(*values)
        case "C":
            shape.curve(*values)
        case _:
            shape.close()


@cache
def steps(name: str) -> tuple[Step, ...]:
    """Its strokes on the 24 grid."""
    root = ElementTree.parse(FOLDER / f"{name}.svg").getroot()
    return tuple(step for element in root for step in _element(element))


def _element(element: ElementTree.Element) -> Iterator[Step]:
    number = {key: float(value) for key, value in element.attrib.items() if NUMBER.fullmatch(value)}
    match element.tag.rpartition("}")[2]:
        case "path":
            yield from path_steps(element.get("d", ""))
        case "line":
            yield "M", (number["x1"], number["y1"])
            yield "L", (number["x2"], number["y2"])
        case "circle":
            yield from _ellipse(number["cx"], number["cy"], number["r"], number["r"])
        case "ellipse":
            yield from _ellipse(number["cx"], number["cy"], number["rx"], number["ry"])
        case "rect":
            yield from _rect(number)
        case "polyline" | "polygon":
            yield from path_steps("M" + element.get("points", "") + ("Z" if element.tag.endswith("polygon") else ""))


def _ellipse(cx: float, cy: float, rx: float, ry: float) -> Iterator[Step]:
    yield "M", (cx + rx, cy)
    yield from arc_steps(cx + rx, cy, rx, ry, 0, 0, 1, cx - rx, cy)
    yield from arc_steps(cx - rx, cy, rx, ry, 0, 0, 1, cx + rx, cy)
    yield "Z", ()


def _rect(number: dict[str, float]) -> Iterator[Step]:
    x, y, wide, high = number.get("x", 0), number.get("y", 0), number["width"], number["height"]
    r = number.get("rx", number.get("ry", 0))
    d = f"M{x + r} {y}h{wide - 2 * r}a{r} {r} 0 0 1 {r} {r}v{high - 2 * r}a{r} {r} 0 0 1 {-r} {r}"
    yield from path_steps(d + f"h{2 * r - wide}a{r} {r} 0 0 1 {-r} {-r}v{2 * r - high}a{r} {r} 0 0 1 {r} {-r}z")
