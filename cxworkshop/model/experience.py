"""How the encounter feels and what the facts say. The two are never averaged."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import model_validator

from cxworkshop.model.record import Field, Id, Record, Text, choice, listed, needed, ref, upto

Dimension = Literal[
    "emotion",
    "expectation",
    "experience",
    "importance",
    "functionality",
    "ease",
    "community",
    "emotion_element",
    "employee_mood",
]
RANGES: dict[str, tuple[int, int]] = {
    "emotion": (-2, 2),
    "employee_mood": (-2, 2),
    "expectation": (1, 5),
    "experience": (1, 5),
    "importance": (1, 5),
    "functionality": (0, 3),
    "ease": (0, 3),
    "community": (0, 3),
    "emotion_element": (0, 3),
}


class Score(Record):
    """One judgement on one scale, by one silo or, with no silo, by the whole team. Range by dimension."""

    kind: ClassVar[str] = "score"
    touchpoint_id: Id = ref("touchpoint")
    dimension: Dimension = choice("emotion")
    value: int
    silo_id: Id | None = ref("silo", optional=True)

    @model_validator(mode="after")
    def _in_range(self) -> Score:
        low, high = RANGES[self.dimension]
        if not low <= self.value <= high:
            raise ValueError(f"{self.dimension} runs from {low} to {high}")
        return self


class Measure(Record):
    """Facts or answers: yes of n, or counts per class (satisfaction 5, recommend 11, effort 7)."""

    kind: ClassVar[str] = "measure"
    touchpoint_id: Id | None = ref("touchpoint", optional=True)
    path_id: Id | None = ref("path", optional=True)
    measure_type: Literal["objective", "subjective"] = choice("objective")
    name: Text = needed(120)
    scale: Literal["yes_no", "satisfaction", "recommend", "effort"] = choice("yes_no")
    goal: float | None = Field(default=None, ge=0, le=100)
    yes: int = Field(default=0, ge=0, le=10_000_000)
    n: int = Field(default=0, ge=0, le=10_000_000)
    counts: tuple[int, ...] = listed(11)
    period: Text = upto(60)
    source: Text = upto(120)
    four_to_five_note: Text = upto(300)
    order: int = Field(default=1, ge=1)

    @model_validator(mode="after")
    def _counts_fit(self) -> Measure:
        classes = {"satisfaction": 5, "recommend": 11, "effort": 7}.get(self.scale, 0)
        if self.yes > self.n or any(count < 0 for count in self.counts) or len(self.counts) not in (0, classes):
            raise ValueError("the counts do not fit the scale")
        return self


class ConflictNote(Record):
    """Answers to the two questions a conflict of facts and feeling asks."""

    kind: ClassVar[str] = "conflict_note"
    touchpoint_id: Id = ref("touchpoint")
    q1: Text = upto(300)
    q2: Text = upto(300)
