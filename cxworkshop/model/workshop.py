"""The workshop: every record by kind and id. Only the editor changes it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from operator import attrgetter
from typing import Any, TypeVar

from cxworkshop.model.basics import Basics
from cxworkshop.model.change import Change
from cxworkshop.model.record import Id, Record

R = TypeVar("R", bound=Record)
T = TypeVar("T")


class Workshop:
    """All records of one workshop, read by kind; `apply` is for the editor alone."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self._kinds: dict[str, dict[Id, Record]] = {}
        self._kept: dict[Hashable, Any] = {}
        for record in records:
            self._put(record)

    def all(self, kind: type[R]) -> list[R]:
        """Every record of a kind, by its `no` or else its `order` where it has one, else as added."""
        return list(self.kept(kind, lambda: self._sorted(kind)))

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` reads from the workshop, kept until the next change. Nobody may alter what is kept."""
        if key not in self._kept:
            self._kept[key] = make()
        return self._kept[key]  # type: ignore[no-any-return]

    def get(self, kind: type[R], id: Id | None) -> R | None:
        """The record with this id, or None."""
        return self._kinds.get(kind.kind, {}).get(id) if id else None  # type: ignore[return-value]

    def the(self, kind: type[R], id: Id) -> R:
        """The record with this id; KeyError when there is none."""
        return self._kinds.get(kind.kind, {})[id]  # type: ignore[return-value]

    @property
    def basics(self) -> Basics:
        return self.the(Basics, "basics")

    def __iter__(self) -> Iterator[Record]:
        for records in self._kinds.values():
            yield from records.values()

    def __len__(self) -> int:
        return sum(map(len, self._kinds.values()))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Workshop) and self._filled() == other._filled()

    __hash__ = None  # type: ignore[assignment]

    def apply(self, change: Change) -> None:
        """Makes a change true. Removals first, so that a record may move between two states of one id."""
        self._kept.clear()
        for edit in change.edits:
            if edit.before is not None and edit.after is None:
                self._kinds.get(edit.before.kind, {}).pop(edit.before.id, None)
        for edit in change.edits:
            if edit.after is not None:
                self._put(edit.after)

    def _sorted(self, kind: type[R]) -> list[R]:
        found: list[R] = list(self._kinds.get(kind.kind, {}).values())  # type: ignore[arg-type]
        by = next((name for name in ("no", "order") if name in kind.model_fields), None)
        return sorted(found, key=attrgetter(by, "id")) if by else found

    def _put(self, record: Record) -> None:
        self._kinds.setdefault(record.kind, {})[record.id] = record

    def _filled(self) -> dict[str, dict[Id, Record]]:
        return {kind: records for kind, records in self._kinds.items() if records}
