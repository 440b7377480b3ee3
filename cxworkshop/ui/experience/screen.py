"""Experience: the feeling first, the facts after."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.current import Current
from cxworkshop.ui.experience.curve.panel import CurvePanel
from cxworkshop.ui.experience.entry import EntryPanel
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.spoken import Spoken


class ExperienceScreen(QWidget):
    """The head, and under it the panels."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("experience")
        self._desk, self._say = desk, Spoken(lambda: desk.t)
        self.current = Current(desk, self)
        self.curve, self.entry = CurvePanel(desk, self.current), EntryPanel(desk, self.current)
        self._lay_out()
        self.retranslate()
        desk.language_changed.connect(self.retranslate)

    def retranslate(self) -> None:
        self._say.again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Wherever the keyboard is on this screen, 1 to 5 answer what the entry asks."""
        if not self.entry.take_key(event):
            super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        name, sentence = plain_label("", "title"), plain_label("", "muted")
        self._say(name.setText, mark("Experience"))
        self._say(sentence.setText, mark("Start with the feeling. Facts come after."))
        head = row(gap=12)
        head.setContentsMargins(0, 12, 0, 12)
        head.addWidget(name)
        head.addWidget(sentence)
        head.addStretch()
        return head

    def _lay_out(self) -> None:
        inside = column(self, gap=16)
        inside.setContentsMargins(24, 0, 24, 16)
        inside.addLayout(self._head())
        inside.addWidget(self.curve)
        under = row(gap=16)
        under.addWidget(self.entry, 5)
        inside.addLayout(under, 1)
