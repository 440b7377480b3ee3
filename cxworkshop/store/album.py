"""The bytes of pictures, each kept once under its own digest, so that undo and copies never write them again."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from sqlalchemy import Connection


def digest_of(data: bytes) -> str:
    """SHA-256 as hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def keep(connection: Connection, data: bytes) -> str:
    """Lays bytes into the album, unless they are there; their digest."""
    digest = digest_of(data)
    connection.exec_driver_sql("INSERT OR IGNORE INTO album (digest, bytes) VALUES (?, ?)", (digest, data))
    return digest


def take(connection: Connection, digest: str) -> bytes | None:
    """The bytes under a digest; None when they are not there or are no longer what they were."""
    data = connection.exec_driver_sql("SELECT bytes FROM album WHERE digest = ?", (digest,)).scalar()
    return data if isinstance(data, bytes) and digest_of(data) == digest else None


def fill(connection: Connection, pictures: Mapping[str, bytes]) -> None:
    for data in pictures.values():
        keep(connection, data)


def sweep(connection: Connection) -> None:
    """Throws out what no record and no step that can still be undone asks for."""
    connection.exec_driver_sql(
        "DELETE FROM album WHERE digest NOT IN (SELECT digest FROM picture)"
        " AND NOT EXISTS (SELECT 1 FROM history WHERE state <> 'closed' AND instr(edits, album.digest) > 0)"
    )
