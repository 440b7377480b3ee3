"""Practice and feedback: rehearsals, asking customers, good words, beside one another."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.parts.walk import let_tab_walk
from cxworkshop.ui.roadmap.practice.loops import LoopPanel
from cxworkshop.ui.roadmap.practice.praise import PraisePanel
from cxworkshop.ui.roadmap.practice.rehearsals import RehearsalPanel
from cxworkshop.ui.roadmap.text import take_over


class PracticeTab(QWidget):
    """Three panels, each of which scrolls on its own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.rehearsals, self.loops, self.praise = RehearsalPanel(desk), LoopPanel(desk), PraisePanel(desk)
        self._panels = (self.rehearsals, self.loops, self.praise)
        inside = row(self, gap=16)
        for panel in self._panels:
            panel.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            inside.addWidget(panel, 1)
            panel.unfolded.connect(self._let_tab_follow)
        self._let_tab_follow()

    def show_record(self, id: Id) -> bool:
        """Opens a rehearsal, a feedback loop or good words; whether it is one of these."""
        self.reread()
        return any(panel.open(id) for panel in self._panels)

    def carry_on(self, before: PracticeTab) -> None:
        """Opens what was open in the tab before this one, with what could not be kept there."""
        for panel, old in zip(self._panels, before._panels, strict=True):
            if old.open_id in panel.cards.by_id:
                panel.cards.by_id[old.open_id].unfold(True)
        take_over(before, self)

    def reread(self) -> None:
        for panel in self._panels:
            panel.reread()
        self._let_tab_follow()

    def _let_tab_follow(self) -> None:
        let_tab_walk(self)

    def settle(self) -> None:
        """Keeps what is being typed."""
        for panel in self._panels:
            panel.settle()
