"""A connection to a workshop file: what is promised at a commit, and what a file from strangers may not do.

Rollback journal and synchronous=EXTRA: of all modes only these lose no acknowledged change when the power goes, and the
one file may be copied while it is open. Exclusive locking stays off, since it leaves old content in an idle journal.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool

APPLICATION_ID = 0x43585731  # "CXW1"
PATIENCE_S = 2

PROMISES = (
    "foreign_keys=ON",
    "synchronous=EXTRA",
    "fullfsync=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "mmap_size=0",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "recursive_triggers=OFF",
)
LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 32 * 1024 * 1024,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 10,
    sqlite3.SQLITE_LIMIT_ATTACHED: 1,  # VACUUM attaches the copy it makes
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 5,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 1000,
}


def connect(path: Path, mode: str = "rw") -> Connection:
    """Opens a file with all promises on; `mode` is ro, rw or rwc as in an SQLite address. What goes into the tables
    never stands in an error, which may end in a log: it may be somebody's ballot.
    """
    address = f"{address_of(path)}?mode={mode}"
    engine = create_engine("sqlite://", creator=lambda: _open(address), poolclass=StaticPool, hide_parameters=True)
    begin = "BEGIN" if mode == "ro" else "BEGIN IMMEDIATE"
    event.listen(engine, "begin", lambda connection: _begin(connection, begin))
    return engine.connect()


def address_of(path: Path) -> str:
    """As SQLite wants it: a network drive of Windows, file://server/share, has to be written file:////server/share."""
    address = path.resolve().as_uri()
    return address if address.startswith("file:///") else address.replace("file://", "file:////", 1)


def disconnect(connection: Connection) -> None:
    connection.close()
    connection.engine.dispose()


@contextmanager
def connected(path: Path, mode: str = "rw") -> Iterator[Connection]:
    connection = connect(path, mode)
    try:
        yield connection
    finally:
        disconnect(connection)


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All or nothing. A commit that SQLite refuses leaves its transaction open; here it is taken back."""
    try:
        with connection.begin():
            yield
    finally:
        if raw(connection).in_transaction:
            raw(connection).rollback()


def raw(connection: Connection) -> sqlite3.Connection:
    """The sqlite3 connection inside, for what cannot run in a transaction."""
    inside: Any = connection.connection.driver_connection
    assert isinstance(inside, sqlite3.Connection)
    return inside


def pragma(connection: Connection, name: str) -> Any:
    """The value of a pragma, asked outside any transaction."""
    return raw(connection).execute(f"PRAGMA {name}").fetchone()[0]


def _open(address: str) -> sqlite3.Connection:
    connection = sqlite3.connect(address, uri=True, timeout=PATIENCE_S, isolation_level=None)
    for limit, value in LIMITS.items():
        connection.setlimit(limit, value)
    for promise in PROMISES:
        connection.execute(f"PRAGMA {promise}")
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)
    return connection


def _begin(connection: Connection, begin: str) -> None:
    """The records of a change may come in any order: references are checked when it is whole."""
    connection.exec_driver_sql(begin)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
