"""A revealed round on a sheet: the question above, the rows as far as they are out, silos and tie rule below."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRectF

from cxworkshop.insight.place import Place
from cxworkshop.insight.reveal_steps import Reveal
from cxworkshop.insight.two_sides import QUADRANTS
from cxworkshop.insight.voting import turnout_count, voters_by_group
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.voting import OTHERS, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark
from cxworkshop.ui.stage.leaves import Leaf, leaf_at, leaves_of
from cxworkshop.ui.stage.legend import Group, legend
from cxworkshop.ui.stage.rows import CUT, GAP, Columns, Row, columns_of, draw_cut, draw_row, empty_row, row_height
from cxworkshop.ui.stage.sheet import ALL, RIGHT, SPACING, Sheet, edge_of, largest, width_of
from cxworkshop.ui.stage.without_dots import Told, draw_without_dots, laid, told_of
from cxworkshop.ui.voting.split_bar import Part, parts_of

HEAD, FOOT, LEAST_ROW = 124.0, 104.0, 56.0
Taken = frozenset[Id]  # the options the group has decided to take
TIES = {
    "breadth": mark("Ties: more people first, then more silos"),
    "runoff": mark("A tie across the line: a run-off"),
    "decider": mark("A tie across the line: the decider decides"),
}


class Said(NamedTuple):
    """What stands at the end of a row, in which colour, and whether the row stands out."""

    words: str
    ink: str = ""
    icon: str = ""
    above: bool = False


Say = Callable[[Place], Said]


def draw_head(sheet: Sheet, workshop: Workshop, voting_round: VotingRound, more: str = "") -> None:
    """The question; at the right which round it is, how many ballots it had, and `more`."""
    t, edge, right = sheet.t, edge_of(sheet), sheet.wide - edge_of(sheet)
    sheet.brand(QRectF(edge, 46, 50, 40))
    first = head_of_round(voting_round, workshop, t)
    said = [f"{first} · {more}" if more else first, t(turnout_count(workshop, voting_round).words())]
    wide = max(width_of(words, 26, 600) for words in said) + 4
    for place, words in enumerate(said):
        box = QRectF(right - wide, 32 + place * 34, wide, 34)
        sheet.write(words, box, 26, 600, sheet.colours.muted, along=RIGHT)
    question = QRectF(edge + 72, 20, right - wide - 40 - edge - 72, 92)
    size = largest([voting_round.question], question.width(), 92, (44, 40, 38, 36), 700)
    sheet.write(voting_round.question, question, size, 700, lines=int(92 / (size * SPACING)))


class Ranking:
    """Draws a reveal up to a step. What came out after `before` is what is coming now. `note` is said at the foot."""

    def __init__(
        self, sheet: Sheet, workshop: Workshop, voting_round: VotingRound, reveal: Reveal, note: str,
        taken: Taken = frozenset(),
    ) -> None:  # fmt: skip
        self._sheet, self._workshop, self._round = sheet, workshop, voting_round
        self._reveal, self._note, self._taken = reveal, note, taken
        self.leaves = leaves_of(reveal, self._fits)

    def draw(self, step: int, before: int, say: Say, leaf: int | None = None) -> None:
        """On the leaf of this step, unless another one is asked for."""
        number = leaf_at(self.leaves, self._reveal, step) if leaf is None else leaf
        here = self.leaves[number] if self.leaves else Leaf(range(0), range(0))
        self._head(here)
        top = self._rows(here, step, before, say)
        for group in here.none:
            self._band(group, top, step, before)
        self._foot()

    # Head and foot

    def _head(self, leaf: Leaf) -> None:
        t, more = self._sheet.t, ""
        if len(self.leaves) > 1 and leaf.rows:
            first, last, whole = leaf.rows.start + 1, leaf.rows.stop, len(self._reveal.rows)
            more = t("{first}–{last} of {whole}", first=first, last=last, whole=whole)
        draw_head(self._sheet, self._workshop, self._round, more)

    def _foot(self) -> None:
        sheet, edge = self._sheet, edge_of(self._sheet)
        box = QRectF(edge, sheet.high - FOOT + 4, sheet.wide - 2 * edge, 80)
        legend(sheet, box, [] if self._reveal.points else self._groups(), self._note)

    def _groups(self) -> list[Group]:
        """Nothing to explain when all dots are told as one."""
        t, groups = self._sheet.t, voters_by_group(self._workshop, self._round.id)
        if set(groups) <= {OTHERS}:
            return []
        known = [silo for silo in self._workshop.all(Silo) if silo.id in groups]
        others = [Group(0, t("Others"), t("small silos together"))] if set(groups) - {silo.id for silo in known} else []
        return [*(Group(silo.colour, silo.code, silo.name) for silo in known), *others]

    # Rows

    @property
    def _bottom(self) -> float:
        return self._sheet.high - FOOT - 8

    def _has_cut(self, rows: range) -> bool:
        return self._reveal.cut is not None and rows.start == 0 and len(rows) > 0

    def _fits(self, rows: range, group: int) -> bool:
        left = self._bottom - HEAD - self._band_high(group) - GAP - (CUT if self._has_cut(rows) else 0)
        return left >= len(rows) * (LEAST_ROW + GAP)

    def _band_high(self, group: int) -> float:
        return laid(self._sheet, self._told(group), self._wide, 110).high

    def _told(self, group: int) -> list[Told]:
        return told_of(self._reveal.none[group], self._sheet.t, self._taken)

    @property
    def _wide(self) -> float:
        return self._sheet.wide - 2 * edge_of(self._sheet)

    def _rows(self, leaf: Leaf, step: int, before: int, say: Say) -> float:
        """Draws those that are out, and the places of the others; gives where they end."""
        sheet, reveal = self._sheet, self._reveal
        rows = [self._row(place, say) for place in leaf.rows]
        band = sum(self._band_high(group) + GAP for group in leaf.none)
        room = self._bottom - HEAD - band - (CUT if self._has_cut(leaf.rows) else 0)
        high = row_height(room, len(rows))
        columns, y = columns_of(sheet, rows, high), HEAD
        for place, row in zip(leaf.rows, rows, strict=True):
            if place == reveal.cut:
                y = self._cut(y, step, before)
            box = QRectF(columns.left, y, columns.right - columns.left, high)
            self._one(box, place, row, columns, step, before)
            y += high + GAP
        if self._has_cut(leaf.rows) and reveal.cut is not None and reveal.cut >= leaf.rows.stop:
            y = self._cut(y, step, before)
        return y

    def _one(self, box: QRectF, place: int, row: Row, columns: Columns, step: int, before: int) -> None:
        if self._reveal.is_out(place, step):
            self._sheet.is_coming = not self._reveal.is_out(place, before)
            draw_row(self._sheet, box, row, columns)
            self._sheet.is_coming = False
        else:
            empty_row(self._sheet, box)

    def _cut(self, y: float, step: int, before: int) -> float:
        t, cut = self._sheet.t, self._reveal.cut or 0
        if self._reveal.cut_out(step):
            self._sheet.is_coming = not self._reveal.cut_out(before)
            words = t.n("Cut line: we agreed to take {n}", "Cut line: we agreed to take {n}", cut)
            draw_cut(self._sheet, y + CUT / 2 - GAP / 2, words)
            self._sheet.is_coming = False
        return y + CUT

    def _band(self, group: int, y: float, step: int, before: int) -> None:
        sheet = self._sheet
        told = self._told(group)
        alone = y <= HEAD
        band = laid(sheet, told, self._wide, self._bottom - y if alone else 110)
        box = QRectF(edge_of(sheet), y, self._wide, band.high)
        if group < self._reveal.none_out(step):
            sheet.is_coming = group >= self._reveal.none_out(before)
            draw_without_dots(sheet, box, band)
            sheet.is_coming = False
        else:
            empty_row(sheet, box)

    def _row(self, number: int, say: Say) -> Row:
        t, place = self._sheet.t, self._reveal.rows[number]
        said = say(place)
        if self._reveal.points:
            point = self._reveal.points[number]
            told = t("impact {impact} · ease {ease}", impact=point.impact, ease=point.ease)
            return Row(place.option.letter, place.option.title_snapshot, (), 0, told, *said)
        name = f"{place.place}=" if place.tied else str(place.place)
        parts = tuple(parts_of(self._workshop, self._round.id, place, t))
        if not self._groups():  # undivided: no letters to tell apart
            parts = (Part("", ALL, place.dots, place.dots),)
        return Row(name, place.option.title_snapshot, parts, place.dots, "", *said)


def head_of_round(voting_round: VotingRound, workshop: Workshop, t: Words) -> str:
    """Which round this is, where that has to be said: a run-off is not the round before it."""
    parent = workshop.get(VotingRound, voting_round.parent_id)
    if voting_round.method == "runoff":
        return t("Run-off of round {no}", no=parent.no) if parent else t("Run-off")
    return t("Round {no}", no=voting_round.no)


def counted(sheet: Sheet, place: Place) -> Said:
    """Why a tie stands as it does, else how many people and silos gave it dots."""
    t, above = sheet.t, place.standing == "above"
    if place.tie_words:
        return Said(t(place.tie_words), sheet.colours.warn, above=above)
    people = t.n("{n} person", "{n} people", place.voters)
    silos = t.n("{n} silo", "{n} silos", place.silos)
    return Said(f"{people}, {silos}" if place.silos > 1 else people, above=above)


def in_quarters(sheet: Sheet, reveal: Reveal) -> Say:
    """Of two criteria: the quarter it fell into."""
    quarters = {point.option.id: point.quadrant for point in reveal.points}

    def say(place: Place) -> Said:
        quarter = quarters[place.option.id]
        return Said(sheet.t(QUADRANTS[quarter]), above=quarter == "do_now")

    return say


def tie_note(voting_round: VotingRound) -> str:
    return "" if voting_round.method == "two_criteria" else TIES[voting_round.tie_rule]
