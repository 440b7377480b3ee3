"""Records in and out of their tables."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection

from cxworkshop.model.change import Change
from cxworkshop.model.kinds import KINDS
from cxworkshop.model.record import Record
from cxworkshop.store.connection import raw
from cxworkshop.store.errors import ChangedElsewhere
from cxworkshop.store.tables import is_list, tables

Row = tuple[Any, ...]
_WRITER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))  # json.dumps would make one for each value


def as_json(value: Any) -> str:
    return _WRITER.encode(value)


def rows_of(connection: Connection, kind: str) -> Iterator[Row]:
    """The rows of a kind as they stand in the file, oldest first."""
    yield from raw(connection).execute(f'SELECT * FROM "{kind}" ORDER BY rowid')


def all_records(read: Callable[[str], Iterable[Row]]) -> Iterator[Record]:
    """Every record in the file, checked; pydantic's ValidationError when one breaks a limit. `read` gives the rows of
    a kind.
    """
    for name, kind in KINDS.items():
        columns, values = tuple(kind.model_fields), usual(name)
        given, lists, check = set(columns), _list_columns(name), kind.__pydantic_validator__.validate_python
        for row in read(name):
            fields = {column: value for column, value, most in zip(columns, row, values, strict=True) if value != most}
            for column in lists & fields.keys():
                fields[column] = json.loads(fields[column])
            record = kind.__new__(kind)
            check(fields, self_instance=record)
            object.__setattr__(record, "__pydantic_fields_set__", given)  # one set for all: each weighs 2 kB
            yield record


def insert(connection: Connection, records: Iterable[Record]) -> None:
    """Those of one kind that follow each other go in together: of thousands, that saves a third of the time."""
    for kind, some in groupby(records, key=attrgetter("kind")):
        connection.exec_driver_sql(_insert(kind), [tuple(_values(record).values()) for record in some])


def write(connection: Connection, change: Change) -> None:
    """Makes a change true in the tables. Removals first, as in the workshop itself."""
    _remove(connection, (edit.before for edit in change.edits if edit.after is None and edit.before is not None))
    insert(connection, (edit.after for edit in change.edits if edit.before is None and edit.after is not None))
    for edit in change.edits:
        if edit.after is not None and edit.before is not None:
            _revise(connection, edit.before, edit.after)


def _remove(connection: Connection, records: Iterable[Record]) -> None:
    for kind, some in groupby(records, key=attrgetter("kind")):
        ids = [(record.id,) for record in some]
        if connection.exec_driver_sql(f'DELETE FROM "{kind}" WHERE id = ?', ids).rowcount != len(ids):
            raise ChangedElsewhere


def _revise(connection: Connection, before: Record, after: Record) -> None:
    """Only the columns that differ, so that references that stay are not looked up again."""
    changed = _values(after, after.unlike(before))
    if changed:
        columns = ", ".join(f'"{name}" = ?' for name in changed)
        _once(connection, f'UPDATE "{after.kind}" SET {columns} WHERE id = ?', (*changed.values(), before.id))


def _once(connection: Connection, statement: str, values: tuple[Any, ...]) -> None:
    """Runs a statement that has to find its one row."""
    if connection.exec_driver_sql(statement, values).rowcount != 1:
        raise ChangedElsewhere


def _values(record: Record, only: set[str] | None = None) -> dict[str, Any]:
    lists, plain = _list_columns(record.kind), record.plain(only)
    return {name: as_json(value) if name in lists else value for name, value in plain.items()}


@cache
def usual(kind: str) -> tuple[Any, ...]:
    """What each column holds when nothing was said. It is known to be right, and most of a record is of that sort."""
    lists = _list_columns(kind)
    fields = KINDS[kind].model_fields.items()
    return tuple([as_json(field.default) if name in lists else field.default for name, field in fields])


@cache
def _list_columns(kind: str) -> frozenset[str]:
    return frozenset(column.name for column in tables()[kind].columns if is_list(column))


@cache
def _insert(kind: str) -> str:
    names = [column.name for column in tables()[kind].columns]
    columns, gaps = ", ".join(f'"{name}"' for name in names), ", ".join("?" for _ in names)
    return f'INSERT INTO "{kind}" ({columns}) VALUES ({gaps})'
