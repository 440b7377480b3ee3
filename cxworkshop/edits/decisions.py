"""The vote advises, the group decides: what was taken, and why in its own words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from cxworkshop.edits.making import make, revised
from cxworkshop.edits.voting import in_state
from cxworkshop.model.change import Change, Edit
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target, TargetState
from cxworkshop.model.voting import DecidedBy, Decision
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase


class Left(NamedTuple):
    """A target that is not taken: the place it was shown at, and who decided."""

    target_id: Id
    rank: int
    by: DecidedBy


def decision_on(workshop: Workshop, round_id: Id, target_id: Id) -> Decision | None:
    for decision in workshop.all(Decision):
        if decision.round_id == round_id and decision.target_id == target_id:
            return decision
    return None


def decide(
    workshop: Workshop,
    round_id: Id,
    target_id: Id,
    chosen: bool,
    rank: int,
    reason: str | None = None,
    by: DecidedBy = "vote",
) -> Change:
    """Takes a target or leaves it for now. Without a reason given, the one written before stays."""
    in_state(workshop, round_id, "revealed")
    before = decision_on(workshop, round_id, target_id)
    fields: dict[str, Any] = {"chosen": chosen, "rank_shown": rank, "by": by}
    if reason is not None:
        fields["reason"] = reason
    new = {"round_id": round_id, "target_id": target_id, **fields}
    after: Decision = revised(before, **fields) if before else make(Decision, **new)
    target = workshop.the(Target, target_id)
    state: TargetState = "chosen" if chosen else "parked"
    edits = [Edit(before, after)] if before != after else []
    if target.state != state:
        edits.append(Edit(target, target.but(state=state)))
    label = phrase("Take “{title}”", title=target.title) if chosen else phrase("Leave “{title}”", title=target.title)
    return Change(label, tuple(edits))


def leave_rest(workshop: Workshop, round_id: Id, rest: Sequence[Left]) -> Change:
    """Writes down of targets nobody has decided on that they are left for now, in one step."""
    in_state(workshop, round_id, "revealed")
    edits: list[Edit] = []
    for one in rest:
        if decision_on(workshop, round_id, one.target_id) is None:
            edits += decide(workshop, round_id, one.target_id, chosen=False, rank=one.rank, by=one.by).edits
    return Change(phrase("Leave the rest for now"), tuple(edits))
