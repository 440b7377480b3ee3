"""From an older file to this version: steps in one transaction, after a copy was laid beside."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import Connection

from cxworkshop.model.kinds import KINDS
from cxworkshop.store import seal
from cxworkshop.store.connection import pragma, raw, transaction
from cxworkshop.store.errors import Damaged, TooNew
from cxworkshop.store.rows import usual
from cxworkshop.store.tables import BESIDE, statements_of

Step = Callable[[Connection], None]


def rebuild(connection: Connection, name: str) -> None:
    """Makes a table anew as this version has it and puts its rows back; a new column has its usual value in them."""
    found = connection.exec_driver_sql(f'SELECT * FROM "{name}" ORDER BY rowid')
    columns, rows = list(found.keys()), [tuple(row) for row in found]
    connection.exec_driver_sql(f'DROP TABLE "{name}"')
    make(connection, *statements_of(name))
    usually = zip(KINDS[name].model_fields, usual(name), strict=True)
    new = {column: value for column, value in usually if column not in columns}
    listed = ", ".join(f'"{column}"' for column in (*columns, *new))
    gaps = ", ".join("?" for _ in (*columns, *new))
    for row in rows:
        connection.exec_driver_sql(f'INSERT INTO "{name}" ({listed}) VALUES ({gaps})', (*row, *new.values()))


def make(connection: Connection, *statements: str) -> None:
    for statement in statements:
        connection.exec_driver_sql(statement)


def to_2(connection: Connection) -> None:
    """Touchpoints know whom they serve and what they were copied from, and carry pictures."""
    rebuild(connection, "touchpoint")
    make(connection, *statements_of("picture"), *(one for one in BESIDE if one.startswith("CREATE TABLE album ")))


def to_3(connection: Connection) -> None:
    """Facts have limits of their own, warm-ups four answers; what-ifs a boldest one, expectations a past, measures
    the question about the fours, targets a measure and what they serve.
    """
    for name in ("basics", "warmup_note", "what_if_note", "expectation", "measure", "target"):
        rebuild(connection, name)


def to_4(connection: Connection) -> None:
    """A workshop has sessions, closes with reasons, and keeps values as they were; items tell what became of them."""
    make(connection, *(part for name in ("session", "kept_record", "override") for part in statements_of(name)))
    for name in ("agenda_step", "roadmap_item"):
        rebuild(connection, name)


STEPS: tuple[Step, ...] = (to_2, to_3, to_4)
"""The first takes a file from version 1 to 2, the next from 2 to 3, and so on."""

VERSION = 1 + len(STEPS)


def migrate(connection: Connection, path: Path, steps: Sequence[Step] = STEPS) -> None:
    """Brings a file up to date, wholly or not at all. Damaged when a reference is broken afterwards."""
    version = int(pragma(connection, "user_version"))
    newest = 1 + len(steps)
    if version > newest:
        raise TooNew
    if version < 1:
        raise Damaged
    if version < newest:
        lay_copy_beside(path, version)
        _take(connection, steps[version - 1 :], newest)


def lay_copy_beside(path: Path, version: int) -> None:
    """An earlier copy is left as it is: it is the one from before anything was done."""
    copy = path.with_name(f"{path.stem} (version {version}){path.suffix}")
    if not copy.exists():
        beside = copy.with_name(f"{copy.name}.new")
        shutil.copyfile(path, beside)
        beside.replace(copy)


def _take(connection: Connection, steps: Sequence[Step], newest: int) -> None:
    """References are checked at the end: while a table is made anew, those to its rows point nowhere."""
    raw(connection).execute("PRAGMA foreign_keys=OFF")
    try:
        _step_by_step(connection, steps, newest)
    finally:
        raw(connection).execute("PRAGMA foreign_keys=ON")


def _step_by_step(connection: Connection, steps: Sequence[Step], newest: int) -> None:
    with transaction(connection):
        seal.break_(connection)
        for step in steps:
            step(connection)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise Damaged
        connection.exec_driver_sql(f"PRAGMA user_version={newest}")
