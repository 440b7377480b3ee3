"""The lower rows of the map: who carries the customer, the hand-overs, dots and risks, and the key of the silos."""

from __future__ import annotations

from itertools import pairwise

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import width
from cxworkshop.handouts.page.icons import draw_icon
from cxworkshop.handouts.page.marks import (
    CODE,
    chip_width,
    draw_chip,
    draw_plate,
    draw_small_dots,
    draw_stop,
    stop_width,
)
from cxworkshop.handouts.page.patterns import fill_silo
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.path_map_data import Figures, MapData
from cxworkshop.handouts.path_map_lanes import dot_mark, risk_words
from cxworkshop.handouts.path_map_top import LEAST, ROW
from cxworkshop.layout.sheet_parts import LABELS, ColumnBox, HandoverMark, OwnerSpan, Sheet
from cxworkshop.text import Words

BAND_TOP, BAND_HIGH = 3.0, 12.0
SMALL_DOTS = 10


def draw_owners(pen: Pen, sheet: Sheet, data: MapData, t: Words) -> None:
    top = sheet.owners_top + BAND_TOP
    pen.text(0, top + 9, t("Who carries it"), ROW)
    pen.text(0, top + 20, t("hand-overs"), LEAST, colours.MUTED)
    for span in sheet.owners:
        silo = data.silos.get(span.owner or "")
        if silo is None:
            pen.box(span.x, top, span.right - span.x, BAND_HIGH, colours.WHITE, colours.RULE, 0.8, dash=(2, 1.6))
            continue
        fill_silo(pen, span.x, top, span.right - span.x, BAND_HIGH, silo.colour)
        left, right = _free(span, sheet)
        label = next(
            (said for said in (f"{silo.code} {silo.name}", silo.code) if width(said, CODE) <= right - left), ""
        )
        if label:
            draw_plate(pen, (left + right) / 2, top + 9, label)
    _draw_handovers(pen, sheet, data, top + BAND_HIGH / 2)


def _free(span: OwnerSpan, sheet: Sheet) -> tuple[float, float]:
    """The widest piece of a stretch that no hand-over mark covers."""
    marks = [mark.x for mark in sheet.handovers if span.x <= mark.x <= span.right]
    edges = [span.x, *marks, span.right]
    left, right = max(pairwise(edges), key=lambda pair: pair[1] - pair[0])
    return left + 9, right - 9


def _draw_handovers(pen: Pen, sheet: Sheet, data: MapData, y: float) -> None:
    taken = LABELS
    for mark in sheet.handovers:
        draw_handover(pen, mark.x, y, mark.state)
        if mark.state != "unasked":
            taken = _draw_pair(pen, mark, data, y + 18, taken, sheet.width) + 5


def _draw_pair(pen: Pen, mark: HandoverMark, data: MapData, y: float, taken: float, right: float) -> float:
    """AS→HN under its mark, beside the one before when they stand close; returns where it ends."""
    said = "→".join(data.silos[id].code for id in (mark.giver, mark.taker) if id in data.silos)
    wide = width(said, CODE)
    x = min(max(taken, mark.x - wide / 2), right - wide)
    return x + pen.text(x, y, said, CODE, colours.BAD if mark.state == "fragile" else colours.INK)


def draw_handover(pen: Pen, x: float, y: float, state: str) -> None:
    """Fragile: a filled diamond with !. Agreed: a ring with a tick. Not asked: a small ring."""
    if state == "fragile":
        shape = pen.shape().move(x, y - 8).line(x + 8, y).line(x, y + 8).line(x - 8, y).close()
        pen.draw(shape, fill=colours.BAD, stroke=colours.WHITE, thick=0.8)
        pen.text(x, y + 3, "!", CODE, colours.WHITE, "centre")
    elif state == "agreed":
        pen.circle(x, y, 6.3, colours.WHITE, colours.INK, 1.2)
        draw_icon(pen, "check", x - 4.5, y - 4.5, 9, colours.INK, 1.2)
    else:
        pen.circle(x, y, 3.6, colours.WHITE, colours.INK, 1.1)


