"""A line of small buttons, each of which begins another block."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.path.card.wrap import Wrap
from cxworkshop.ui.theme import font


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
        self.setVisible(not desk.read_only)

    def retranslate(self) -> None:
        t = self._desk.t
        self._heading.setText(t(self._source))
        for key, button in self.buttons.items():
            button.setObjectName(f"{self.objectName()}.{key}")
            button.set_text(t(self._words[key]))
            button.setAccessibleName(f"{t(self._source)}: {t(self._words[key])}")
