"""Who wanted what: dots per voter of each silo as one bar an option, and what that may tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import BODY, BOLD, SMALL
from cxworkshop.handouts.page.marks import CODE, draw_plate, draw_silo_bar, draw_tag, tag_width
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.sheet import STEP, Sheet, section_head
from cxworkshop.handouts.page.speech import percent
from cxworkshop.handouts.page.wrap import Inline, Line, Piece, Run, draw_lines, wrap, wrap_pieces
from cxworkshop.handouts.vote_facts import VoteFacts
from cxworkshop.insight.readings import signed
from cxworkshop.insight.voting import Place
from cxworkshop.model.people import Silo
from cxworkshop.text import Words

LETTER, BARS, TELLS = 17.0, 189.5, 373.0
LONGEST = 176.0
_THIN = SMALL.but(size=5)


@dataclass(frozen=True)
class Row:
    """One option, broken into lines."""

    place: Place
    title: list[Line]
    tells: list[Line]

    @property
    def height(self) -> float:
        return 4.5 + STEP * max(len(self.title), len(self.tells), 1)


class SplitTable:
    """Draws the split, page by page; `next_sheet` opens the following page."""

    def __init__(self, facts: VoteFacts, t: Words, sheet: Sheet, next_sheet: Callable[[], Sheet]) -> None:
        self._facts, self.t, self.sheet, self._next_sheet = facts, t, sheet, next_sheet
        self._late = {late.target.id for late in facts.late_symptoms()}
        longest = max((self._length(place) for place in facts.places), default=0)
        self._scale = LONGEST / longest if longest else 0.0

    def draw(self) -> Sheet:
        self._start(continued=False)
        rows = [self._row(place) for place in self._facts.places]
        for number, row in enumerate(rows, start=1):
            if row.height > self.sheet.room:
                self.sheet = self._next_sheet()
                self._start(continued=True)
            self._draw_row(row)
            self._draw_rule(cut=number == self._facts.round.select_count and number < len(rows))
        return self.sheet

    def height(self) -> float:
        """What it takes on one page."""
        return 21 + sum(self._row(place).height for place in self._facts.places)

    def _start(self, continued: bool) -> None:
        note = self.t("continued") if continued else self.t("dots per voter, so a big silo does not drown a small one")
        self.sheet.y = section_head(self.sheet, self.t("Who wanted what"), note)

    def _length(self, place: Place) -> float:
        return sum(
            dots / self._facts.voters[group] for group, dots in place.groups.items() if group in self._facts.voters
        )

    def _row(self, place: Place) -> Row:
        title = wrap(place.option.title_snapshot, BODY, BARS - LETTER - 8)
        return Row(place, title, wrap_pieces(self._tells(place), self.sheet.width - TELLS))

    def _tells(self, place: Place) -> list[Piece]:
        facts, t = self._facts, self.t
        if not place.dots:
            none = t("no dots")
            worst = t("no dots; worst gap {gap}", gap=signed(place.worst_gap)) if place.worst_gap is not None else none
            return [Run(worst, SMALL, colours.MUTED)]
        pieces: list[Piece] = []
        if facts.is_shared(place):
            said = t("{n} of {all} silos", n=place.silos, all=len(facts.voters))
            pieces += [_tag(t("shared"), True), Run(f" {said}", SMALL), Run(" ", _THIN)]
        elif leading := facts.leading_silo(place):
            pieces += [
                _tag(t("one silo"), False),
                Run(f" {leading[0].code} {percent(leading[1])}", SMALL),
                Run(" ", _THIN),
            ]
        if place.option.target_id in self._late:
            pieces.append(_tag(t("late symptom"), False))
        return pieces

    def _draw_row(self, row: Row) -> None:
        sheet, pen, base = self.sheet, self.sheet.pen, self.sheet.y + 12.5
        pen.text(sheet.left, base, row.place.option.letter, BODY.but(weight=BOLD))
        draw_lines(pen, row.title, sheet.left + LETTER, base, STEP)
        self._draw_bar(pen, sheet.left + BARS, sheet.y + 3.2, row.place)
        draw_lines(pen, row.tells, sheet.left + TELLS, base - 0.5, STEP)
        sheet.y += row.height

    def _draw_bar(self, pen: Pen, x: float, y: float, place: Place) -> None:
        if not place.dots:
            pen.line(x, y + 7, x + 10, y + 7, colours.RULE, 0.8)
            return
        for group, dots in place.groups.items():
            wide = self._scale * dots / self._facts.voters.get(group, dots)
            silo = self._facts.workshop.get(Silo, group)
            if silo:
                draw_silo_bar(pen, x, y, max(1.0, wide - 0.6), 12, silo.colour, silo.code)
            else:
                self._draw_others(pen, x, y, wide - 0.6)
            x += wide

    def _draw_others(self, pen: Pen, x: float, y: float, wide: float) -> None:
        pen.box(x, y, wide, 12, colours.WHITE, colours.INK, 0.6)
        if wide > 40:
            draw_plate(pen, x + wide / 2, y + 9, self.t("Others"), CODE)

    def _draw_rule(self, cut: bool) -> None:
        sheet = self.sheet
        tone, thick, dash = (colours.ACCENT, 1.5, (4.5, 3)) if cut else (colours.HAIRLINE, 0.5, None)
        sheet.pen.line(sheet.left, sheet.y, sheet.right, sheet.y, tone, thick, dash)


def _tag(word: str, filled: bool) -> Inline:
    return Inline(tag_width(word), lambda pen, x, y: draw_tag(pen, x, y - 9.3, word, filled))
