"""A seal over all content, written when a workshop is closed in good order and broken by the next change.

SQLite has no checksums: without it a flipped bit in a text would be just another text.
"""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection

from cxworkshop.store.tables import tables


def digest(connection: Connection) -> str:
    """A hash of every row of every table in the file's own order. Pictures go by their own digests, which are checked
    when they are shown.
    """
    found = hashlib.blake2b(digest_size=16)
    for name in (*tables(), "history", "box"):
        found.update(name.encode())
        for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"'):
            found.update(repr(tuple(row)).encode())
    for row in connection.exec_driver_sql("SELECT digest, length(bytes) FROM album ORDER BY digest"):
        found.update(repr(tuple(row)).encode())
    return found.hexdigest()


def put(connection: Connection) -> None:
    connection.exec_driver_sql("INSERT OR REPLACE INTO meta (name, value) VALUES ('seal', ?)", (digest(connection),))


def break_(connection: Connection) -> None:
    connection.exec_driver_sql("DELETE FROM meta WHERE name = 'seal'")


def fits(connection: Connection) -> bool:
    """True also for a file that was not closed in good order, and so has no seal."""
    value = connection.exec_driver_sql("SELECT value FROM meta WHERE name = 'seal'").scalar()
    return value is None or value == digest(connection)
