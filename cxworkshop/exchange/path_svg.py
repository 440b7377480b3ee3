"""The path as an SVG picture: the same geometry as on the screen, with what stands beside and over it there."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from typing import NamedTuple

from cxworkshop.exchange.svg import box, element, line, opened, rows_of, text, width, xml
from cxworkshop.exchange.svg_cards import Look, draw_card
from cxworkshop.exchange.svg_lines import (
    Passing,
    draw_arc,
    draw_capsule,
    draw_chip,
    draw_curve,
    draw_needs,
    draw_stub,
    draw_trunk,
    draw_way,
)
from cxworkshop.exchange.svg_marks import Palette, add_patterns, face, icon
from cxworkshop.layout.plan import PlanMove
from cxworkshop.layout.screen import Layout
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.layout.ways import Way
from cxworkshop.model.record import Id
from cxworkshop.text import Words

LABELS, HEAD, EDGE, OVER = 112.0, 40.0, 24.0, 8.0
POINT = 9.0


class Said(NamedTuple):
    """What the picture says in words: its name, its lanes from the top, moves on chips, returns and jumps."""

    name: str
    lanes: tuple[str, ...]
    verdicts: tuple[str, ...]
    move: Callable[[PlanMove], str]
    way: Callable[[Way], str]


def path_svg(
    layout: Layout,
    looks: Mapping[Id, Look],
    handovers: Mapping[tuple[Id, Id], Passing],
    said: Said,
    colours: Palette,
    t: Words,
) -> str:
    """The picture as text. The words of people are its data, never its markup."""
    origin = Point(EDGE + LABELS, EDGE + HEAD + OVER)
    root = opened(origin.x + layout.w + EDGE, origin.y + layout.h + EDGE, said.name)
    box(root, Rect(0, 0, origin.x + layout.w + EDGE, origin.y + layout.h + EDGE), fill=colours.paper)
    add_patterns(element(root, "defs"), colours, {looks[card.stop.id].colour for card in layout.cards})
    _draw_lanes(element(root, "g", transform=f"translate({EDGE:g} {origin.y:g})"), layout, said, colours, t)
    _draw_stages(element(root, "g", transform=f"translate({origin.x:g} {EDGE:g})"), layout, colours)
    shown = element(root, "g", transform=f"translate({origin.x:g} {origin.y:g})")
    _draw_lines(shown, layout, said, colours)
    for card in layout.cards:
        draw_card(shown, card, looks[card.stop.id], colours, t)
    for capsule in layout.capsules:
        draw_capsule(shown, capsule, handovers[capsule.from_id, capsule.to_id], layout.sizes, colours)
    return xml(root)


def _draw_lines(shown: ET.Element, layout: Layout, said: Said, colours: Palette) -> None:
    for stage in layout.stages[1:]:
        line(shown, Point(stage.x, 0), Point(stage.x, layout.h), stroke=colours.line2, stroke_dasharray="4 4")
    draw_needs(shown, layout, colours)
    for arc in layout.arcs:
        draw_arc(shown, arc, colours)
    for way in layout.returns:
        draw_way(shown, way, said.way(way), False, colours)
    for way in layout.jumps:
        draw_way(shown, way, said.way(way), True, colours)
    draw_trunk(shown, layout, colours)
    draw_curve(shown, layout, colours)
    for chip in layout.chips:
        draw_stub(shown, chip, colours)
    for chip in layout.chips:
        draw_chip(shown, chip, said.move(chip.move), colours)


def _draw_lanes(parent: ET.Element, layout: Layout, said: Said, colours: Palette, t: Words) -> None:
    """Bands from edge to edge with the name of each lane at the left, and the line of visibility."""
    right = LABELS + layout.w
    backstage = [lane.backstage for lane in layout.plan.lanes]
    for place, lane in enumerate(layout.lanes):
        if not backstage[place]:
            if place % 2 == 0:
                box(parent, Rect(0, lane.y, right, lane.h), fill=colours.band)
            for y in (lane.y, lane.y + lane.h):
                line(parent, Point(0, y), Point(right, y), stroke=colours.line)
        room = Rect(0, lane.y, LABELS - 16, lane.h)
        tone = _tone(layout.plan.lanes[place].verdict, colours)
        _draw_name(parent, room, said.lanes[place], said.verdicts[place], tone, colours)
    if layout.feeling.h:
        _draw_scale(parent, layout, colours, t)
    if any(backstage):
        y, words = layout.sight_y, t("line of visibility")
        icon(parent, "eye_off", 0, y - 7, colours.visibility_label)
        text(parent, Point(18, y + 4), words, 12, colours.visibility_label, 600)
        start = 26 + width(words, 12, 600)
        dots = {"stroke": colours.visibility, "stroke_width": 2, "stroke_dasharray": "2 4"}
        line(parent, Point(start, y), Point(right, y), **dots)


def _tone(verdict: str, colours: Palette) -> tuple[str, str]:
    """Words and ground of what is thought of a lane."""
    tones = {"keep": (colours.good, colours.good_soft), "drop": (colours.bad, colours.bad_soft)}
    return tones.get(verdict, (colours.warn, colours.warn_soft))


def _draw_name(
    parent: ET.Element, room: Rect, name: str, verdict: str, tone: tuple[str, str], colours: Palette
) -> None:
    rows = rows_of(name, room.w, 1 if room.h < 40 else 3, 13, 600)
    high = len(rows) * 16 + (22 if verdict and room.h >= 40 else 0)
    y = room.y + (room.h - high) / 2 + 12
    for place, row in enumerate(rows):
        text(parent, Point(room.x, y + place * 16), row, 13, colours.muted, 600)
    if verdict and room.h >= 40:
        top = y + len(rows) * 16 - 8
        tag = Rect(room.x, top, width(verdict, 12, 600) + 12, 18)
        box(parent, tag, 4, fill=tone[1])
        text(parent, Point(tag.x + 6, top + 13), verdict, 12, tone[0], 600)


def _draw_scale(parent: ET.Element, layout: Layout, colours: Palette, t: Words) -> None:
    text(parent, Point(0, layout.curve.zero_y + 4), t("Feeling"), 13, colours.muted, 600)
    inset = layout.sizes.curve_inset
    for value, y in ((2, inset), (0, layout.curve.zero_y), (-2, layout.feeling.h - inset)):
        face(parent, Point(LABELS - 26, y), 7, value, colours)


def _draw_stages(parent: ET.Element, layout: Layout, colours: Palette) -> None:
    """Chevrons with number, name and how many stops there are; a narrow one has its number only."""
    for place, stage in enumerate(layout.stages):
        x, end, middle = stage.x, stage.x + stage.w - 3, HEAD / 2
        notch = f"L{x + POINT:g} {middle:g}" if place else ""
        outline = f"M{x:g} 0H{end - POINT:g}L{end:g} {middle:g}L{end - POINT:g} {HEAD:g}H{x:g}{notch}Z"
        element(parent, "path", d=outline, fill=colours.stage)
        number, left = str(place + 1), x + POINT + 8
        text(parent, Point(left, middle + 5), number, 15, colours.accent_dark, 700)
        left += width(number, 15, 700) + 8
        count = str(stage.stops) if stage.slots > 1 and not stage.folded else ""
        room = end - POINT - 8 - left - (width(count, 13) + 8 if count else 0)
        if stage.w >= 110:
            name = next(iter(rows_of(layout.plan.stages[place].name, room, 1, 15, 700)), "")
            text(parent, Point(left, middle + 5), name, 15, colours.accent_dark, 700)
            text(parent, Point(end - POINT - 8, middle + 5), count, 13, colours.accent_dark, 400, "end")
