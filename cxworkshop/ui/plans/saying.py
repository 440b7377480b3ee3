"""A text of a plan: grows with what is written; Enter keeps it and goes on to the next."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent

from cxworkshop.ui.parts.field import TextField
from cxworkshop.ui.theme import font


class Saying(TextField):
    """A text without line breaks; `size` and `weight` of its letters; `top` is the room above them, `margin` that
    around them.
    """

    def __init__(
        self, limit: int, placeholder: str = "", *, size: int = 15, weight: int = 400, top: int = 5, margin: int = 4
    ) -> None:
        super().__init__(limit, placeholder)
        with QSignalBlocker(self):  # Qt tells of a margin as if somebody had typed
            self.document().setDocumentMargin(margin)
        self.setViewportMargins(0, top, 0, 0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(font(size, weight))
        self.setProperty("edge", "whole")  # nothing beside it has to stand in line with its words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settle()
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
