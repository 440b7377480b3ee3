"""The road after the workshop: roadmap items, success factors, closing checks, communication."""

from __future__ import annotations

from typing import ClassVar, Literal

from cxworkshop.model.record import Day, Field, Id, Record, Text, choice, day, needed, ref, refs, upto

ItemKind = Literal["change", "staff", "system", "practice", "measure"]
Column = Literal["m1", "m3", "m6", "m12", "y1", "y2", "y3"]
Light = Literal["red", "amber", "green", "unset"]
FactorKey = Literal["management_support", "realistic_goals", "named_responsibility", "continuous_communication"]


class RoadmapItem(Record):
    """One thing that will be done, by one named person. `is_agreed`: that person has said yes, in the room or asked
    later. `status_note`: what happened to it, above all why it was stopped.
    """

    kind: ClassVar[str] = "roadmap_item"
    title: Text = needed(70)
    item_kind: ItemKind = choice("change")
    level: Literal["plan", "vision"] = choice("plan")
    column: Column = choice("m1")
    order: int = Field(default=1, ge=1)
    target_id: Id | None = ref("target", gone="empty", optional=True)
    owner_id: Id | None = ref("participant", gone="empty", optional=True)
    silo_id: Id | None = ref("silo", gone="empty", optional=True)
    first_step: Text = upto(160)
    everyday: Text = upto(160)
    measure_text: Text = upto(160)
    measure_id: Id | None = ref("measure", gone="empty", optional=True)
    goal_value: Text = upto(60)
    realism: int | None = Field(default=None, ge=1, le=3)
    status: Literal["not_started", "going", "done", "stopped"] = choice("not_started")
    status_note: Text = upto(160)
    is_agreed: bool = False
    depends_on_id: Id | None = ref("roadmap_item", gone="empty", optional=True)


class SuccessFactor(Record):
    """One of the four lights; it starts unset."""

    kind: ClassVar[str] = "success_factor"
    key: FactorKey = choice("management_support")
    light: Light = choice("unset")
    evidence: Text = upto(300)
    action: Text = upto(200)
    owner_id: Id | None = ref("participant", gone="empty", optional=True)


class ThesisCheck(Record):
    """One of the five theses at closing; `name` is the group's wording."""

    kind: ClassVar[str] = "thesis_check"
    no: int = Field(ge=1, le=5)
    name: Text = upto(80)
    state: Light = choice("unset")
    evidence: Text = upto(300)


class CommBeat(Record):
    """What is told to whom, how and how often."""

    kind: ClassVar[str] = "comm_beat"
    audience: Text = needed(80)
    message: Text = upto(200)
    channel: Text = upto(80)
    interval: Text = upto(60)
    owner_id: Id | None = ref("participant", gone="empty", optional=True)
    order: int = Field(default=1, ge=1)


class Cadence(Record):
    """Who meets, how often, when next."""

    kind: ClassVar[str] = "cadence"
    who: tuple[Id, ...] = refs("participant")
    interval: Text = upto(80)
    next: Day = day()
    followup_workshop: Day = day()
