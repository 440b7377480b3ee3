"""What every verb is made of: add, revise, remove with all that goes along, and dense order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, TypeVar

from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.kinds import KINDS
from cxworkshop.model.limits import Broken, what_is_broken
from cxworkshop.model.record import Id, Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, phrase

R = TypeVar("R", bound=Record)


def make(kind: type[Record], **fields: Any) -> Any:
    """A new record of a kind; Refused when a limit is broken."""
    try:
        return kind(**fields)
    except Broken as error:
        raise Refused(what_is_broken(error)) from None


def revised(record: Record, **fields: Any) -> Any:
    """The record with fields changed; Refused when a limit is broken."""
    try:
        return record.but(**fields)
    except Broken as error:
        raise Refused(what_is_broken(error)) from None


def added(label: Phrase, *records: Record) -> Change:
    return Change(label, tuple(Edit(None, record) for record in records))


def set_fields(workshop: Workshop, label: Phrase, kind: type[Record], id: Id, **fields: Any) -> Change:
    """Sets fields of one record; an empty change when nothing differs."""
    before = workshop.the(kind, id)
    return changed(label, before, revised(before, **fields))


def changed(label: Phrase, before: Record, after: Record) -> Change:
    """One record as it is to be; an empty change when nothing differs."""
    return Change(label, () if after == before else (Edit(before, after),))


def edits_between(before: Iterable[Record], after: Iterable[Record]) -> tuple[Edit, ...]:
    """The edits from one set of records to another, by kind and id; what is equal is left out."""
    old = {(record.kind, record.id): record for record in before}
    new = {(record.kind, record.id): record for record in after}
    gone = [Edit(record, None) for key, record in old.items() if key not in new]
    there = [Edit(old.get(key), record) for key, record in new.items() if old.get(key) != record]
    return tuple(gone + there)


def removal(workshop: Workshop, *records: Record) -> tuple[Edit, ...]:
    """Removes records: what belongs to them goes with them, what merely points at them is emptied.
    Refused when something that blocks still needs one of them.
    """
    going: dict[tuple[str, Id], Record] = {}
    emptied: dict[tuple[str, Id], Record] = {}
    queue = list(records)
    while queue:
        record = queue.pop()
        if (record.kind, record.id) in going:
            continue
        going[record.kind, record.id] = record
        for other, field, gone in pointing_at(workshop, record):
            key = (other.kind, other.id)
            if key in going:
                continue
            if gone == "with":
                queue.append(other)
            elif gone == "blocks":
                raise Refused(phrase("Something still needs this, so it was not removed. Move that first."))
            else:
                emptied[key] = _without(emptied.get(key, other), field, record.id)
    left = {key: after for key, after in emptied.items() if key not in going}
    kept = tuple(Edit(workshop.the(KINDS[kind], id), after) for (kind, id), after in left.items())
    return tuple(Edit(record, None) for record in going.values()) + kept


def renumbered(records: Sequence[R]) -> list[R]:
    """The same records with order 1..k. A place that was counted here needs no check."""
    return [r.model_copy(update={"order": place}) if place_of(r) != place else r for place, r in enumerate(records, 1)]


def put_at(records: Sequence[R], one: R, place: int) -> list[R]:
    """The records renumbered with one of them, or a new one, at a place, 1 first; past either end it stays there."""
    rest = [record for record in records if record.id != one.id]
    at = min(max(place, 1), len(rest) + 1) - 1
    return renumbered([*rest[:at], one, *rest[at:]])


def closed_up(records: Sequence[R], gone: R) -> tuple[Edit, ...]:
    """The edits that renumber what is left when one of the records goes."""
    rest = [record for record in records if record.id != gone.id]
    return edits_between(rest, renumbered(rest))


def next_order(records: Sequence[Record]) -> int:
    """One more than the highest order among the records; 1 when there are none."""
    return max(map(place_of, records), default=0) + 1


def place_of(record: Record) -> int:
    """The `order` of a record that has one."""
    return int(getattr(record, "order", 0))


def pointing_at(workshop: Workshop, record: Record) -> list[tuple[Record, str, str]]:
    """Every record that refers to this one: by which field, and what happens to it when this one goes."""
    found = []
    for kind in KINDS.values():
        for field, gone, many in references(kind).get(record.kind, ()):
            for other in workshop.all(kind):
                value = getattr(other, field)
                if (record.id in value) if many else value == record.id:
                    found.append((other, field, gone))
    return found


@cache
def references(kind: type[Record]) -> dict[str, list[tuple[str, str, bool]]]:
    """For each kind referred to: the field, what happens when the other goes, and whether it is a list."""
    known: dict[str, list[tuple[str, str, bool]]] = {}
    for name, field in kind.model_fields.items():
        extra = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
        if "refers" in extra:
            known.setdefault(str(extra["refers"]), []).append((name, "empty", True))
        elif "gone" in extra:
            target = str(vars(field).get("foreign_key", "")).removesuffix(".id")
            known.setdefault(target, []).append((name, str(extra["gone"]), False))
    return known


def _without(record: Record, field: str, id: Id) -> Record:
    value = getattr(record, field)
    after: Record = record.but(**{field: tuple(v for v in value if v != id) if isinstance(value, tuple) else None})
    return after
