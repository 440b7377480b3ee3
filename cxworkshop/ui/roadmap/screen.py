"""Roadmap: who does what by when."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.spoken import Spoken


class RoadmapScreen(QWidget):
    """The head, and under it the panels."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("roadmap")
        self._desk, self._say = desk, Spoken(lambda: desk.t)
        self._lay_out()
        self.retranslate()
        desk.language_changed.connect(self.retranslate)

    def retranslate(self) -> None:
        self._say.again()

    def _lay_out(self) -> None:
        name, sentence = plain_label("", "title"), plain_label("", "muted")
        self._say(name.setText, mark("Roadmap"))
        self._say(sentence.setText, mark("Who does what, and by when."))
        head = row(gap=12)
        head.setContentsMargins(0, 12, 0, 12)
        head.addWidget(name)
        head.addWidget(sentence)
        head.addStretch()
        inside = column(self)
        inside.setContentsMargins(24, 0, 24, 16)
        inside.addLayout(head)
        inside.addStretch()
