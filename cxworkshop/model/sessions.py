"""Sessions of one workshop, what was closed over although it was open, and the values as they were when one closed."""

from __future__ import annotations

from typing import ClassVar, Literal

from cxworkshop.model.record import Day, Field, Id, Record, Text, choice, day, needed, ref, upto

Check = Literal["owner", "item", "loose", "goal", "sides", "feedback", "theses"]


class Session(Record):
    """One gathering of the group. The first one has a record only once it is closed: its agenda is that of no session;
    each follow-up has one from the start. `closed_on` is empty while it goes on.
    """

    kind: ClassVar[str] = "session"
    no: int = Field(ge=1)
    date: Day = day()
    place: Text = upto(80)
    closed_on: Day = day()
    note: Text = upto(300)


class KeptRecord(Record):
    """One record as it was when a session closed, as JSON. Nothing writes over it: a follow-up session compares what
    is now with what is kept here. `of_id` is no reference: what it names may be gone by then.
    """

    kind: ClassVar[str] = "kept_record"
    session_id: Id = ref("session")
    of_kind: Text = needed(40)
    of_id: Text = needed(40)
    fields: Text = needed(100_000)


class Override(Record):
    """Why the group closes over an open check. `about_id` is the one thing it is about; empty, the whole check."""

    kind: ClassVar[str] = "override"
    check: Check = choice("owner")
    about_id: Text = upto(40)
    reason: Text = needed(200)
