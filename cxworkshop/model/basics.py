"""What the workshop is: title, promise, the three linked questions, agenda."""

from __future__ import annotations

from typing import ClassVar, Literal

from cxworkshop.model.record import Day, Field, Id, Record, Text, choice, day, needed, ref, upto
from cxworkshop.text import mark

State = Literal["preparing", "live", "closing", "closed", "archived"]
MapBasis = Literal["assumption", "partly_researched", "researched"]
Language = Literal["fi", "en", "sv"]

STATES: dict[str, str] = {
    "preparing": mark("Preparing"),
    "live": mark("Live"),
    "closing": mark("Closing"),
    "closed": mark("Closed"),
    "archived": mark("Archived"),
}
MAP_BASES: dict[str, str] = {
    "assumption": mark("assumption"),
    "partly_researched": mark("partly researched"),
    "researched": mark("researched"),
}


class Basics(Record):
    """The one record about the workshop as a whole; its id is always "basics". From `good_rate` percent of passed
    checks on the facts are good, below `weak_rate` they are weak.
    """

    kind: ClassVar[str] = "basics"
    title: Text = needed(80)
    organisation: Text = upto(80)
    service: Text = upto(80)
    goal: Text = upto(300)
    service_promise: Text = upto(160)
    success_seen: Text = upto(300)
    target_state: Text = upto(300)
    worklife_meaning: Text = upto(300)
    date: Day = day()
    place: Text = upto(80)
    language: Language = choice("en")
    state: State = choice("preparing")
    map_basis: MapBasis = choice("assumption")
    evidence_note: Text = upto(500)
    good_rate: int = Field(default=90, ge=1, le=100)
    weak_rate: int = Field(default=70, ge=0, le=99)
    template_key: Text = upto(40)
    is_demo: bool = False


class AgendaStep(Record):
    """One step of the day; planned and actual minutes. Without a session it belongs to the first one."""

    kind: ClassVar[str] = "agenda_step"
    order: int = Field(ge=1)
    screen: Text = upto(10)
    title: Text = needed(60)
    planned_min: int = Field(default=15, ge=1, le=240)
    actual_min: int | None = Field(default=None, ge=0, le=1440)
    started_at: Text = upto(30)
    ended_at: Text = upto(30)
    note: Text = upto(300)
    session_id: Id | None = ref("session", optional=True)
