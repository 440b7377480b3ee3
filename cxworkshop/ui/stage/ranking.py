"""A revealed round on a sheet: the question above, the rows as far as they are out, silos and tie rule below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF

from cxworkshop.insight.place import Place
from cxworkshop.insight.reveal_steps import Reveal
from cxworkshop.insight.two_sides import QUADRANTS
from cxworkshop.insight.voting import turnout_count, voters_by_group
from cxworkshop.model.people import Silo
from cxworkshop.model.voting import OTHERS, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import mark
from cxworkshop.ui.stage.leaves import Leaf, leaf_at, leaves_of
from cxworkshop.ui.stage.legend import Group, legend
from cxworkshop.ui.stage.rows import CUT, GAP, Columns, Row, columns_of, draw_cut, draw_row, empty_row, row_height
from cxworkshop.ui.stage.sheet import RIGHT, SPACING, Sheet, edge_of, largest, width_of
from cxworkshop.ui.stage.without_dots import draw_without_dots, laid, told_of
from cxworkshop.ui.voting.split_bar import parts_of

HEAD, FOOT, LEAST_ROW = 124.0, 104.0, 56.0
TIES = {
    "breadth": mark("Ties: more people first, then more silos"),
    "runoff": mark("A tie across the line: a run-off"),
    "decider": mark("A tie across the line: the decider decides"),
}
End = Callable[[Place], tuple[str, str, str]]
"""What stands at the end of a row: words, their colour and an icon."""


class Ranking:
    """Draws a reveal up to a step. What came out after `before` is what is coming now. `note` is said at the foot."""

    def __init__(self, sheet: Sheet, workshop: Workshop, voting_round: VotingRound, reveal: Reveal, note: str) -> None:
        self._sheet, self._workshop, self._round = sheet, workshop, voting_round
        self._reveal, self._note = reveal, note
        self.leaves = leaves_of(reveal, self._fits)

    def draw(self, step: int, before: int, end: End, leaf: int | None = None) -> None:
        """On the leaf of this step, unless another one is asked for."""
        number = leaf_at(self.leaves, self._reveal, step) if leaf is None else leaf
        here = self.leaves[number] if self.leaves else Leaf(range(0), range(0))
        self._head(here)
        top = self._rows(here, step, before, end)
        for group in here.none:
            self._band(group, top, step, before)
        self._foot()

    # Head and foot

    def _head(self, leaf: Leaf) -> None:
        sheet, t = self._sheet, self._sheet.t
        edge, right = edge_of(sheet), sheet.wide - edge_of(sheet)
        sheet.brand(QRectF(edge, 46, 50, 40))
        said = [t(turnout_count(self._workshop, self._round).words())]
        if len(self.leaves) > 1 and leaf.rows:
            first, last, whole = leaf.rows.start + 1, leaf.rows.stop, len(self._reveal.rows)
            said.append(t("{first}–{last} of {whole}", first=first, last=last, whole=whole))
        wide = max(width_of(words, 26, 600) for words in said) + 4
        y = 66 - len(said) * 17
        for words in said:
            sheet.write(words, QRectF(right - wide, y, wide, 34), 26, 600, sheet.colours.muted, along=RIGHT)
            y += 34
        question = QRectF(edge + 72, 20, right - wide - 40 - edge - 72, 92)
        size = largest([self._round.question], question.width(), 92, (44, 40, 38, 36), 700)
        sheet.write(self._round.question, question, size, 700, lines=int(92 / (size * SPACING)))

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
        return laid(self._sheet, told_of(self._reveal.none[group], self._sheet.t), self._wide, 110).high

    @property
    def _wide(self) -> float:
        return self._sheet.wide - 2 * edge_of(self._sheet)

    def _rows(self, leaf: Leaf, step: int, before: int, end: End) -> float:
        """Draws those that are out, and the places of the others; gives where they end."""
        sheet, reveal = self._sheet, self._reveal
        rows = [self._row(place, end) for place in leaf.rows]
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
        told = told_of(self._reveal.none[group], sheet.t)
        alone = y <= HEAD
        band = laid(sheet, told, self._wide, self._bottom - y if alone else 110)
        box = QRectF(edge_of(sheet), y, self._wide, band.high)
        if group < self._reveal.none_out(step):
            sheet.is_coming = group >= self._reveal.none_out(before)
            draw_without_dots(sheet, box, band)
            sheet.is_coming = False
        else:
            empty_row(sheet, box)

    def _row(self, number: int, end: End) -> Row:
        t, place = self._sheet.t, self._reveal.rows[number]
        words, ink, icon = end(place)
        if self._reveal.points:
            point = self._reveal.points[number]
            told = t("impact {impact} · ease {ease}", impact=point.impact, ease=point.ease)
            above = point.quadrant == "do_now"
            words = words or t(QUADRANTS[point.quadrant])
            return Row(place.option.letter, place.option.title_snapshot, (), 0, told, words, ink, icon, above)
        name = f"{place.place}=" if place.tied else str(place.place)
        parts = tuple(parts_of(self._workshop, self._round.id, place, t))
        above = place.standing == "above"
        return Row(name, place.option.title_snapshot, parts, place.dots, "", words, ink, icon, above)


def counted(sheet: Sheet, place: Place, two_sided: bool = False) -> tuple[str, str, str]:
    """Why a tie stands as it does, else how many people and silos gave it dots."""
    t = sheet.t
    if two_sided:
        return "", "", ""
    if place.tie_words:
        return t(place.tie_words), sheet.colours.warn, ""
    people = t.n("{n} person", "{n} people", place.voters)
    silos = t.n("{n} silo", "{n} silos", place.silos)
    return (f"{people}, {silos}" if place.silos > 1 else people), "", ""


def tie_note(voting_round: VotingRound) -> str:
    return "" if voting_round.method == "two_criteria" else TIES[voting_round.tie_rule]
