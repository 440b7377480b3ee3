"""From an item of the roadmap onward: who carries it, when it is rehearsed, and what will show whether it helped."""

from __future__ import annotations

from cxworkshop.insight.facts import goal_of, top_share
from cxworkshop.insight.practice import title_of
from cxworkshop.insight.roadmap import is_unasked, place_of_measure
from cxworkshop.insight.stations import Found, Link, Reading, found, missing
from cxworkshop.model.experience import Measure
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

OF_A_PLAN = phrase("Not of this itself, but of a plan for the same stop.")
MORE_WITHOUT_DAY = phrase("Another rehearsal has no day yet.")


def itself(item: RoadmapItem) -> Link:
    return found("item", [Found(item.id, item.title, (item.first_step,) if item.first_step else (), item)])


def owner(workshop: Workshop, item: RoadmapItem) -> Link:
    one = workshop.get(Participant, item.owner_id)
    if one is None:
        return missing("owner", "no_owner", item.id)
    if is_unasked(workshop, item):
        return missing("owner", "not_asked", item.id, name=one.name)
    silo = workshop.get(Silo, one.silo_id)
    return found("owner", [Found(one.id, one.name, (silo.name,) if silo else (), one)])


# Rehearsals


def rehearsal(workshop: Workshop, target: Target) -> Link:
    """Of the target itself; where that has none, of a plan for one of its stops."""
    own = _by_day([one for one in workshop.all(Rehearsal) if one.target_id == target.id])
    dated = [one for one in own if one.date]
    if dated:
        weak = [MORE_WITHOUT_DAY] if len(dated) < len(own) else []
        return found("rehearsal", [_told(workshop, one) for one in dated], *weak)
    if own:
        return missing("rehearsal", "no_day", own[0].id)
    of_plans = _by_day([one for one in workshop.all(Rehearsal) if one.date and _is_near(workshop, one, target)])
    if of_plans:
        return found("rehearsal", [_told(workshop, one) for one in of_plans], OF_A_PLAN)
    return missing("rehearsal", "no_rehearsal", target.id)


def _by_day(rehearsals: list[Rehearsal]) -> list[Rehearsal]:
    return sorted(rehearsals, key=lambda one: (one.date, one.id))


def _is_near(workshop: Workshop, rehearsal: Rehearsal, target: Target) -> bool:
    plan = workshop.get(ContingencyPlan, rehearsal.plan_id)
    deviation = workshop.get(Deviation, plan.deviation_id) if plan else None
    return deviation is not None and not set(deviation.touchpoint_ids).isdisjoint(target.touchpoint_ids)


def _told(workshop: Workshop, rehearsal: Rehearsal) -> Found:
    done, planned = rehearsal.repeats_done, max(rehearsal.repeats_done, rehearsal.repeats_planned)
    times = phrase("held {done} of {planned} times", done=done, planned=planned)
    return Found(rehearsal.id, rehearsal.scenario or title_of(workshop, rehearsal), (times,), rehearsal)


# Measures


def measure(workshop: Workshop, item: RoadmapItem, target: Target | None) -> Link:
    """The item's own figure, else that of its target; with a goal, for without one nobody sees whether it helped."""
    one = workshop.get(Measure, item.measure_id or (target.measure_id if target else None))
    if one is None and item.measure_text:
        return missing("measure", "only_words", item.id, words=item.measure_text)
    if one is None:
        return missing("measure", "no_measure", item.id)
    now, goal = top_share(one), _goal(item, one)
    if now is None:
        return missing("measure", "no_figure", one.id, name=one.name)
    if not goal:
        return missing("measure", "no_goal", item.id, name=one.name)
    under = tuple(words for words in (place_of_measure(workshop, one), item.measure_text) if words)
    return found("measure", [Found(one.id, one.name, under, Reading(one, now, goal))])


def _goal(item: RoadmapItem, measure: Measure) -> str:
    """In the item's own words, else that of the measure in percent."""
    goal = goal_of(measure)
    return item.goal_value or ("" if goal is None else f"{goal:g} %")
