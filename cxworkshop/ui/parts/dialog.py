"""A question that has to be answered: for steps that cannot be undone and choices without a default."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row

Choice = tuple[str, str, str]  # key, text, look


class Dialog(QDialog):
    """A title, a sentence, what is put inside, and buttons; the primary one last. `done` gets the key, "" for Esc."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        sentence: str,
        buttons: Sequence[Choice],
        done: Callable[[str], object],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setObjectName("dialog")
        self.setMinimumWidth(480)
        self.setMaximumWidth(640)
        self._done, self._key = done, ""
        self.buttons: dict[str, Button] = {}
        self.body = column(gap=12)
        inside = column(self, margin=24, gap=16)
        inside.addWidget(wrapping(plain_label(title, "title")))
        if sentence:
            inside.addWidget(wrapping(plain_label(sentence)))
        inside.addLayout(self.body)
        inside.addLayout(self._row(buttons))
        self.finished.connect(self._tell)

    def _row(self, buttons: Sequence[Choice]) -> QHBoxLayout:
        line = row()
        line.addStretch()
        for key, text, look in buttons:
            button = Button(text, look=look)
            button.setObjectName(f"dialog.{key}")
            button.setProperty("tall", "48")
            button.setDefault(look == "primary")
            button.clicked.connect(lambda _=False, key=key: self.choose(key))
            self.buttons[key] = button
            line.addWidget(button)
        return line

    def showEvent(self, event: QShowEvent) -> None:
        """Takes the height its sentence needs at this width: a window does not ask its layout for that."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def choose(self, key: str) -> None:
        """Answers and closes."""
        self._key = key
        self.accept()

    def _tell(self) -> None:
        self._done(self._key)
        self.deleteLater()


def ask(
    parent: QWidget | None,
    title: str,
    sentence: str,
    buttons: Sequence[Choice],
    done: Callable[[str], object] = str,
) -> Dialog:
    """Asks without blocking; `done` gets the key of the button, or "" when the question was put away."""
    dialog = Dialog(parent, title, sentence, buttons, done)
    dialog.open()
    return dialog
