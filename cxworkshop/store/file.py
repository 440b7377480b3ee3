"""The workshop file: made whole or not at all, opened only when it is sound, saved at every change."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection

from cxworkshop.model.cast import Cast, Step
from cxworkshop.model.change import Change
from cxworkshop.model.record import Id, Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.store import box, history, rows
from cxworkshop.store.connection import APPLICATION_ID, connect, connected, disconnect, pragma, raw
from cxworkshop.store.errors import ChangedElsewhere, Missing, in_plain_words
from cxworkshop.store.tables import schema

VERSION = 1
PAGE_SIZE = 1024  # most tables hold a few rows, and each of them takes a page


def create(path: Path, records: Iterable[Record]) -> None:
    """Writes a new workshop file beside, then puts it in place; what stood there is replaced whole."""
    beside = path.with_name(f"{path.name}.{uuid.uuid4().hex[:8]}.new")
    try:
        with in_plain_words(), connected(beside, "rwc") as connection:
            _fill(connection, records)
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def _fill(connection: Connection, records: Iterable[Record]) -> None:
    for statement in (f"page_size={PAGE_SIZE}", f"application_id={APPLICATION_ID}", f"user_version={VERSION}"):
        raw(connection).execute(f"PRAGMA {statement}")
    with connection.begin():
        for statement in schema():
            connection.exec_driver_sql(statement)
        rows.insert(connection, records)


def open_file(path: Path, read_only: bool = False) -> WorkshopFile:
    """Opens a workshop file; a WorkshopFileError says plainly why not."""
    if not path.exists():
        raise Missing
    with in_plain_words():
        return WorkshopFile(path, connect(path, "ro" if read_only else "rw"), read_only)


class WorkshopFile:
    """One open workshop file: the shelf of the editor and the ballot box of the booth."""

    def __init__(self, path: Path, connection: Connection, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._connection = connection
        self._seen = pragma(connection, "data_version")

    def workshop(self) -> Workshop:
        with in_plain_words(), self._connection.begin():
            return Workshop(rows.all_records(self._connection))

    def save(self, change: Change, step: Step, casts: Iterable[Cast] = (), emptied: Id | None = None) -> None:
        """One transaction; see Shelf in the editor."""
        with in_plain_words(), self._connection.begin():
            self._nobody_else_wrote()
            rows.write(self._connection, change)
            history.remember(self._connection, change, step)
            box.drop_in(self._connection, casts)
            if emptied is not None:
                box.empty(self._connection, emptied)

    def past(self) -> tuple[list[Change], list[Change]]:
        with in_plain_words(), self._connection.begin():
            return history.past(self._connection)

    def tallies(self, round_id: Id) -> list[Cast]:
        with in_plain_words(), self._connection.begin():
            return box.count(self._connection, round_id)

    def compact(self) -> None:
        """Rewrites the file in order of its keys, so that nothing of how it came about is left in it."""
        with in_plain_words():
            raw(self._connection).execute("VACUUM")

    def close(self) -> None:
        disconnect(self._connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _nobody_else_wrote(self) -> None:
        if pragma(self._connection, "data_version") != self._seen:
            raise ChangedElsewhere
