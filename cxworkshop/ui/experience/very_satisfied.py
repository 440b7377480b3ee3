"""Fives apart from fours at one stop: the share aimed at, and what would turn a four into a five."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import encounter
from cxworkshop.insight.facts import can_leave, satisfaction, very_satisfied
from cxworkshop.model.path import Touchpoint
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.path.card.facts import Home, TextFact
from cxworkshop.ui.path.card.measure import percent
from cxworkshop.ui.path.card.numbers import NumberField
from cxworkshop.ui.path.card.part import Part


class GoalOfFives(Part):
    """The share of fives aimed at, in percent; empty is no goal."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.input = NumberField(72, "experience.goal_top_box.input", desk.read_only)
        self.input.settled.connect(self._write)
        self._label = yielding(plain_label("", "body"))
        line = row(self, gap=8)
        line.addWidget(self._label, 1)
        line.addWidget(self.input)
        line.addWidget(plain_label("%"))

    def read(self, card: Touchpoint) -> None:
        self.input.setText("" if card.goal_top_box is None else f"{100 * card.goal_top_box:g}")

    def retranslate(self) -> None:
        name = self.desk.t("Goal for the fives")
        self._label.setText(name)
        self.input.setAccessibleName(name)

    def settle(self) -> None:
        self.input.settle()

    def _write(self, text: str) -> None:
        goal = min(int(text), 100) / 100 if text else None
        self.do(lambda workshop: encounter.set_touchpoint(workshop, self.card_id, goal_top_box=goal))
        card = self.record()
        if isinstance(card, Touchpoint):
            self.read(card)


class VerySatisfied(QWidget):
    """What was counted here, the goal, and the question about the fours."""

    def __init__(self, desk: Desk, home: Home, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.counted = yielding(plain_label("", "strong"))
        self.counted.setObjectName("experience.satisfied")
        self.goal = GoalOfFives(desk)
        question = mark("What would turn a four into a five here?")
        self.note = TextFact(desk, "four_to_five_note", question, paragraph=True, home=home)
        inside = column(self, gap=4)
        for widget in (self.counted, self.goal, self.note):
            inside.addWidget(widget)

    def read(self, card: Touchpoint) -> None:
        counts = satisfaction(self._desk.workshop, card.id)
        fives, fours = (share(counts) if counts else None for share in (very_satisfied, can_leave))
        said = ""
        if fives and fours:
            words = mark("Very satisfied {fives}, fours {fours}, of {n} answers")
            said = self._desk.t(words, fives=percent(fives), fours=percent(fours), n=fives.n)
        self.counted.setText(said)
        self.counted.setVisible(bool(said))
        self.goal.reread(card)
        self.note.reread(card)

    def retranslate(self) -> None:
        self.goal.retranslate()
        self.note.retranslate()

    def settle(self) -> None:
        self.goal.settle()
        self.note.settle()
