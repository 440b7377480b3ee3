"""Core processes, problem pairs, causes, and the development targets worth voting on."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import model_validator

from cxworkshop.model.customer import Kano
from cxworkshop.model.record import Field, Id, Met, Record, Text, choice, listed, needed, ref, refs, upto
from cxworkshop.text import mark

TargetType = Literal[
    "fix_base", "ease", "community", "emotion", "tailor", "drop_channel", "measure", "practise", "staff"
]
Element = Literal["functionality", "ease", "community", "emotion"]
Benefit = Literal["savings", "loyalty", "growth", "business"]
TargetState = Literal["candidate", "merged", "on_ballot", "chosen", "parked", "dropped"]

ELEMENTS: dict[str, str] = {
    "functionality": mark("Works"),
    "ease": mark("Ease"),
    "community": mark("Community"),
    "emotion": mark("Emotion"),
}


class CoreProcess(Record):
    """A basic process the touchpoints belong to."""

    kind: ClassVar[str] = "core_process"
    key: Text = upto(40)
    name: Text = needed(60)
    order: int = Field(default=1, ge=1)


class BaseCriterion(Record):
    """How good a base is enough, in the team's own words."""

    kind: ClassVar[str] = "base_criterion"
    core_process_id: Id = ref("core_process")
    text: Text = needed(160)
    met: Met = choice("unknown")
    order: int = Field(default=1, ge=1)


class Problem(Record):
    """A pair: our process fault and the customer's bad experience. Complete only with both sides."""

    kind: ClassVar[str] = "problem"
    company_side: Text = upto(160)
    customer_side: Text = upto(160)
    phenomenon: Text = upto(120)
    shows_at_id: Id | None = ref("touchpoint", gone="empty", optional=True)
    core_process_id: Id | None = ref("core_process", gone="empty", optional=True)
    business_effect: Text = upto(200)
    author_silo_id: Id | None = ref("silo", gone="empty", optional=True)
    order: int = Field(default=1, ge=1)

    @property
    def is_complete(self) -> bool:
        return bool(self.company_side and self.customer_side)


class CauseLink(Record):
    """From where a problem is born to where it shows: two different touchpoints of one path."""

    kind: ClassVar[str] = "cause_link"
    problem_id: Id | None = ref("problem", optional=True)
    cause_id: Id = ref("touchpoint")
    symptom_id: Id = ref("touchpoint")
    why: Text = upto(160)

    @model_validator(mode="after")
    def _two_ends(self) -> CauseLink:
        if self.cause_id == self.symptom_id:
            raise ValueError("a cause and its symptom are two different touchpoints")
        return self


class Target(Record):
    """A development target: what a vote is about. `need_id` or, for the need its group is named by, `group_id` says
    whose need it answers; `for_motive` and `for_goal` that it serves that group's motive or goal too. `measure_id` is
    the figure that will show whether it helped.
    """

    kind: ClassVar[str] = "target"
    title: Text = needed(70)
    description: Text = upto(300)
    target_type: TargetType = choice("fix_base")
    element: Element = choice("functionality")
    benefits: tuple[Benefit, ...] = listed()
    need_id: Id | None = ref("need", gone="empty", optional=True)
    group_id: Id | None = ref("customer_group", gone="empty", optional=True)
    for_motive: bool = False
    for_goal: bool = False
    measure_id: Id | None = ref("measure", gone="empty", optional=True)
    core_process_id: Id | None = ref("core_process", gone="empty", optional=True)
    process_step: Text = upto(80)
    kano: Kano | None = choice()
    price_only: bool = False
    minutes_freed: int | None = Field(default=None, ge=0, le=100_000)
    freed_for: Text = upto(160)
    owner_silo_id: Id | None = ref("silo", gone="empty", optional=True)
    author_silo_id: Id | None = ref("silo", gone="empty", optional=True)
    maturity: Literal["idea", "designed", "built"] = choice("idea")
    state: TargetState = choice("candidate")
    merged_into_id: Id | None = ref("target", gone="empty", optional=True)
    touchpoint_ids: tuple[Id, ...] = refs("touchpoint")
    problem_ids: tuple[Id, ...] = refs("problem")
    order: int = Field(default=1, ge=1)

    @property
    def stands(self) -> bool:
        """In the list of what could be voted on: neither merged away, nor parked, nor dropped."""
        return self.state not in ("merged", "parked", "dropped")
