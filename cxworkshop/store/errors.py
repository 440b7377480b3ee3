"""What can go wrong with a workshop file, each with a sentence that says what to do about it."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar

from sqlalchemy.exc import DBAPIError

from cxworkshop.text import Phrase, phrase


class WorkshopFileError(OSError):
    """The workshop could not be opened or saved; `phrase` is the sentence for people. Nothing is half done."""

    sentence: ClassVar[Phrase]

    def __init__(self, phrase: Phrase | None = None) -> None:
        self.phrase = phrase or self.sentence
        super().__init__(str(self.phrase))


class Missing(WorkshopFileError):
    sentence = phrase("The file is not there any more. It may have been moved or renamed.")


class NotAWorkshop(WorkshopFileError):
    sentence = phrase("This file is not a CX Workshop file.")


class TooLarge(WorkshopFileError):
    sentence = phrase("This file is far too large for a workshop, so it was not opened.")


class Damaged(WorkshopFileError):
    sentence = phrase("This workshop file is damaged and cannot be opened. Use the newest copy of it that you have.")


class TooNew(WorkshopFileError):
    sentence = phrase("This workshop was saved by a newer CX Workshop. Update the program to open it.")


class ReadOnlyPlace(WorkshopFileError):
    sentence = phrase("Nothing can be written there. Open the file for reading, or copy it to a folder of your own.")


class NoAccess(WorkshopFileError):
    sentence = phrase("You are not allowed to read this file. Ask its owner for a copy.")


class InUse(WorkshopFileError):
    """`holder` names the computer that has the file open."""

    def __init__(self, holder: str) -> None:
        told = phrase(
            "This workshop is already open on the computer {holder}. Close it there, or open it for reading.",
            holder=holder,
        )
        super().__init__(told)
        self.holder = holder


class ChangedElsewhere(WorkshopFileError):
    sentence = phrase("Another program changed this file, so nothing was saved. Close the workshop and open it again.")


class Moved(WorkshopFileError):
    sentence = phrase("The file was moved or replaced, so nothing was saved. Save the workshop under a new name.")


class DiskFull(WorkshopFileError):
    sentence = phrase("The disk is full. Nothing was changed; free some space and try again.")


class CouldNotWrite(WorkshopFileError):
    sentence = phrase("The disk did not take it. Nothing was changed; try again or use another disk.")


class Busy(WorkshopFileError):
    sentence = phrase("Another program is using this file. Nothing was changed; try again in a moment.")


class DoesNotFit(WorkshopFileError):
    """A change points at something that is not there: a verb is at fault, or a strange file."""

    sentence = phrase("This does not fit what the workshop holds. Nothing was changed.")


_MEANINGS: dict[
    int, type[Missing | Damaged | Busy | DiskFull | CouldNotWrite | ReadOnlyPlace | DoesNotFit | NotAWorkshop]
] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_IOERR: CouldNotWrite,
    sqlite3.SQLITE_CANTOPEN: CouldNotWrite,
    sqlite3.SQLITE_READONLY: ReadOnlyPlace,
    sqlite3.SQLITE_PERM: ReadOnlyPlace,
    sqlite3.SQLITE_BUSY: Busy,
    sqlite3.SQLITE_LOCKED: Busy,
    sqlite3.SQLITE_CORRUPT: Damaged,
    sqlite3.SQLITE_NOTADB: Damaged,
    sqlite3.SQLITE_CONSTRAINT: DoesNotFit,
}


_ERRNOS: dict[int, type[WorkshopFileError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EACCES: ReadOnlyPlace,
    errno.EPERM: ReadOnlyPlace,
    errno.EROFS: ReadOnlyPlace,
    errno.ENOENT: Missing,
}


def meaning(error: BaseException) -> WorkshopFileError | None:
    """The plain error behind one of SQLite's or the system's; None for a fault of the program."""
    if isinstance(error, WorkshopFileError):
        return error
    if isinstance(error, OSError):
        return _ERRNOS.get(error.errno or 0, CouldNotWrite)()
    origin = error.orig if isinstance(error, DBAPIError) and error.orig else error
    code = getattr(origin, "sqlite_errorcode", None)
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return Moved()
    kind = _MEANINGS.get(code & 0xFF) if isinstance(code, int) else None
    return kind() if kind else None


@contextmanager
def in_plain_words() -> Iterator[None]:
    """Raises a WorkshopFileError in place of what SQLite or the system says."""
    try:
        yield
    except (DBAPIError, sqlite3.Error, OSError) as error:
        plain = meaning(error)
        if plain is None or plain is error:
            raise
        raise plain from error


@contextmanager
def or_damaged() -> Iterator[None]:
    """As in_plain_words, while a file from anywhere is opened: a mangled one raises far more than SQLite's own errors,
    so whatever else comes up means that it is damaged.
    """
    try:
        yield
    except WorkshopFileError:
        raise
    except Exception as error:
        raise meaning(error) or Damaged() from error
