"""From an older file to this version: steps in one transaction, after a copy was laid beside."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import Connection

from cxworkshop.store import seal
from cxworkshop.store.connection import pragma, transaction
from cxworkshop.store.errors import Damaged, TooNew

Step = Callable[[Connection], None]

STEPS: tuple[Step, ...] = ()
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
    with transaction(connection):
        seal.break_(connection)
        for step in steps:
            step(connection)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise Damaged
        connection.exec_driver_sql(f"PRAGMA user_version={newest}")
