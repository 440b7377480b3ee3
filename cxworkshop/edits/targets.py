"""Development targets: worded, merged, parked. What has been voted on is dropped, never erased."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cxworkshop.edits.ballots import options_of
from cxworkshop.edits.making import added, edits_between, make, next_order, removal, renumbered, revised
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase


def add_target(
    workshop: Workshop,
    title: str,
    touchpoint_ids: Sequence[Id] = (),
    owner_silo_id: Id | None = None,
    element: str = "functionality",
) -> Change:
    """A new candidate, last in the list."""
    fields = {"title": clean_line(title), "touchpoint_ids": tuple(touchpoint_ids), "element": element}
    target = make(Target, **fields, owner_silo_id=owner_silo_id, order=next_order(workshop.all(Target)))
    return added(phrase("Target “{title}” added", title=target.title), target)


def revise(workshop: Workshop, target_id: Id, **fields: Any) -> Change:
    """Changes title, stops, owner or element. A ballot that is open keeps the words it was opened with."""
    before = workshop.the(Target, target_id)
    if "title" in fields:
        fields["title"] = clean_line(fields["title"])
    after = revised(before, **fields)
    return Change(phrase("Target “{title}” changed", title=after.title), edits_between([before], [after]))


def park(workshop: Workshop, target_id: Id) -> Change:
    """Sets a target aside for another time; it leaves a draft ballot."""
    target = _free(workshop, target_id)
    label = phrase("Target “{title}” parked", title=target.title)
    return Change(label, (*_off_drafts(workshop, target_id), *edits_between([target], [target.but(state="parked")])))


def take_up(workshop: Workshop, target_id: Id) -> Change:
    """Makes a parked or dropped target a candidate again."""
    target = workshop.the(Target, target_id)
    if target.state not in ("parked", "dropped"):
        raise Refused(phrase("“{title}” is in the list already.", title=target.title))
    label = phrase("Target “{title}” taken up again", title=target.title)
    return Change(label, edits_between([target], [target.but(state="candidate")]))


def remove(workshop: Workshop, target_id: Id) -> Change:
    """Removes a target; one that has been voted on stays, as dropped."""
    target = _free(workshop, target_id)
    label = phrase("Target “{title}” removed", title=target.title)
    if _states(workshop, target_id) & {"revealed", "void"}:
        return Change(label, (*_off_drafts(workshop, target_id), Edit(target, target.but(state="dropped"))))
    gone = removal(workshop, target, *_draft_options(workshop, target_id))
    others = tuple(edit for edit in gone if edit.record.kind not in (Target.kind, BallotOption.kind))
    return Change(label, (*_off_drafts(workshop, target_id), *_closed_up(workshop, target), *others))


def merge_into(workshop: Workshop, target_id: Id, survivor_id: Id) -> Change:
    """One target goes into another: it keeps its words, its stops and pairs move along, and it leaves the ballot."""
    target, survivor = _free(workshop, target_id), _free(workshop, survivor_id)
    if target.id == survivor.id or survivor.state == "merged":
        raise Refused(phrase("Choose a target that still stands to merge into."))
    if target.state in ("chosen", "merged"):
        raise Refused(phrase("“{title}” has been chosen or merged already, so it stays.", title=target.title))
    stops = tuple(dict.fromkeys((*survivor.touchpoint_ids, *target.touchpoint_ids)))
    pairs = tuple(dict.fromkeys((*survivor.problem_ids, *target.problem_ids)))
    followers = [one for one in workshop.all(Target) if one.merged_into_id == target_id]
    before = [target, survivor, *followers]
    after = [
        target.but(state="merged", merged_into_id=survivor_id),
        survivor.but(touchpoint_ids=stops, problem_ids=pairs),
        *(one.but(merged_into_id=survivor_id) for one in followers),
    ]
    label = phrase("“{title}” merged into “{other}”", title=target.title, other=survivor.title)
    return Change(label, (*_off_drafts(workshop, target_id), *edits_between(before, after)))


def candidates(workshop: Workshop) -> list[Target]:
    """The targets that stand: neither merged away, nor parked, nor dropped."""
    return [target for target in workshop.all(Target) if target.state not in ("merged", "parked", "dropped")]


def _free(workshop: Workshop, target_id: Id) -> Target:
    target = workshop.the(Target, target_id)
    if _states(workshop, target_id) & {"open", "closed"}:
        raise Refused(phrase("“{title}” is on the ballot. Finish the round first.", title=target.title))
    return target


def _states(workshop: Workshop, target_id: Id) -> set[str]:
    """The states of the rounds this target has been on."""
    rounds = {option.round_id for option in workshop.all(BallotOption) if option.target_id == target_id}
    return {one.state for one in workshop.all(VotingRound) if one.id in rounds}


def _draft_options(workshop: Workshop, target_id: Id) -> list[BallotOption]:
    drafts = {one.id for one in workshop.all(VotingRound) if one.state == "draft"}
    options = workshop.all(BallotOption)
    return [option for option in options if option.target_id == target_id and option.round_id in drafts]


def _closed_up(workshop: Workshop, gone: Target) -> tuple[Edit, ...]:
    """The list without one target; what had been merged into it stands on its own again."""
    before = workshop.all(Target)
    freed = {"state": "candidate", "merged_into_id": None}
    rest = [one.but(**freed) if one.merged_into_id == gone.id else one for one in before if one != gone]
    return edits_between(before, renumbered(rest))


def _off_drafts(workshop: Workshop, target_id: Id) -> tuple[Edit, ...]:
    """Takes a target off a draft ballot; the letters after it close up."""
    edits: list[Edit] = []
    for gone in _draft_options(workshop, target_id):
        before = options_of(workshop, gone.round_id)
        edits += edits_between(before, renumbered([one for one in before if one.id != gone.id]))
    return tuple(edits)
