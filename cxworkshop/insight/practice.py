"""What is practised and what is not, and where customers are not asked yet."""

from __future__ import annotations

from cxworkshop.model.practice import FeedbackLoop, Rehearsal
from cxworkshop.model.stops import Stop, every_stop
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop


def rehearsals(workshop: Workshop) -> list[Rehearsal]:
    """Every rehearsal: those with a day first, the earliest on top, then those that have none yet."""
    return sorted(workshop.all(Rehearsal), key=lambda one: (not one.date, one.date, one.id))


def title_of(workshop: Workshop, rehearsal: Rehearsal) -> str:
    """What is rehearsed: the deviation a plan is for, or the target."""
    plan, target = workshop.get(ContingencyPlan, rehearsal.plan_id), workshop.get(Target, rehearsal.target_id)
    deviation = workshop.get(Deviation, plan.deviation_id) if plan else None
    return deviation.title if deviation else target.title if target else ""


def plans_to_rehearse(workshop: Workshop) -> list[tuple[ContingencyPlan, str]]:
    """Plans without a rehearsal that has a day, with the titles of their deviations: a way on paper takes no root."""
    dated = {one.plan_id for one in workshop.all(Rehearsal) if one.date}
    plans = [one for one in workshop.all(ContingencyPlan) if one.id not in dated]
    return [(plan, workshop.the(Deviation, plan.deviation_id).title) for plan in plans]


def unasked_stops(workshop: Workshop) -> list[Stop]:
    """Key stops at which no customer is asked yet."""
    asked = {one.touchpoint_id for one in workshop.all(FeedbackLoop)}
    return [stop for stop in every_stop(workshop) if stop.touchpoint.is_key and stop.touchpoint.id not in asked]


def loops(workshop: Workshop) -> list[tuple[FeedbackLoop, Stop | None]]:
    """Every feedback loop with its stop, in path order; those whose card lies in the tray last."""
    line = {stop.touchpoint.id: (place, stop) for place, stop in enumerate(every_stop(workshop))}
    there = workshop.all(FeedbackLoop)
    there.sort(key=lambda one: (line[one.touchpoint_id][0] if one.touchpoint_id in line else len(line), one.id))
    return [(one, line[one.touchpoint_id][1] if one.touchpoint_id in line else None) for one in there]
