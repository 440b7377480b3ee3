"""The workshop file: made whole or not at all, opened only when it is sound, saved at every change."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import uuid
from collections.abc import Iterable, Mapping
from contextlib import ExitStack, closing, suppress
from functools import cache
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from cxworkshop.model.record import Record
from cxworkshop.store import album, box, lock, rows, seal
from cxworkshop.store.connection import APPLICATION_ID, connected, pragma, raw, transaction
from cxworkshop.store.errors import in_plain_words, or_damaged
from cxworkshop.store.inspect import check_header, check_writable, sound_workshop, uses_wal
from cxworkshop.store.migrations import VERSION, migrate
from cxworkshop.store.tables import schema
from cxworkshop.store.workshop_file import WorkshopFile as WorkshopFile

PAGE_SIZE = 1024  # most tables hold a few rows, and each of them takes a page
BESIDE = ("-journal", "-wal")


def create(path: Path, records: Iterable[Record], pictures: Mapping[str, bytes] | None = None) -> None:
    """Writes a new workshop file beside, then puts it in place; what stood there is replaced whole. `pictures` are
    bytes by their digest.
    """
    beside = path.with_name(f"{path.name}.{uuid.uuid4().hex[:8]}.new")
    with in_plain_words(), ExitStack() as stack:
        stack.callback(lock.take(path).release)
        stack.callback(beside.unlink, missing_ok=True)
        beside.write_bytes(_empty())
        with connected(beside) as connection:
            _fill(connection, records, pictures or {})
        _put_in_place(beside, path)


def open_file(path: Path, read_only: bool = False, take_over: bool = False) -> WorkshopFile:
    """Opens a workshop file; a WorkshopFileError says plainly why not.
    `take_over` opens one that a program on another computer seems to have left locked.
    """
    check_header(path)
    with or_damaged(), ExitStack() as stack:
        connection = _for_reading(path, stack) if read_only else _for_editing(path, stack, take_over)
        workshop = sound_workshop(connection)
        if not read_only:
            _tidy_after_a_crash(connection)
        return WorkshopFile(path, read_only, connection, workshop, stack.pop_all())


@cache
def _empty() -> bytes:
    """A file with every table and nothing in them. To make it takes longer than to fill it, so it is made once."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        for setting in (f"page_size={PAGE_SIZE}", f"application_id={APPLICATION_ID}", f"user_version={VERSION}"):
            memory.execute(f"PRAGMA {setting}")
        memory.executescript(f"BEGIN; {'; '.join(schema())}; COMMIT")
        return memory.serialize()


def _fill(connection: Connection, records: Iterable[Record], pictures: Mapping[str, bytes]) -> None:
    with transaction(connection):
        rows.insert(connection, records)
        album.fill(connection, pictures)
        seal.put(connection)


def _put_in_place(beside: Path, path: Path) -> None:
    """A journal left from the old file would undo the new one, so it goes first."""
    for ending in BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)
    os.replace(beside, path)


def _for_editing(path: Path, stack: ExitStack, take_over: bool = False) -> Connection:
    check_writable(path)
    stack.callback(lock.take(path, take_over).release)
    connection = stack.enter_context(connected(path))
    raw(connection).execute("PRAGMA journal_mode=DELETE")  # a foreign tool may have left it in WAL
    migrate(connection, path)
    return connection


def _tidy_after_a_crash(connection: Connection) -> None:
    """The order of casting must not be left in a box that the last program could not tidy up."""
    with transaction(connection):
        voting = box.in_use(connection)
    if voting:
        raw(connection).execute("VACUUM")


def _for_reading(path: Path, stack: ExitStack) -> Connection:
    """The file itself where that needs no writing, otherwise a private copy: an older version is brought up to date
    there, and a change that was cut short is taken back.
    """
    connection = None if uses_wal(path) else _as_it_stands(path, stack)
    if connection is not None:
        return connection
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="cxworkshop-")))
    for ending in ("", *BESIDE):
        if (part := path.with_name(path.name + ending)).exists():
            shutil.copyfile(part, folder / part.name)
    return _for_editing(folder / path.name, stack)


def _as_it_stands(path: Path, stack: ExitStack) -> Connection | None:
    """None when the file is older, or SQLite would have to write before it can read."""
    with ExitStack() as trial, suppress(OperationalError, sqlite3.OperationalError):
        connection = trial.enter_context(connected(path, "ro"))
        if int(pragma(connection, "user_version")) == VERSION:
            stack.push(trial.pop_all())
            return connection
    return None
