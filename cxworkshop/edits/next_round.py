"""A revealed round never changes; a new opinion is a new round that goes on from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cxworkshop.edits.ballots import options_of
from cxworkshop.edits.making import revised
from cxworkshop.edits.rounds import draft_round, votable
from cxworkshop.edits.voting import in_state
from cxworkshop.model.change import Change, Edit
from cxworkshop.model.record import Id
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop

SETTINGS = (
    *("budget", "cap_per_item", "select_count", "tie_rule", "secrecy", "collect", "order"),
    *("min_silo_size", "split_announced", "split_shown", "ease_voters"),
)
HANDLING = ("secrecy", "collect", "order", "min_silo_size", "split_announced", "split_shown")
"""How the ballots are given and shown, whatever is asked."""


def clone_round(workshop: Workshop, round_id: Id) -> Change:
    """A draft with the same question, the same targets and the same numbers. Targets that are gone by now stay away."""
    before = in_state(workshop, round_id, "revealed")
    there = {target.id for target in votable(workshop)}
    ids = [option.target_id for option in options_of(workshop, round_id) if option.target_id in there]
    change = draft_round(workshop, before.question, before.method, [id for id in ids if id], round_id)
    return _with(change, **{name: getattr(before, name) for name in SETTINGS})


def draft_runoff(workshop: Workshop, round_id: Id, target_ids: Sequence[Id], seats: int) -> Change:
    """One dot each, on the tied ones alone; `seats` says how many of them still fit above the line. When they tie once
    more nothing but people decides.
    """
    before = in_state(workshop, round_id, "revealed")
    change = draft_round(workshop, before.question, "runoff", target_ids, round_id)
    handling = {name: getattr(before, name) for name in HANDLING}
    return _with(change, select_count=seats, tie_rule="decider", **handling)


def _with(change: Change, **fields: Any) -> Change:
    """The same draft with these settings."""
    edits = [
        Edit(None, revised(edit.after, **fields)) if isinstance(edit.after, VotingRound) else edit
        for edit in change.edits
    ]
    return Change(change.label, tuple(edits))
