"""What a session that was closed left behind, to be read like a workshop."""

from __future__ import annotations

import json
from functools import lru_cache

from cxworkshop.model.basics import Basics
from cxworkshop.model.day import session_now, sessions
from cxworkshop.model.kinds import KINDS
from cxworkshop.model.limits import Broken
from cxworkshop.model.record import Id, Record
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.sessions import KeptRecord, Session
from cxworkshop.model.workshop import Workshop


def as_it_was(workshop: Workshop, session_id: Id) -> Workshop:
    """The records as they were when a session closed, with the basics of today, so that every insight can be asked of
    then as of now. What cannot be read any more is left out.
    """
    return workshop.kept((Session, "as it was", session_id), lambda: _as_it_was(workshop, session_id))


def here(workshop: Workshop) -> tuple[str, str]:
    """The day and the place of the session that goes on or came last."""
    now = workshop.get(Session, session_now(workshop))
    where = workshop.basics if now is None else now
    return where.date, where.place


def last_time(workshop: Workshop) -> Workshop | None:
    """How it was when the session before this one closed; None unless a follow-up goes on."""
    now = workshop.get(Session, session_now(workshop))
    before = [one for one in kept_sessions(workshop) if now is not None and one.no < now.no]
    return as_it_was(workshop, before[0].id) if now is not None and not now.closed_on and before else None


def kept_sessions(workshop: Workshop) -> list[Session]:
    """The sessions that something is kept of, the latest first: those that today can be compared with."""
    return workshop.kept((Session, "kept"), lambda: _kept_sessions(workshop))


def _kept_sessions(workshop: Workshop) -> list[Session]:
    there = {one.session_id for one in workshop.all(KeptRecord)}
    return [one for one in reversed(sessions(workshop)) if one.id in there]


def promised_on(workshop: Workshop, item: RoadmapItem) -> str:
    """The day of the session that put an item into the column it stands in."""
    day = here(workshop)[0]
    for session in kept_sessions(workshop):
        then = as_it_was(workshop, session.id).get(RoadmapItem, item.id)
        if then is None or then.column != item.column:
            break
        day = session.date
    return day


def record_of(kept: KeptRecord) -> Record | None:
    """The record that was kept. Fields that this version does not know are dropped, those it has since are as in a new
    record; None when it is not sound.
    """
    return _record(kept.of_kind, kept.fields)


def _as_it_was(workshop: Workshop, session_id: Id) -> Workshop:
    found = [one for one in workshop.all(KeptRecord) if one.session_id == session_id]
    return _read(tuple(one.of_kind for one in found), tuple(one.fields for one in found), workshop.basics)


@lru_cache(maxsize=24)  # two years of a session each month: with fewer places than sessions each is read again
def _read(kinds: tuple[str, ...], fields: tuple[str, ...], basics: Basics) -> Workshop:
    """Read once for each session: what is kept never changes, so other changes need not read it again."""
    found = (_record(kind, text) for kind, text in zip(kinds, fields, strict=True))
    return Workshop([basics, *(record for record in found if record is not None)])


def _record(kind: str, fields: str) -> Record | None:
    try:
        values, known = json.loads(fields), KINDS[kind]
        record: Record = known(**{name: value for name, value in values.items() if name in known.model_fields})
    except (Broken, KeyError, ValueError, TypeError, AttributeError, RecursionError):
        return None
    return record
