"""Surprises: name what goes wrong, write the plan for it, make it ready, practise it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from cxworkshop.edits.making import added, make, next_order, removal, revised, set_fields
from cxworkshop.edits.targets import short
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id, Record
from cxworkshop.model.surprises import Category, ContingencyPlan, Deviation
from cxworkshop.model.targets import Problem
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, mark, phrase

TITLE = 90  # letters that the title of a deviation takes
FEWER_STEPS = {0: mark("three steps"), 1: mark("two more steps"), 2: mark("one more step")}
STILL_MISSING = {
    1: mark("Still missing: {a}."),
    2: mark("Still missing: {a} and {b}."),
    3: mark("Still missing: {a}, {b} and {c}."),
    4: mark("Still missing: {a}, {b}, {c} and {d}."),
}
WRITTEN = frozenset(ContingencyPlan.model_fields) - {"id", "deviation_id", "state", "practised_at"}
ABOUT_THE_PLAN = frozenset({"review_at"})  # when to look again is not part of what was practised


def plan_of(workshop: Workshop, deviation_id: Id) -> ContingencyPlan | None:
    """The plan for a deviation; None until its first word is written."""
    return next((plan for plan in workshop.all(ContingencyPlan) if plan.deviation_id == deviation_id), None)


def lacking(plan: ContingencyPlan | None) -> Phrase | None:
    """What a plan still needs before it is ready, in words; None when nothing is missing."""
    missing = list(_missing(plan or ContingencyPlan(deviation_id="none")).values())
    return Phrase(STILL_MISSING[len(missing)], dict(zip("abcd", missing, strict=False))) if missing else None


def first_lacking(plan: ContingencyPlan | None) -> str:
    """The field to be written next on the way to ready; empty when nothing is missing."""
    return next(iter(_missing(plan or ContingencyPlan(deviation_id="none"))), "")


def _missing(plan: ContingencyPlan) -> dict[str, str]:
    """The fields that the ready-rule still asks for, and what they are called."""
    asked = {
        "first_words": "" if plan.first_words else mark("the first words"),
        "steps": FEWER_STEPS.get(len(plan.steps), ""),
        "owner_id": "" if plan.owner_id else mark("an owner"),
        "promise_time": "" if plan.promise_time else mark("a promised time"),
    }
    return {field: name for field, name in asked.items() if name}


# Deviations


def add_deviation(
    workshop: Workshop, touchpoint_ids: Sequence[Id], title: str, category: Category = "our_failure"
) -> Change:
    """A new deviation at one or more placed touchpoints."""
    stops = _placed(workshop, touchpoint_ids)
    order = next_order(workshop.all(Deviation))
    deviation = make(Deviation, title=title, touchpoint_ids=stops, category=category, order=order)
    return added(phrase("New deviation: {title}", title=deviation.title), deviation)


def revise_deviation(workshop: Workshop, id: Id, **fields: Any) -> Change:
    """Sets fields of a deviation; a stop that is new to it has to be placed."""
    before = workshop.the(Deviation, id)
    if "touchpoint_ids" in fields:
        _placed(workshop, fields["touchpoint_ids"], known=before.touchpoint_ids)
    return set_fields(workshop, phrase("Deviation: {title}", title=before.title), Deviation, id, **fields)


def remove_deviation(workshop: Workshop, id: Id) -> Change:
    """Removes a deviation; its plan goes along."""
    deviation = workshop.the(Deviation, id)
    return Change(phrase("Removed: {title}", title=deviation.title), removal(workshop, deviation))


def accept_typical(workshop: Workshop, records: Iterable[Record], touchpoint_ids: Sequence[Id] = ()) -> Change:
    """Takes over deviations of the template with their plans, as drafts without an owner; those already here are
    skipped. `touchpoint_ids` says where they happen; otherwise their own stops count, as far as they are placed here.
    """
    records = list(records)
    order = next_order(workshop.all(Deviation))
    fresh = [record for record in records if isinstance(record, Deviation) and not workshop.get(Deviation, record.id)]
    taken = [_at_stops(workshop, record, touchpoint_ids).but(order=order + n) for n, record in enumerate(fresh)]
    ours = {record.id for record in taken}
    plans = [plan for plan in records if isinstance(plan, ContingencyPlan) and plan.deviation_id in ours]
    drafts = [plan.but(state="draft", owner_id=None, practised_at="") for plan in plans]
    title = taken[0].title if taken else ""
    return added(phrase("New deviation: {title}", title=title), *taken, *drafts)


def accept_pair(workshop: Workshop, problem_id: Id) -> Change:
    """A deviation out of a whole pair: in the customer's words, at the stop where it shows."""
    pair = workshop.the(Problem, problem_id)
    if not pair.is_complete:
        raise Refused(phrase("Write both sides of the pair first."))
    return add_deviation(workshop, [pair.shows_at_id] if pair.shows_at_id else [], short(pair.customer_side, TITLE))


def _at_stops(workshop: Workshop, deviation: Deviation, chosen: Sequence[Id]) -> Deviation:
    own = [id for id in deviation.touchpoint_ids if (stop := workshop.get(Touchpoint, id)) and stop.is_placed]
    after: Deviation = deviation.but(touchpoint_ids=_placed(workshop, chosen or own))
    return after


