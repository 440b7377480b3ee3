"""The seconds before the dots show at the screen: time to look round."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.voting.bar import big


class CountPage(QWidget):
    """One large number, and why there is a wait."""

    def __init__(self, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, why = big("", 96), big(t("Your dots show in a moment. Is anybody looking?"), 28)
        inside = column(self, margin=80, gap=16)
        inside.addStretch()
        for label in (self._number, why):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inside.addWidget(label)
        inside.addStretch()

    def show_count(self, seconds: int) -> None:
        self._number.setText(str(seconds))
