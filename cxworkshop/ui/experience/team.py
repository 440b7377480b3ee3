"""What the whole team says of a stop: the feeling first, then expected and experienced, as agreed, how work feels."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cxworkshop.edits.scores import DIMENSIONS, score_of
from cxworkshop.insight.experience import FEELINGS, gap, value
from cxworkshop.model.experience import Dimension
from cxworkshop.model.path import Touchpoint
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.circles import GRADES, Circles
from cxworkshop.ui.experience.gap_sign import GapSign, gap_ink
from cxworkshop.ui.experience.last_time import mark_last
from cxworkshop.ui.experience.words import WordAnswers
from cxworkshop.ui.parts.answers import Answers
from cxworkshop.ui.parts.faces import FLAT, HIGH, VALUES, LargeFace, SmallFace
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.theme import LIGHT

AGREED: dict[str, str] = {
    "yes": mark("Yes"),
    "partly": mark("Partly"),
    "no": mark("No"),
    "unknown": mark("Not known"),
}
AS_AGREED = mark("As agreed?")
NUMBERS = {grade: str(grade) for grade in GRADES}
LABEL, NARROW = 108, 84  # how wide the words before a row are, and where there is little room


class Rows(QWidget):
    """The rows of the mock-up. `judged` tells a dimension and a value, `agreed` one of AGREED."""

    judged = Signal(str, object)
    agreed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._asked = desk, ""
        self.faces = Answers((LargeFace(number) for number in VALUES), gap=8)
        self.expected, self.experienced = Circles(hollow=True), Circles()
        self.mood = Answers(SmallFace(number) for number in VALUES)
        self.as_agreed = WordAnswers(list(AGREED))
        self.gap = GapSign()
        self.facts = row()
        self.rows: dict[Dimension, Answers] = {
            "emotion": self.faces,
            "expectation": self.expected,
            "experience": self.experienced,
            "employee_mood": self.mood,
        }
        self.labels = {name: wrapping(plain_label("", "body")) for name in (*self.rows, "as_agreed")}
        self._wire()
        self._lay_out()

    def ask(self, dimension: str) -> None:
        """Rings the answer that is asked for now; "" for none."""
        self._asked = dimension
        self.update()

    def read(self, card: Touchpoint) -> None:
        workshop = self._desk.workshop
        difference = gap(workshop, card.id)
        self.experienced.paint_with(gap_ink(difference))
        for dimension, answers in self.rows.items():
            said = score_of(workshop, card.id, dimension)
            answers.show_value(said.value if said else None, value(workshop, card.id, dimension))
        mark_last(workshop, card.id, self.rows, self._desk.t)
        self.as_agreed.show_value(card.as_agreed)
        self.gap.show_gap(difference, self._desk.t)

    def retranslate(self) -> None:
        t = self._desk.t
        feelings = {number: t(word) for number, word in FEELINGS.items()}
        for dimension, answers in self.rows.items():
            name = t(DIMENSIONS[dimension])
            self.labels[dimension].setText(name)
            words = feelings if answers in (self.faces, self.mood) else NUMBERS
            answers.say(name, words, tips=words is feelings)
        self.labels["as_agreed"].setText(t(AS_AGREED))
        self.as_agreed.say(t(AS_AGREED), {key: t(word) for key, word in AGREED.items()})

    def set_faces(self, high: int) -> None:
        """How high the large faces are; smaller ones have no air around them."""
        for face in self.faces.answers.values():
            face.setFixedHeight(high)
        self._column.setSpacing(6 if high == HIGH else 0)
        self._column.setContentsMargins(6, 4 if high > FLAT else 0, 6, 0)

    def make_narrow(self, narrow: bool) -> None:
        for label in self._labels:
            label.setFixedWidth(NARROW if narrow else LABEL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        asked = self.rows.get(self._asked)  # type: ignore[call-overload]
        if asked is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(LIGHT.accent_line), 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush if asked is self.faces else QColor(LIGHT.accent_soft))
        painter.drawRoundedRect(self._ring(asked), 12, 12)

    def _ring(self, asked: Answers) -> QRectF:
        """Round the faces, or from the word of a row to its last circle."""
        if asked is self.faces:
            return QRectF(asked.geometry()).adjusted(-5, -4, 5, 4)
        last = list(asked.answers.values())[-1]
        right = last.mapTo(self, last.rect().topRight()).x()
        at = QRectF(asked.mapTo(self, asked.rect().topLeft()), asked.size())
        return QRectF(1, at.top() + 1, right + 6, at.height() - 2)

    def _wire(self) -> None:
        for dimension, answers in self.rows.items():
            answers.call(f"experience.{dimension}")
            answers.setEnabled(not self._desk.read_only)
            answers.tapped.connect(lambda said, dimension=dimension: self.judged.emit(dimension, said))
        self.as_agreed.call("experience.as_agreed")
        self.as_agreed.setEnabled(not self._desk.read_only)
        self.as_agreed.tapped.connect(lambda said: self.agreed.emit(said or "unknown"))

    def _lay_out(self) -> None:
        self._column = column(self, gap=6)
        self._column.setContentsMargins(6, 4, 6, 0)
        self._column.addWidget(self.faces)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.setHorizontalSpacing(4)
        self._labels: list[QLabel] = []
        self._put(grid, 0, "expectation")
        self._put(grid, 1, "experience")
        grid.addWidget(self.expected, 0, 1)
        grid.addWidget(self.experienced, 1, 1)
        grid.addWidget(self.gap, 0, 2, 2, 1)
        self._put(grid, 2, "as_agreed")
        grid.addWidget(self.as_agreed, 2, 1, 1, 2)
        self._put(grid, 3, "employee_mood")
        staff = row(gap=8)
        staff.addWidget(self.mood)
        staff.addLayout(self.facts, 1)
        grid.addLayout(staff, 3, 1, 1, 2)
        grid.setColumnStretch(2, 1)
        self._column.addLayout(grid)

    def _put(self, grid: QGridLayout, line: int, name: str) -> None:
        label = self.labels[name]
        label.setFixedWidth(LABEL)
        self._labels.append(label)
        grid.addWidget(label, line, 0)
