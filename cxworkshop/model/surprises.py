"""Surprises: what usually goes wrong at a touchpoint, and the plan for it."""

from __future__ import annotations

from typing import ClassVar, Literal

from cxworkshop.model.record import Day, Field, Id, Part, Record, Text, choice, day, listed, needed, ref, refs, upto
from cxworkshop.text import mark

Category = Literal["our_failure", "partner", "customer_otherwise", "outside"]
PlanState = Literal["draft", "ready", "practised"]

CATEGORIES: dict[str, str] = {
    "our_failure": mark("our failure"),
    "partner": mark("partner"),
    "customer_otherwise": mark("customer does otherwise"),
    "outside": mark("from outside"),
}
PLAN_STATES: dict[str, str] = {"draft": mark("draft"), "ready": mark("ready"), "practised": mark("practised")}
MIN_STEPS, MAX_STEPS = 3, 8


class Deviation(Record):
    """Something that goes otherwise than planned, with three estimates 1–5."""

    kind: ClassVar[str] = "deviation"
    title: Text = needed(90)
    touchpoint_ids: tuple[Id, ...] = refs("touchpoint")
    category: Category = choice("our_failure")
    sign: Text = upto(120)
    customer_reason: Text = upto(200)
    severity: int = Field(default=3, ge=1, le=5)
    likelihood: int = Field(default=3, ge=1, le=5)
    detectability: int = Field(default=3, ge=1, le=5)
    order: int = Field(default=1, ge=1)


class PlanStep(Part):
    """One thing to do and who does it."""

    text: Text = needed(120)
    actor: Text = upto(40)


class ContingencyPlan(Record):
    """What we say and do when the deviation happens. Its state follows the ready-rule in edits."""

    kind: ClassVar[str] = "contingency_plan"
    deviation_id: Id = ref("deviation")
    first_words: Text = upto(160)
    steps: tuple[PlanStep, ...] = listed(8)
    authority: Text = upto(160)
    promise_time: Text = upto(120)
    escalate_to: Text = upto(120)
    make_good: Text = upto(120)
    prevent: Text = upto(160)
    owner_id: Id | None = ref("participant", gone="empty", optional=True)
    state: PlanState = choice("draft")
    review_at: Day = day()
    practised_at: Day = day()
