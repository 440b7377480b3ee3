"""Practice and feedback: rehearsals, feedback loops, praise."""

from __future__ import annotations

from typing import ClassVar

from cxworkshop.model.record import Day, Field, Id, Record, Text, day, listed, needed, ref, upto


class Rehearsal(Record):
    """A plan or a target acted out, with roles, a date and repeats."""

    kind: ClassVar[str] = "rehearsal"
    plan_id: Id | None = ref("contingency_plan", optional=True)
    target_id: Id | None = ref("target", optional=True)
    scenario: Text = upto(200)
    roles: tuple[Text, ...] = listed(12)
    minutes: int = Field(default=15, ge=1, le=480)
    date: Day = day()
    repeats_planned: int = Field(default=1, ge=0, le=100)
    repeats_done: int = Field(default=0, ge=0, le=100)
    learned: Text = upto(300)


class FeedbackLoop(Record):
    """How and when a customer is asked, who reacts within how many hours, and what that triggers."""

    kind: ClassVar[str] = "feedback_loop"
    touchpoint_id: Id = ref("touchpoint")
    moment: Text = upto(120)
    means: Text = upto(40)
    question: Text = upto(160)
    react_within_h: int | None = Field(default=None, ge=0, le=10_000)
    responder_id: Id | None = ref("participant", gone="empty", optional=True)
    visible_where: Text = upto(160)
    plan_id: Id | None = ref("contingency_plan", gone="empty", optional=True)


class PraiseNote(Record):
    """Good feedback to show inside."""

    kind: ClassVar[str] = "praise_note"
    touchpoint_id: Id | None = ref("touchpoint", gone="empty", optional=True)
    silo_id: Id | None = ref("silo", gone="empty", optional=True)
    text: Text = needed(300)
    order: int = Field(default=1, ge=1)
