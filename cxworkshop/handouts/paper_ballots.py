"""Paper ballots (H10): two on a sheet to cut apart, letters fixed for the round, one a voter and two to spare."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cxworkshop.handouts.ballot_facts import BallotFacts, ballot_facts, coming_round
from cxworkshop.handouts.ballot_foot import foot_height
from cxworkshop.handouts.ballot_leaf import BallotRow, ballot_rows, draw_leaf, height
from cxworkshop.handouts.card_parts import Frame
from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.document import A4, Document, Paper
from cxworkshop.handouts.page.icons import draw_icon
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.sheet import MARGIN
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, Words, phrase

BALLOTS = Paper(A4.height, A4.width, "Simplex")
WHOLE = Paper(A4.width, A4.height, "Simplex")
EDGE = 37.0
MIDDLE = BALLOTS.width / 2
HALF_WIDTH = MIDDLE - 2 * EDGE


@dataclass(frozen=True, slots=True)
class Plan:
    """How a ballot is laid out: on half a sheet, or on one whole sheet or more; its rows leaf by leaf."""

    half: bool
    leaves: Sequence[Sequence[BallotRow]]


def useful(workshop: Workshop) -> Phrase | None:
    """The reason why there is nothing to print yet."""
    voting_round = coming_round(workshop)
    if voting_round is None:
        return phrase("No round is drafted or open, so there are no ballots to print.")
    facts = ballot_facts(workshop, voting_round)
    if len(facts.entries) < 2:
        return phrase("A ballot needs at least two targets.")
    return None if facts.voters else phrase("Nobody is present who can vote, so there are no ballots to print.")


def build(workshop: Workshop, t: Words, document: Document) -> None:
    voting_round = coming_round(workshop)
    if voting_round is None:
        return
    facts = ballot_facts(workshop, voting_round)
    plan = planned(facts, t)
    if plan.half:
        _draw_pairs(facts, t, plan.leaves[0], document)
    else:
        _draw_whole(facts, t, plan.leaves, document)


def planned(facts: BallotFacts, t: Words) -> Plan:
    """Half a sheet at full or tight rows, else a whole one, else several."""
    for half in (True, False):
        frame = frame_of(facts, t, half)
        for tight in (False, True):
            rows = ballot_rows(facts, frame.width, tight)
            if rows and frame.top + height(facts, t, rows, frame.width) <= frame.bottom:
                return Plan(half, [rows])
    rows = ballot_rows(facts, frame.width, tight=True) or ballot_rows(facts, frame.width, tight=False) or []
    return Plan(False, _leaves(rows, frame.bottom - frame.top - height(facts, t, [], frame.width)))


def _leaves(rows: Sequence[BallotRow], room: float) -> list[list[BallotRow]]:
    """As many rows on each leaf as fit."""
    leaves: list[list[BallotRow]] = [[]]
    for row in rows:
        if leaves[-1] and sum(one.height for one in leaves[-1]) + row.height > room:
            leaves.append([])
        leaves[-1].append(row)
    return leaves


def frame_of(facts: BallotFacts, t: Words, half: bool, start: float = 0.0) -> Frame:
    """Where a ballot stands; `start` is the left edge of its half."""
    left, wide = (start + EDGE, HALF_WIDTH) if half else (MARGIN, WHOLE.width - 2 * MARGIN)
    high = BALLOTS.height if half else WHOLE.height
    return Frame(left, wide, EDGE, high - EDGE - 3 - foot_height(facts, t, wide))


def turned(rows: Sequence[BallotRow], fixed: bool) -> Sequence[BallotRow]:
    """The same letters from the middle on, so that not the same targets come first on every ballot."""
    half = 0 if fixed else len(rows) // 2
    return [*rows[half:], *rows[:half]]


def _draw_pairs(facts: BallotFacts, t: Words, rows: Sequence[BallotRow], document: Document) -> None:
    orders = (rows, turned(rows, facts.round.order == "fixed"))
    for sheet in range(-(-facts.copies // 2)):
        pen = document.page(BALLOTS)
        if sheet == 0:
            document.bookmark(t("Paper ballots"))
        for start, order in zip((0.0, MIDDLE), orders, strict=True):
            draw_leaf(pen, facts, t, frame_of(facts, t, True, start), order, "")
        _draw_cut(pen)


def _draw_whole(facts: BallotFacts, t: Words, leaves: Sequence[Sequence[BallotRow]], document: Document) -> None:
    rows = [row for leaf in leaves for row in leaf]
    for copy in range(facts.copies):
        order = rows if copy % 2 == 0 or len(leaves) > 1 else turned(rows, facts.round.order == "fixed")
        for number, leaf in enumerate(leaves if len(leaves) > 1 else [order], start=1):
            pen = document.page(WHOLE)
            if document.pages == 1:
                document.bookmark(t("Paper ballots"))
            part = t("leaf {n} of {all}", n=number, all=len(leaves)) if len(leaves) > 1 else ""
            draw_leaf(pen, facts, t, frame_of(facts, t, False), leaf, part)


def _draw_cut(pen: Pen) -> None:
    pen.line(MIDDLE, 0, MIDDLE, pen.height, colours.HAIRLINE, 0.8, (5, 5))
    pen.box(MIDDLE - 6, 20, 12, 12, colours.WHITE)
    draw_icon(pen, "scissors", MIDDLE - 5, 21, 10, colours.MUTED)
