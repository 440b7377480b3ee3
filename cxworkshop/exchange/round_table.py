"""The result of one revealed round as plain rows, for whatever format is written from them.

Sums only: who gave which dots is not in them, not even of an open round.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cxworkshop.insight.outcome import outcome
from cxworkshop.insight.place import Place
from cxworkshop.insight.two_sides import Point, two_sides
from cxworkshop.insight.voting import TurnoutCount, ranking, tallies_of, turnout_count, voters_by_group
from cxworkshop.model.change import Refused
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.sides import criteria, sides_of
from cxworkshop.model.voting import OTHERS, Criterion, Decision, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, phrase

NONE_YET = phrase("No round is revealed yet, so there is no result to save.")


@dataclass(frozen=True, slots=True)
class Group:
    """A silo that is shown apart, or "others". `code` is the silo's own; `ballots`: how many came, by criterion."""

    id: str
    code: str
    ballots: Mapping[Criterion, int]


@dataclass(frozen=True, slots=True)
class Row:
    """One option. `dots_of` holds dots by criterion and group id; `point` is there after two criteria only."""

    place: Place
    point: Point | None
    dots_of: Mapping[tuple[Criterion, str], int]
    tie: Phrase | None
    decision: Decision | None


@dataclass(frozen=True, slots=True)
class RoundTable:
    round: VotingRound
    count: TurnoutCount
    groups: Sequence[Group]
    rows: Sequence[Row]

    @property
    def sides(self) -> tuple[Criterion, ...]:
        return criteria(self.round.method)


def newest_revealed(workshop: Workshop) -> Id:
    """The latest round that has a result; Refused when none has."""
    found = [one.id for one in workshop.all(VotingRound) if one.state == "revealed"]
    if not found:
        raise Refused(NONE_YET)
    return found[-1]


def round_of(workshop: Workshop, no: int | None) -> Id:
    """The round of that number, or the newest with a result; Refused when there is none."""
    if no is None:
        return newest_revealed(workshop)
    found = next((one for one in workshop.all(VotingRound) if one.no == no), None)
    if found is None:
        raise Refused(phrase("There is no round {no}.", no=no))
    return found.id


def round_table(workshop: Workshop, round_id: Id) -> RoundTable:
    """Refused, in a sentence, until the round is revealed."""
    voting_round = workshop.the(VotingRound, round_id)
    if voting_round.state == "void":
        raise Refused(phrase("Round {no} does not count, so it has no result.", no=voting_round.no))
    if voting_round.state != "revealed":
        raise Refused(phrase("Round {no} is not revealed yet. Reveal it first, then save.", no=voting_round.no))
    count, groups = turnout_count(workshop, voting_round), _groups(workshop, voting_round)
    return RoundTable(voting_round, count, groups, _rows(workshop, voting_round))


def _groups(workshop: Workshop, voting_round: VotingRound) -> list[Group]:
    codes = {silo.id: silo.code for silo in workshop.all(Silo)}
    ballots: dict[str, Counter[Criterion]] = {id: Counter() for id in voters_by_group(workshop, voting_round.id)}
    for turnout in workshop.all(Turnout):
        if turnout.round_id == voting_round.id and turnout.state == "submitted":
            ballots[turnout.group].update(sides_of(workshop, voting_round, turnout.participant_id))
    return [Group(id, codes.get(id, OTHERS), sides) for id, sides in ballots.items()]


def _rows(workshop: Workshop, voting_round: VotingRound) -> list[Row]:
    """In the order of the results: by place, or by quarter after two criteria."""
    told, tallies = outcome(workshop, voting_round.id), tallies_of(workshop, voting_round.id)
    points = _points(workshop, voting_round)
    decided = {one.target_id: one for one in workshop.all(Decision) if one.round_id == voting_round.id}
    rows = []
    for place in ranking(workshop, voting_round.id):
        option = place.option
        dots = {(tally.criterion, tally.group): tally.dots for tally in tallies.get(option.id, ()) if tally.dots}
        tie = None if points else told.words(option.id) or place.tie_words
        rows.append(Row(place, points.get(option.id), dots, tie, decided.get(option.target_id or "")))
    order = list(points)
    return sorted(rows, key=lambda row: order.index(row.place.option.id)) if order else rows


def _points(workshop: Workshop, voting_round: VotingRound) -> dict[Id, Point]:
    sides = two_sides(workshop, voting_round.id) if voting_round.method == "two_criteria" else None
    return {point.option.id: point for point in sides.points} if sides else {}
