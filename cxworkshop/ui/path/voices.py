"""Whose cards: a bar for every silo, and a nudge when one has not been heard."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.insight.path import voices
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.voice_bars import VoiceBars, nudge


class Voices(QWidget):
    """The bars with their title and nudge."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("path.voices")
        self._title, self._bars, self._nudge = (
            plain_label("", "strong"),
            VoiceBars(),
            wrapping(plain_label("", "least")),
        )
        lines = column(self, gap=6)
        lines.setContentsMargins(0, 8, 12, 0)
        for widget in (self._title, self._bars, self._nudge):
            lines.addWidget(widget)

    def retranslate(self) -> None:
        self._title.setText(self._desk.t("Whose cards"))

    def reread(self) -> None:
        """Counts again; until somebody has written a card there is nothing to count."""
        found = voices(self._desk.workshop)
        self._bars.show_voices(found)
        words = nudge(found, self._desk.t)
        self._nudge.setText(words)
        self._nudge.setVisible(bool(words))
        self.setVisible(any(one.written for one in found))
