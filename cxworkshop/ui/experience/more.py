"""What else is said of a stop, behind one fold: importance, elements, impression, promise, base."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from cxworkshop.edits.scores import DIMENSIONS, WORKS, score_of
from cxworkshop.insight.experience import value, weighted_gap
from cxworkshop.model.experience import Dimension
from cxworkshop.model.path import Touchpoint
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.circles import Circles
from cxworkshop.ui.experience.criteria import Criteria
from cxworkshop.ui.experience.gap_sign import signed
from cxworkshop.ui.experience.last_time import mark_last
from cxworkshop.ui.experience.team import LABEL, NUMBERS
from cxworkshop.ui.experience.words import Steps, WordAnswers
from cxworkshop.ui.parts.answers import Answers
from cxworkshop.ui.parts.label import plain_label, wrapping, yielding
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.path.card.facts import Home, TextFact, fixed
from cxworkshop.ui.path.card.options import IMPRESSIONS
from cxworkshop.ui.path.card.part import Part
from cxworkshop.ui.path.card.several import SeveralFact

HOME = Home(stem="experience")
ELEMENTS: tuple[Dimension, ...] = ("functionality", "ease", "community", "emotion_element")
PROMISES: dict[str, str] = {"keeps": mark("Keeps it"), "breaks": mark("Breaks it"), "neither": mark("Neither")}


class Elements(QWidget):
    """Four bars, from missing to excellent."""

    judged = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.bars: dict[Dimension, Answers] = {dimension: Steps() for dimension in ELEMENTS}
        self._labels = {dimension: wrapping(plain_label("", "body")) for dimension in ELEMENTS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.setHorizontalSpacing(4)
        for line, (dimension, bar) in enumerate(self.bars.items()):
            bar.call(f"experience.{dimension}")
            bar.setEnabled(not desk.read_only)
            bar.tapped.connect(lambda said, dimension=dimension: self.judged.emit(dimension, said))
            self._labels[dimension].setFixedWidth(LABEL)
            grid.addWidget(self._labels[dimension], line, 0)
            grid.addWidget(bar, line, 1)

    def read(self, card: Touchpoint) -> None:
        for dimension, bar in self.bars.items():
            said = score_of(self._desk.workshop, card.id, dimension)
            bar.show_value(said.value if said else None, value(self._desk.workshop, card.id, dimension))
        mark_last(self._desk.workshop, card.id, self.bars, self._desk.t)

    def retranslate(self) -> None:
        t = self._desk.t
        words = {number: t(word) for number, word in WORKS.items()}
        for dimension, bar in self.bars.items():
            self._labels[dimension].setText(t(DIMENSIONS[dimension]))
            bar.say(t(DIMENSIONS[dimension]), words)


class PromiseKept(QWidget):
    """The service promise in its own words, and whether this stop keeps it."""

    answered = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._label = plain_label("", "label")
        self.quote = wrapping(plain_label("", "strong", look="accent"))
        self.quote.setObjectName("experience.promise.words")
        self.answers = WordAnswers(list(PROMISES))
        self.answers.call("experience.promise")
        self.answers.setEnabled(not desk.read_only)
        self.answers.tapped.connect(lambda said: self.answered.emit(said or "neither"))
        inside = column(self, gap=4)
        for widget in (self._label, self.quote, self.answers):
            inside.addWidget(widget)

    def read(self, card: Touchpoint) -> None:
        t, promise = self._desk.t, self._desk.workshop.basics.service_promise
        self.quote.setText(t("“{promise}”", promise=promise) if promise else t("No promise is written yet."))
        self.answers.show_value(card.promise)

    def retranslate(self) -> None:
        t = self._desk.t
        self._label.setText(t("What becomes of the promise here?"))
        self.answers.say(t("Promise"), {key: t(word) for key, word in PROMISES.items()})


class Importance(QWidget):
    """How much it matters to the customer, and what that makes of the gap."""

    judged = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.circles = Circles()
        self.circles.call("experience.importance")
        self.circles.setEnabled(not desk.read_only)
        self.circles.tapped.connect(lambda said: self.judged.emit("importance", said))
        self._label, self.weight = wrapping(plain_label("", "body")), yielding(plain_label("", "label"))
        self._label.setFixedWidth(LABEL)
        self.weight.setObjectName("experience.weighted_gap")
        line: QHBoxLayout = row(self, gap=4)
        line.addWidget(self._label)
        line.addWidget(self.circles)
        line.addWidget(self.weight, 1)

    def read(self, card: Touchpoint) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        said, weight = score_of(workshop, card.id, "importance"), weighted_gap(workshop, card.id)
        self.circles.show_value(said.value if said else None, value(workshop, card.id, "importance"))
        mark_last(workshop, card.id, {"importance": self.circles}, t)
        self.weight.setText("" if weight is None else t("importance × gap: {n}", n=signed(weight, t) or "0"))

    def retranslate(self) -> None:
        name = self._desk.t(DIMENSIONS["importance"])
        self._label.setText(name)
        self.circles.say(name, NUMBERS)


class More(QWidget):
    """All of it, one under the other."""

    judged = Signal(str, object)
    promised = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.importance, self.elements, self.promise = Importance(desk), Elements(desk), PromiseKept(desk)
        self.criteria = Criteria(desk, HOME)
        self.parts: tuple[Part, ...] = (
            TextFact(desk, "employee_note", mark("Why does work feel so?"), home=HOME),
            SeveralFact(desk, "impression_of", mark("It leaves an impression of"), fixed(IMPRESSIONS), home=HOME),
        )
        self.importance.judged.connect(self.judged)
        self.elements.judged.connect(self.judged)
        self.promise.answered.connect(self.promised)
        inside = column(self, gap=10)
        inside.setContentsMargins(6, 4, 6, 12)
        note, impression = self.parts
        for widget in (self.importance, note, self.elements, impression, self.promise, self.criteria):
            inside.addWidget(widget)

    def read(self, card: Touchpoint) -> None:
        for part in self.parts:
            part.reread(card)
        for one in (self.importance, self.elements, self.promise, self.criteria):
            one.read(card)

    def retranslate(self) -> None:
        for part in self.parts:
            part.retranslate()
        for one in (self.importance, self.elements, self.promise, self.criteria):
            one.retranslate()

    def settle(self) -> None:
        """Writes what is still being typed."""
        for part in self.parts:
            part.settle()
