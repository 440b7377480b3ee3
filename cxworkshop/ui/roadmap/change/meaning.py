"""What the path means for us: the three linked questions over it all, and under them a sentence of each silo."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, emptied, scrolling
from cxworkshop.ui.roadmap.change.guideline import GuidelineCard
from cxworkshop.ui.roadmap.change.questions import Questions
from cxworkshop.ui.roadmap.labels import small
from cxworkshop.ui.roadmap.text import silence


class MeaningPanel(Panel):
    """Silos stand beside one another where there is room."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.cards: dict[Id, GuidelineCard] = {}
        self.questions = Questions(desk)
        self._none = Button(desk.t("No silos yet. They are named in Prepare."), "arrow-right", "quiet")
        self._none.setObjectName("roadmap.meaning.prepare")
        self._none.clicked.connect(lambda: desk.go("prepare"))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        for place in range(2):
            self._grid.setColumnStretch(place, 1)
        self._lay_out()
        self.reread()

    def hasHeightForWidth(self) -> bool:
        """It scrolls, so it takes whatever height there is."""
        return False

    def reread(self) -> None:
        self.questions.reread()
        silos = self._desk.workshop.all(Silo)
        if [one.id for one in silos] != list(self.cards):
            for card in self.cards.values():
                silence(card)
            emptied(self._grid)
            self.cards = {one.id: GuidelineCard(self._desk, one.id) for one in silos}
            for place, card in enumerate(self.cards.values()):
                self._grid.addWidget(card, place // 2, place % 2)
        for silo in silos:
            self.cards[silo.id].show_silo(silo)
        self._none.setVisible(not silos)

    def settle(self) -> None:
        self.questions.settle()
        for card in self.cards.values():
            card.settle()

    def open(self, id: Id) -> bool:
        """Puts the cursor into a silo's sentence; whether it is one."""
        card = self.cards.get(id)
        if card is not None:
            card.guideline.setFocus(Qt.FocusReason.OtherFocusReason)
        return card is not None

    def _lay_out(self) -> None:
        t, box = self._desk.t, QWidget()
        lines, inside, said = column(box, gap=8), column(self, gap=6), yielding(small())
        lines.setContentsMargins(0, 0, 14, 12)
        lines.addWidget(self.questions)
        lines.addSpacing(8)
        lines.addWidget(plain_label(t("One sentence from each silo"), "strong"))
        lines.addWidget(self._none, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addLayout(self._grid)
        lines.addStretch()
        area = scrolling(box)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        said.setText(t("What customers experience tells every function what to go by."))
        inside.setContentsMargins(20, 12, 6, 8)
        inside.addWidget(plain_label(t("What this path means for us"), "section"))
        inside.addWidget(said)
        inside.addWidget(area, 1)
