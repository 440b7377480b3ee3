"""Silos and the people from them."""

from __future__ import annotations

from typing import ClassVar, Literal

from cxworkshop.model.record import Field, Id, Record, Text, choice, needed, ref, upto

Role = Literal["member", "decider", "observer", "customer", "facilitator"]


class Silo(Record):
    """A unit with its own work and its own view. `colour` 1–8 picks colour and pattern together."""

    kind: ClassVar[str] = "silo"
    name: Text = needed(40)
    code: Text = Field(min_length=2, max_length=3, regex=r"^[A-ZÅÄÖÆØ0-9]{2,3}$")
    colour: int = Field(default=1, ge=1, le=64)
    reason: Text = upto(200)
    guideline: Text = upto(200)
    order: int = Field(default=1, ge=1)


class Participant(Record):
    """Somebody in the room; the name may be an alias."""

    kind: ClassVar[str] = "participant"
    name: Text = needed(40)
    silo_id: Id | None = ref("silo", gone="blocks", optional=True)
    role: Role = choice("member")
    can_vote: bool = True
    votes_last: bool = False
    present: bool = True
    mark: Text = upto(8)
    order: int = Field(default=1, ge=1)
