"""What a ballot may hold. A ballot is never a record; here it is only a mapping that passes through."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from cxworkshop.model.cast import Cast
from cxworkshop.model.change import Refused
from cxworkshop.model.record import Id
from cxworkshop.model.sides import sides_of
from cxworkshop.model.voting import BallotOption, Criterion, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

Ballot = Mapping[Criterion, Mapping[Id, int]]
"""Dots by criterion and option; in the weighted method the weight 3, 2 or 1."""

WEIGHTS = (3, 2, 1)


class Mark(NamedTuple):
    """What one ballot gives to one option."""

    option_id: Id
    criterion: Criterion
    dots: int
    first: bool


def options_of(workshop: Workshop, round_id: Id) -> list[BallotOption]:
    return [option for option in workshop.all(BallotOption) if option.round_id == round_id]


def check_ballot(
    workshop: Workshop, voting_round: VotingRound, ballot: Ballot, participant_id: Id | None = None
) -> None:
    """Refused when the ballot breaks a rule of its round, or has a side that this voter is not asked about."""
    letters = {option.id: option.letter for option in options_of(workshop, voting_round.id)}
    known = sides_of(workshop, voting_round, participant_id)
    for criterion, given in ballot.items():
        if criterion not in known or any(option not in letters or dots < 0 for option, dots in given.items()):
            raise Refused(phrase("This ballot does not belong to this round."))
        _check_side(voting_round, {letters[option]: dots for option, dots in given.items() if dots})


def _check_side(voting_round: VotingRound, given: Mapping[str, int]) -> None:
    if voting_round.method == "weighted":
        return _check_weights(given)
    if sum(given.values()) > voting_round.budget:
        raise Refused(phrase("That is more dots than you have: {budget}.", budget=voting_round.budget))
    for letter, dots in given.items():
        if dots > voting_round.cap_per_item:
            raise Refused(phrase("{letter} can take {cap} at most.", letter=letter, cap=voting_round.cap_per_item))
    return None


def _check_weights(given: Mapping[str, int]) -> None:
    values = list(given.values())
    if len(set(values)) < len(values) or not set(values) <= set(WEIGHTS):
        raise Refused(phrase("Give 3, 2 and 1 once each, to three different targets."))


def marks(voting_round: VotingRound, ballot: Ballot) -> Iterable[Mark]:
    """What the ballot adds to each option it touches."""
    weighted = voting_round.method == "weighted"
    for criterion, given in ballot.items():
        for option_id, dots in given.items():
            if dots:
                yield Mark(option_id, criterion, dots, weighted and dots == max(WEIGHTS))


def casts(voting_round: VotingRound, group: str, ballot: Ballot, sign: int = 1) -> list[Cast]:
    """What the ballot adds to the box, or with sign -1 takes out of it again."""
    return [
        Cast(voting_round.id, mark.option_id, mark.criterion, group, sign * mark.dots, sign, sign * mark.first)
        for mark in marks(voting_round, ballot)
    ]
