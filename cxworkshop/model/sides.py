"""Which sides of a ballot a voter has: of a round on two sides, ease may be for those alone who would do the work."""

from __future__ import annotations

from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, Criterion, Method, VotingRound
from cxworkshop.model.workshop import Workshop


def criteria(method: Method) -> tuple[Criterion, ...]:
    """The sides of a ballot, each with its own budget."""
    return ("impact", "ease") if method == "two_criteria" else ("main",)


def doers(workshop: Workshop, voting_round: VotingRound) -> set[Id]:
    """The silos that own a target on the ballot: they would do the work. Once the round is open they are those that
    owned one when it opened.
    """
    options = [option for option in workshop.all(BallotOption) if option.round_id == voting_round.id]
    if voting_round.state != "draft":
        codes = {option.silo_snapshot for option in options}
        return {silo.id for silo in workshop.all(Silo) if silo.code in codes}
    owners = (workshop.get(Target, option.target_id) for option in options)
    return {target.owner_silo_id for target in owners if target is not None and target.owner_silo_id}


def ease_is_for(workshop: Workshop, voting_round: VotingRound) -> set[Id] | None:
    """The silos that alone vote on ease; None when everybody does, or nobody is asked about it."""
    if voting_round.method != "two_criteria" or voting_round.ease_voters == "all":
        return None
    return doers(workshop, voting_round)


def sides_of(workshop: Workshop, voting_round: VotingRound, participant_id: Id | None) -> tuple[Criterion, ...]:
    """The sides on the ballot of this voter; of somebody unknown all of them."""
    person, silos = workshop.get(Participant, participant_id), ease_is_for(workshop, voting_round)
    if person is None or silos is None or person.silo_id in silos:
        return criteria(voting_round.method)
    return ("impact",)
