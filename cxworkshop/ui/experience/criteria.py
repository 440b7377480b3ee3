"""How good a base is enough: the criteria of a stop's core process, to be ticked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import processes
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.targets import BaseCriterion, CoreProcess
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.words import WordAnswers
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, emptied
from cxworkshop.ui.path.card import options
from cxworkshop.ui.path.card.facts import ChoiceFact, Home

MET: dict[str, str] = {"yes": mark("Met"), "no": mark("Not met"), "unknown": mark("Not known")}


class Criteria(QWidget):
    """The core process of a stop, and each of its criteria with three equal answers."""

    remade = Signal()  # there are other rows now

    def __init__(self, desk: Desk, home: Home, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._shown = desk, list[tuple[Id, str]]()
        self.process = ChoiceFact(desk, "core_process_id", mark("Core process"), options.processes, home=home)
        self.answers: dict[Id, WordAnswers] = {}
        self._heading, self._nothing = plain_label("", "label"), wrapping(plain_label("", "muted"))
        self._lines = column(gap=2)
        inside = column(self, gap=4)
        inside.addWidget(self.process)
        inside.addWidget(self._heading)
        inside.addWidget(self._nothing)
        inside.addLayout(self._lines)

    def read(self, card: Touchpoint) -> None:
        workshop = self._desk.workshop
        self.setVisible(bool(workshop.all(CoreProcess)))
        self.process.reread(card)
        there = processes.criteria_of(workshop, card.core_process_id) if card.core_process_id else []
        shown = [(one.id, one.text) for one in there]
        if shown != self._shown:
            self._shown = shown
            self._make(there)
        for one in there:
            self.answers[one.id].show_value(one.met)
        self._heading.setVisible(bool(there))
        self._nothing.setVisible(not there and card.core_process_id is not None)

    def retranslate(self) -> None:
        t = self._desk.t
        self.process.retranslate()
        self._heading.setText(t("Is the base good enough?"))
        self._nothing.setText(t("No base criteria are written for this process yet. That is done in Prepare."))
        for id, text in self._shown:
            self.answers[id].say(text, {key: t(word) for key, word in MET.items()})

    def _make(self, criteria: list[BaseCriterion]) -> None:
        emptied(self._lines)
        self.answers = {one.id: self._row(one) for one in criteria}
        self.retranslate()
        self.remade.emit()

    def _row(self, criterion: BaseCriterion) -> WordAnswers:
        answers = WordAnswers(list(MET))
        answers.call(f"experience.base.{criterion.order}")
        answers.setEnabled(not self._desk.read_only)
        answers.tapped.connect(lambda said: self._answer(criterion.id, said or "unknown"))
        self._lines.addWidget(wrapping(plain_label(criterion.text, "body")))
        self._lines.addWidget(answers)
        return answers

    def _answer(self, id: Id, met: str) -> None:
        self._desk.do_aloud(lambda: processes.set_criterion(self._desk.workshop, id, met=met))
