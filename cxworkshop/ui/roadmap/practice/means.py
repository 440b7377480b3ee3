"""By what a customer is asked: a text message, one of the usual ways, or another in one's own words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.text import Words, mark
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.roadmap.options import Options

USUAL = (
    mark("Text message"),
    mark("Email"),
    mark("Phone call"),
    mark("Face to face"),
    mark("In the app"),
    mark("A screen on the spot"),
    mark("A paper card"),
)
ELSE, LIMIT = "", 40


class MeansField(QWidget):
    """`chosen` tells the words. The last line of the list opens a field for others."""

    chosen = Signal(str)

    def __init__(self, t: Words) -> None:
        super().__init__()
        self._t, self._now = t, ""
        self.list, self.other = Options(t("How")), LineField(LIMIT, t("By what? Then Enter"))
        self.other.hide()
        inside = column(self, gap=2)
        inside.addWidget(self.list)
        inside.addWidget(self.other)
        self.list.chosen.connect(self._choose)
        self.other.returnPressed.connect(self._write)

    def show_means(self, words: str) -> None:
        """Own words, and those of the other language, stand in the list beside the usual ones."""
        t, self._now = self._t, words
        known = dict.fromkeys((*map(t, USUAL), *([words] if words else [])))
        self.list.show_rows([*((one, one) for one in known), (t("Something else…"), ELSE)], words)
        if not words:
            self.list.setCurrentIndex(-1)

    def settle(self) -> None:
        """Keeps the words that are being typed."""
        if self.other.isVisibleTo(self) and self.other.text().strip():
            self._write()

    def _choose(self, words: str) -> None:
        self.other.setVisible(words == ELSE)
        if words == ELSE:
            self.other.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.chosen.emit(words)

    def _write(self) -> None:
        words = self.other.text().strip()
        if words:
            self.other.clear()
            self.other.hide()
            self.chosen.emit(words)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.other.hide()
            self.show_means(self._now)
