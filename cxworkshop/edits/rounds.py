"""A round while it is a draft: its question, its targets, its numbers, and the reasons for them."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Any, NamedTuple

from cxworkshop.edits.ballots import options_of
from cxworkshop.edits.making import make, next_order, removal, renumbered, revised
from cxworkshop.edits.voting import in_state
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, Method, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, phrase


class Numbers(NamedTuple):
    """Proposed dots each and most on one, each with its reason."""

    budget: int
    cap: int
    budget_reason: Phrase
    cap_reason: Phrase


def proposal(options: int, method: Method) -> Numbers:
    """A quarter of the options (a rule of thumb of Nielsen Norman Group), 3 to 8 dots; half of them on one."""
    quarter = phrase("{n} targets ÷ 4", n=options)
    if method == "weighted":
        return Numbers(6, 3, phrase("3, 2 and 1"), phrase("the three, once each"))
    if method == "runoff":
        return Numbers(1, 1, phrase("one dot settles it"), phrase("one dot"))
    if method == "two_criteria":
        budget = min(max(2, ceil(options / 4)), 20)
        return Numbers(budget, 1, quarter if budget > 2 else phrase("two at least"), phrase("one a side"))
    budget = min(max(ceil(options / 4), 3), 8)
    reason = {3: phrase("three at least"), 8: phrase("eight at most")}.get(budget, quarter)
    if ceil(options / 4) == budget:
        reason = quarter
    return Numbers(budget, ceil(budget / 2), reason, phrase("half, rounded up"))


def votable(workshop: Workshop) -> list[Target]:
    """Targets that may be put on a ballot: neither merged away nor dropped."""
    return [target for target in workshop.all(Target) if target.state not in ("merged", "dropped")]


def draft_round(
    workshop: Workshop,
    question: str,
    method: Method = "dots",
    target_ids: Sequence[Id] | None = None,
    parent_id: Id | None = None,
) -> Change:
    """A new draft with proposed numbers; without targets named, every candidate is on it."""
    if any(other.state in ("draft", "open", "closed") for other in workshop.all(VotingRound)):
        raise Refused(phrase("Another round is still going on. Finish it first."))
    chosen = list(target_ids) if target_ids is not None else _candidates(workshop)
    numbers = proposal(len(chosen), method)
    voting_round: VotingRound = make(
        VotingRound,
        no=max((other.no for other in workshop.all(VotingRound)), default=0) + 1,
        question=question,
        method=method,
        budget=numbers.budget,
        cap_per_item=numbers.cap,
        select_count=min(4, max(1, len(chosen) - 1)),
        parent_id=parent_id,
    )
    options = [_option(workshop, voting_round.id, target_id, place) for place, target_id in enumerate(chosen, 1)]
    label = phrase("Draft round {no}", no=voting_round.no)
    return Change(label, tuple(Edit(None, record) for record in (voting_round, *options)))


def _candidates(workshop: Workshop) -> list[Id]:
    found = [target.id for target in votable(workshop) if target.state == "candidate"]
    return found or [target.id for target in votable(workshop)]


def _option(workshop: Workshop, round_id: Id, target_id: Id, place: int) -> BallotOption:
    title = workshop.the(Target, target_id).title
    option: BallotOption = make(BallotOption, round_id=round_id, target_id=target_id, order=place, title_snapshot=title)
    return option


def revise_round(workshop: Workshop, round_id: Id, **fields: Any) -> Change:
    """Changes settings of a draft. A new method brings its own proposal; the cap never exceeds the budget; a secret
    round is not voted by several at once.
    """
    before = in_state(workshop, round_id, "draft")
    if fields.get("method", before.method) != before.method:
        numbers = proposal(len(options_of(workshop, round_id)), fields["method"])
        fields = {"budget": numbers.budget, "cap_per_item": numbers.cap, **fields}
    after: VotingRound = revised(before, **fields)
    if after.cap_per_item > after.budget:
        after = after.but(cap_per_item=after.budget)
    if after.secrecy == "secret" and after.collect == "several":
        after = after.but(collect="pass_laptop")
    label = phrase("Set up round {no}", no=before.no)
    return Change(label, (Edit(before, after),) if after != before else ())


def toggle_option(workshop: Workshop, round_id: Id, target_id: Id) -> Change:
    """Puts a target on the draft or takes it off; numbers that were the proposal follow."""
    before = in_state(workshop, round_id, "draft")
    options = options_of(workshop, round_id)
    off = [option for option in options if option.target_id == target_id]
    kept = renumbered([option for option in options if option not in off])
    new = [] if off else [_option(workshop, round_id, target_id, next_order(kept))]
    moved = [Edit(workshop.the(BallotOption, o.id), o) for o in kept if workshop.the(BallotOption, o.id) != o]
    was, now = proposal(len(options), before.method), proposal(len(kept) + len(new), before.method)
    after = before
    if (before.budget, before.cap_per_item) == (was.budget, was.cap):
        after = before.but(budget=now.budget, cap_per_item=now.cap)
    edits = [*(Edit(option, None) for option in off), *moved, *(Edit(None, option) for option in new)]
    return Change(phrase("Choose what is on the ballot"), (*edits, *([Edit(before, after)] if after != before else [])))


def drop_draft(workshop: Workshop, round_id: Id) -> Change:
    before = in_state(workshop, round_id, "draft")
    return Change(phrase("Remove the draft round"), removal(workshop, before))
