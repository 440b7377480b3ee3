"""The ranking of a vote as a table: places, dots one by one, ties in brackets, the cut line in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import BODY, BODY_STRONG, BOLD, PLACE, SMALL, SMALL_STRONG
from cxworkshop.handouts.page.marks import draw_chip, draw_dots, draw_tag, tag_width
from cxworkshop.handouts.page.sheet import STEP, Sheet
from cxworkshop.handouts.page.wrap import Line, draw_lines, wrap
from cxworkshop.handouts.vote_facts import VoteFacts
from cxworkshop.insight.voting import Place
from cxworkshop.text import Words

TITLE, OWNER_TO_DOTS, AFTER_DOTS = 38.0, 35.0, 17.0
VOTERS, SILOS, TAG = 37.0, 68.0, 82.0
"""Right edges after that of the sum; the room of the outcome."""
DOT, MOST_DOTS_ROOM, LEAST_DOTS_ROOM = 9.2, 110.0, 78.0
CUT_HEIGHT = 17.5


@dataclass(frozen=True)
class Columns:
    """Left edges (and the right edge of the sum), from the left margin; they depend on the longest row of dots."""

    dots_room: float
    width: float

    @property
    def sum(self) -> float:
        return self.width - TAG - SILOS

    @property
    def dots(self) -> float:
        return self.sum - AFTER_DOTS - self.dots_room

    @property
    def owner(self) -> float:
        return self.dots - OWNER_TO_DOTS

    @property
    def title_room(self) -> float:
        return self.owner - TITLE - 10

    @property
    def reason_room(self) -> float:
        """Under everything that stands beside the title."""
        return self.width - TITLE - 10


@dataclass(frozen=True)
class Row:
    """One option, broken into lines."""

    place: Place
    chosen: bool
    lines: list[Line]
    tag: tuple[str, bool, str] | None

    @property
    def height(self) -> float:
        return 7 + STEP * len(self.lines)


class RankingTable:
    """Draws the ranking, page by page; `next_sheet` opens the following page."""

    def __init__(self, facts: VoteFacts, t: Words, sheet: Sheet, next_sheet: Callable[[], Sheet]) -> None:
        self._facts, self.t, self.sheet, self._next_sheet = facts, t, sheet, next_sheet
        most = max((place.dots for place in facts.places), default=0)
        room = min(MOST_DOTS_ROOM, max(LEAST_DOTS_ROOM, 7.8 + (most - 1) * DOT))
        self._columns = Columns(room, sheet.width)
        self._bracket_top: float | None = None

    def draw(self) -> Sheet:
        """Draws it all and hands back the sheet that is open in the end."""
        rows = [self._row(place) for place in self._facts.places]
        self._draw_heads()
        for index, row in enumerate(rows):
            follower = rows[index + 1] if index + 1 < len(rows) else None
            self._draw_row(row, rows[index - 1] if index else None, follower, index + 1)
        return self.sheet

    def _row(self, place: Place) -> Row:
        chosen, decision = self._facts.is_chosen(place), self._facts.decision(place)
        title = wrap(place.option.title_snapshot, BODY_STRONG if chosen else BODY, self._columns.title_room)
        reason = wrap(decision.reason if decision else "", BODY, self._columns.reason_room, colours.MUTED)
        return Row(place, chosen, [*title, *reason], self._tag(place))

    def _tag(self, place: Place) -> tuple[str, bool, str] | None:
        decision, t = self._facts.decision(place), self.t
        if decision is None:
            return None
        if not decision.chosen:
            return (t("later") if self._facts.later(place) else t("not chosen")), False, colours.INK
        if decision.by == "group" and place.standing != "above":
            return t("group’s choice"), False, colours.ACCENT
        return t("chosen"), True, colours.ACCENT

    def _draw_heads(self) -> None:
        sheet, columns, t = self.sheet, self._columns, self.t
        y = sheet.y + 10.5
        for x, word in (
            (0.0, t("Rank")),
            (TITLE, t("Target")),
            (columns.owner, t("Owner")),
            (columns.dots, t("Dots")),
        ):
            sheet.pen.text(sheet.left + x, y, word, SMALL_STRONG, colours.MUTED)
        for x, word in ((VOTERS, t("Voters")), (SILOS, t("Silos"))):
            sheet.pen.text(sheet.left + columns.sum + x, y, word, SMALL_STRONG, colours.MUTED, "right")
        sheet.y += 17.5
        sheet.pen.line(sheet.left, sheet.y, sheet.right, sheet.y, colours.RULE)

    def _draw_row(self, row: Row, before: Row | None, after: Row | None, number: int) -> None:
        first = before is None or before.place.place != row.place.place
        last = after is None or after.place.place != row.place.place
        cut = number == self._facts.round.select_count and after is not None
        if self._needed(row, cut) > self.sheet.room:
            self._turn_page(open_bracket=not first)
            first = True
        if first:
            self._draw_place(row)
        if row.place.tied and self._bracket_top is None:
            self._bracket_top = self.sheet.y + 4
        self._draw_cells(row)
        self.sheet.y += row.height
        if last:
            self._close_bracket(closed=True)
        if cut:
            self._draw_cut(through=not last)
        else:
            start = self.sheet.left + (0 if last else TITLE)
            self.sheet.pen.line(start, self.sheet.y, self.sheet.right, self.sheet.y, colours.HAIRLINE)

    def _needed(self, row: Row, cut: bool) -> float:
        return max(row.height, 28 if row.place.tied else 0) + (CUT_HEIGHT if cut else 0)

    def _turn_page(self, open_bracket: bool) -> None:
        if open_bracket:
            self._close_bracket(closed=False)
        self.sheet = self._next_sheet()
        self._draw_heads()

    def _draw_place(self, row: Row) -> None:
        sheet = self.sheet
        sheet.pen.text(sheet.left, sheet.y + 15, str(row.place.place), PLACE)
        if row.place.tied:
            sheet.pen.text(sheet.left, sheet.y + 27, self.t("tie"), SMALL, colours.MUTED)

    def _draw_cells(self, row: Row) -> None:
        sheet, columns, pen = self.sheet, self._columns, self.sheet.pen
        base, middle = sheet.y + 13, sheet.y + 9.7
        draw_lines(pen, row.lines, sheet.left + TITLE, base, STEP)
        owner = self._facts.owner(row.place)
        if owner:
            draw_chip(pen, sheet.left + columns.owner, middle - 5.5, owner.code, owner.colour)
        draw_dots(pen, sheet.left + columns.dots, middle, row.place.dots, columns.dots_room)
        numbers = ((0.0, row.place.dots), (VOTERS, row.place.voters), (SILOS, row.place.silos))
        for x, number in numbers:
            pen.text(sheet.left + columns.sum + x, base, str(number), BODY_STRONG, align="right")
        if row.tag:
            word, filled, tone = row.tag
            draw_tag(pen, sheet.right - tag_width(word), middle - 6.2, word, filled, tone)

    def _close_bracket(self, closed: bool) -> None:
        """A tie stands in one bracket; on a page it does not end on, it stays open below."""
        if self._bracket_top is None:
            return
        x, top, end = self.sheet.left + 28.5, self._bracket_top, self.sheet.y - 4
        shape = self.sheet.pen.shape().move(x + 3.5, top).curve(x + 1, top, x, top + 1, x, top + 3.5).line(x, end - 3.5)
        if closed:
            shape.curve(x, end - 1, x + 1, end, x + 3.5, end)
        self.sheet.pen.draw(shape, stroke=colours.INK, thick=0.9)
        self._bracket_top = None

    def _draw_cut(self, through: bool) -> None:
        sheet, cut = self.sheet, self._facts.round.select_count
        contested = any(place.standing == "contested" for place in self._facts.places)
        words = self.t.n("cut line: {n} is chosen by vote", "cut line: {n} are chosen by vote", cut)
        if contested:
            words = self.t.n(
                "cut line: {n} to choose, a tie runs across", "cut line: {n} to choose, a tie runs across", cut
            )
        style = SMALL.but(weight=BOLD)
        wide = sheet.pen.text(sheet.right, sheet.y + 11.5, words, style, colours.ACCENT, "right")
        start = sheet.left + (TITLE if through else 0)
        sheet.pen.line(start, sheet.y + 8.7, sheet.right - wide - 6, sheet.y + 8.7, colours.ACCENT, 1.5, (4.5, 3))
        sheet.y += CUT_HEIGHT
