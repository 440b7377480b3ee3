"""One ballot on its half of a sheet, or on a whole one: everything is broken and measured before it is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from cxworkshop.handouts.ballot_facts import BallotFacts, Entry
from cxworkshop.handouts.ballot_foot import draw_foot
from cxworkshop.handouts.ballot_head import draw_head, head_height
from cxworkshop.handouts.ballot_marks import draw_marks, marks_width, side_middles
from cxworkshop.handouts.card_parts import Frame
from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import BODY, BOLD, Style
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.wrap import Line, draw_lines, wrap
from cxworkshop.text import Words

LETTER = Style(12, 14, BOLD)
TITLE = Style(11, 13)
TWO_LINES = Style(10, 11.5)
INDENT = 24.0
ROW, TIGHT, STEP = 28.0, 21.0, 3.5


@dataclass(frozen=True, slots=True)
class BallotRow:
    """One target: its letter, its title in lines, and how high the row is."""

    entry: Entry
    title: list[Line]
    height: float


def ballot_rows(facts: BallotFacts, wide: float, tight: bool) -> list[BallotRow] | None:
    """The rows in the order of their letters; None when a title does not fit a tight row."""
    room = wide - INDENT - marks_width(facts.round, facts.sides) - 12
    rows = [_row(entry, room, tight) for entry in facts.entries]
    return [row for row in rows if row is not None] if all(rows) else None


def _row(entry: Entry, room: float, tight: bool) -> BallotRow | None:
    if tight:
        lines = wrap(entry.title, BODY, room)
        return BallotRow(entry, lines, TIGHT) if len(lines) <= 1 else None
    lines = wrap(entry.title, TITLE, room)
    if len(lines) > 1:
        lines = wrap(entry.title, TWO_LINES, room)
    high = ceil((len(lines) * TWO_LINES.leading + 5) / STEP) * STEP
    return BallotRow(entry, lines, max(ROW, high))


def height(facts: BallotFacts, t: Words, rows: Sequence[BallotRow], wide: float) -> float:
    """What a ballot with these rows takes, without its footer."""
    return head_height(facts, t, wide) + sum(row.height for row in rows)


def draw_leaf(pen: Pen, facts: BallotFacts, t: Words, frame: Frame, rows: Sequence[BallotRow], part: str) -> None:
    """One ballot; `part` says which of several leaves this is, if it needs several."""
    y = draw_head(pen, facts, t, frame, part)
    middles = side_middles(facts.round, facts.sides, frame.right)
    for row in rows:
        _draw_row(pen, facts, frame, row, y, middles)
        y += row.height
    draw_foot(pen, facts, t, frame)


def _draw_row(pen: Pen, facts: BallotFacts, frame: Frame, row: BallotRow, y: float, middles: list[float]) -> None:
    middle = y + row.height / 2
    pen.text(frame.left, middle + 4.2, row.entry.letter, LETTER)
    first = middle + 3.7 - (len(row.title) - 1) * TWO_LINES.leading / 2
    draw_lines(pen, row.title, frame.left + INDENT, first, TWO_LINES.leading)
    draw_marks(pen, facts.round, middles, middle, tight=row.height < ROW)
    pen.line(frame.left, y + row.height, frame.right, y + row.height, colours.RULE, 0.5)
