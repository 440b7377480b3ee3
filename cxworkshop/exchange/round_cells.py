"""The result of a round as cells: heads in the reader's language, numbers as numbers, one row an option."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cxworkshop.exchange.round_table import Group, RoundTable, Row
from cxworkshop.exchange.round_words import BY, METHODS, SECRECY, STANDINGS, YES_NO
from cxworkshop.insight.two_sides import QUADRANTS
from cxworkshop.insight.voting import turnout_count
from cxworkshop.model.voting import OTHERS, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words

Cell = str | int | float | None
Cells = Sequence[Sequence[Cell]]


def result_cells(table: RoundTable, t: Words) -> Cells:
    """Every option: place, dots, voters, dots by group, ties, and what was decided of it."""
    return [
        [*_head(table, t), *_group_heads(table, t)],
        *([*_line(table, row, t), *_by_group(table, row)] for row in table.rows),
    ]


def _head(table: RoundTable, t: Words) -> list[Cell]:
    first = [t("Round"), t("Letter"), t("Target")]
    middle = [t("Impact"), t("Ease"), t("Quarter")] if _is_two_sided(table) else [t("Rank"), t("Shared rank")]
    sums = [t("Dots"), t("Voters")] if not _is_two_sided(table) else []
    firsts = [t("First places")] if table.round.method == "weighted" else []
    line = [] if _is_two_sided(table) else [t("Cut line"), t("Tie")]
    return [*first, *middle, *sums, *firsts, *line, t("Worst gap"), t("We take it"), t("Decided by"), t("Why")]


def _line(table: RoundTable, row: Row, t: Words) -> list[Cell]:
    place = row.place
    cells: list[Cell] = [table.round.no, place.option.letter, place.option.title_snapshot]
    if row.point is not None:
        cells += [row.point.impact, row.point.ease, t(QUADRANTS[row.point.quadrant])]
    else:
        cells += [place.place, t(YES_NO[place.tied]), place.dots, place.voters]
    if table.round.method == "weighted":
        cells.append(place.firsts)
    if row.point is None:
        cells += [t(STANDINGS[place.standing]), t(row.tie) if row.tie else ""]
    return [*cells, place.worst_gap, *_decision(row, t)]


def _decision(row: Row, t: Words) -> list[Cell]:
    one = row.decision
    return [t(YES_NO[one.chosen]), t(BY[one.by]), one.reason] if one else ["", "", ""]


def _group_heads(table: RoundTable, t: Words) -> Iterator[Cell]:
    names = {"main": "", "impact": t("Impact"), "ease": t("Ease")}
    for side in table.sides:
        for group in table.groups:
            yield f"{names[side]} {group_name(table, group, t)}".strip()


def _by_group(table: RoundTable, row: Row) -> Iterator[Cell]:
    for side in table.sides:
        for group in table.groups:
            yield row.dots_of.get((side, group.id), 0)


def group_name(table: RoundTable, group: Group, t: Words) -> str:
    """The silo's letters; those who are not shown apart are the others, or all when nobody is shown apart."""
    if group.id != OTHERS:
        return group.code
    return t("All") if len(table.groups) == 1 else t("Others")


def silo_cells(table: RoundTable, t: Words) -> Cells:
    """One row for each option and group that gave it dots, with the dots per voter of that group."""
    sides = {"main": t("Dots"), "impact": t("Impact"), "ease": t("Ease")}
    heads = [
        t("Round"),
        t("Letter"),
        t("Target"),
        t("Silo"),
        t("What for"),
        t("Dots"),
        t("Ballots"),
        t("Dots per voter"),
    ]
    rows: list[Sequence[Cell]] = [heads]
    for row in table.rows:
        option = row.place.option
        for side in table.sides:
            for group in table.groups:
                dots, ballots = row.dots_of.get((side, group.id), 0), group.ballots.get(side, 0)
                if dots and ballots:
                    rest: list[Cell] = [group_name(table, group, t), sides[side], dots, ballots]
                    rows.append([table.round.no, option.letter, option.title_snapshot, *rest, round(dots / ballots, 3)])
    return rows


def rounds_cells(workshop: Workshop, t: Words) -> Cells:
    """Every round that was revealed or called off; of one that still goes on nothing is told."""
    heads = [
        t("Round"),
        t("Question"),
        t("Way of voting"),
        t("Secrecy"),
        t("Goes on from round"),
        t("Ballots"),
        t("People"),
    ]
    numbers = {one.id: one.no for one in workshop.all(VotingRound)}
    rows: list[Sequence[Cell]] = [[*heads, t("Dots"), t("Dots at hand"), t("Does not count because")]]
    for one in workshop.all(VotingRound):
        if one.state in ("revealed", "void"):
            count, counts = turnout_count(workshop, one), one.state == "revealed"
            told: list[Cell] = [one.no, one.question, t(METHODS[one.method]), t(SECRECY[one.secrecy])]
            dots = [count.dots, count.possible] if counts else [None, None]
            people = [numbers.get(one.parent_id or ""), count.ballots, count.people]
            rows.append([*told, *people, *dots, one.void_reason])
    return rows


def _is_two_sided(table: RoundTable) -> bool:
    return table.round.method == "two_criteria"
