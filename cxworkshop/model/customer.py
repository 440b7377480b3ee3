"""The customer: groups by need, needs with their evidence, expectations with their source, warm-up notes."""

from __future__ import annotations

from typing import ClassVar, Literal

from cxworkshop.model.record import Day, Field, Id, Record, Text, choice, day, needed, ref, refs, upto

Evidence = Literal["asked", "observed", "guessed"]
Source = Literal["learned", "promised", "reputation", "other_industry"]
Kano = Literal["minimum", "more_is_better", "surprise", "indifferent"]


class CustomerGroup(Record):
    """People who share a need; one may be the focus."""

    kind: ClassVar[str] = "customer_group"
    name: Text = needed(60)
    need: Text = upto(200)
    motive: Text = upto(200)
    situation: Text = upto(200)
    everyday: Text = upto(200)
    goals: Text = upto(200)
    worries: Text = upto(200)
    counterexample: Text = upto(200)
    demography_note: Text = upto(120)
    need_evidence: Evidence = choice("guessed")
    is_focus: bool = False
    order: int = Field(default=1, ge=1)


class Need(Record):
    """One need of a group and how we know it."""

    kind: ClassVar[str] = "need"
    group_id: Id = ref("customer_group")
    text: Text = needed(120)
    evidence: Evidence = choice("guessed")
    order: int = Field(default=1, ge=1)


class Expectation(Record):
    """What a group expects, where that comes from, how high (1–5), and how it drifts: what it is now and since which
    year, and what it was before.
    """

    kind: ClassVar[str] = "expectation"
    group_id: Id | None = ref("customer_group", optional=True)
    touchpoint_id: Id | None = ref("touchpoint", gone="empty", optional=True)
    text: Text = needed(160)
    source: Source = choice("learned")
    reference: Text = upto(80)
    level: int | None = Field(default=None, ge=1, le=5)
    kano: Kano | None = choice()
    kano_since: int | None = Field(default=None, ge=1900, le=2200)
    kano_before: Kano | None = choice()
    dated: Day = day()
    review_at: Day = day()
    order: int = Field(default=1, ge=1)


class WarmupNote(Record):
    """A best service experience told by a pair, in four answers: what happened, how the person acted, why it felt
    good, and why it was more than expected. `tag` holds the key words, with commas between.
    """

    kind: ClassVar[str] = "warmup_note"
    pair: tuple[Id, ...] = refs("participant")
    what: Text = upto(300)
    acted: Text = upto(300)
    why: Text = upto(300)
    exceeded: Text = upto(300)
    tag: Text = upto(80)
    order: int = Field(default=1, ge=1)


class WhatIfNote(Record):
    """An idea of the what-if round; one of them is the boldest and stays in sight."""

    kind: ClassVar[str] = "what_if_note"
    text: Text = needed(300)
    is_boldest: bool = False
    order: int = Field(default=1, ge=1)
