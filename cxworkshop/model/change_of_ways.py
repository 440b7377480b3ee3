"""Change and systems: from → to, what systems must enable, ways agreed between silos."""

from __future__ import annotations

from typing import ClassVar, Literal

from cxworkshop.model.record import Field, Id, Met, Record, Text, choice, needed, ref, refs, upto


class OperatingChange(Record):
    """From one way of working to another, the habit it challenges, and what it does to the staff."""

    kind: ClassVar[str] = "operating_change"
    target_id: Id = ref("target")
    from_way: Text = upto(160)
    to_way: Text = upto(160)
    habit: Text = upto(160)
    why_it_exists: Text = upto(160)
    staff_effect: int | None = Field(default=None, ge=-2, le=2)
    staff_action: Text = upto(160)
    silo_ids: tuple[Id, ...] = refs("silo")


class SystemNeed(Record):
    """Which system a target needs; "none" is a valid answer."""

    kind: ClassVar[str] = "system_need"
    target_id: Id = ref("target")
    system: Text = upto(60)
    no_system: bool = False
    role: Literal["executing", "enabling"] = choice("enabling")
    need: Text = upto(160)
    fits_strategy: Met = choice("unknown")
    fits_customer: Met = choice("unknown")
    fits_process: Met = choice("unknown")
    reverse_note: Text = upto(200)
    owner_id: Id | None = ref("participant", gone="empty", optional=True)


class AgreedWay(Record):
    """A way of working that silos sign."""

    kind: ClassVar[str] = "agreed_way"
    text: Text = needed(160)
    way_kind: Literal["information", "system", "other"] = choice("information")
    signed_silo_ids: tuple[Id, ...] = refs("silo")
    order: int = Field(default=1, ge=1)
