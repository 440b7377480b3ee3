"""One measure: its name, its counts, what they say, the goal, the period and the source."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import experience
from cxworkshop.insight import facts
from cxworkshop.insight.followup import last_time
from cxworkshop.model.experience import Measure
from cxworkshop.model.record import Id
from cxworkshop.text import Words, mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.measure_words import says
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.path.card.facts import TextFact
from cxworkshop.ui.path.card.numbers import MEASURE, Checked, Counted, Goal
from cxworkshop.ui.path.card.part import Part
from cxworkshop.ui.path.card.pieces import Block, Shelf, shelved
from cxworkshop.ui.theme import LIGHT, font

SIGN = 16


class Said(QWidget):
    """What the counts say. Below the goal a sign stands before it, so that it is not told by colour alone."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self._sign = yielding(plain_label("", "label", look="accent")), plain_label("")
        self._sign.setPixmap(icon("triangle-alert", LIGHT.warn, SIGN).pixmap(SIGN, SIGN))
        line = row(self, gap=6)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)

    def show_measure(self, measure: Measure, t: Words) -> None:
        short = facts.is_short(measure)
        self._sign.setVisible(short)
        set_tip(self._sign, t("Below the goal"))
        self.words.setText(says(measure, t))
        self.words.setAccessibleDescription(t("Below the goal") if short else "")
        self.words.setProperty("look", "warn" if short else "accent")
        self.words.style().polish(self.words)


class MeasureBlock(Block):
    """Another scale makes another block: a measure keeps its scale."""

    def __init__(self, desk: Desk, id: Id) -> None:
        super().__init__(desk, Measure, id)
        measure: Measure = self.record()
        checked = measure.scale == "yes_no"
        self.name = TextFact(desk, "name", mark("What is measured"), home=MEASURE)
        self.name.label.hide()
        self.name.input.setFont(font(15, 600))
        self.name.input.stepped.connect(self._step)
        self.counts: Checked | Counted = Checked(desk) if checked else Counted(desk, measure.scale)
        period = TextFact(desk, "period", mark("Period"), mark("March, week 10"), home=MEASURE)
        source = TextFact(desk, "source", mark("Source"), mark("Where from?"), home=MEASURE)
        further: list[Part] = [] if checked else [Goal(desk)]
        self.parts = [self.name, self.counts, period, source, *further]
        self.said, self.remove = Said(), IconButton("x", "", self)
        self.then = yielding(plain_label("", "least"))
        self.then.setObjectName("path.card.measure.then")
        self.remove.setObjectName("path.card.measure.remove")
        self.remove.setEnabled(not desk.read_only)
        self.remove.clicked.connect(lambda: desk.do(lambda: experience.remove_measure(desk.workshop, id)))
        self._lay_out([[period, *further], [source]] if further else [[period, source]])

    def _lay_out(self, shelf: Shelf) -> None:
        inside, top = column(self, gap=4), row(gap=4)
        inside.setContentsMargins(10, 4, 4, 12)
        top.addWidget(self.name, 1)
        top.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(top)
        inside.addWidget(self.counts)
        inside.addWidget(self.said)
        inside.addWidget(self.then)
        fields = shelved(shelf)
        fields.setContentsMargins(0, 0, 8, 0)
        inside.addLayout(fields)

    def read(self, record: Measure) -> None:
        t = self.desk.t
        self.said.show_measure(record, t)
        before = last_time(self.desk.workshop)
        then = before.get(Measure, record.id) if before else None
        self.then.setText(t("Last time: {said}", said=says(then, t)) if then else "")
        self.then.setVisible(then is not None)
        self.remove.set_tooltip(t("Remove “{title}”", title=record.name))
        self.name.input.setAccessibleDescription(t("Alt with up or down moves it"))

    def first(self) -> QWidget:
        return self.counts.yes if isinstance(self.counts, Checked) else self.counts.fields[0]

    def _step(self, by: int) -> None:
        measure = self.record()
        there = [one.id for one in experience.beside(self.desk.workshop, measure)]
        place = there.index(self.id) + 1 + by
        self.desk.do(lambda: experience.move_measure(self.desk.workshop, self.id, place))
