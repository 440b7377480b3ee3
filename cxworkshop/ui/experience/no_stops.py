"""The entry of a path that has no stops yet: one sentence and the way there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column


class NoStops(QWidget):
    """A sentence and a button."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.words, self.button = wrapping(plain_label("", "section")), Button("", "route", "primary")
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button.setObjectName("experience.to_path")
        self.button.clicked.connect(lambda: desk.go("path"))
        inside = column(self, margin=24, gap=16)
        inside.addStretch()
        inside.addWidget(self.words)
        inside.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch()

    def retranslate(self) -> None:
        t = self._desk.t
        self.words.setText(t("First the path: a stop the customer meets, then how it feels."))
        self.button.set_text(t("To the path"))
