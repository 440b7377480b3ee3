"""The two wide lists of the map: touchpoints with their figures, and hand-overs with the trust in them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import BODY, SMALL, SMALL_STRONG
from cxworkshop.handouts.page.marks import (
    CODE,
    chip_width,
    draw_chip,
    draw_gap,
    draw_stop,
    draw_tag,
)
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.wrap import NBSP, Line, draw_lines, wrap
from cxworkshop.handouts.path_map_data import MapData
from cxworkshop.handouts.path_map_legend import SHARES, Row, Section
from cxworkshop.insight.path import Passing, handovers
from cxworkshop.model.path import Handover
from cxworkshop.model.stops import Stop
from cxworkshop.text import Words, mark

ROW, HEADS, LINE = 17.5, 17.5, 14.0
DASH = "–"
AS_AGREED: dict[str, str] = {
    "yes": mark("yes"),
    "partly": mark("partly"),
    "no": mark("no"),
    "unknown": mark("not known"),
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
        (360, t("Expected"), "right"), (394, t("Felt"), "right"), (411, t("Gap"), "centre"),
        (426, t("As agreed"), "left"),
    )  # fmt: skip
    rows = tuple(_touchpoint(data, stop, t) for stop in data.stops)
    return Section(t("Touchpoints"), t("in path order"), rows, column_heads(heads))


def _touchpoint(data: MapData, stop: Stop, t: Words) -> Row:
    one, figures = stop.touchpoint, data.figures[stop.touchpoint.id]
    title = wrap(one.title, BODY, 194)
    agreed = wrap(t(AS_AGREED[one.as_agreed]), BODY, 50)
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
        for right, value in ((318, figures.importance), (360, figures.expected), (394, figures.felt)):
            pen.text(x + right, y + 12, number(value), BODY, align="right")
        draw_gap(pen, x + 411, y + 8.5, figures.gap)
        draw_lines(pen, agreed, x + 426, y + 12, LINE)
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
    voters = max((sum(one.trust) for one in found), default=0)
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
        _draw_trust(pen, x + 362, y + 17, one.trust)
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
