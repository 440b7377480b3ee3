"""The pieces of an SVG picture: elements, text that knows its width, silo patterns, icons and faces."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Sequence

from cxworkshop.layout.hyphens import wrapped
from cxworkshop.layout.shapes import Point, Rect

FONT = "Source Sans 3, Source Sans Pro, Segoe UI, Helvetica Neue, Arial, sans-serif"
CORNER = 12.0

# How wide letters are in the regular weight, in ems; every other one is as wide as an n.
EMS = (
    ("ijlI.,:;|'!’ ", 0.26),
    ('frt()[]-/"”', 0.34),
    ("wABCDEGHKNOPQRTUVXYZÄÖÅ&+–", 0.6),
    ("mMW%@…—", 0.85),
)
BOLDER = 1.05


def element(parent: ET.Element, tag: str, **attributes: object) -> ET.Element:
    """Adds an element; `stroke_width` becomes stroke-width, and numbers are rounded to hundredths."""
    return ET.SubElement(parent, tag, {name.replace("_", "-"): _said(value) for name, value in attributes.items()})


def box(parent: ET.Element, rect: Rect, radius: float = 0, **attributes: object) -> ET.Element:
    corners = {"rx": radius} if radius else {}
    return element(parent, "rect", x=rect.x, y=rect.y, width=rect.w, height=rect.h, **corners, **attributes)


def line(parent: ET.Element, a: Point, b: Point, **attributes: object) -> ET.Element:
    return element(parent, "line", x1=a.x, y1=a.y, x2=b.x, y2=b.y, **attributes)


def text(
    parent: ET.Element, at: Point, words: str, size: float, colour: str, weight: int = 400, anchor: str = "start"
) -> ET.Element:
    """One row; `at` is on its base line."""
    named = {"text_anchor": anchor} if anchor != "start" else {}
    made = element(parent, "text", x=at.x, y=at.y, fill=colour, font_size=size, font_weight=weight, **named)
    made.text = words
    return made


def width(words: str, size: float, weight: int = 400) -> float:
    """About how wide a row is; a little more rather than less."""
    ems = sum(_em(letter) for letter in words)
    return ems * size * (BOLDER if weight >= 600 else 1)


def _em(letter: str) -> float:
    return next((wide for letters, wide in EMS if letter in letters), 0.53)


def rows_of(words: str, wide: float, most: int, size: float, weight: int = 400) -> Sequence[str]:
    """The words on at most so many rows, with … where they do not fit."""
    return wrapped(words, wide, most, lambda row: width(row, size, weight))


def rounded(points: Sequence[Point]) -> str:
    """A line through corners, each of them round, as path data."""
    if len(points) < 2:
        return ""
    parts = [f"M{_pair(points[0])}"]
    for before, at, after in zip(points, points[1:], points[2:], strict=False):
        reach = min(CORNER, _length(before, at) / 2, _length(at, after) / 2)
        parts.append(f"L{_pair(_towards(at, before, reach))}Q{_pair(at)} {_pair(_towards(at, after, reach))}")
    return "".join([*parts, f"L{_pair(points[-1])}"])


def straight(points: Iterable[Point]) -> str:
    """A line through corners as they are, as path data."""
    return "M" + "L".join(map(_pair, points))


def xml(root: ET.Element) -> str:
    """The whole picture as text."""
    return ET.tostring(root, encoding="unicode", xml_declaration=True)


def opened(w: float, h: float, name: str) -> ET.Element:
    """An empty picture of a size, with a name for those who cannot see it."""
    root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "role": "img", "font-family": FONT})
    for key, value in (("width", w), ("height", h), ("viewBox", f"0 0 {_said(w)} {_said(h)}")):
        root.set(key, _said(value))
    element(root, "title").text = name
    return root


def _said(value: object) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


def _pair(point: Point) -> str:
    return f"{_said(float(point.x))} {_said(float(point.y))}"


def _length(a: Point, b: Point) -> float:
    return abs(a.x - b.x) + abs(a.y - b.y)


def _towards(start: Point, end: Point, reach: float) -> Point:
    share = reach / (_length(start, end) or 1)
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
