"""Development targets: worded, merged, parked. What has been voted on is dropped, never erased."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cxworkshop.edits.ballots import options_of
from cxworkshop.edits.channels import stops_hit
from cxworkshop.edits.making import (
    added,
    changed,
    edits_between,
    make,
    next_order,
    put_at,
    removal,
    renumbered,
    revised,
)
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.customer import CustomerGroup, Need
from cxworkshop.model.path import Channel
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

TITLE = 70  # letters a title may have
LINES = frozenset({"title", "process_step", "freed_for"})  # texts that belong on one line
WRITTEN = frozenset(Target.model_fields) - {"id", "state", "merged_into_id", "order"}


def add_target(
    workshop: Workshop,
    title: str,
    touchpoint_ids: Sequence[Id] = (),
    owner_silo_id: Id | None = None,
    element: str = "functionality",
    **fields: Any,
) -> Change:
    """A new candidate, last in the list. `fields` are any others a person may write: type, pairs, group, author …"""
    given = {"touchpoint_ids": tuple(touchpoint_ids), "owner_silo_id": owner_silo_id, "element": element, **fields}
    target = make(Target, **_cleaned({"title": title, **given}), order=next_order(workshop.all(Target)))
    return added(phrase("Target “{title}” added", title=target.title), target)


def from_words(workshop: Workshop, text: str, touchpoint_ids: Sequence[Id] = (), **fields: Any) -> Change:
    """A target out of words that were written elsewhere: an observation, a what-if, an aim. Its title has as many of
    them as it can take; what is too long for that is kept whole as its description.
    """
    words = clean_line(text)
    title = short(words)
    whole = {} if title == words else {"description": words[:300]}
    return add_target(workshop, title, touchpoint_ids, **{**whole, **fields})


def short(text: str, room: int = TITLE) -> str:
    """As many whole words as a title takes, with “…” where some were left out."""
    if len(text) <= room:
        return text
    whole, _, _ = text[:room].rpartition(" ")
    return f"{(whole or text)[: room - 1].rstrip(' ,;:')}…"


def revise(workshop: Workshop, target_id: Id, **fields: Any) -> Change:
    """Writes fields of a target. A ballot that is open keeps the words it was opened with."""
    before = workshop.the(Target, target_id)
    after = revised(before, **_cleaned(fields))
    return changed(phrase("Target “{title}” changed", title=after.title), before, after)


def answer_need(workshop: Workshop, target_id: Id, group_id: Id | None, need_id: Id | None = None) -> Change:
    """Says whose need a target answers: the one its group is named by, or one of its further needs. Another group's
    motive and goal are another matter, so their ticks go.
    """
    before = workshop.the(Target, target_id)
    need = workshop.get(Need, need_id)
    group = workshop.get(CustomerGroup, need.group_id if need else group_id)
    whose = {"group_id": group.id if group else None, "need_id": need.id if need else None}
    ticks = {} if whose["group_id"] == before.group_id else {"for_motive": False, "for_goal": False}
    after = revised(before, **whose, **ticks)
    return changed(phrase("Whose need “{title}” answers", title=before.title), before, after)


def give_up_channel(workshop: Workshop, target_id: Id, channel_id: Id) -> Change:
    """Makes a target about giving up a channel: its stops are those the channel carries."""
    before, channel = workshop.the(Target, target_id), workshop.the(Channel, channel_id)
    after = revised(before, target_type="drop_channel", touchpoint_ids=stops_hit(workshop, channel.id))
    return changed(phrase("“{title}” gives up {channel}", title=before.title, channel=channel.name), before, after)


def move_target(workshop: Workshop, target_id: Id, place: int) -> Change:
    """Puts a target to another place among those that stand, 1 first; the others keep theirs."""
    target, standing = workshop.the(Target, target_id), candidates(workshop)
    if not target.stands:
        raise Refused(phrase("“{title}” is set aside. Take it up again first.", title=target.title))
    before, moved = workshop.all(Target), iter(put_at(standing, target, place))
    whole = [next(moved) if one.stands else one for one in before]
    label = phrase("Target “{title}” moved", title=target.title)
    return Change(label, edits_between(before, renumbered(whole)))


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


def split_off(workshop: Workshop, target_id: Id) -> Change:
    """Makes a merged target one of its own again, with its own words, stops and pairs. What had come to the other by
    the merge stays there: it may have been talked about since.
    """
    target = workshop.the(Target, target_id)
    if target.state != "merged":
        raise Refused(phrase("“{title}” stands on its own already.", title=target.title))
    label = phrase("“{title}” split off again", title=target.title)
    return Change(label, (Edit(target, target.but(state="candidate", merged_into_id=None)),))


def candidates(workshop: Workshop) -> list[Target]:
    """The targets that stand: neither merged away, nor parked, nor dropped."""
    return [target for target in workshop.all(Target) if target.stands]


def _cleaned(fields: dict[str, Any]) -> dict[str, Any]:
    """Only what a person may write, and on one line what belongs there."""
    if not fields.keys() <= WRITTEN:
        raise Refused(phrase("That cannot be written here."))
    return {
        name: clean_line(value) if name in LINES and isinstance(value, str) else value for name, value in fields.items()
    }


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
