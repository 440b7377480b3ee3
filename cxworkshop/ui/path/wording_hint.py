"""A gentle hint that a title sounds like us: it says which word, asks a question, and holds nobody up."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.theme import LIGHT

SIGN = 16


class WordingHint(QWidget):
    """A sign and a sentence, there only while there is a word to name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("path.wording")
        sign = plain_label("")
        sign.setPixmap(icon("lightbulb", LIGHT.warn, SIGN).pixmap(QSize(SIGN, SIGN)))
        self.words = wrapping(plain_label("", "least", look="warn"))
        line = row(self, gap=4)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        self.hide()

    def say(self, word: str, t: Words) -> None:
        """Names the word; without one there is no hint."""
        self.setVisible(bool(word))
        if word:
            self.words.setText(t("“{word}” is a word of ours. What does the customer do here?", word=word))
            self.setAccessibleName(self.words.text())
