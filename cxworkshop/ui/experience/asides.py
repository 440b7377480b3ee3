"""What does not fit together at a stop, said as a question, and what coughs first."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from cxworkshop.insight.experience import CONTRADICTIONS, contradiction, early_warning
from cxworkshop.model.record import Id
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.theme import LIGHT

EARLY = mark("Early warning: work feels poor, and the customer does not notice yet.")


class Aside(Panel):
    """A sentence on a soft ground; there only while it is true."""

    def __init__(self, name: str, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, "tag-warn")
        self.setObjectName(name)
        self.words: QLabel = yielding(plain_label("", "label", look="warn"))
        self.sign = plain_label("")
        self.sign.setPixmap(icon(sign, LIGHT.warn, 18).pixmap(QSize(18, 18)))
        line = row(self, gap=8)
        line.setContentsMargins(10, 6, 10, 6)
        line.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)

    def say(self, words: str) -> None:
        self.words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))


class Asides(QWidget):
    """A question where answers contradict each other, and the early warning."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.question = Aside("experience.contradiction", "circle-question-mark")
        self.early = Aside("experience.early_warning", "triangle-alert")
        inside = column(self, gap=6)
        inside.setContentsMargins(6, 4, 6, 0)
        inside.addWidget(self.question)
        inside.addWidget(self.early)

    def read(self, stop_id: Id) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        asked = contradiction(workshop, stop_id)
        warned = early_warning(workshop, stop_id)
        self.question.say(t(CONTRADICTIONS[asked]) if asked else "")
        self.early.say(t(EARLY) if warned else "")
        self.setVisible(bool(asked or warned))
