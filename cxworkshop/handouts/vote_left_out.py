"""The targets that were not chosen: kept on paper, with their dots or the month they wait for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import BODY
from cxworkshop.handouts.page.sheet import GUTTER, STEP, Sheet, section_head, section_height
from cxworkshop.handouts.page.speech import quoted
from cxworkshop.handouts.page.wrap import Line, draw_lines, wrap
from cxworkshop.handouts.vote_facts import VoteFacts
from cxworkshop.insight.voting import Place
from cxworkshop.text import Words

VALUE_ROOM = 74.0


@dataclass(frozen=True)
class Row:
    title: list[Line]
    value: list[Line]

    @property
    def height(self) -> float:
        return 3.5 + STEP * max(len(self.title), len(self.value))


def draw_left_out(facts: VoteFacts, t: Words, sheet: Sheet, next_sheet: Callable[[], Sheet]) -> Sheet:
    """Rows in two columns, row by row; continues on the next page when there are many."""
    rows = left_out_rows(facts, t, sheet.halves()[2])
    note = left_out_note(facts, t)
    sheet.y = section_head(sheet, t("Not chosen"), note)
    for pair in zip(rows[::2], [*rows[1::2], None], strict=False):
        height = max(row.height for row in pair if row)
        if height > sheet.room:
            sheet = next_sheet()
            sheet.y = section_head(sheet, t("Not chosen"), t("continued"))
        _draw_pair(sheet, pair, height)
    return sheet


def left_out_height(facts: VoteFacts, t: Words, wide: float) -> float:
    """What the whole section takes on one page; 0 when everything was chosen."""
    rows = left_out_rows(facts, t, (wide - GUTTER) / 2)
    pairs = zip(rows[::2], [*rows[1::2], None], strict=False)
    body = sum(max(row.height for row in pair if row) for pair in pairs)
    return section_height(t("Not chosen"), left_out_note(facts, t), wide) + body if rows else 0.0


def left_out_rows(facts: VoteFacts, t: Words, wide: float) -> list[Row]:
    return [
        Row(
            wrap(place.option.title_snapshot, BODY, wide - VALUE_ROOM - 8),
            wrap(_value(facts, place, t), BODY, VALUE_ROOM, colours.MUTED),
        )
        for place in _left_out(facts)
    ]


def left_out_note(facts: VoteFacts, t: Words) -> str:
    kept = t("kept, not forgotten")
    for place in _left_out(facts):
        later = facts.later(place)
        if later and later[1]:
            title, month = quoted(t, place.option.title_snapshot), later[0].column[1:]
            return kept + "; " + t("{title} goes to month {month} with {name}", title=title, month=month, name=later[1])
    return kept


def _left_out(facts: VoteFacts) -> list[Place]:
    return [place for place in facts.places if not facts.is_chosen(place)] if facts.decisions else []


def _value(facts: VoteFacts, place: Place, t: Words) -> str:
    later = facts.later(place)
    if later:
        return t("month {month}", month=later[0].column[1:])
    return t.n("{n} dot", "{n} dots", place.dots)


def _draw_pair(sheet: Sheet, pair: tuple[Row | None, Row | None], height: float) -> None:
    left, right, wide = sheet.halves()
    for x, row in zip((left, right), pair, strict=True):
        if row:
            draw_lines(sheet.pen, row.title, x, sheet.y + 12, STEP)
            draw_lines(sheet.pen, row.value, x, sheet.y + 12, STEP, right=x + wide)
            sheet.pen.line(x, sheet.y + height, x + wide, sheet.y + height, colours.HAIRLINE)
    sheet.y += height
