"""What runs and hangs between the cards of an SVG picture: line, curve, chips, returns, jumps, arcs, hand-overs."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable
from typing import Protocol

from cxworkshop.exchange.svg import box, element, line, rounded, rows_of, straight, text, width
from cxworkshop.exchange.svg_marks import Palette, badge, face, icon
from cxworkshop.layout.capsules import Capsule, capsule_rect
from cxworkshop.layout.chips import Chip
from cxworkshop.layout.curve import Curve, CurvePiece
from cxworkshop.layout.screen import Layout
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.layout.sizes import Sizes
from cxworkshop.layout.ways import Arc, Way

TRUNK, BAR, FACE = 4.0, 18.0, 11.0
STEPS = 16


class Passing(Protocol):
    """A hand-over: letters and colours of giver and taker, and whether it is agreed, fragile or not talked about."""

    @property
    def giver(self) -> tuple[str, int]: ...
    @property
    def taker(self) -> tuple[str, int]: ...
    @property
    def state(self) -> str: ...


def draw_trunk(parent: ET.Element, layout: Layout, colours: Palette) -> None:
    """The line with round corners, and the bars at both of its ends."""
    front = [card.rect for card in layout.cards if not card.stop.backstage]
    pen = {"fill": "none", "stroke": colours.accent, "stroke_width": TRUNK}
    if layout.trunk:
        element(parent, "path", d=rounded(layout.trunk), **pen)
    if front:
        _bar(parent, front[0].x, -1, front[0].centre.y, colours)
        _bar(parent, front[-1].right, 1, front[-1].centre.y, colours)


def _bar(parent: ET.Element, edge: float, side: int, y: float, colours: Palette) -> None:
    """Where the line begins, left (−1) of its first card, or ends, right of its last."""
    x = edge + 11 * side
    pen = {"fill": "none", "stroke": colours.accent, "stroke_width": TRUNK}
    element(parent, "path", d=f"M{x:g} {y - BAR / 2:g}V{y + BAR / 2:g}M{x:g} {y:g}H{edge:g}", **pen)


def draw_needs(parent: ET.Element, layout: Layout, colours: Palette) -> None:
    for need in layout.needs:
        line(parent, need.start, need.end, stroke=colours.muted, stroke_width=1.5, stroke_dasharray="1.5 3")


def draw_way(parent: ET.Element, way: Way, words: str, forward: bool, colours: Palette) -> None:
    """Dashes with a halo, arrow heads where people arrive, and the words where there is room."""
    colour = colours.accent_dark if forward else colours.warn
    for points in (way.points, *way.legs):
        element(parent, "path", d=rounded(points), fill="none", stroke=colours.paper, stroke_width=7)
    for points in (way.points, *way.legs):
        dashes = {"stroke": colour, "stroke_width": 2.5, "stroke_dasharray": "8 5"}
        element(parent, "path", d=rounded(points), fill="none", **dashes)
    track = way.points[1].y
    for end in (way.points[-1], *(leg[1] for leg in way.legs)):
        if end.y != track:
            _arrow(parent, end, 1 if end.y < track else -1, colour)
    if way.label.w:
        _way_words(parent, way.label, words, "jump" if forward else "return", colour, colours)


def draw_arc(parent: ET.Element, arc: Arc, colours: Palette) -> None:
    """From the symptom to the cause: solid from the last third to the first, else dashed."""
    colour, wide = (colours.bad, 3) if arc.classic else (colours.warn, 2)
    dashes = {} if arc.classic else {"stroke_dasharray": "6 4"}
    element(parent, "path", d=rounded(arc.points), fill="none", stroke=colour, stroke_width=wide, **dashes)
    before, end = arc.points[-2:]
    if before.x == end.x:
        _arrow(parent, end, 1 if before.y > end.y else -1, colour)
    else:
        head = (Point(end.x + 8, end.y - 5), Point(end.x + 2, end.y), Point(end.x + 8, end.y + 5))
        element(parent, "path", d=straight(head), fill="none", stroke=colour, stroke_width=2.5)


def draw_curve(parent: ET.Element, layout: Layout, colours: Palette) -> None:
    """How people feel: cool above so-so, warm below it, dashes where nobody has said."""
    curve, band = layout.curve, layout.feeling
    if not band.h:
        return
    line(parent, Point(0, curve.zero_y), Point(layout.w, curve.zero_y), stroke=colours.line2)
    for value, keep in ((1, min), (-2, max)):
        areas = "".join(_area(piece, curve.zero_y, keep) for piece in curve.pieces)
        if areas:
            element(parent, "path", d=areas, fill=colours.feeling(value), fill_opacity=0.15)
    for dashed in (False, True):
        pieces = "".join(_bend(piece) for piece in curve.pieces if piece.dashed == dashed)
        if pieces:
            dashes = {"stroke_dasharray": "9 6"} if dashed else {}
            element(parent, "path", d=pieces, fill="none", stroke=colours.ink, stroke_width=3, **dashes)
    _faces(parent, curve, colours)


def draw_stub(parent: ET.Element, chip: Chip, colours: Palette) -> None:
    """The short line from a card to its chip; one that leaves ends in a bar, one that comes back in an arrow."""
    kind, (start, end), tone = chip.move.kind, chip.stub, _tones(chip.move.kind, colours)[0]
    if start == end:
        return
    leaves = kind == "drop_out"
    dashes = {"stroke_dasharray": "3 3"} if leaves else {}
    line(parent, start, end, stroke=tone, stroke_width=3 if leaves else 2, **dashes)
    if leaves:
        line(parent, Point(end.x - 9, end.y - 3), Point(end.x + 9, end.y - 3), stroke=tone, stroke_width=2.5)
    elif kind == "re_entry":
        _arrow(parent, start, 1 if end.y > start.y else -1, tone)


def draw_chip(parent: ET.Element, chip: Chip, words: str, colours: Palette) -> None:
    """A move: icon, how many, and why."""
    kind, (tone, soft, border) = chip.move.kind, _tones(chip.move.kind, colours)
    rect = chip.rect
    box(parent, rect, 8, fill=soft, stroke=border)
    if chip.small:
        icon(parent, kind, rect.centre.x - 7, rect.centre.y - 7, tone)
        return
    icon(parent, kind, rect.x + 8, rect.y + 6, tone)
    text(parent, Point(rect.x + 27, rect.y + 17), words, 13, tone, 700)
    for place, row in enumerate(rows_of(chip.move.more, rect.w - 33, 1 if rect.h < 50 else 2, 12)):
        text(parent, Point(rect.x + 27, rect.y + 31 + place * 15), row, 12, colours.ink)


def draw_capsule(parent: ET.Element, capsule: Capsule, look: Passing, sizes: Sizes, colours: Palette) -> None:
    """Giver and taker, the giver on the side that the line comes from."""
    rect = capsule_rect(capsule, sizes)
    pen: dict[str, object] = {"stroke": colours.muted, "stroke_width": 2, "stroke_dasharray": "4 3"}
    if look.state != "unasked":
        pen = {"stroke": colours.ink if look.state == "agreed" else colours.feeling(-1), "stroke_width": 2.5}
    outer = Rect(rect.x - 1, rect.y - 1, rect.w + 2, rect.h + 2)
    box(parent, outer, 9, fill=colours.surface, **pen)
    cells = (look.giver, look.taker) if capsule.upright else (look.taker, look.giver)
    high = (rect.h - 7) / 2
    for place, (code, colour) in enumerate(cells):
        cell = Rect(rect.x + 2, rect.y + 3 + place * (high + 1), rect.w - 4, high)
        badge(parent, cell, code, colour, colours, size=high * (0.52 if len(code) < 3 else 0.44))
    if look.state == "fragile":
        at = Point(rect.right + 1, rect.y)
        disc = {"fill": colours.feeling(-1), "stroke": colours.paper, "stroke_width": 1.5}
        element(parent, "circle", cx=at.x, cy=at.y, r=7, **disc)
        text(parent, Point(at.x, at.y + 4), "!", 11, colours.on_fill, 700, "middle")


def _way_words(parent: ET.Element, room: Rect, words: str, name: str, colour: str, colours: Palette) -> None:
    row = next(iter(rows_of(words, room.w - 34, 1, 13, 600)), "")
    wide = width(row, 13, 600)
    box(parent, Rect(room.x, room.y, min(wide + 34, room.w), room.h), fill=colours.paper)
    icon(parent, name, room.x + 6, room.y + (room.h - 14) / 2, colour)
    text(parent, Point(room.x + 24, room.centre.y + 4.5), row, 13, colour, 600)


def _arrow(parent: ET.Element, tip: Point, up: int, colour: str) -> None:
    """The head of an arrow that points up (1) or down (−1) at a card."""
    head = (Point(tip.x - 6, tip.y + 9 * up), Point(tip.x, tip.y + 3 * up), Point(tip.x + 6, tip.y + 9 * up))
    pen = {"fill": "none", "stroke": colour, "stroke_width": 2.5, "stroke_linecap": "round"}
    element(parent, "path", d=straight(head), stroke_linejoin="round", **pen)


def _bend(piece: CurvePiece) -> str:
    start, end = piece.start, piece.end
    one, two = piece.controls
    points = " ".join(f"{point.x:.2f} {point.y:.2f}" for point in (one, two, end))
    return f"M{start.x:.2f} {start.y:.2f}C{points}"


def _area(piece: CurvePiece, zero: float, keep: Callable[[float, float], float]) -> str:
    """What lies between the curve and so-so on one side of it."""
    bend = [piece.at(step / STEPS) for step in range(STEPS + 1)]
    edge = [Point(point.x, keep(point.y, zero)) for point in bend]
    if all(point.y == zero for point in edge):
        return ""
    return straight([Point(piece.start.x, zero), *edge, Point(piece.end.x, zero)]) + "Z"


def _faces(parent: ET.Element, curve: Curve, colours: Palette) -> None:
    for stop in curve.stops:
        if stop.spread and stop.spread[0] != stop.spread[1]:
            top, bottom = stop.spread
            bar = Rect(stop.at.x - 3, top, 6, bottom - top)
            box(parent, bar, 3, fill=colours.line2, stroke=colours.edge)
        face(parent, stop.at, FACE, None if stop.value is None else round(stop.value), colours)


def _tones(kind: str, colours: Palette) -> tuple[str, str, str]:
    """Words, ground and border of a chip."""
    if kind == "drop_out":
        return colours.bad, colours.bad_soft, colours.bad_line
    if kind == "re_entry":
        return colours.accent_dark, colours.accent_soft, colours.accent_line
    return colours.warn, colours.warn_soft, colours.warn_line
