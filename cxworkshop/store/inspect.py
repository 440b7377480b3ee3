"""Whether a file is a sound workshop: first its header, before SQLite sees it, then all of its content."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from sqlalchemy import Connection

from cxworkshop.model.basics import Basics
from cxworkshop.model.workshop import Workshop
from cxworkshop.store import rows, seal
from cxworkshop.store.connection import APPLICATION_ID, transaction
from cxworkshop.store.errors import (
    Damaged,
    Missing,
    NoAccess,
    NotAWorkshop,
    ReadOnlyPlace,
    TooLarge,
    TooNew,
)
from cxworkshop.store.migrations import VERSION
from cxworkshop.store.tables import schema

MOST_BYTES = 200 * 1024 * 1024
MAGIC = b"SQLite format 3\x00"
PAGE_SIZES = {1 << power for power in range(9, 16)} | {1}  # 1 stands for 65,536


def check_header(path: Path) -> None:
    """Looks at the first hundred bytes; NotAWorkshop, Damaged, TooNew, TooLarge, Missing or NoAccess."""
    header = _first_bytes(path)
    if header[:16] != MAGIC:
        raise NotAWorkshop
    if len(header) < 100 or struct.unpack_from(">H", header, 16)[0] not in PAGE_SIZES:
        raise Damaged
    if struct.unpack_from(">I", header, 68)[0] != APPLICATION_ID:
        raise NotAWorkshop
    if struct.unpack_from(">I", header, 60)[0] > VERSION and not _has_journal(path):
        raise TooNew


def check_writable(path: Path) -> None:
    try:
        path.open("r+b").close()
    except OSError as error:
        raise ReadOnlyPlace from error


def sound_workshop(connection: Connection) -> Workshop:
    """The workshop in the file, or Damaged: structure, references, tables, seal and every record are checked."""
    with transaction(connection):
        _check(connection)
        reading = seal.Reading(connection)
        workshop = Workshop(rows.all_records(reading.rows))
        if not reading.fits():
            raise Damaged
    if workshop.get(Basics, "basics") is None:
        raise Damaged
    return workshop


def schema_of(connection: Connection) -> list[str]:
    """Everything the file defines, but for the indexes SQLite makes by itself, which have no text."""
    return sorted(connection.exec_driver_sql("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL").scalars())


def uses_wal(path: Path) -> bool:
    """A foreign tool may have left the file in this mode; ours never is."""
    return _first_bytes(path)[18:20] == b"\x02\x02"


def _check(connection: Connection) -> None:
    if schema_of(connection) != sorted(schema()):
        raise Damaged
    if connection.exec_driver_sql("PRAGMA quick_check").scalar() != "ok":
        raise Damaged
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise Damaged


def _first_bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():  # a folder, or a pipe that would never end
            raise NotAWorkshop
        if os.stat(path).st_size > MOST_BYTES:
            raise TooLarge
        with path.open("rb") as file:
            return file.read(100)
    except FileNotFoundError as error:
        raise Missing from error
    except PermissionError as error:
        raise NoAccess from error


def _has_journal(path: Path) -> bool:
    """A change that was cut short may have left the header half written; SQLite will mend it."""
    journal = path.with_name(f"{path.name}-journal")
    return journal.exists() and journal.stat().st_size > 0
