"""What is practised and what is not, where customers are not asked yet, and where their good words are shown."""

from __future__ import annotations

from datetime import date

from cxworkshop.model.people import Participant
from cxworkshop.model.practice import FeedbackLoop, PraiseNote, Rehearsal
from cxworkshop.model.stops import Stop, every_stop
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import mark

# Rehearsals


def rehearsals(workshop: Workshop) -> list[Rehearsal]:
    """Every rehearsal: those with a day first, the earliest on top, then those without one, at last those held as
    often as was planned.
    """
    return sorted(workshop.all(Rehearsal), key=lambda one: (is_over(one), not one.date, one.date, one.id))


def is_over(rehearsal: Rehearsal) -> bool:
    """Whether it has been held as often as was planned."""
    return 0 < rehearsal.repeats_planned <= rehearsal.repeats_done


def needs_day(workshop: Workshop, rehearsal: Rehearsal, today: date) -> bool:
    """Whether the next day is still to be chosen, or has gone by. In the sample time stands still."""
    passed = rehearsal.date < today.isoformat() and not workshop.basics.is_demo
    return not is_over(rehearsal) and (not rehearsal.date or passed)


def title_of(workshop: Workshop, rehearsal: Rehearsal) -> str:
    """What is rehearsed: the deviation a plan is for, or the target."""
    plan, target = workshop.get(ContingencyPlan, rehearsal.plan_id), workshop.get(Target, rehearsal.target_id)
    deviation = workshop.get(Deviation, plan.deviation_id) if plan else None
    return deviation.title if deviation else target.title if target else ""


def plans_to_rehearse(workshop: Workshop) -> list[tuple[ContingencyPlan, str]]:
    """Plans that were never rehearsed and have no day for it, with the titles of their deviations: a way on paper takes
    no root.
    """
    known = {one.plan_id for one in workshop.all(Rehearsal) if one.date or one.repeats_done}
    plans = [one for one in workshop.all(ContingencyPlan) if one.id not in known and one.state != "practised"]
    return [(plan, workshop.the(Deviation, plan.deviation_id).title) for plan in plans]


# Feedback


def unasked_stops(workshop: Workshop) -> list[Stop]:
    """Key stops at which no customer is asked yet."""
    return [stop for stop in stops_to_ask_at(workshop) if stop.touchpoint.is_key]


def stops_to_ask_at(workshop: Workshop) -> list[Stop]:
    """Every stop at which no customer is asked yet."""
    asked = {one.touchpoint_id for one in workshop.all(FeedbackLoop)}
    return [stop for stop in every_stop(workshop) if stop.touchpoint.id not in asked]


def loops(workshop: Workshop) -> list[tuple[FeedbackLoop, Stop | None]]:
    """Every feedback loop with its stop, in path order; those whose card lies in the tray last."""
    line = {stop.touchpoint.id: (place, stop) for place, stop in enumerate(every_stop(workshop))}
    there = workshop.all(FeedbackLoop)
    there.sort(key=lambda one: (line[one.touchpoint_id][0] if one.touchpoint_id in line else len(line), one.id))
    return [(one, line[one.touchpoint_id][1] if one.touchpoint_id in line else None) for one in there]


LACKING = {
    "question": mark("the question"),
    "moment": mark("when"),
    "means": mark("how"),
    "react_within_h": mark("within how many hours"),
    "responder_id": mark("who reacts"),
    "visible_where": mark("where good words are shown"),
}


def lacking(loop: FeedbackLoop) -> list[str]:
    """What a feedback loop does not say yet, as marked words. That it starts no plan is no lack."""
    return [words for field, words in LACKING.items() if getattr(loop, field) in ("", None)]


def is_unasked(workshop: Workshop, loop: FeedbackLoop) -> bool:
    """Whether the one who reacts is not in the room, and so has not said yes."""
    person = workshop.get(Participant, loop.responder_id)
    return person is not None and not person.present


def draft_started(workshop: Workshop, loop: FeedbackLoop) -> ContingencyPlan | None:
    """The plan that bad feedback would start although it is still a draft."""
    plan = workshop.get(ContingencyPlan, loop.plan_id)
    return plan if plan is not None and plan.state == "draft" else None


def plans_at(workshop: Workshop, touchpoint_id: str) -> list[tuple[ContingencyPlan, Deviation]]:
    """Every plan with its deviation; those for what goes wrong at this stop come first."""
    pairs = [(plan, workshop.the(Deviation, plan.deviation_id)) for plan in workshop.all(ContingencyPlan)]
    return sorted(pairs, key=lambda pair: (touchpoint_id not in pair[1].touchpoint_ids, pair[1].order, pair[0].id))


def shown_where(workshop: Workshop, note: PraiseNote) -> list[str]:
    """Where good words will be seen: the places that the feedback of their stop names, or without a stop, of any."""
    loops = [one for one in workshop.all(FeedbackLoop) if note.touchpoint_id in (None, one.touchpoint_id)]
    return list(dict.fromkeys(one.visible_where for one in loops if one.visible_where))
