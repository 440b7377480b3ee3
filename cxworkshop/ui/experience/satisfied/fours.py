"""The fours: satisfied, and able to leave without pain. What would turn a four into a five?"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.facts import Share
from cxworkshop.text import Words, mark
from cxworkshop.ui.parts.field import TextField
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.measure_words import percent
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.theme import LIGHT

QUESTION = mark("What would turn a four into a five?")


class Fours(Panel):
    """`written` tells the answer."""

    written = Signal(str)

    def __init__(self, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, "tag-warn")
        self.sentence = yielding(plain_label("", "label", look="warn"))
        self.field = TextField(300)
        self.field.setObjectName("experience.four_to_five")
        self.field.setReadOnly(read_only)
        self.field.settled.connect(self.written)
        sign, line, inside = plain_label(""), row(gap=8), column(self, margin=10, gap=6)
        sign.setPixmap(icon("door-open", LIGHT.warn, 18).pixmap(QSize(18, 18)))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.sentence, 1)
        inside.addLayout(line)
        inside.addWidget(self.field)

    def show_fours(self, share: Share, note: str, t: Words) -> None:
        who = t("{share} are fours. They can leave without pain.", share=percent(share))
        self.sentence.setText(f"{who} {t(QUESTION)}")
        self.field.setAccessibleName(t(QUESTION))
        self.field.setPlaceholderText(t("In the customer's words"))
        self.field.setText(note)
