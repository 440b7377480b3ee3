"""How to read the map: each sign beside its meaning, and the silos with the reason why they exist."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import BODY, BODY_STRONG
from cxworkshop.handouts.page.icons import draw_icon
from cxworkshop.handouts.page.marks import (
    CODE,
    draw_basis,
    draw_chip,
    draw_feeling,
    draw_gap,
    draw_small_dots,
    draw_stop,
)
from cxworkshop.handouts.page.patterns import fill_silo
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.wrap import Line, Run, draw_lines, wrap_pieces
from cxworkshop.handouts.path_map_data import MOVE_ICONS, MapData
from cxworkshop.handouts.path_map_foot import draw_handover
from cxworkshop.handouts.path_map_legend import SHARES, Row, Section
from cxworkshop.handouts.path_map_lists import rule
from cxworkshop.model.people import Silo
from cxworkshop.text import Words, mark

TEXT_LEFT = 78.0
Draw = Callable[[Pen, float, float], object]
Sign = tuple[Draw, str, str]


def how_to_read(data: MapData, t: Words) -> Section:
    silos = list(data.silos.values())
    owner: Sign = (partial(_owner, silos), *OWNER)
    signs = [SIGNS[0], owner, *SIGNS[1:]]
    rows = tuple(_sign(draw, t(name), t(meaning)) for draw, name, meaning in signs)
    return Section(t("How to read the map"), "", rows)


def _sign(draw_sign: Draw, name: str, meaning: str) -> Row:
    lines = wrap_pieces([Run(name, BODY_STRONG), Run(" " + meaning, BODY)], SHARES[0] - TEXT_LEFT)
    high = max(28.0, 14.0 * len(lines) + 7)

    def draw(pen: Pen, x: float, y: float) -> None:
        draw_sign(pen, x, y + high / 2)
        draw_lines(pen, lines, x + TEXT_LEFT, y + 13, 14)
        rule(pen, x, y + high, SHARES[0])

    return Row(high, draw)


def _stop(pen: Pen, x: float, y: float) -> None:
    pen.line(x, y, x + 66, y, colours.ACCENT, 4)
    draw_stop(pen, x + 14, y - 6.5, 8, starred=False)
    draw_stop(pen, x + 38, y - 6.5, 4, starred=True)


def _owner(silos: list[Silo], pen: Pen, x: float, y: float) -> None:
    owner, helper = (silo.code for silo in (*silos[:2], *silos[:1], *silos[:1])[:2]) if silos else ("AB", "CD")
    pen.box(x, y - 9, 62, 18, colours.WHITE, colours.RULE, 0.8, 3.5)
    if silos:
        fill_silo(pen, x, y - 9, 6, 18, silos[0].colour, 2.6)
    wide = pen.text(x + 10, y + 3, owner, CODE)
    pen.text(x + 10 + wide, y + 3, f"+{helper}", CODE, colours.MUTED)


def _behind(pen: Pen, x: float, y: float) -> None:
    pen.box(x, y - 9, 62, 18, colours.WHITE, colours.MUTED, 1, 3.5, (3.5, 2))
    pen.text(x + 10, y + 3, "7", CODE)


def _feeling(pen: Pen, x: float, y: float) -> None:
    for at, value in enumerate((1, 0, -2)):
        draw_feeling(pen, x + 8 + at * 20, y, value)


def _staff(pen: Pen, x: float, y: float) -> None:
    pen.line(x, y, x + 40, y, colours.MUTED, 1.2, (3, 2.5))
    pen.box(x + 17.7, y - 2.3, 4.6, 4.6, colours.WHITE, colours.MUTED, 0.9)
    draw_icon(pen, "triangle-alert", x + 46, y - 7, 13, colours.WARN, 1.2)


def _gap(pen: Pen, x: float, y: float) -> None:
    for at, value in enumerate((-2, 0, 2)):
        draw_gap(pen, x + 10 + at * 23, y, value)


def _moves(pen: Pen, x: float, y: float) -> None:
    for at, kind in enumerate(("drop_out", "re_entry", "pause", "switch", "return")):
        draw_icon(pen, MOVE_ICONS[kind], x + at * 14, y - 5.5, 11, colours.INK)


def _handover(pen: Pen, x: float, y: float) -> None:
    for at, state in enumerate(("fragile", "agreed", "unasked")):
        draw_handover(pen, x + 9 + at * 21, y, state)


def _dots(pen: Pen, x: float, y: float) -> None:
    wide, _ = draw_small_dots(pen, x, y - 2, 5)
    pen.text(x + wide + 3, y + 3, "5", CODE)
    draw_icon(pen, "shield-alert", x + 42, y - 5, 9.5, colours.INK, 0.8)
    pen.text(x + 53, y + 3, "H", CODE)


def _basis(pen: Pen, x: float, y: float) -> None:
    for at, basis in enumerate(("assumption", "partly_researched", "researched")):
        draw_basis(pen, x + 6 + at * 18, y, basis)


OWNER = (mark("Owner silo:"), mark("colour, pattern and code. The silo after the plus helps."))
SIGNS: tuple[Sign, ...] = (
    (_stop, mark("A stop"), mark("is a touchpoint, numbered in path order. A filled stop is a starred key encounter.")),
    (_behind, mark("Behind the scenes:"), mark("work the customer does not see.")),
    (_feeling, mark("Customer’s feeling,"), mark("−2 to +2. Dark means pain. A small dashed ring: nobody has said.")),
    (_staff, mark("Staff line."), mark("The triangle warns early: the work feels bad while the customer is "
                                      "still content.")),
    (_gap, mark("Gap"), mark("is experience minus expectation. Filled: clearly below.")),
    (_moves, mark("Moves:"), mark("leaves, comes back, pauses, changes channel, returns. The share is of customers.")),
    (_handover, mark("Hand-over:"), mark("fragile (no agreement, or median trust 2 or less), agreed, not asked.")),
    (_dots, mark("Dots"), mark("for targets that touch this stop; a target on two stops counts at both. "
                               "Risk class H, M or L of a deviation.")),
    (_basis, mark("Map basis:"), mark("assumption, partly researched, researched.")),
)  # fmt: skip


def silo_list(data: MapData, t: Words) -> Section | None:
    rows = tuple(_silo(silo) for silo in data.silos.values())
    return Section(t("Silos"), t("and why they exist"), rows) if rows else None


def _silo(silo: Silo) -> Row:
    name = [Run(silo.name, BODY_STRONG), *([Run(" " + silo.reason, BODY, colours.MUTED)] if silo.reason else [])]
    lines: list[Line] = wrap_pieces(name, SHARES[0] - 34)
    high = 14.0 * len(lines) + 7

    def draw(pen: Pen, x: float, y: float) -> None:
        draw_chip(pen, x, y + 4.5, silo.code, silo.colour)
        draw_lines(pen, lines, x + 34, y + 13, 14)
        rule(pen, x, y + high, SHARES[0])

    return Row(high, draw)
