"""Small marks of an SVG picture: silo patterns and badges, icons, faces and the star."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import Protocol

from cxworkshop.exchange.svg import box, element, text
from cxworkshop.layout.shapes import Point, Rect

TILE = 8

# The pattern of every silo colour: strokes on an 8 by 8 tile that run past its edges, so that tiles join.
PATTERNS = (
    "",
    "M-2 10L10 -2M-2 2L2 -2M6 10L10 6",
    "M0.9 2a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0 -2.2 0M4.9 6a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0 -2.2 0",
    "M0 2H8M0 6H8",
    "M0 0L8 8M0 8L8 0",
    "M-2 -2L10 10M-2 6L2 10M6 -2L10 2",
    "M0 6L4 2L8 6",
    "M2 0V8M6 0V8",
)

# Icons on a 14 by 14 field, drawn with round strokes of 1.6.
ICONS = {
    "pause": "M4.5 3V11M9.5 3V11",
    "switch": "M1 4H4L10 10H13M11 8L13 10L11 12M1 10H4L10 4H13M11 2L13 4L11 6",
    "drop_out": "M6 2H2.5V12H6M6 7H13M10 4L13 7L10 10",
    "re_entry": "M8 2H11.5V12H8M1 7H8M5 4L8 7L5 10",
    "return": "M12 12V8Q12 5 9 5H2M5 2L2 5L5 8",
    "jump": "M2 12V8Q2 5 5 5H12M9 2L12 5L9 8",
    "causes": "M7 13V7M7 7Q7 3 2 3Q2 7 7 7M7 9Q7 5 12 5Q12 9 7 9",
    "deviations": "M7 1L12 3V7Q12 11 7 13Q2 11 2 7V3ZM7 4.5V7.5M7 10V10.2",
    "eye_off": "M2 7Q7 1 12 7Q7 13 2 7M2 13L12 1",
}
STAR = "M7 0.5L8.9 4.8L13.5 5.3L10 8.4L11 13L7 10.6L3 13L4 8.4L0.5 5.3L5.1 4.8Z"

# Mouths in a circle of radius 1, from awful to great.
MOUTHS = {
    -2: "M-0.42 0.5Q0 -0.05 0.42 0.5",
    -1: "M-0.42 0.5Q0 0.19 0.42 0.5",
    0: "M-0.42 0.34H0.42",
    1: "M-0.42 0.22Q0 0.66 0.42 0.22",
    2: "M-0.42 0.22Q0 0.88 0.42 0.22Z",
}


class Palette(Protocol):
    """The colours of a picture, each as #RRGGBB, `pattern` as #AARRGGBB."""

    @property
    def paper(self) -> str: ...
    @property
    def surface(self) -> str: ...
    @property
    def raised(self) -> str: ...
    @property
    def tint(self) -> str: ...
    @property
    def line(self) -> str: ...
    @property
    def line2(self) -> str: ...
    @property
    def edge(self) -> str: ...
    @property
    def ink(self) -> str: ...
    @property
    def muted(self) -> str: ...
    @property
    def accent(self) -> str: ...
    @property
    def accent_dark(self) -> str: ...
    @property
    def accent_soft(self) -> str: ...
    @property
    def accent_line(self) -> str: ...
    @property
    def stage(self) -> str: ...
    @property
    def warn(self) -> str: ...
    @property
    def warn_soft(self) -> str: ...
    @property
    def warn_line(self) -> str: ...
    @property
    def bad(self) -> str: ...
    @property
    def bad_soft(self) -> str: ...
    @property
    def bad_line(self) -> str: ...
    @property
    def good(self) -> str: ...
    @property
    def good_soft(self) -> str: ...
    @property
    def star(self) -> str: ...
    @property
    def visibility(self) -> str: ...
    @property
    def visibility_label(self) -> str: ...
    @property
    def band(self) -> str: ...
    @property
    def on_fill(self) -> str: ...
    @property
    def pattern(self) -> str: ...
    @property
    def silos(self) -> tuple[str, ...]: ...
    def feeling(self, value: int) -> str: ...