# Dots and risks


def draw_dots_row(pen: Pen, sheet: Sheet, data: MapData, t: Words) -> None:
    top = sheet.dots_top
    pen.line(0, top, sheet.width, top, colours.HAIRLINE, 0.5)
    pen.line(0, top + 18, sheet.width, top + 18, colours.HAIRLINE, 0.5)
    pen.circle(4, top + 9.5, 3.4, colours.INK)
    x = 9 + pen.text(9, top + 12.5, t("dots"), LEAST)
    draw_icon(pen, "shield-alert", x + 6, top + 4.5, 9.5, colours.INK, 0.8)
    pen.text(x + 17.5, top + 12.5, t("risks"), LEAST)
    taken = LABELS
    for box in sheet.columns:
        if box.column.stop:
            taken = _draw_figures(pen, box, data.figures[box.column.stop.id], top + 9.5, taken)


def _draw_figures(pen: Pen, box: ColumnBox, figures: Figures, y: float, taken: float) -> float:
    """Dots one by one when there is room, else one dot and the number; then the classes. Returns where it ends."""
    dots, risks = figures.dots, risk_words(figures.risks)
    shield = 11 + width(risks, CODE) if risks else 0.0
    number = width(str(dots), CODE) if dots is not None else 0.0
    many = dots is not None and 0 < dots <= SMALL_DOTS
    one_by_one = min(dots or 0, 5) * 5 + 2 + number
    room = box.right - box.x - 4
    many = many and one_by_one + (shield + 5 if risks else 0) <= room
    wide = 0.0 if dots is None else one_by_one if many else 9 + number
    between = 5.0 if wide and shield else 0.0
    x = max(taken + 3, box.middle - (wide + between + shield) / 2)
    if dots is not None:
        _draw_dots(pen, x, y, dots, many)
    if risks:
        draw_icon(pen, "shield-alert", x + wide + between, y - 5, 9.5, colours.INK, 0.8)
        pen.text(x + wide + between + 11, y + 3, risks, CODE)
    return x + wide + between + shield if wide or shield else taken


def _draw_dots(pen: Pen, x: float, y: float, dots: int, many: bool) -> None:
    if many:
        high = 4.0 if dots <= 5 else 9.0
        wide, _ = draw_small_dots(pen, x, y - high / 2, dots)
        pen.text(x + wide + 3, y + 3, str(dots), CODE)
    else:
        dot_mark(pen, x + 3.4, y, dots)
        pen.text(x + 9, y + 3, str(dots), CODE)


# The key


def draw_key(pen: Pen, sheet: Sheet, data: MapData, t: Words) -> None:
    """Silos by chip and name; the names stand on the next sheet when there are too many for one row."""
    y = sheet.key_top + 4
    signs = (t("key encounter (starred)"), t("fragile hand-over"))
    silos = list(data.silos.values())
    after = 24 + 24 + sum(width(sign, LEAST) + 20 for sign in signs)
    full = sum(chip_width(silo.code) + 4 + width(silo.name, LEAST) + 14 for silo in silos)
    named = full + after <= sheet.width
    x = 0.0
    for silo in silos:
        if not named and x + chip_width(silo.code) + after > sheet.width:
            break
        x += draw_chip(pen, x, y, silo.code, silo.colour) + 4
        x += pen.text(x, y + 8.7, silo.name, LEAST) + 14 if named else 4
    number = next((stop.number for stop in data.stops if stop.touchpoint.is_key), 1)
    draw_stop(pen, x, y - 1, number, starred=True)
    x += stop_width(number) + 4
    x += pen.text(x, y + 8.7, signs[0], LEAST) + 16
    shape = pen.shape().move(x + 5, y).line(x + 10, y + 5.5).line(x + 5, y + 11).line(x, y + 5.5).close()
    pen.draw(shape, fill=colours.BAD)
    pen.text(x + 14, y + 8.7, signs[1], LEAST)
