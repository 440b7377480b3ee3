"""The ranking of a revealed round: shared places, ties in words, the cut line, and the dots by silo."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from cxworkshop.insight.worst_gap import worst_gap
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, Criterion, Tally, TieRule, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, phrase

Standing = Literal["above", "contested", "below", "no_dots"]


@dataclass(frozen=True, slots=True)
class Place:
    """One option in the ranking. `groups` holds dots by silo id or "others", in the silos' order."""

    option: BallotOption
    dots: int
    voters: int
    firsts: int
    groups: Mapping[str, int]
    worst_gap: float | None
    place: int = 1
    tied: bool = False
    standing: Standing = "below"
    tie_words: Phrase | None = None

    @property
    def silos(self) -> int:
        """How many groups gave it a dot."""
        return len(self.groups)


@dataclass(frozen=True, slots=True)
class TurnoutCount:
    """Ballots in of ballots given out, and dots used of the dots those ballots had."""

    ballots: int
    people: int
    dots: int
    possible: int

    def words(self) -> Phrase:
        return phrase(
            "{ballots} of {people} ballots · {dots} of {possible} dots",
            ballots=self.ballots, people=self.people, dots=self.dots, possible=self.possible,
        )  # fmt: skip


def turnout_count(workshop: Workshop, voting_round: VotingRound) -> TurnoutCount:
    """The dots are told only of a revealed round; before that they are 0."""
    given = [turnout for turnout in workshop.all(Turnout) if turnout.round_id == voting_round.id]
    ballots = sum(turnout.state == "submitted" for turnout in given)
    dots = sum(tally.dots for tally in workshop.all(Tally) if tally.round_id == voting_round.id)
    sides = 2 if voting_round.method == "two_criteria" else 1
    return TurnoutCount(ballots, len(given), dots, ballots * sides * voting_round.budget)


def voters_by_group(workshop: Workshop, round_id: Id) -> dict[str, int]:
    """How many ballots came from each silo that is shown, and from the others."""
    ballots = Counter(
        turnout.group
        for turnout in workshop.all(Turnout)
        if turnout.round_id == round_id and turnout.state == "submitted"
    )
    return in_silo_order(workshop, ballots)


def in_silo_order(workshop: Workshop, groups: Mapping[str, int]) -> dict[str, int]:
    """The groups in the silos' own order, the others last, without the empty ones."""
    order = {silo.id: place for place, silo in enumerate(workshop.all(Silo))}
    known = sorted(groups, key=lambda group: order.get(group, len(order)))
    return {group: groups[group] for group in known if groups[group]}


def ranking(workshop: Workshop, round_id: Id, criterion: Criterion | None = None) -> list[Place]:
    """Every option of a revealed round in order, the ones without dots last.
    With a criterion only its dots count; without one all dots do.
    """
    voting_round = workshop.the(VotingRound, round_id)
    if voting_round.state != "revealed":
        return []
    counted = [_counted(workshop, option, criterion) for option in _options(workshop, round_id)]
    rule = voting_round.tie_rule
    ordered = sorted(counted, key=lambda place: _key(place, rule))
    ranked = [_placed(place, ordered) for place in ordered]
    return _with_words(_with_cut(ranked, voting_round), rule)


def contested(places: Sequence[Place]) -> list[Place]:
    """The tied options the cut line runs through: they need a run-off or somebody who decides."""
    return [place for place in places if place.standing == "contested"]


def _options(workshop: Workshop, round_id: Id) -> list[BallotOption]:
    return [option for option in workshop.all(BallotOption) if option.round_id == round_id]


def _counted(workshop: Workshop, option: BallotOption, criterion: Criterion | None) -> Place:
    tallies = [t for t in workshop.all(Tally) if t.option_id == option.id and criterion in (None, t.criterion)]
    groups: Counter[str] = Counter()
    for tally in tallies:
        groups[tally.group] += tally.dots
    return Place(
        option=option,
        dots=sum(tally.dots for tally in tallies),
        voters=sum(tally.voters for tally in tallies),
        firsts=sum(tally.firsts for tally in tallies),
        groups=in_silo_order(workshop, groups),
        worst_gap=worst_gap(workshop, workshop.get(Target, option.target_id)),
    )


def _key(place: Place, rule: TieRule) -> tuple[int, int, int, int]:
    """The order shown; letters only order what is equal, and then the words say it is a tie."""
    return (*_strength(place, rule), place.option.order)


def _strength(place: Place, rule: TieRule) -> tuple[int, int, int]:
    breadth = (-place.voters, -place.silos) if rule == "breadth" else (0, 0)
    return (-place.dots, *breadth)


def _placed(place: Place, ordered: Sequence[Place]) -> Place:
    number = 1 + sum(other.dots > place.dots for other in ordered)
    return replace(place, place=number, tied=sum(other.dots == place.dots for other in ordered) > 1)


def _with_cut(places: list[Place], voting_round: VotingRound) -> list[Place]:
    """Above or below the line, or contested where a tie that nothing settles runs across it."""
    cut, rule = voting_round.select_count, voting_round.tie_rule
    across: tuple[int, int, int] | None = None
    if 0 < cut < len(places) and places[cut].dots:
        before, after = _strength(places[cut - 1], rule), _strength(places[cut], rule)
        across = before if before == after else None
    found: list[Place] = []
    for index, place in enumerate(places):
        standing: Standing = "above" if index < cut else "below"
        if not place.dots:
            standing = "no_dots"
        elif across is not None and _strength(place, rule) == across:
            standing = "contested"
        found.append(replace(place, standing=standing))
    return found


def _with_words(places: list[Place], rule: TieRule) -> list[Place]:
    return [replace(place, tie_words=_tie_words(place, places, rule)) for place in places]


def _tie_words(place: Place, places: Sequence[Place], rule: TieRule) -> Phrase | None:
    """Why a tied option stands where it stands; nothing when it is not tied, or has no dots."""
    rivals = [other for other in places if other.dots == place.dots and other is not place]
    if not rivals or not place.dots:
        return None
    if place.standing == "contested":
        return phrase("tie across the line")
    if all(other.standing == place.standing for other in rivals):
        return phrase("tie, above the line") if place.standing == "above" else phrase("tie, below the line")
    return _breadth_words(place, rivals) if rule == "breadth" else phrase("tie across the line")


def _breadth_words(place: Place, rivals: Sequence[Place]) -> Phrase:
    """The other side of the line is what it is compared with."""
    across = [other for other in rivals if other.standing != place.standing]
    if place.standing == "above":
        rival = min(across, key=lambda other: (-other.voters, -other.silos))
        if place.voters != rival.voters:
            return phrase("tie: {n} people against {other}", n=place.voters, other=rival.voters)
        return phrase("tie: {n} silos against {other}", n=place.silos, other=rival.silos)
    rival = max(across, key=lambda other: (-other.voters, -other.silos))
    if place.voters != rival.voters:
        words = phrase("tie at {place}: {n} people", place=place.place, n=place.voters)
        return words if place.voters > 1 else phrase("tie at {place}: 1 person", place=place.place)
    words = phrase("tie at {place}: {n} silos", place=place.place, n=place.silos)
    return words if place.silos > 1 else phrase("tie at {place}: 1 silo", place=place.place)
