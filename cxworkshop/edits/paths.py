"""Several paths in one workshop: today's and the one aimed at, one for each customer group. One always stays."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cxworkshop.edits.making import added, closed_up, edits_between, make, put_at, removal, set_fields
from cxworkshop.edits.path import is_on_a_ballot
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.path import Move, Path, PathKind, Stage, Touchpoint
from cxworkshop.model.record import Id, Record, clean_line, new_id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

MOST_PATHS = 12
SETTABLE = ("name", "path_kind", "trigger", "end", "group_id")
_OF_TODAY: dict[str, Any] = {"as_agreed": "unknown", "observed": False, "author_silo_id": None}
"""What people have seen of a stop is true of that stop only, not of its copy, and nobody wrote the copy."""


def add_path(
    workshop: Workshop, name: str, start: str, finish: str, path_kind: PathKind = "current", group_id: Id | None = None
) -> Change:
    """A new path, last, with two stages and nothing on it: `start` and `finish` are what the stages are called."""
    path = _new(workshop, name, path_kind, group_id)
    names = enumerate((start, finish), 1)
    stages = [make(Stage, path_id=path.id, name=clean_line(word), order=order) for order, word in names]
    return added(phrase("Path “{name}” added", name=path.name), path, *stages)


def copy_path(
    workshop: Workshop, path_id: Id, name: str, path_kind: PathKind = "target", group_id: Id | None = None
) -> Change:
    """A new path, last, that starts as another one: its stages, its placed touchpoints, each of which knows what it
    is like, and the moves between them. What was judged or counted at the old stops stays there.
    """
    old = workshop.the(Path, path_id)
    path = _new(workshop, name, path_kind, group_id).but(trigger=old.trigger, end=old.end)
    there = [one for one in workshop.all(Touchpoint) if one.path_id == path_id and one.is_placed]
    stages = [one for one in workshop.all(Stage) if one.path_id == path_id]
    moves = [one for one in workshop.all(Move) if one.path_id == path_id]
    ids = {record.id: new_id() for record in (*stages, *there, *moves)}
    ids[path_id] = path.id
    copies = [*_copied(stages, ids), *_copied(there, ids), *_copied(_between(moves, ids), ids)]
    return added(phrase("Path “{name}” added", name=path.name), path, *copies)


def set_path(workshop: Workshop, path_id: Id, **fields: Any) -> Change:
    """Sets what a path says of itself: name, path_kind, trigger, end, group_id."""
    assert fields.keys() <= set(SETTABLE), fields.keys()
    texts = {name: clean_line(value) for name, value in fields.items() if isinstance(value, str)}
    path = workshop.the(Path, path_id)
    return set_fields(workshop, phrase("Path “{name}” revised", name=path.name), Path, path_id, **{**fields, **texts})


def move_path(workshop: Workshop, path_id: Id, place: int) -> Change:
    """Puts a path to another place in the list (1 is first). The first is the one that Home shows."""
    path = workshop.the(Path, path_id)
    before = workshop.all(Path)
    after = put_at(before, path, place)
    return Change(phrase("Path “{name}” moved", name=path.name), edits_between(before, after))


def remove_path(workshop: Workshop, path_id: Id) -> Change:
    """Removes a path with its stages, its cards, also those in the tray, and all that hangs on them.
    Refused for the last path, and while a card is on a ballot that is open or revealed.
    """
    path = workshop.the(Path, path_id)
    before = workshop.all(Path)
    if len(before) == 1:
        raise Refused(phrase("One path stays. Add another first."))
    cards = [one for one in workshop.all(Touchpoint) if one.path_id == path_id]
    if any(is_on_a_ballot(workshop, one.id) for one in cards):
        raise Refused(phrase("A stop of this path is on a ballot, so the path stays."))
    left = Workshop(workshop)
    left.apply(Change(phrase("Cards removed"), removal(left, *cards)))
    left.apply(Change(phrase("Path removed"), removal(left, path)))
    left.apply(Change(phrase("Path removed"), closed_up(before, path)))
    return Change(phrase("Path “{name}” removed", name=path.name), edits_between(workshop, left))


def _new(workshop: Workshop, name: str, path_kind: PathKind, group_id: Id | None) -> Any:
    before = workshop.all(Path)
    if len(before) >= MOST_PATHS:
        raise Refused(phrase("Twelve paths are the most one workshop can carry. Remove one first."))
    return make(Path, name=clean_line(name), path_kind=path_kind, group_id=group_id, order=len(before) + 1)


def _between(moves: Iterable[Move], ids: dict[Id, Id]) -> list[Move]:
    """The moves whose ends are all copied."""
    return [one for one in moves if all(end is None or end in ids for end in (one.from_id, one.to_id))]


def _copied(records: Iterable[Record], ids: dict[Id, Id]) -> list[Record]:
    """The records under their new ids, pointing at each other's copies."""
    return [_copy(record, ids) for record in records]


def _copy(record: Record, ids: dict[Id, Id]) -> Record:
    pointing = ("id", "path_id", "stage_id", "serves_id", "from_id", "to_id")
    changed: dict[str, Any] = {name: ids.get(id, id) for name in pointing if (id := getattr(record, name, None))}
    if isinstance(record, Touchpoint):
        changed |= {"like_id": record.id, **_OF_TODAY}
        changed["serves_id"] = ids.get(record.serves_id or "")
    copy: Record = record.but(**changed)
    return copy
