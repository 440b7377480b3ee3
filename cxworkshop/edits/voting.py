"""A voting round opens, closes, and is reopened or voided: who may vote and what freezes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from cxworkshop.edits.ballots import options_of
from cxworkshop.edits.making import revised
from cxworkshop.edits.split import joined_on_ease, pooled, smallest_group
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id
from cxworkshop.model.sides import ease_is_for
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import OTHERS, BallotOption, OpenVote, RoundState, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, phrase


def voters(workshop: Workshop) -> list[Participant]:
    """Who gets a ballot: present, allowed to vote, and in a silo."""
    return [person for person in workshop.all(Participant) if person.present and person.can_vote and person.silo_id]


def turnout_of(workshop: Workshop, round_id: Id) -> list[Turnout]:
    return [turnout for turnout in workshop.all(Turnout) if turnout.round_id == round_id]


def is_by_name(voting_round: VotingRound) -> bool:
    """Whether turnout tells of persons. A secret slip on paper bears no name, so it tells of groups alone."""
    return voting_round.secrecy == "open" or voting_round.collect != "paper"


def missing(workshop: Workshop, round_id: Id) -> list[Participant]:
    """Who has neither sealed a ballot nor abstained; only their number means something when it is not by name."""
    waiting = {turnout.participant_id for turnout in turnout_of(workshop, round_id) if turnout.state == "waiting"}
    return [person for person in workshop.all(Participant) if person.id in waiting]


def open_round(workshop: Workshop, round_id: Id) -> Change:
    """Freezes the round: titles and letters as they stand now, and the group each ballot will count for."""
    voting_round = in_state(workshop, round_id, "draft")
    kept = [option for option in options_of(workshop, round_id) if workshop.get(Target, option.target_id)]
    people = voters(workshop)
    _may_open(workshop, voting_round, kept, people)
    gone = [Edit(option, None) for option in options_of(workshop, round_id) if option not in kept]
    frozen = [Edit(option, _snapshot(workshop, option, place)) for place, option in enumerate(kept, 1)]
    groups = _groups(workshop, voting_round, people)
    ballots = [
        Edit(None, Turnout(round_id=round_id, participant_id=person.id, group=groups[person.silo_id or ""]))
        for person in people
    ]
    label = phrase("Open round {no}", no=voting_round.no)
    changed = [Edit(voting_round, voting_round.but(state="open")), *_on_ballot(workshop, kept), *gone, *frozen]
    return Change(label, (*(edit for edit in changed if edit.before != edit.after), *ballots))


def _may_open(
    workshop: Workshop, voting_round: VotingRound, options: list[BallotOption], people: list[Participant]
) -> None:
    if any(other.state in ("open", "closed") for other in workshop.all(VotingRound)):
        raise Refused(phrase("Another round is still going on. Finish it first."))
    if len(options) < 2:
        raise Refused(phrase("A vote needs at least two targets."))
    if len(people) < 2:
        raise Refused(phrase("A vote needs at least two voters who are present and in a silo."))
    if voting_round.cap_per_item > voting_round.budget:
        raise Refused(phrase("Most on one cannot be more than the dots each has."))
    if voting_round.collect == "several" and voting_round.secrecy == "secret":
        raise Refused(phrase("Several at once is for open votes. Choose another way to give the ballots."))
    _may_ask_ease(workshop, voting_round, people)
    twin = twins(workshop, options)
    if twin:
        raise Refused(phrase("Two targets are called “{title}”. Give one another name first.", title=twin))


def _may_ask_ease(workshop: Workshop, voting_round: VotingRound, people: list[Participant]) -> None:
    silos = ease_is_for(workshop, voting_round)
    if silos is None:
        return
    here = sum(person.silo_id in silos for person in people)
    if here < (2 if voting_round.secrecy == "secret" else 1):
        raise Refused(phrase("Too few voters here own one of these targets. Let everybody vote on ease."))


def twins(workshop: Workshop, options: Iterable[BallotOption]) -> str:
    """A title that two options share, or nothing."""
    seen: dict[str, int] = Counter()
    for option in options:
        title = workshop.the(Target, option.target_id or "").title
        seen[title.casefold()] += 1
        if seen[title.casefold()] == 2:
            return title
    return ""


def _snapshot(workshop: Workshop, option: BallotOption, place: int) -> BallotOption:
    target = workshop.the(Target, option.target_id or "")
    owner = workshop.get(Silo, target.owner_silo_id)
    snapshot: BallotOption = revised(
        option, order=place, title_snapshot=target.title, silo_snapshot=owner.code if owner else ""
    )
    return snapshot


def _groups(workshop: Workshop, voting_round: VotingRound, people: Iterable[Participant]) -> dict[str, str]:
    """For each silo the group its ballots count for."""
    sizes = Counter(person.silo_id or "" for person in people)
    if not voting_round.split_shown:
        return dict.fromkeys(sizes, OTHERS)
    groups, silos = pooled(sizes, smallest_group(voting_round)), ease_is_for(workshop, voting_round)
    if silos is None:
        return groups
    return joined_on_ease(groups, {id: sizes[id] for id in sizes if id in silos}, smallest_group(voting_round))


def _on_ballot(workshop: Workshop, options: Iterable[BallotOption]) -> Iterable[Edit]:
    for option in options:
        target = workshop.the(Target, option.target_id or "")
        if target.state == "candidate":
            yield Edit(target, target.but(state="on_ballot"))


def close_round(workshop: Workshop, round_id: Id, accept_missing: bool = False) -> Change:
    """Closes the round; who is missing has to be accepted, and is named in the refusal."""
    voting_round = in_state(workshop, round_id, "open")
    names = [person.name for person in missing(workshop, round_id)]
    if names and not accept_missing:
        raise Refused(phrase("Still to vote: {names}.", names=", ".join(names)))
    return _moved(voting_round, phrase("Close round {no}", no=voting_round.no), "closed")


def reopen(workshop: Workshop, round_id: Id) -> Change:
    """For latecomers, before the reveal; earlier ballots stay sealed."""
    voting_round = in_state(workshop, round_id, "closed")
    return _moved(voting_round, phrase("Reopen round {no}", no=voting_round.no), "open")


def void(workshop: Workshop, round_id: Id, reason: str) -> Change:
    """The round does not count; it stays in the list with its reason, and its named votes go."""
    voting_round = in_state(workshop, round_id, "open", "closed")
    if not reason.strip():
        raise Refused(phrase("Write why, so that nobody has to guess later."))
    votes = [Edit(vote, None) for vote in workshop.all(OpenVote) if vote.round_id == round_id]
    voided = Edit(voting_round, revised(voting_round, state="void", void_reason=reason))
    return Change(phrase("Void round {no}", no=voting_round.no), (voided, *_off_ballot(workshop, round_id), *votes))


def _off_ballot(workshop: Workshop, round_id: Id) -> Iterable[Edit]:
    """Targets that no other round asked about are candidates again."""
    counted = {
        r.id for r in workshop.all(VotingRound) if r.id != round_id and r.state in ("open", "closed", "revealed")
    }
    held = {option.target_id for option in workshop.all(BallotOption) if option.round_id in counted}
    for option in options_of(workshop, round_id):
        target = workshop.get(Target, option.target_id)
        if target and target.state == "on_ballot" and target.id not in held:
            yield Edit(target, target.but(state="candidate"))


def in_state(workshop: Workshop, round_id: Id, *states: RoundState) -> VotingRound:
    """The round, or Refused when it is not in one of these states."""
    voting_round = workshop.the(VotingRound, round_id)
    if voting_round.state not in states:
        raise Refused(phrase("Round {no} is not where it would have to be for that.", no=voting_round.no))
    return voting_round


def _moved(voting_round: VotingRound, label: Phrase, state: RoundState) -> Change:
    return Change(label, (Edit(voting_round, voting_round.but(state=state)),))
