"""Practice and feedback: rehearsals, asking customers, good words, beside one another."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.roadmap.practice.loops import LoopPanel
from cxworkshop.ui.roadmap.practice.praise import PraisePanel
from cxworkshop.ui.roadmap.practice.rehearsals import RehearsalPanel


class PracticeTab(QWidget):
    """Three panels, each of which scrolls on its own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.rehearsals, self.loops, self.praise = RehearsalPanel(desk), LoopPanel(desk), PraisePanel(desk)
        inside = row(self, gap=16)
        inside.addWidget(self.rehearsals, 5)
        inside.addWidget(self.loops, 5)
        inside.addWidget(self.praise, 4)
        self.reread()

    def reread(self) -> None:
        self.rehearsals.reread()
        self.loops.reread()
        self.praise.reread()

    def show_record(self, id: Id) -> bool:
        """Brings a rehearsal, a feedback loop or good words into sight; whether it is one of these."""
        self.reread()
        there = {**self.rehearsals.cards, **self.loops.cards, **self.praise.cards}
        if id in there:
            there[id].setFocus()
        return id in there

    def settle(self) -> None:
        """Keeps what is being typed."""
        self.rehearsals.settle()
        self.loops.settle()
        self.praise.settle()
