"""Who has voted, never what: ballots are given out, sealed, abstained from and taken back."""

from __future__ import annotations

from collections import Counter

from cxworkshop.edits.ballots import Ballot, check_ballot, marks
from cxworkshop.edits.making import added, edits_between, make
from cxworkshop.edits.split import smallest_group
from cxworkshop.edits.voting import in_state, turnout_of, voters
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id, Record
from cxworkshop.model.sides import sides_of
from cxworkshop.model.voting import OTHERS, OpenVote, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase


def submit(workshop: Workshop, round_id: Id, participant_id: Id, ballot: Ballot) -> Change:
    """Marks that somebody has voted. Only in an open, named round does the change hold the choice.
    Refused when the ballot breaks a rule of the round or has been used.
    """
    voting_round = in_state(workshop, round_id, "open")
    turnout = waiting_ballot(workshop, round_id, participant_id)
    check_ballot(workshop, voting_round, ballot, participant_id)
    named: list[Record] = []
    if voting_round.secrecy == "open":
        named = [
            OpenVote(round_id=round_id, option_id=m.option_id, participant_id=participant_id, criterion=m.criterion,
                     dots=m.dots)
            for m in marks(voting_round, ballot)
        ]  # fmt: skip
    edits = (Edit(turnout, turnout.but(state="submitted")), *(Edit(None, vote) for vote in named))
    return Change(phrase("A ballot is in"), edits)


def abstain(workshop: Workshop, round_id: Id, participant_id: Id) -> Change:
    in_state(workshop, round_id, "open")
    turnout = waiting_ballot(workshop, round_id, participant_id)
    return Change(phrase("Somebody abstains"), (Edit(turnout, turnout.but(state="abstained")),))


def leave(workshop: Workshop, round_id: Id, participant_id: Id) -> Change:
    """Somebody goes home before voting: abstains, and is no longer marked as here."""
    in_state(workshop, round_id, "open")
    turnout = waiting_ballot(workshop, round_id, participant_id)
    person = workshop.the(Participant, participant_id)
    edits = edits_between([turnout, person], [turnout.but(state="abstained"), person.but(present=False)])
    return Change(phrase("{name} has left", name=person.name), edits)


def withdraw(workshop: Workshop, round_id: Id, participant_id: Id) -> Change:
    """Back to waiting; the named votes of an open round go. Abstaining can be taken back too, and who had left for it
    is here again.
    """
    in_state(workshop, round_id, "open")
    turnout = _ballot(workshop, round_id, participant_id)
    if turnout.state not in ("submitted", "abstained"):
        raise Refused(phrase("There is no ballot to take back."))
    votes = [v for v in workshop.all(OpenVote) if v.round_id == round_id and v.participant_id == participant_id]
    edits = (Edit(turnout, turnout.but(state="waiting")), *(Edit(vote, None) for vote in votes))
    return Change(phrase("A ballot was withdrawn"), (*edits, *_back(workshop, turnout)))


def _back(workshop: Workshop, turnout: Turnout) -> tuple[Edit, ...]:
    person = workshop.get(Participant, turnout.participant_id)
    if person is None or person.present or turnout.state != "abstained":
        return ()
    return (Edit(person, person.but(present=True)),)


def let_in(workshop: Workshop, round_id: Id, participant_id: Id) -> Change:
    """A latecomer gets a ballot. It counts for the own silo if that is shown, otherwise for the others. In a secret
    round it is never alone in a group: where there are no others, it goes with the smallest silo.
    """
    voting_round = in_state(workshop, round_id, "open")
    person = workshop.the(Participant, participant_id)
    if person not in voters(workshop) or any(t.participant_id == person.id for t in turnout_of(workshop, round_id)):
        raise Refused(phrase("{name} has a ballot already, or cannot vote.", name=person.name))
    group = _group_for(workshop, voting_round, person)
    label = phrase("A ballot for {name}", name=person.name)
    return added(label, make(Turnout, round_id=round_id, participant_id=person.id, group=group))


def _group_for(workshop: Workshop, voting_round: VotingRound, person: Participant) -> str:
    """The group of a latecomer. In a secret round it has enough others who are asked about the same sides."""
    given, limit = turnout_of(workshop, voting_round.id), smallest_group(voting_round)
    is_open = voting_round.secrecy == "open"
    shown = {person.silo_id} if is_open and voting_round.split_shown else {one.group for one in given}
    if person.silo_id and person.silo_id in shown:
        return person.silo_id
    sides = set(sides_of(workshop, voting_round, person.id))
    alike = Counter(one.group for one in given if sides <= set(sides_of(workshop, voting_round, one.participant_id)))
    enough = {group: count for group, count in alike.items() if count + 1 >= limit}
    if is_open or not voting_round.split_shown or OTHERS in enough:
        return OTHERS
    return min(enough, key=alike.__getitem__) if enough else max(alike, key=alike.__getitem__, default=OTHERS)


def waiting_ballot(workshop: Workshop, round_id: Id, participant_id: Id) -> Turnout:
    """The voter's unused ballot; Refused when it is used, or when this person has none."""
    turnout = _ballot(workshop, round_id, participant_id)
    if turnout.state != "waiting":
        raise Refused(phrase("This ballot has been used already."))
    return turnout


def _ballot(workshop: Workshop, round_id: Id, participant_id: Id) -> Turnout:
    for turnout in turnout_of(workshop, round_id):
        if turnout.participant_id == participant_id:
            return turnout
    raise Refused(phrase("There is no ballot for this person in this round."))