def _placed(workshop: Workshop, ids: Sequence[Id], known: Sequence[Id] = ()) -> tuple[Id, ...]:
    """The ids, each once; Refused when there is none, or when one of them is not on the path."""
    if not ids:
        raise Refused(phrase("Choose the stop where it happens."))
    for id in ids:
        stop = workshop.get(Touchpoint, id)
        if id not in known and (stop is None or not stop.is_placed):
            raise Refused(phrase("Only a stop on the path can have a deviation. Place it first."))
    return tuple(dict.fromkeys(ids))


# Plans


def write_plan(workshop: Workshop, deviation_id: Id, **fields: Any) -> Change:
    """Writes fields of the plan; the plan begins with its first word.
    What is changed has to be practised again, and what no longer meets the ready-rule is a draft again.
    """
    if not fields.keys() <= WRITTEN:
        raise ValueError(f"not written by hand: {sorted(fields.keys() - WRITTEN)}")
    deviation = workshop.the(Deviation, deviation_id)
    label = phrase("Plan: {title}", title=deviation.title)
    before = plan_of(workshop, deviation_id)
    blank = ContingencyPlan(deviation_id=deviation_id)
    after = revised(before or blank, **fields)
    if after == (before or blank):
        return Change(label, ())
    return Change(label, (Edit(before, after.but(state=_state_after(after, fields.keys()))),))


def set_owner(workshop: Workshop, deviation_id: Id, participant_id: Id | None) -> Change:
    """Who answers for the plan; None leaves it without an owner."""
    if participant_id is not None:
        workshop.the(Participant, participant_id)
    return write_plan(workshop, deviation_id, owner_id=participant_id)


def _state_after(plan: ContingencyPlan, touched: Iterable[str]) -> str:
    if plan.state == "draft" or lacking(plan):
        return "draft"
    return plan.state if ABOUT_THE_PLAN.issuperset(touched) else "ready"


# Steps; `place` counts from 0


def add_step(workshop: Workshop, deviation_id: Id, text: str, actor: str = "") -> Change:
    """A new last step; eight at most."""
    return _with_steps(workshop, deviation_id, [*_steps(workshop, deviation_id), {"text": text, "actor": actor}])


def set_step(workshop: Workshop, deviation_id: Id, place: int, **fields: str) -> Change:
    """Changes the text or the actor of one step."""
    steps = _steps_with(workshop, deviation_id, place)
    steps[place] = {**steps[place], **fields}
    return _with_steps(workshop, deviation_id, steps)


def move_step(workshop: Workshop, deviation_id: Id, place: int, to: int) -> Change:
    """Moves a step to another place; past either end it stays at that end."""
    steps = _steps_with(workshop, deviation_id, place)
    steps.insert(max(0, min(to, len(steps) - 1)), steps.pop(place))
    return _with_steps(workshop, deviation_id, steps)


def remove_step(workshop: Workshop, deviation_id: Id, place: int) -> Change:
    steps = _steps_with(workshop, deviation_id, place)
    del steps[place]
    return _with_steps(workshop, deviation_id, steps)


def _steps(workshop: Workshop, deviation_id: Id) -> list[dict[str, str]]:
    plan = plan_of(workshop, deviation_id)
    return [step.model_dump() for step in plan.steps] if plan else []


def _steps_with(workshop: Workshop, deviation_id: Id, place: int) -> list[dict[str, str]]:
    """The steps, of which the one at `place` is there; Refused when it is not."""
    steps = _steps(workshop, deviation_id)
    if not 0 <= place < len(steps):
        raise Refused(phrase("That step is not there any more."))
    return steps


def _with_steps(workshop: Workshop, deviation_id: Id, steps: list[dict[str, str]]) -> Change:
    return write_plan(workshop, deviation_id, steps=steps)


# From draft to ready to practised


def make_ready(workshop: Workshop, deviation_id: Id) -> Change:
    """From draft to ready; Refused with what is missing. A plan that is ready already stays as it is."""
    plan = _complete(workshop, deviation_id)
    return _in_state(workshop, plan, state="ready" if plan.state == "draft" else plan.state)


def practise(workshop: Workshop, deviation_id: Id, day: str) -> Change:
    """The plan was rehearsed on that day (YYYY-MM-DD). Only a ready plan can be practised."""
    plan = _complete(workshop, deviation_id)
    if plan.state == "draft":
        raise Refused(phrase("Make the plan ready first, then practise it."))
    return _in_state(workshop, plan, state="practised", practised_at=_a_day(day))


def _complete(workshop: Workshop, deviation_id: Id) -> ContingencyPlan:
    plan = plan_of(workshop, deviation_id)
    missing = lacking(plan)
    if missing:
        raise Refused(missing)
    assert plan is not None
    return plan


def _in_state(workshop: Workshop, plan: ContingencyPlan, **fields: str) -> Change:
    title = workshop.the(Deviation, plan.deviation_id).title
    after = revised(plan, **fields)
    return Change(phrase("Plan: {title}", title=title), () if after == plan else (Edit(plan, after),))


def _a_day(day: str) -> str:
    try:
        return date.fromisoformat(day).isoformat()
    except ValueError:
        raise Refused(phrase("Say on which day it was practised.")) from None
