"""Where something new begins: a line to write it in, or a small button for each kind of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.text_row import Plus
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.theme import font


class Entry(QWidget):
    """A plus and a line to write in; `writing` tells when Enter is pressed. Hidden where nothing may be written."""

    def __init__(self, desk: Desk, limit: int, name: str) -> None:
        super().__init__()
        self.writing = Writing(limit, patient=True)
        self.writing.setObjectName(name)
        self.writing.setMinimumHeight(40)
        line = row(self, gap=0)
        line.addWidget(Plus())
        line.addWidget(self.writing, 1)
        if desk.read_only:  # to show what has no parent yet would open a window
            self.hide()

    def say(self, hint: str, name: str) -> None:
        self.writing.setPlaceholderText(hint)
        self.writing.setAccessibleName(name)


class Adding(QWidget):
    """Keys and marked words; `add` gets the key of the one pressed. Nothing to see where nothing may be written."""

    def __init__(self, desk: Desk, heading: str, words: Mapping[str, str], add: Callable[[str], None]) -> None:
        super().__init__()
        self._desk, self._source, self._words = desk, heading, words
        self._heading = wrapping(plain_label("", "label"))
        self.buttons = {key: Button("", "plus", "plain") for key in words}
        buttons = Wrap(gap=8)
        for key, button in self.buttons.items():
            button.setFont(font(14, 600))
            button.clicked.connect(lambda _=False, key=key: add(key))
            buttons.addWidget(button)
        inside = column(self)
        inside.addWidget(self._heading)
        inside.addLayout(buttons)
        if desk.read_only:  # to show what has no parent yet would open a window
            self.hide()

    def retranslate(self) -> None:
        t = self._desk.t
        self._heading.setText(t(self._source))
        for key, button in self.buttons.items():
            button.setObjectName(f"{self.objectName()}.{key}")
            button.set_text(t(self._words[key]))
            button.setAccessibleName(f"{t(self._source)}: {t(self._words[key])}")
