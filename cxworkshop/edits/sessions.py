"""Sessions: what is kept of one when it closes, and the follow-up that goes on from it and writes over nothing."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from cxworkshop.edits.making import make, revised, set_fields
from cxworkshop.model.basics import AgendaStep
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.customer import Expectation
from cxworkshop.model.day import Step, session_now, sessions
from cxworkshop.model.experience import Measure, Score
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.practice import FeedbackLoop, Rehearsal
from cxworkshop.model.record import Id, Record
from cxworkshop.model.roadmap import RoadmapItem, SuccessFactor, ThesisCheck
from cxworkshop.model.sessions import KeptRecord, Override, Session
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.targets import BaseCriterion, CoreProcess, Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark, phrase

# What a later session compares itself with. People, votes and notes are not kept: they belong to their day.
KEPT: tuple[type[Record], ...] = (
    Path, Stage, Channel, Silo, Touchpoint, Score, Measure, Expectation, CoreProcess, BaseCriterion, Target, Deviation,
    ContingencyPlan, RoadmapItem, Rehearsal, FeedbackLoop, SuccessFactor, ThesisCheck, Override,
)  # fmt: skip
WRITTEN = {"date", "place", "note"}  # of a session
OVER = phrase("That day is over. Its agenda stays as it went.")


FOLLOW_UP = (
    Step("ROAD", mark("Where we stand"), 15),
    Step("FEEL", mark("New values"), 25),
    Step("PRAC", mark("What practice taught"), 20),
    Step("ROAD", mark("What goes on, stops or starts"), 20),
    Step("HAND", mark("Close the session"), 10),
)


def kept(workshop: Workshop, session: Session, without: Collection[Id] = ()) -> tuple[Edit, ...]:
    """Every record that a later session may want to compare with, as it is now; `without` those that go."""
    records = (record for kind in KEPT for record in workshop.all(kind) if record.id not in without)
    return tuple(Edit(None, _kept(record, session.id)) for record in records)


def follow_up(workshop: Workshop, day: str, place: str = "", titles: Sequence[str] = ()) -> Change:
    """A closed workshop goes on, on another day, YYYY-MM-DD, with an agenda of its own. Without a place it is where the
    first session was. `titles` are the names of the steps, in the order of FOLLOW_UP; without them they are in the
    language of the workshop. Why things were left open is said anew by each session: what was said then is kept.
    """
    if workshop.basics.state != "closed":
        raise Refused(phrase("A follow-up begins when this session is closed. Close it first."))
    before, first = sessions(workshop), _first(workshop, day)
    no = before[-1].no + 1 if before else 2
    new: Session = make(Session, no=no, date=day, place=place or workshop.basics.place)
    live = Edit(workshop.basics, revised(workshop.basics, state="live"))
    added = [Edit(None, record) for record in (new, *_agenda(workshop, new, titles))]
    unsaid = (Edit(one, None) for one in workshop.all(Override))
    return Change(phrase("Follow-up session begun"), (live, *first, *added, *unsaid))


def set_session(workshop: Workshop, session_id: Id, **fields: Any) -> Change:
    """Writes the day, the place or the note of a session. Its number and its end are not written by hand."""
    if wrong := fields.keys() - WRITTEN:
        raise ValueError(f"not written by hand: {', '.join(sorted(wrong))}")
    return set_fields(workshop, phrase("Session changed"), Session, session_id, **fields)


def todays_step(workshop: Workshop, step_id: Id) -> AgendaStep:
    """A step of the agenda that may still change. Refused for a session that is over."""
    step = workshop.the(AgendaStep, step_id)
    if step.session_id != session_now(workshop) or is_over(workshop):
        raise Refused(OVER)
    return step


def is_over(workshop: Workshop) -> bool:
    """Whether the session that came last is closed, and no other has begun."""
    return any(one.closed_on for one in sessions(workshop)[-1:])


def _first(workshop: Workshop, day: str) -> Iterable[Edit]:
    """A workshop that was closed before sessions were kept: what stands now is what its first session came to."""
    if sessions(workshop):
        return ()
    basics = workshop.basics
    first = make(Session, no=1, date=basics.date, place=basics.place, closed_on=basics.date or day)
    return Edit(None, first), *kept(workshop, first)


def _agenda(workshop: Workshop, session: Session, titles: Sequence[str]) -> list[Record]:
    t = Words(workshop.basics.language)
    names = titles or [t(step.title) for step in FOLLOW_UP]
    return [
        make(AgendaStep, order=order, screen=step.screen, title=name, planned_min=step.minutes, session_id=session.id)
        for order, (step, name) in enumerate(zip(FOLLOW_UP, names, strict=False), 1)
    ]


def _kept(record: Record, session_id: Id) -> Record:
    fields = json.dumps(record.plain(), ensure_ascii=False)
    one: Record = make(KeptRecord, session_id=session_id, of_kind=record.kind, of_id=record.id, fields=fields)
    return one
