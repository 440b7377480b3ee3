"""Piles of paper slips: one for each group whose votes are counted together. A secret slip has no name, so of a pile
only numbers are known; whose ballot a slip becomes is drawn by lot, and tells nothing.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from cxworkshop.edits.ballots import Ballot
from cxworkshop.edits.voting import turnout_of
from cxworkshop.insight.voting import in_silo_order
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id
from cxworkshop.model.sides import sides_of
from cxworkshop.model.voting import OTHERS, Criterion, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words


@dataclass(frozen=True, slots=True)
class Pile:
    """Slips of one group, or in an open round the one slip of a person. `title` is ready to be read."""

    title: str
    silos: Sequence[Silo]
    ballots: Sequence[Turnout]
    is_person: bool = False

    @property
    def waiting(self) -> list[Id]:
        return [one.participant_id for one in self.ballots if one.state == "waiting" and one.participant_id]

    @property
    def used(self) -> list[Id]:
        """Whose ballot is sealed, or who abstains."""
        done = ("submitted", "abstained")
        return [one.participant_id for one in self.ballots if one.state in done and one.participant_id]

    @property
    def counted(self) -> int:
        return sum(one.state == "submitted" for one in self.ballots)

    @property
    def abstained(self) -> int:
        return sum(one.state == "abstained" for one in self.ballots)


def piles(workshop: Workshop, voting_round: VotingRound, t: Words) -> list[Pile]:
    """In the order of the silos, small ones together; in an open round a pile for each person."""
    given = turnout_of(workshop, voting_round.id)
    if voting_round.secrecy == "open":
        return [_of_person(workshop, person, given) for person in _people(workshop, given)]
    groups = in_silo_order(workshop, {one.group: 1 for one in given})
    return [_of_group(workshop, group, given, t, only=len(groups) == 1) for group in groups]


def sides_in(workshop: Workshop, voting_round: VotingRound, pile: Pile) -> tuple[Criterion, ...]:
    """The sides that somebody who is still to vote may have on the slip."""
    return max((sides_of(workshop, voting_round, id) for id in pile.waiting), key=len, default=())


def drawn(workshop: Workshop, voting_round: VotingRound, pile: Pile, ballot: Ballot) -> Id | None:
    """Whose ballot a slip becomes: by lot, of those who may have all its sides and, if they can, no more."""
    used = {side for side, given in ballot.items() if given}
    sides = {id: set(sides_of(workshop, voting_round, id)) for id in pile.waiting}
    able = [id for id in sides if used <= sides[id]]
    fewest = min((len(sides[id]) for id in able), default=0)
    lot = [id for id in able if len(sides[id]) == fewest]
    return random.SystemRandom().choice(lot) if lot else None


def _people(workshop: Workshop, given: Sequence[Turnout]) -> list[Participant]:
    ids = {one.participant_id for one in given}
    return [person for person in workshop.all(Participant) if person.id in ids]


def _of_person(workshop: Workshop, person: Participant, given: Sequence[Turnout]) -> Pile:
    silo = workshop.get(Silo, person.silo_id)
    own = [one for one in given if one.participant_id == person.id]
    return Pile(person.name, [silo] if silo else [], own, is_person=True)


def _of_group(workshop: Workshop, group: str, given: Sequence[Turnout], t: Words, only: bool) -> Pile:
    ballots = [one for one in given if one.group == group]
    if only:
        return Pile(t("All slips"), [], ballots)
    homes = {person.silo_id for person in _people(workshop, ballots)}
    silos = [silo for silo in workshop.all(Silo) if silo.id in homes]
    title = t("Small silos together") if group == OTHERS else " + ".join(silo.name for silo in silos)
    return Pile(title, silos, ballots)
