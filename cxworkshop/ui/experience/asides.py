"""What was said last time of a stop, what does not fit together, said as a question, and what coughs first."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from cxworkshop.insight.experience import CONTRADICTIONS, contradiction, early_warning
from cxworkshop.model.record import Id
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.last_time import last_words
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.theme import LIGHT

LAST = 24  # pixels of a line that tells of last time
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
    """What was said last time, a question where answers contradict each other, and the early warning."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.question = Aside("experience.contradiction", "circle-question-mark")
        self.early = Aside("experience.early_warning", "triangle-alert")
        self.then = yielding(plain_label("", "least"))
        self.then.setObjectName("experience.last_time")
        inside = column(self, gap=6)
        inside.setContentsMargins(6, 4, 6, 0)
        inside.addWidget(self.then)
        inside.addWidget(self.question)
        inside.addWidget(self.early)

    @property
    def said_high(self) -> int:
        """How many pixels what was said last time takes; 0 when this is no follow-up."""
        return 0 if self.then.isHidden() else LAST

    def read(self, stop_id: Id) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        asked = contradiction(workshop, stop_id)
        warned = early_warning(workshop, stop_id)
        self.question.say(t(CONTRADICTIONS[asked]) if asked else "")
        self.early.say(t(EARLY) if warned else "")
        then = last_words(workshop, stop_id, t)
        self.then.setText(then)
        self.then.setVisible(bool(then))
        self.setVisible(bool(asked or warned or then))
