"""Notes of the facilitator's dock: parking lot and thinking traps."""

from __future__ import annotations

from typing import ClassVar

from cxworkshop.model.record import Field, Record, Text, needed, upto


class ParkingNote(Record):
    """Good talk, wrong hour."""

    kind: ClassVar[str] = "parking_note"
    text: Text = needed(200)
    order: int = Field(default=1, ge=1)


class TrapNote(Record):
    """A thinking trap that was heard, how the group meant it and what was answered."""

    kind: ClassVar[str] = "trap_note"
    said_at: Text = upto(20)
    text: Text = needed(200)
    card: Text = upto(60)
    reading: Text = upto(60)
    answer: Text = upto(300)
    order: int = Field(default=1, ge=1)
