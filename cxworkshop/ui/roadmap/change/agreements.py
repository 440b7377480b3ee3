"""Whether strategy, the customer's view and our processes agree with a system: yes, no, or not known."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.model.change_of_ways import SystemNeed
from cxworkshop.text import Words
from cxworkshop.ui.parts.buttons import Segments
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.roadmap.change.words import ANSWERS, FITS


class Agreements(QWidget):
    """Three lines with three answers each; `answered` tells the field and the answer."""

    answered = Signal(str, str)

    def __init__(self, t: Words) -> None:
        super().__init__()
        self.lines: dict[str, Segments] = {}
        inside = column(self)
        for field, words in FITS.items():
            answers = Segments([(key, t(word), None) for key, word in ANSWERS.items()], "unknown")
            answers.chosen.connect(partial(self.answered.emit, field))
            for key, word in ANSWERS.items():
                button = answers.button(key)
                button.setProperty("narrow", True)
                button.setObjectName(f"roadmap.system.{field}.{key}")
                button.setAccessibleName(f"{t(words)}: {t(word)}")
            self.lines[field] = answers
            line = row(gap=8)
            line.addWidget(yielding(plain_label(t(words))), 1)
            line.addWidget(answers)
            inside.addLayout(line)

    def show_system(self, one: SystemNeed) -> None:
        for field, answers in self.lines.items():
            answers.choose(getattr(one, field))
