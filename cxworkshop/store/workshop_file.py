"""One open workshop file: the shelf of the editor and the ballot box of the booth."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection

from cxworkshop.model.cast import Cast, Step
from cxworkshop.model.change import Change
from cxworkshop.model.encounter import Picture
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.store import album, backup, box, history, rows, seal
from cxworkshop.store.connection import pragma, raw, transaction
from cxworkshop.store.errors import ChangedElsewhere, ReadOnlyPlace, WorkshopFileError, in_plain_words


class WorkshopFile:
    """Made by `open_file` alone. Every method raises a WorkshopFileError when it fails, and then nothing is changed."""

    def __init__(
        self, path: Path, read_only: bool, connection: Connection, workshop: Workshop, held: ExitStack
    ) -> None:
        self.path = path
        self.read_only = read_only
        self._connection = connection
        self._just_read: Workshop | None = workshop
        self._held = held
        self._open = True
        self._changed = False
        self._seen: int | None = int(pragma(connection, "data_version"))

    def workshop(self) -> Workshop:
        """All that is in the file."""
        if self._just_read is not None:
            workshop, self._just_read = self._just_read, None
            return workshop
        with in_plain_words(), transaction(self._connection):
            return Workshop(rows.all_records(partial(rows.rows_of, self._connection)))

    def save(self, change: Change, step: Step, casts: Iterable[Cast] = (), emptied: Id | None = None) -> None:
        """One transaction; see Shelf in the editor. What a vote changes is laid down in order of its keys at once."""
        if self.read_only:
            raise ReadOnlyPlace
        casts = list(casts)
        with self._writing(), transaction(self._connection):
            self._alone()
            rows.write(self._connection, change)
            history.remember(self._connection, change, step)
            box.drop_in(self._connection, casts)
            box.check(self._connection, casts)
            if emptied is not None:
                box.empty(self._connection, emptied)
        self._just_read, self._changed = None, True
        if casts or "turnout" in change.kinds():
            with suppress(WorkshopFileError):
                self.compact()

    def past(self) -> tuple[list[Change], list[Change]]:
        """What can be undone, oldest first, and what can be redone, next one last."""
        with in_plain_words(), transaction(self._connection):
            return history.past(self._connection)

    def keep_picture(self, data: bytes) -> str:
        """Lays the bytes of a picture into the file, for a record to name; their digest."""
        if self.read_only:
            raise ReadOnlyPlace
        with self._writing(), transaction(self._connection):
            self._alone()
            digest = album.keep(self._connection, data)
        self._changed = True
        return digest

    def picture(self, digest: str) -> bytes | None:
        """The bytes of a picture; None when they are missing or damaged."""
        with in_plain_words(), transaction(self._connection):
            return album.take(self._connection, digest)

    def pictures(self, workshop: Workshop) -> dict[str, bytes]:
        """The bytes of every picture a workshop names, by their digest; what is missing is left out."""
        named = {picture.digest for picture in workshop.all(Picture)}
        return {digest: data for digest in sorted(named) if (data := self.picture(digest)) is not None}

    def tallies(self, round_id: Id) -> list[Cast]:
        """The box rows of a round. Only the reveal asks."""
        with in_plain_words(), transaction(self._connection):
            return box.count(self._connection, round_id)

    def compact(self) -> None:
        """Rewrites the file, so that nothing of the order in which it came about is left in it."""
        with self._writing():
            raw(self._connection).execute("VACUUM")

    def keep_copy(self, folder: Path) -> Path | None:
        """A checked safety copy into `folder`, unless nothing is new or a vote is going on."""
        return backup.keep_copy(self._connection, self.path, folder)

    def close(self) -> None:
        """Seals what was changed and lets go of the file. May be called twice."""
        if not self._open:
            return
        self._open = False
        with self._held:
            if self._changed:
                self._seal()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """When SQLite takes back what a full disk cut short, its own count of changes may move on: that was us."""
        try:
            with in_plain_words():
                yield
        except ChangedElsewhere:
            raise
        except WorkshopFileError:
            self._seen = None
            raise

    def _alone(self) -> None:
        """Stops before writing over what somebody else has written; from the first change on, the seal is broken."""
        now = int(pragma(self._connection, "data_version"))
        if self._seen not in (None, now):
            raise ChangedElsewhere
        self._seen = now
        if not self._changed:
            seal.break_(self._connection)

    def _seal(self) -> None:
        """A seal is not worth an error: without one the file opens as after a power cut."""
        with suppress(WorkshopFileError), in_plain_words(), transaction(self._connection):
            album.sweep(self._connection)
            seal.put(self._connection)
