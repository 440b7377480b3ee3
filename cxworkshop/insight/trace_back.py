"""From an item of the roadmap back: the target, its votes, its problem pairs, its stops, and the need it answers."""

from __future__ import annotations

from cxworkshop.insight.place import Place
from cxworkshop.insight.stations import Found, Link, Voted, found, missing
from cxworkshop.insight.targets import need_of, stops_of
from cxworkshop.insight.voting import options_of, ranking
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.sides import criteria
from cxworkshop.model.targets import Problem, Target
from cxworkshop.model.voting import BallotOption, Criterion, DecidedBy, Decision, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, phrase

GUESSED = phrase("Only guessed. Ask one customer.")
HALF = phrase("Another pair has only one side.")
LEFT = phrase("The group left it for now, and it is on the roadmap all the same.")
ASIDE: dict[str, Phrase] = {
    "parked": phrase("It is parked, and on the roadmap all the same."),
    "dropped": phrase("It is dropped, and on the roadmap all the same."),
}
TAKEN: dict[DecidedBy, Phrase] = {
    "vote": phrase("Taken, as the vote says"),
    "runoff": phrase("Taken, as the run-off says"),
    "decider": phrase("Taken by the one who decides"),
    "group": phrase("Taken by the group, not by the dots"),
}
NOT_TAKEN = phrase("Left for now")


def target_of(workshop: Workshop, item: RoadmapItem) -> Target | None:
    """The target an item answers; where that was merged, the one it lives on in."""
    target, seen = workshop.get(Target, item.target_id), set[Id]()
    while target is not None and target.merged_into_id and target.id not in seen:
        seen.add(target.id)
        target = workshop.get(Target, target.merged_into_id) or target
    return target


def target(workshop: Workshop, item: RoadmapItem) -> Link:
    one = target_of(workshop, item)
    if one is None:
        return missing("target", "no_target", item.id)
    first = workshop.the(Target, str(item.target_id))
    under = [phrase("lives on in it: “{title}”", title=first.title)] if first.id != one.id else []
    weak = [] if decision_of(workshop, one.id) else [ASIDE[one.state]] if one.state in ASIDE else []
    return found("target", [Found(one.id, one.title, tuple(under), one)], *weak)


def need(workshop: Workshop, target: Target) -> Link:
    told = need_of(workshop, target)
    if told is None:
        return missing("need", "no_need", target.id)
    named = (told.group.name,) if told.text != told.group.name else ()
    one = Found(told.need_id or told.group.id, told.text, named, told)
    return found("need", [one], *([GUESSED] if told.evidence == "guessed" else []))


def stop(workshop: Workshop, target: Target) -> Link:
    there = stops_of(workshop, target)
    if not there and target.touchpoint_ids:
        return missing("stop", "in_tray", target.touchpoint_ids[0])
    if not there:
        return missing("stop", "no_stop", target.id)
    return found("stop", [Found(one.touchpoint.id, one.touchpoint.title, (one.stage.name,), one) for one in there])


def pair(workshop: Workshop, target: Target) -> Link:
    pairs = [one for one in workshop.all(Problem) if one.id in target.problem_ids]
    whole = [one for one in pairs if one.is_complete]
    if not pairs:
        return missing("pair", "no_pair", target.id)
    if not whole:
        return missing("pair", "half_pair", pairs[0].id)
    things = [Found(one.id, one.company_side, (one.customer_side,), one) for one in whole]
    return found("pair", things, *([HALF] if len(whole) < len(pairs) else []))


# Votes


def vote(workshop: Workshop, target: Target) -> Link:
    """Only of revealed rounds; of others nothing is told but that they wait."""
    votes = votes_of(workshop, target.id)
    if not votes:
        return missing("vote", "unrevealed" if _waits(workshop, target.id) else "no_vote", target.id)
    decision = decision_of(workshop, target.id)
    if decision is None:
        return missing("vote", "undecided", votes[-1].round.id)
    return found("vote", [_told(one) for one in votes], *([] if decision.chosen else [LEFT]))


def votes_of(workshop: Workshop, target_id: Id) -> list[Voted]:
    """What each revealed round says of a target, the oldest first."""
    options = [one for one in workshop.all(BallotOption) if one.target_id == target_id]
    rounds = [(workshop.the(VotingRound, one.round_id), one) for one in options]
    revealed = [(one, option) for one, option in rounds if one.state == "revealed"]
    return [_voted(workshop, *row) for row in sorted(revealed, key=lambda row: row[0].no)]


def decision_of(workshop: Workshop, target_id: Id) -> Decision | None:
    """The newest decision on a target."""
    made = [(workshop.the(VotingRound, one.round_id), one) for one in workshop.all(Decision)]
    there = [row for row in made if row[1].target_id == target_id and row[0].state == "revealed"]
    return max(there, key=lambda row: row[0].no)[1] if there else None


def _waits(workshop: Workshop, target_id: Id) -> bool:
    rounds = (
        workshop.the(VotingRound, one.round_id) for one in workshop.all(BallotOption) if one.target_id == target_id
    )
    return any(one.state in ("open", "closed") for one in rounds)


def _voted(workshop: Workshop, voting_round: VotingRound, option: BallotOption) -> Voted:
    sides = criteria(voting_round.method)
    mine = _place(workshop, option)
    each = {side: _place(workshop, option, side) for side in sides} if len(sides) > 1 else {sides[0]: mine}
    made = (one for one in workshop.all(Decision) if one.round_id == voting_round.id)
    return Voted(
        voting_round,
        option.id,
        mine.place,
        len(options_of(workshop, voting_round.id)),
        {side: place.dots for side, place in each.items()},
        {side: place.voters for side, place in each.items()},
        next((one for one in made if one.target_id == option.target_id), None),
    )


def _place(workshop: Workshop, option: BallotOption, side: Criterion | None = None) -> Place:
    return next(one for one in ranking(workshop, option.round_id, side) if one.option.id == option.id)


def _told(vote: Voted) -> Found:
    """Of two sides the dots of each; else the place, too, for there is one line."""
    if "impact" in vote.dots:
        title = phrase("Round {no}: impact {impact}, ease {ease}", no=vote.round.no, **vote.dots)
    else:
        title = phrase("Round {no}: place {place} of {of}", no=vote.round.no, place=vote.place, of=vote.of)
    return Found(vote.round.id, title, _decided(vote.decision), vote)


def _decided(decision: Decision | None) -> tuple[str | Phrase, ...]:
    if decision is None:
        return ()
    words: tuple[str | Phrase, ...] = (TAKEN[decision.by] if decision.chosen else NOT_TAKEN,)
    return (*words, decision.reason) if decision.reason else words
