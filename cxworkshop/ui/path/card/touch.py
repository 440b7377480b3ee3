"""Whether a change says anything about a card, so that the card rereads itself only then."""

from __future__ import annotations

from collections.abc import Iterator

from cxworkshop.edits.making import references
from cxworkshop.model.change import Change
from cxworkshop.model.kinds import KINDS
from cxworkshop.model.record import Id, Record
from cxworkshop.model.workshop import Workshop

ON_EVERY_CARD = frozenset({"silo", "stage", "channel", "core_process", "participant"})  # in lists to choose from


def touches(workshop: Workshop, change: Change, card_id: Id) -> bool:
    """True for the touchpoint itself, what points at it, what points at such a thing (a plan at its deviation), and
    what every card offers to choose from.
    """
    there = (record for edit in change.edits for record in (edit.before, edit.after) if record is not None)
    return any(
        record.kind in ON_EVERY_CARD
        or record.id == card_id
        or _points_at(record, card_id)
        or any(_points_at(other, card_id) for other in _pointed_at(workshop, record))
        for record in there
    )


def _points_at(record: Record, id: Id) -> bool:
    return any(id in ids for _, ids in _references(record))


def _pointed_at(workshop: Workshop, record: Record) -> Iterator[Record]:
    for kind, ids in _references(record):
        for id in ids:
            other = workshop.get(KINDS[kind], id) if kind != "touchpoint" else None
            if other is not None:
                yield other


def _references(record: Record) -> Iterator[tuple[str, tuple[Id, ...]]]:
    """What a record refers to, by kind."""
    for kind, fields in references(type(record)).items():
        for field, _gone, many in fields:
            value = getattr(record, field)
            yield kind, tuple(value) if many else (value,) if value else ()
