"""The one door: save, apply, remember, announce.

Two lists, not QUndoStack: if saving fails, nothing has happened and nothing has to be taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from cxworkshop.model.cast import Cast as Cast
from cxworkshop.model.cast import Step as Step
from cxworkshop.model.change import Change
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop


class Shelf(Protocol):
    """Where the workshop is kept. Each call is one transaction: OSError, and then nothing has happened."""

    def save(self, change: Change, step: Step, casts: Iterable[Cast] = (), emptied: Id | None = None) -> None:
        """Writes the records of a change and moves the history: "do" adds an entry and drops what was undone,
        "undo" and "redo" move along it, "settle" leaves no entry and nothing before it can be undone any more.
        `casts` go into the ballot box; `emptied` names the round whose box rows are removed.
        """

    def past(self) -> tuple[list[Change], list[Change]]:
        """The changes that can be undone, oldest first, and those that can be redone, next one last."""

    def keep_picture(self, data: bytes) -> str:
        """Keeps the bytes of a picture for a record to name; their digest."""

    def picture(self, digest: str) -> bytes | None:
        """The bytes of a picture; None when they are missing or damaged."""


class Editor:
    """Changes a workshop, and only ever by saving first."""

    def __init__(self, workshop: Workshop, shelf: Shelf) -> None:
        self.workshop = workshop
        self._shelf = shelf
        self._undo, self._redo = shelf.past()
        self._listeners: list[Callable[[Change], None]] = []

    def keep_picture(self, data: bytes) -> str:
        """Keeps the bytes of a picture; nothing shows them before a change names their digest."""
        return self._shelf.keep_picture(data)

    def picture(self, digest: str) -> bytes | None:
        """The bytes of a picture; None when they are missing or damaged."""
        return self._shelf.picture(digest)

    def listen(self, listener: Callable[[Change], None]) -> None:
        """Calls `listener` with each change once it is saved and true."""
        self._listeners.append(listener)

    def do(self, change: Change) -> None:
        """Saves, applies, remembers, announces. An empty change does nothing."""
        if not change:
            return
        self._shelf.save(change, "do")
        self._undo.append(change)
        self._redo.clear()
        self._make_true(change)

    def undo(self) -> Change | None:
        """Takes the last change back; None when there is nothing to take back."""
        if not self._undo:
            return None
        change = self._undo[-1].inverse()
        self._shelf.save(change, "undo")
        self._redo.append(self._undo.pop())
        self._make_true(change)
        return change

    def redo(self) -> Change | None:
        """Does again what was last undone; None when there is nothing."""
        if not self._redo:
            return None
        change = self._redo[-1]
        self._shelf.save(change, "redo")
        self._undo.append(self._redo.pop())
        self._make_true(change)
        return change

    def settle(self, change: Change, casts: Iterable[Cast] = (), emptied: Id | None = None) -> None:
        """A step that must not be undone: saved, applied, announced, not remembered; the past closes behind it."""
        self._shelf.save(change, "settle", casts, emptied)
        self._undo.clear()
        self._redo.clear()
        self._make_true(change)

    @property
    def undoable(self) -> Change | None:
        """The change that undo would take back."""
        return self._undo[-1] if self._undo else None

    @property
    def redoable(self) -> Change | None:
        return self._redo[-1] if self._redo else None

    def _make_true(self, change: Change) -> None:
        self.workshop.apply(change)
        for listener in self._listeners:
            listener(change)
