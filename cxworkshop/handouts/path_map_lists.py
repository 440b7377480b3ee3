"""The lists of the map: touchpoints, hand-overs, channels, moves, causes, and what the map rests on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import BODY, BODY_STRONG, SMALL, SMALL_STRONG, width
from cxworkshop.handouts.page.icons import draw_icon
from cxworkshop.handouts.page.marks import (
    CODE,
    basis_inline,
    chip_width,
    draw_chip,
    draw_gap,
    draw_stop,
    draw_tag,
    stop_inline,
)
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.wrap import NBSP, Line, Piece, Run, draw_lines, wrap, wrap_pieces
from cxworkshop.handouts.path_map_data import CHANNEL_ICONS, MOVE_ICONS, MapData, moves
from cxworkshop.handouts.path_map_legend import SHARES, Row, Section
from cxworkshop.insight.path import Passing, handovers, is_classic
from cxworkshop.model.basics import MAP_BASES
from cxworkshop.model.path import VERDICTS, Channel, Handover, Move
from cxworkshop.model.stops import Stop
from cxworkshop.model.targets import CauseLink, Problem
from cxworkshop.text import Words, mark

ROW, HEADS, LINE = 17.5, 17.5, 14.0
DASH = "–"
AS_AGREED: dict[str, str] = {
    "yes": mark("yes"),
    "partly": mark("partly"),
    "no": mark("no"),
    "unknown": mark("not known"),
}
MOVE_PLACES: dict[str, str] = {
    "drop_out": mark("leave at"),
    "re_entry": mark("come back to"),
    "pause": mark("pause at"),
    "switch": mark("change channel"),
    "return": mark("return"),
    "forward": mark("jump ahead"),
}
Heads = Sequence[tuple[float, str, str]]


def column_heads(heads: Heads) -> Row:
    """(x, words, "left", "right" or "centre") in small muted type."""

    def draw(pen: Pen, x: float, y: float) -> None:
        for at, said, align in heads:
            pen.text(x + at, y + 8, said, SMALL_STRONG, colours.MUTED, align)  # type: ignore[arg-type]

    return Row(HEADS, draw)


def tall(*cells: Sequence[Line]) -> float:
    """The height of a row whose cells have these lines."""
    return ROW + LINE * (max([1, *(len(cell) for cell in cells)]) - 1)


def rule(pen: Pen, x: float, y: float, wide: float) -> None:
    pen.line(x, y, x + wide, y, colours.HAIRLINE, 0.5)


def number(value: float | None) -> str:
    """A judgement as a number, halves as ½; a dash when nobody has judged."""
    if value is None:
        return DASH
    return f"{int(value) or ''}½" if value % 1 else str(int(value))


# Touchpoints


def touchpoints(data: MapData, t: Words) -> Section:
    heads: Heads = (
        (31, t("Touchpoint"), "left"), (230, t("Owner"), "left"), (318, t("Importance"), "right"),
        (362, t("Expected"), "right"), (396, t("Felt"), "right"), (415, t("Gap"), "centre"),
        (432, t("As agreed"), "left"),
    )  # fmt: skip
    rows = tuple(_touchpoint(data, stop, t) for stop in data.stops)
    return Section(t("Touchpoints"), t("in path order"), rows, column_heads(heads))


def _touchpoint(data: MapData, stop: Stop, t: Words) -> Row:
    one, figures = stop.touchpoint, data.figures[stop.touchpoint.id]
    title = wrap(one.title, BODY, 194)
    agreed = wrap(t(AS_AGREED[one.as_agreed]), BODY, 44)
    silo = data.silos.get(one.owner_silo_id or "")
    codes = [data.silos[id].code for id in one.support_silo_ids if id in data.silos and id != one.owner_silo_id]
    helpers = wrap(" ".join(f"+{code}" for code in codes), CODE, 40, colours.MUTED)
    high = tall(title, agreed, helpers)

    def draw(pen: Pen, x: float, y: float) -> None:
        draw_stop(pen, x, y + 2, stop.number, figures.starred)
        draw_lines(pen, title, x + 31, y + 12, LINE)
        if silo:
            draw_chip(pen, x + 230, y + 3, silo.code, silo.colour)
            draw_lines(pen, helpers, x + 234 + chip_width(silo.code), y + 12, LINE)
        else:
            pen.text(x + 230, y + 12, DASH, BODY, colours.MUTED)
        for right, value in ((318, figures.importance), (362, figures.expected), (396, figures.felt)):
            pen.text(x + right, y + 12, number(value), BODY, align="right")
        draw_gap(pen, x + 415, y + 8.5, figures.gap)
        draw_lines(pen, agreed, x + 432, y + 12, LINE)
        rule(pen, x, y + high, SHARES[1])

    return Row(high, draw)


# Hand-overs


def handover_list(data: MapData, t: Words) -> Section | None:
    """Those talked about, row by row; the others by name, because nobody has asked about them yet."""
    found = handovers(data.workshop, data.path.id)
    rows = [_handover(one, one.answer, t) for one in found if one.answer]
    notes = _notes(found, t)
    if not rows and not notes:
        return None
    heads: Heads = (
        (0, t("From → to"), "left"), (74, t("At"), "left"), (100, t("What moves"), "left"), (206, t("How"), "left"),
        (326, t("Agreed"), "left"), (362, t("Trust 1–5"), "left"),
    )  # fmt: skip
    tail = tuple(Row(10.5 * len(wrap(note, SMALL, SHARES[1])) + 3.5, partial(_draw_note, note)) for note in notes)
    return Section(t("Hand-overs between silos"), "", (*rows, *tail), column_heads(heads) if rows else None)


def _draw_note(note: str, pen: Pen, x: float, y: float) -> None:
    draw_lines(pen, wrap(note, SMALL, SHARES[1], colours.MUTED), x, y + 10, 10.5)


def _notes(found: Sequence[Passing], t: Words) -> list[str]:
    voters = max((sum(one.answer.trust) for one in found if one.answer), default=0)
    notes = []
    if voters:
        secret = t.n("Trust was collected as a secret mini-ballot of {n} voter.",
                     "Trust was collected as a secret mini-ballot of {n} voters.", voters)  # fmt: skip
        notes.append(f"{secret} {t('The bars show how many gave 1, 2, 3, 4 and 5; the number is the median.')}")
    unasked = [
        t("{giver}→{taker} at {number}", giver=one.from_silo.code, taker=one.to_silo.code, number=one.taker.number)
        for one in found
        if one.answer is None
    ]
    if unasked:
        notes.append(t("Not asked: {list}.", list=", ".join(said.replace(" ", NBSP) for said in unasked)))
    return notes


def _handover(one: Passing, answer: Handover, t: Words) -> Row:
    what = wrap(answer.what or DASH, BODY, 103)
    how = wrap(", ".join(filter(None, (answer.form, answer.channel))) or DASH, BODY, 117)
    agreed = wrap(t(AS_AGREED[answer.agreed]), BODY, 34)
    high = max(21.0, tall(what, how, agreed) + 3.5)
    median = one.median_trust

    def draw(pen: Pen, x: float, y: float) -> None:
        wide = draw_chip(pen, x, y + 5, one.from_silo.code, one.from_silo.colour)
        pen.text(x + wide + 3, y + 14, "→", BODY)
        draw_chip(pen, x + wide + 14, y + 5, one.to_silo.code, one.to_silo.colour)
        draw_stop(pen, x + 74, y + 4, one.taker.number, one.taker.touchpoint.is_key)
        for at, lines in ((100, what), (206, how), (326, agreed)):
            draw_lines(pen, lines, x + at, y + 14, LINE)
        _draw_trust(pen, x + 362, y + 17, answer.trust)
        pen.text(x + 411, y + 14, number(median), BODY)
        if one.state == "fragile":
            draw_tag(pen, x + 430, y + 4, t("fragile"), filled=True, colour=colours.BAD)
        rule(pen, x, y + high, SHARES[1])

    return Row(high, draw)


def _draw_trust(pen: Pen, x: float, base: float, trust: Sequence[int]) -> None:
    """A bar for each of the answers 1–5; none when nobody was asked."""
    most = max(trust, default=0)
    for at, count in enumerate(trust if most else ()):
        high = 13.0 * count / most
        pen.box(x + at * 9, base - max(high, 0.6), 8, max(high, 0.6), colours.INK if count else colours.RULE)


# Channels


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
