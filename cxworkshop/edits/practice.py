"""Practice and feedback: rehearsals with a day and repeats, how customers are asked, and good words to show inside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cxworkshop.edits.making import (
    added,
    closed_up,
    edits_between,
    make,
    next_order,
    put_at,
    removal,
    revised,
    set_fields,
)
from cxworkshop.edits.surprises import practise
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.practice import FeedbackLoop, PraiseNote, Rehearsal
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.surprises import ContingencyPlan
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase


def rehearse_plan(workshop: Workshop, plan_id: Id, roles: Sequence[str] = ()) -> Change:
    """A rehearsal of a contingency plan; it has no day yet. Whoever acts in the plan has a role."""
    plan = workshop.the(ContingencyPlan, plan_id)
    played = dict.fromkeys(map(clean_line, (*roles, *(step.actor for step in plan.steps))))
    return added(phrase("Rehearsal planned"), make(Rehearsal, plan_id=plan_id, roles=[one for one in played if one]))


def rehearse_target(workshop: Workshop, target_id: Id) -> Change:
    """A rehearsal of the way a target asks for; it has no day yet."""
    workshop.the(Target, target_id)
    return added(phrase("Rehearsal planned"), make(Rehearsal, target_id=target_id))


def set_rehearsal(workshop: Workshop, rehearsal_id: Id, **fields: Any) -> Change:
    """Writes scenario, roles, minutes, day, repeats, or what was learned. Roles without words fall away."""
    if "roles" in fields:
        fields["roles"] = tuple(role for role in map(clean_line, fields["roles"]) if role)
    return set_fields(workshop, phrase("Rehearsal changed"), Rehearsal, rehearsal_id, **fields)


def hold(workshop: Workshop, rehearsal_id: Id, day: str) -> Change:
    """It was held on a day, YYYY-MM-DD: one more repeat, and a plan that is ready is practised now. Its date is the
    next day; while repeats are left, one that has come is chosen anew, and after the last it says when that was.
    """
    before = workshop.the(Rehearsal, rehearsal_id)
    done = before.repeats_done + 1
    planned = max(before.repeats_planned, done)
    ahead = before.date if before.date > day else ""
    after = revised(before, repeats_done=done, repeats_planned=planned, date=ahead if done < planned else day)
    edits = [Edit(before, after)]
    plan = workshop.get(ContingencyPlan, before.plan_id)
    if plan is not None and plan.state != "draft":
        edits += practise(workshop, plan.deviation_id, day).edits
    return Change(phrase("Rehearsal held"), tuple(edits))


def practised(workshop: Workshop, plan_id: Id, day: str) -> Change:
    """The plan was practised on a day, YYYY-MM-DD: one more repeat of its latest rehearsal, else a first one.
    Refused while the plan is not ready.
    """
    plan = workshop.the(ContingencyPlan, plan_id)
    marked = practise(workshop, plan.deviation_id, day)
    there = [one for one in workshop.all(Rehearsal) if one.plan_id == plan_id]
    if there:
        return hold(workshop, max(there, key=lambda one: (one.repeats_done < one.repeats_planned, one.date)).id, day)
    held: Rehearsal = make(Rehearsal, plan_id=plan_id, date=day, repeats_done=1)
    return Change(phrase("Rehearsal held"), (Edit(None, held), *marked.edits))


def remove_rehearsal(workshop: Workshop, rehearsal_id: Id) -> Change:
    rehearsal = workshop.the(Rehearsal, rehearsal_id)
    return Change(phrase("Rehearsal removed"), removal(workshop, rehearsal))


def add_loop(workshop: Workshop, touchpoint_id: Id, means: str = "") -> Change:
    """A way to ask customers at a stop; each stop has one."""
    stop = workshop.the(Touchpoint, touchpoint_id)
    if any(one.touchpoint_id == stop.id for one in workshop.all(FeedbackLoop)):
        raise Refused(phrase("Customers are asked at “{title}” already.", title=stop.title))
    loop = make(FeedbackLoop, touchpoint_id=stop.id, means=clean_line(means))
    return added(phrase("Feedback at “{title}” planned", title=stop.title), loop)


def set_loop(workshop: Workshop, loop_id: Id, **fields: Any) -> Change:
    """Writes when, by what and with which question customers are asked, who reacts by when, and what that starts."""
    return set_fields(workshop, phrase("Feedback changed"), FeedbackLoop, loop_id, **fields)


def remove_loop(workshop: Workshop, loop_id: Id) -> Change:
    loop = workshop.the(FeedbackLoop, loop_id)
    return Change(phrase("Feedback removed"), removal(workshop, loop))


def add_praise(workshop: Workshop, text: str) -> Change:
    """Good words of a customer, last in the list."""
    note = make(PraiseNote, text=text, order=next_order(workshop.all(PraiseNote)))
    return added(phrase("Good feedback kept"), note)


def set_praise(workshop: Workshop, praise_id: Id, **fields: Any) -> Change:
    """Words it anew, or says where it was and whose work it praises."""
    return set_fields(workshop, phrase("Good feedback changed"), PraiseNote, praise_id, **fields)


def move_praise(workshop: Workshop, praise_id: Id, place: int) -> Change:
    """Puts good words at a place in the list, from 1; past either end they stay there."""
    notes = workshop.all(PraiseNote)
    moved = put_at(notes, workshop.the(PraiseNote, praise_id), place)
    return Change(phrase("Good feedback moved"), edits_between(notes, moved))


def remove_praise(workshop: Workshop, praise_id: Id) -> Change:
    note = workshop.the(PraiseNote, praise_id)
    return Change(phrase("Good feedback removed"), removal(workshop, note) + closed_up(workshop.all(PraiseNote), note))
