"""The narrow lists of the map: channels with their verdict, moves, where problems are born, what the map rests on."""

from __future__ import annotations

from functools import partial

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import BODY, BODY_STRONG, SMALL_STRONG, width
from cxworkshop.handouts.page.icons import draw_icon
from cxworkshop.handouts.page.marks import (
    basis_inline,
    draw_stop,
    draw_tag,
    stop_inline,
)
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.wrap import NBSP, Line, Piece, Run, draw_lines, wrap, wrap_pieces
from cxworkshop.handouts.path_map_data import CHANNEL_ICONS, MOVE_ICONS, MapData, moves
from cxworkshop.handouts.path_map_legend import SHARES, Row, Section
from cxworkshop.handouts.path_map_lists import DASH, LINE, Heads, column_heads, rule, tall
from cxworkshop.insight.path import is_classic
from cxworkshop.model.basics import MAP_BASES
from cxworkshop.model.path import VERDICTS, Channel, Move
from cxworkshop.model.targets import CauseLink, Problem
from cxworkshop.text import Words, mark

MOVE_PLACES: dict[str, str] = {
    "drop_out": mark("leave at"),
    "re_entry": mark("come back to"),
    "pause": mark("pause at"),
    "switch": mark("change channel"),
    "return": mark("return"),
    "forward": mark("jump ahead"),
}


def channels(data: MapData, t: Words) -> Section:
    heads: Heads = (
        (22, t("Channel, evidence"), "left"), (264, t("Stops"), "right"), (270, t("Verdict"), "left")
    )  # fmt: skip
    shown = [channel for channel in data.channels.values() if channel.channel_kind != "backstage"]
    return Section(
        t("Channels and their verdict"), "", tuple(_channel(data, one, t) for one in shown), column_heads(heads)
    )


def _channel(data: MapData, channel: Channel, t: Words) -> Row:
    name = wrap(channel.name, BODY_STRONG, 214)
    lines = [*name, *wrap(channel.what, BODY, 214), *wrap(channel.evidence, BODY, 214, colours.MUTED)]
    high = tall(lines) + 3.5
    count = sum(stop.channel.id == channel.id for stop in data.stops)

    def draw(pen: Pen, x: float, y: float) -> None:
        draw_icon(pen, CHANNEL_ICONS[channel.channel_kind], x + 0.5, y + 3.5, 12, colours.MUTED)
        draw_lines(pen, lines, x + 22, y + 13, LINE)
        pen.text(x + 264, y + 13, str(count), BODY, align="right")
        _draw_verdict(pen, x + 270, y, channel.verdict, t)
        rule(pen, x, y + high, SHARES[2])

    return Row(high, draw)


def _draw_verdict(pen: Pen, x: float, y: float, verdict: str, t: Words) -> None:
    if verdict == "unsure":
        pen.text(x, y + 13, t("not judged"), BODY, colours.MUTED)
        return
    tone = {"keep": colours.ACCENT, "drop": colours.BAD}.get(verdict, colours.INK)
    draw_tag(pen, x, y + 3, t(VERDICTS[verdict]), filled=verdict != "improve", colour=tone)


# Moves


def move_list(data: MapData, numbered: bool, t: Words) -> Section | None:
    """Every move; with its number when the map tells it by that."""
    found = moves(data.workshop, data.path, data.stops)
    rows = tuple(_move(data, move, at if numbered else None, t) for at, move in enumerate(found, 1))
    return Section(t("Moves on the path"), "", rows) if rows else None


def _move(data: MapData, move: Move, at: int | None, t: Words) -> Row:
    ends = [stop for stop in (data.stop(move.from_id), data.stop(move.to_id)) if stop]
    if move.move_kind in ("pause", "drop_out"):
        ends = ends[:1]
    if move.move_kind == "re_entry":
        ends = ends[-1:]
    words: list[Piece] = [Run(f"{at} " if at else "", BODY_STRONG), Run(t(MOVE_PLACES[move.move_kind]) + " ", BODY)]
    for index, stop in enumerate(ends):
        words += [Run(" → ", BODY)] if index else []
        words.append(stop_inline(stop.number, data.figures[stop.touchpoint.id].starred))
    where = wrap_pieces(words, 122)
    reason = wrap(", ".join(filter(None, (move.reason, move.gap))) or DASH, BODY, 150)
    share = f"{move.share}{NBSP}%" if move.share is not None else ""
    high = tall(where, reason) + 3.5

    def draw(pen: Pen, x: float, y: float) -> None:
        draw_icon(pen, MOVE_ICONS[move.move_kind], x + 0.5, y + 4, 11, colours.MUTED)
        draw_lines(pen, where, x + 18, y + 13, LINE)
        pen.text(x + 168, y + 13, share, BODY_STRONG, align="right")
        draw_lines(pen, reason, x + 176, y + 13, LINE)
        rule(pen, x, y + high, SHARES[2])

    return Row(high, draw)


# Causes and evidence


def causes(data: MapData, t: Words) -> Section | None:
    there = {stop.touchpoint.id for stop in data.stops}
    found = [link for link in data.workshop.all(CauseLink) if {link.cause_id, link.symptom_id} <= there]
    rows = tuple(_cause(data, link, t) for link in found)
    return Section(t("Where problems are born"), t("and where they show"), rows) if rows else None


def _cause(data: MapData, link: CauseLink, t: Words) -> Row:
    problem = data.workshop.get(Problem, link.problem_id)
    said = link.why or (problem.company_side or problem.customer_side if problem else "") or DASH
    classic = is_classic(data.workshop, link)
    tag = t("classic")
    lines = wrap(said, BODY, SHARES[2] - 60 - (width(tag, SMALL_STRONG) + 15 if classic else 0))
    born, shows = data.stop(link.cause_id), data.stop(link.symptom_id)
    high = tall(lines) + 3.5

    def draw(pen: Pen, x: float, y: float) -> None:
        if born and shows:
            wide = draw_stop(pen, x, y + 3, born.number, born.touchpoint.is_key)
            pen.text(x + wide + 3, y + 13, "→", BODY)
            draw_stop(pen, x + wide + 15, y + 3, shows.number, shows.touchpoint.is_key)
        draw_lines(pen, lines, x + 60, y + 13, LINE)
        if classic:
            draw_tag(pen, x + SHARES[2] - width(tag, SMALL_STRONG) - 11, y + 3.5, tag)
        rule(pen, x, y + high, SHARES[2])

    return Row(high, draw)


def evidence(data: MapData, t: Words) -> Section:
    basics = data.workshop.basics
    basis = wrap_pieces([basis_inline(basics.map_basis), Run(t(MAP_BASES[basics.map_basis]), BODY_STRONG)], SHARES[2])
    lines = [*basis, *wrap(basics.evidence_note, BODY, SHARES[2])]
    draw = partial(_draw_plain, lines)
    return Section(t("What this map rests on"), "", (Row(tall(lines), draw),))


def _draw_plain(lines: list[Line], pen: Pen, x: float, y: float) -> None:
    draw_lines(pen, lines, x, y + 13, LINE)
