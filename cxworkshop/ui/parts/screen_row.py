"""The row over every screen: its name, one quiet sentence, and tools at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import row


class ScreenRow(QWidget):
    """56 high; `tools` go to its right end."""

    def __init__(self, name: str, sentence: str, tools: list[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(56)
        line = row(self, gap=12)
        quiet = plain_label(sentence, "muted")
        quiet.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line.addWidget(plain_label(name, "title"))
        line.addWidget(quiet, 1)
        for tool in tools:
            line.addWidget(tool)