def add_patterns(definitions: ET.Element, colours: Palette, used: set[int]) -> None:
    """One pattern for every silo colour that the picture shows."""
    for n in sorted(used - {0}):
        tile = {"width": TILE, "height": TILE, "patternUnits": "userSpaceOnUse"}
        pattern = element(definitions, "pattern", id=f"silo-{n}", **tile)
        box(pattern, Rect(0, 0, TILE, TILE), fill=silo_colour(n, colours))
        strokes = PATTERNS[(n - 1 + (n - 1) // len(PATTERNS)) % len(PATTERNS)]
        if strokes:
            ink, alpha = f"#{colours.pattern[3:]}", int(colours.pattern[1:3], 16) / 255
            how = {"fill": ink, "stroke": "none"} if "a1.1" in strokes else {"fill": "none", "stroke": ink}
            element(pattern, "path", d=strokes, stroke_width=1.5, opacity=alpha, **how)


def silo_colour(n: int, colours: Palette) -> str:
    return colours.silos[(n - 1) % len(colours.silos)]


def silo_fill(n: int, colours: Palette) -> str:
    """Colour and pattern; a stop nobody owns is grey."""
    return f"url(#silo-{n})" if n else colours.edge


def badge(
    parent: ET.Element, rect: Rect, code: str, n: int, colours: Palette, hollow: bool = False, size: float = 12
) -> None:
    """The letters of a silo on its colour; hollow where it only helps, or where nobody of it is in the room."""
    colour = silo_colour(n, colours)
    if hollow:
        inner = Rect(rect.x + 0.75, rect.y + 0.75, rect.w - 1.5, rect.h - 1.5)
        box(parent, inner, 4, fill=colours.surface, stroke=colour, stroke_width=1.5)
    else:
        box(parent, rect, 4, fill=colour)
    at = Point(rect.centre.x, rect.centre.y + size * 0.35)
    text(parent, at, code, size, colours.ink if hollow else colours.on_fill, 700, "middle")


def icon(parent: ET.Element, name: str, x: float, y: float, colour: str) -> None:
    pen = {"fill": "none", "stroke": colour, "stroke_width": 1.6}
    element(
        parent, "path", d=ICONS[name], transform=f"translate({x:g} {y:g})",
        stroke_linecap="round", stroke_linejoin="round", **pen,
    )  # fmt: skip


def star(parent: ET.Element, x: float, y: float, colour: str) -> None:
    element(parent, "path", d=STAR, transform=f"translate({x:g} {y:g})", fill=colour)


def face(parent: ET.Element, at: Point, radius: float, value: int | None, colours: Palette) -> None:
    """A feeling between −2 and 2, or the hollow ring of one that nobody has said."""
    element(parent, "circle", cx=at.x, cy=at.y, r=radius + 2.5, fill=colours.paper)
    if value is None:
        pen = {"fill": "none", "stroke": colours.edge, "stroke_width": 1.8}
        element(parent, "circle", cx=at.x, cy=at.y, r=radius * 0.86, **pen)
        return
    ink = colours.on_fill
    drawn = element(parent, "g", transform=f"translate({at.x:g} {at.y:g}) scale({radius:g})")
    element(drawn, "circle", r=1, fill=colours.feeling(value))
    for side in (-1, 1):
        element(drawn, "circle", cx=side * 0.34, cy=-0.2, r=0.12, fill=ink)
    pen = {"stroke": ink, "stroke_width": 0.15, "stroke_linecap": "round"}
    element(drawn, "path", d=MOUTHS[value], fill=ink if value == 2 else "none", **pen)
    if value == -2:
        element(drawn, "path", d="M-0.5 -0.52L-0.2 -0.4M0.5 -0.52L0.2 -0.4", fill="none", **pen)
