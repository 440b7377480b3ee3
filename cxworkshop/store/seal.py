"""A seal over all content, written when a workshop is closed in good order and broken by the next change.

SQLite has no checksums: without it a flipped bit in a text would be just another text.
"""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Iterator

from sqlalchemy import Connection

from cxworkshop.store.connection import raw
from cxworkshop.store.rows import Row, rows_of
from cxworkshop.store.tables import tables


class Reading:
    """Reads every kind once, in the order of the tables, for whoever wants the rows and for the seal alike."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._found = hashlib.blake2b(digest_size=16)

    def rows(self, kind: str) -> Iterator[Row]:
        """The rows of a kind, which go into the hash as they are read."""
        self._found.update(kind.encode())
        for row in rows_of(self._connection, kind):
            self._found.update(repr(row).encode())
            yield row

    def digest(self) -> str:
        """A hash of every row of every table in the file's own order, once all kinds have been read. Pictures go by
        their own digests, which are checked when they are shown.
        """
        for name in ("history", "box"):
            self._found.update(name.encode())
            self._take(f"SELECT * FROM {name}")
        self._take("SELECT digest, length(bytes) FROM album ORDER BY digest")
        return self._found.hexdigest()

    def fits(self) -> bool:
        """True also for a file that was not closed in good order, and so has no seal."""
        value = self._connection.exec_driver_sql("SELECT value FROM meta WHERE name = 'seal'").scalar()
        return value is None or value == self.digest()

    def _take(self, question: str) -> None:
        for row in raw(self._connection).execute(question):
            self._found.update(repr(row).encode())


def digest(connection: Connection) -> str:
    reading = Reading(connection)
    for kind in tables():
        deque(reading.rows(kind), 0)
    return reading.digest()


def put(connection: Connection) -> None:
    connection.exec_driver_sql("INSERT OR REPLACE INTO meta (name, value) VALUES ('seal', ?)", (digest(connection),))


def break_(connection: Connection) -> None:
    connection.exec_driver_sql("DELETE FROM meta WHERE name = 'seal'")
