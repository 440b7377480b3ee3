"""The silence before the first ballot: everybody chooses alone, and may note letters on paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cxworkshop.model.voting import BallotOption
from cxworkshop.text import Words
from cxworkshop.ui.parts.label import plain_label, wrapping, yielding
from cxworkshop.ui.parts.panel import column, emptied, row, scrolling

ONE_COLUMN = 8


class Silence(QWidget):
    """The targets with their letters, in the order of the letters: nobody has voted yet, so they tell nothing."""

    def __init__(self, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = t("Choose in silence first. Note your letters on paper if you like.")
        self._said: list[QLabel] = []
        held = QWidget()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        inside = column(held)
        inside.addLayout(self._grid)
        inside.addStretch()
        page = column(self, gap=16)
        page.addWidget(wrapping(plain_label(words, "section")))
        page.addWidget(scrolling(held), 1)

    def show_options(self, options: Sequence[BallotOption]) -> None:
        for label in self._said:  # what goes off the page is said no more, even before it is deleted
            label.setText("")
        self._said = []
        emptied(self._grid)
        half = len(options) if len(options) <= ONE_COLUMN else (len(options) + 1) // 2
        for place, option in enumerate(options):
            line, letter = row(gap=8), plain_label(option.letter, "section", look="accent")
            letter.setFixedWidth(32)
            title = yielding(plain_label(option.title_snapshot, "strong"))
            line.addWidget(letter)
            line.addWidget(title, 1)
            self._said += [letter, title]
            self._grid.addLayout(line, place % half, place // half)
