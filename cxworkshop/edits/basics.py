"""What the workshop is: its words, its date, its agenda."""

from __future__ import annotations

from datetime import date
from typing import Any

from cxworkshop.edits.making import changed, edits_between, make, next_order, renumbered, revised, set_fields
from cxworkshop.edits.sessions import OVER, is_over, set_session, todays_step
from cxworkshop.model.basics import AgendaStep, Basics
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.day import session_now, todays_steps
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import mark, phrase

# What each text of the workshop is called, in screens and in the history.
NAMES: dict[str, str] = {
    "title": mark("Title"),
    "organisation": mark("Organisation"),
    "service": mark("Service"),
    "goal": mark("Goal"),
    "service_promise": mark("Service promise"),
    "success_seen": mark("Success in the customer's eyes"),
    "target_state": mark("Target state of our work"),
    "worklife_meaning": mark("What it asks of working life"),
    "date": mark("Date"),
    "place": mark("Place"),
    "map_basis": mark("What the map stands on"),
    "evidence_note": mark("Where the knowledge comes from"),
}
LINES = {"title", "organisation", "service", "place", "service_promise"}


def revise(workshop: Workshop, field: str, value: str) -> Change:
    """Writes one text of the workshop. A date is YYYY-MM-DD or empty. In a follow-up, day and place are its own: the
    first session keeps what it had.
    """
    if field == "date":
        _check_day(value)
    written: Any = clean_line(value) if field in LINES else value
    if field in ("date", "place") and (now := session_now(workshop)):
        return set_session(workshop, now, **{field: written})
    return set_fields(workshop, phrase("{what} written", what=NAMES[field]), Basics, "basics", **{field: written})


def revise_step(workshop: Workshop, step_id: Id, **fields: Any) -> Change:
    """Changes the title or the planned minutes of a step of the agenda."""
    step = todays_step(workshop, step_id)
    return changed(phrase("Agenda changed"), step, revised(step, **fields))


def add_step(workshop: Workshop, title: str, minutes: int = 15) -> Change:
    """A new step at the end of the day that goes on. Refused when it is over."""
    if is_over(workshop):
        raise Refused(OVER)
    order, session_id = next_order(todays_steps(workshop)), session_now(workshop)
    step = make(AgendaStep, title=clean_line(title), planned_min=minutes, order=order, session_id=session_id)
    return Change(phrase("“{title}” added to the agenda", title=step.title), edits_between([], [step]))


def remove_step(workshop: Workshop, step_id: Id) -> Change:
    step = todays_step(workshop, step_id)
    before = todays_steps(workshop)
    after = renumbered([one for one in before if one.id != step_id])
    return Change(phrase("“{title}” taken off the agenda", title=step.title), edits_between(before, after))


def _check_day(value: str) -> None:
    try:
        if value:
            date.fromisoformat(value)
    except ValueError:
        raise Refused(phrase("Write the date as year, month and day, for example 2026-03-12.")) from None
