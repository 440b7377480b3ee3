"""Safety copies in the user's own folder, away from the workshop: checked before they count, the newest twelve kept."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import uuid
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from cxworkshop.store import seal
from cxworkshop.store.connection import connected, raw, transaction
from cxworkshop.store.errors import CouldNotWrite, in_plain_words

KEPT = 12


def keep_copy(connection: Connection, path: Path, folder: Path) -> Path | None:
    """Puts a checked copy of an open workshop into `folder`. None when nothing is new since the last copy, or when a
    round is open or waits for its reveal: two copies would show what was voted between them.
    """
    with in_plain_words():
        if _is_voting(connection):
            return None
        own = copies_folder(path, folder)
        own.mkdir(parents=True, exist_ok=True)
        if _is_same(connection, next(iter(copies(path, folder)), None)):
            return None
        copy = own / f"{path.stem} {datetime.now():%Y-%m-%d %H-%M-%S-%f}{path.suffix}"
        _write(connection, copy)
        for old in copies(path, folder)[KEPT:]:
            old.unlink(missing_ok=True)
        return copy


def copies(path: Path, folder: Path) -> list[Path]:
    """The safety copies of a workshop, newest first."""
    return sorted(copies_folder(path, folder).glob(f"*{path.suffix}"), reverse=True)


def copies_folder(path: Path, folder: Path) -> Path:
    """One folder for each workshop: two of the same name in different places stay apart."""
    mark = hashlib.blake2b(str(path.resolve()).encode(), digest_size=4).hexdigest()
    return folder / f"{path.stem} {mark}"


def _write(connection: Connection, copy: Path) -> None:
    beside = copy.with_name(f"{uuid.uuid4().hex}.new")
    try:
        raw(connection).execute("VACUUM INTO ?", (str(beside),))
        _check(beside)
        os.replace(beside, copy)
    finally:
        beside.unlink(missing_ok=True)


def _check(copy: Path) -> None:
    with copy.open("r+b") as file:
        os.fsync(file.fileno())
    with connected(copy, "ro") as connection, transaction(connection):
        if connection.exec_driver_sql("PRAGMA integrity_check").scalar() != "ok":
            raise CouldNotWrite


def _is_same(connection: Connection, newest: Path | None) -> bool:
    """A copy that cannot be read any more is as good as none."""
    if newest is None:
        return False
    try:
        with transaction(connection), connected(newest, "ro") as last, transaction(last):
            return seal.digest(connection) == seal.digest(last)
    except (DBAPIError, sqlite3.Error, UnicodeDecodeError):
        return False


def _is_voting(connection: Connection) -> bool:
    with transaction(connection):
        question = "SELECT 1 FROM voting_round WHERE state IN ('open', 'closed') LIMIT 1"
        return connection.exec_driver_sql(question).first() is not None
