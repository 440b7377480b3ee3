"""The ranking of a revealed round: shared places, ties in words, the cut line, and the dots by silo."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from cxworkshop.insight.place import Place, Standing
from cxworkshop.insight.ties import tie_words
from cxworkshop.insight.worst_gap import worst_gap
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.sides import sides_of
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, Criterion, Tally, TieRule, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, phrase

__all__ = [
    "Place",
    "TurnoutCount",
    "contested",
    "in_silo_order",
    "options_of",
    "ranking",
    "tallies_of",
    "turnout_count",
    "voters_by_group",
]


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
    cast = [turnout for turnout in given if turnout.state == "submitted"]
    dots = sum(tally.dots for tallies in tallies_of(workshop, voting_round.id).values() for tally in tallies)
    sheets = sum(len(sides_of(workshop, voting_round, turnout.participant_id)) for turnout in cast)
    return TurnoutCount(len(cast), len(given), dots, sheets * voting_round.budget)


def voters_by_group(workshop: Workshop, round_id: Id) -> dict[str, int]:
    """How many ballots came from each silo that is shown, and from the others."""
    return dict(workshop.kept(("voters", round_id), lambda: _voters_by_group(workshop, round_id)))


def _voters_by_group(workshop: Workshop, round_id: Id) -> dict[str, int]:
    ballots = Counter(
        turnout.group
        for turnout in workshop.all(Turnout)
        if turnout.round_id == round_id and turnout.state == "submitted"
    )
    return in_silo_order(workshop, ballots)


def in_silo_order(workshop: Workshop, groups: Mapping[str, int]) -> dict[str, int]:
    """The groups in the silos' own order, the others last, without the empty ones."""
    order = workshop.kept("silo_order", lambda: {silo.id: place for place, silo in enumerate(workshop.all(Silo))})
    known = sorted(groups, key=lambda group: order.get(group, len(order)))
    return {group: groups[group] for group in known if groups[group]}


def ranking(workshop: Workshop, round_id: Id, criterion: Criterion | None = None) -> list[Place]:
    """Every option of a revealed round in order, the ones without dots last.
    With a criterion only its dots count; without one all dots do.
    """
    return list(workshop.kept(("ranking", round_id, criterion), lambda: _ranking(workshop, round_id, criterion)))


def contested(places: Sequence[Place]) -> list[Place]:
    """The tied options the cut line runs through: they need a run-off or somebody who decides."""
    return [place for place in places if place.standing == "contested"]


def options_of(workshop: Workshop, round_id: Id) -> list[BallotOption]:
    return [option for option in workshop.all(BallotOption) if option.round_id == round_id]


def tallies_of(workshop: Workshop, round_id: Id, criterion: Criterion | None = None) -> Mapping[Id, Sequence[Tally]]:
    """The tallies of each option that has any; of one criterion, or of all."""
    found: defaultdict[Id, list[Tally]] = defaultdict(list)
    for tally in workshop.all(Tally):
        if tally.round_id == round_id and criterion in (None, tally.criterion):
            found[tally.option_id].append(tally)
    return found


def _ranking(workshop: Workshop, round_id: Id, criterion: Criterion | None) -> list[Place]:
    voting_round = workshop.the(VotingRound, round_id)
    if voting_round.state != "revealed":
        return []
    tallies, rule = tallies_of(workshop, round_id, criterion), voting_round.tie_rule
    counted = [_counted(workshop, option, tallies.get(option.id, ())) for option in options_of(workshop, round_id)]
    return _with_words(_placed(sorted(counted, key=lambda place: _key(place, rule)), voting_round), rule)


def _counted(workshop: Workshop, option: BallotOption, tallies: Sequence[Tally]) -> Place:
    groups: dict[str, int] = {}
    voters = firsts = 0
    for tally in tallies:
        groups[tally.group] = groups.get(tally.group, 0) + tally.dots
        voters += tally.voters
        firsts += tally.firsts
    return Place(
        option=option,
        dots=sum(groups.values()),
        voters=voters,
        firsts=firsts,
        groups=in_silo_order(workshop, groups),
        worst_gap=worst_gap(workshop, workshop.get(Target, option.target_id)),
    )


def _key(place: Place, rule: TieRule) -> tuple[int, int, int, int]:
    """The order shown; letters only order what is equal, and then the words say it is a tie."""
    return (*_strength(place, rule), place.option.order)


def _strength(place: Place, rule: TieRule) -> tuple[int, int, int]:
    breadth = (-place.voters, -place.silos) if rule == "breadth" else (0, 0)
    return (-place.dots, *breadth)


def _placed(ordered: Sequence[Place], voting_round: VotingRound) -> list[Place]:
    """With their numbers, equal dots sharing one, and the side of the line on which they stand."""
    first: dict[int, int] = {}
    for number, place in enumerate(ordered, 1):
        first.setdefault(place.dots, number)
    alike = Counter(place.dots for place in ordered)
    standings = _standings(ordered, voting_round)
    return [
        replace(place, place=first[place.dots], tied=alike[place.dots] > 1, standing=standing)
        for place, standing in zip(ordered, standings, strict=True)
    ]


def _standings(ordered: Sequence[Place], voting_round: VotingRound) -> list[Standing]:
    """Above or below the line, or contested where a tie that nothing settles runs across it."""
    cut, rule = voting_round.select_count, voting_round.tie_rule
    strengths = [_strength(place, rule) for place in ordered]
    across = strengths[cut] if 0 < cut < len(ordered) and strengths[cut - 1] == strengths[cut] else None
    found: list[Standing] = []
    for index, place in enumerate(ordered):
        standing: Standing = "above" if index < cut else "below"
        if not place.dots:
            standing = "no_dots"
        elif strengths[index] == across:
            standing = "contested"
        found.append(standing)
    return found


def _with_words(places: Sequence[Place], rule: TieRule) -> list[Place]:
    alike: defaultdict[int, list[Place]] = defaultdict(list)
    for place in places:
        alike[place.dots].append(place)
    return [
        replace(place, tie_words=tie_words(place, [other for other in alike[place.dots] if other is not place], rule))
        if place.tied and place.dots
        else place
        for place in places
    ]
