"""A text of a plan: grows with what is written; Enter keeps it and goes on to the next."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil

from PySide6.QtCore import QMimeData, QSignalBlocker, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from cxworkshop.model.record import Id, clean_line
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.theme import font


class Saying(Writing):
    """A text without line breaks; `size` and `weight` of its letters; `top` is the room above them, `margin` that
    around them. No more goes in than the limit; what could not be kept stays written until it can.
    """

    def __init__(
        self, limit: int, placeholder: str = "", *, size: int = 15, weight: int = 400, top: int = 5, margin: int = 4
    ) -> None:
        super().__init__(limit)
        with QSignalBlocker(self):  # Qt tells of a margin as if somebody had typed
            self.document().setDocumentMargin(margin)
        self.setViewportMargins(0, top, 0, 0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setFont(font(size, weight))
        self.setProperty("look", "quiet")
        self.setProperty("edge", "whole")  # nothing beside it has to stand in line with its words

    def settle(self) -> None:
        """Tells what is written, once. What is shown in answer says whether it was kept; nothing at all is not held."""
        if self.text() == self._last:
            super().settle()
            return
        self.hold(True)  # first, so that nothing is shown over it meanwhile
        super().settle()
        text = clean_line(self.text())
        self.hold(bool(text) and text != clean_line(self._last))
        if not self.held:
            self.setText(self._last)

    def take_up(self, id: Id) -> None:
        with self._waiting():
            super().take_up(id)

    def carry_on(self, before: Writing) -> None:
        with self._waiting():
            super().carry_on(before)

    @contextmanager
    def _waiting(self) -> Iterator[None]:
        """What is shown meanwhile is told again when it is left next."""
        kept = self._last
        yield
        self._last = kept

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settle()
            self.focusNextChild()
        elif self._room() or not _types(event):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        event.setCommitString(event.commitString()[: self._room()])
        super().inputMethodEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted or dropped comes on one line, and ends where the text is full."""
        self.insertPlainText(" ".join(source.text().splitlines())[: self._room()])

    def _room(self) -> int:
        """How many characters still go in; those that are selected make room."""
        return max(0, self.limit - len(self.text()) + len(self.textCursor().selectedText()))

    def _fit(self) -> None:
        block, high = self.document().begin(), 0.0
        while block.isValid():
            high += self.blockBoundingRect(block).height()
            block = block.next()
        least = 20 + 2 * self.document().documentMargin()  # which the blocks have in them
        self.setFixedHeight(ceil(max(least, high)) + 4 + self.viewportMargins().top())


def _types(event: QKeyEvent) -> bool:
    """Whether a key writes something. Control with Alt does: that is AltGr."""
    keys, text = event.modifiers(), event.text()
    commands = bool(keys & Qt.KeyboardModifier.ControlModifier) and not keys & Qt.KeyboardModifier.AltModifier
    return bool(text) and text.isprintable() and not commands
