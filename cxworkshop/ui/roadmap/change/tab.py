"""Change and systems: chosen targets, the change and the system of the one that is open, and what silos agree on."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from cxworkshop.model.change_of_ways import AgreedWay, OperatingChange, SystemNeed
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.parts.walk import let_tab_walk
from cxworkshop.ui.roadmap.change.listing import MEANING, WAYS, ChangeList
from cxworkshop.ui.roadmap.change.meaning import MeaningPanel
from cxworkshop.ui.roadmap.change.none_chosen import NoneChosen
from cxworkshop.ui.roadmap.change.target_page import TargetPage
from cxworkshop.ui.roadmap.change.ways import WaysPanel
from cxworkshop.ui.roadmap.text import take_over

LIST_WIDE = 272


class ChangeTab(QWidget):
    """Wires its parts. What is open is known by the id of a target, or by the key of a page that belongs to all."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._open = ""
        self.list, self.page, self.nothing = ChangeList(desk), TargetPage(desk), NoneChosen(desk)
        self.ways, self.meaning = WaysPanel(desk), MeaningPanel(desk)
        self.pages = QStackedWidget()
        for page in (self.page, self.nothing, self.ways, self.meaning):
            self.pages.addWidget(page)
        inside = row(self, gap=16)
        self.list.setFixedWidth(LIST_WIDE)
        inside.addWidget(self.list)
        inside.addWidget(self.pages, 1)
        self.list.chosen.connect(self.open)
        self.reread()

    @property
    def target_id(self) -> Id:
        """The target that is open; empty while one of the other pages is."""
        return "" if self._open in (WAYS, MEANING) else self._open

    def open(self, key: str) -> None:
        """Opens the change of a target, or one of the two pages; what was being typed is kept."""
        self.settle()
        self._open = key
        self.reread()

    def show_record(self, id: Id) -> bool:
        """Opens what an id belongs to: a chosen target, its change or system, or an agreed way; whether it is here."""
        workshop = self._desk.workshop
        if workshop.get(AgreedWay, id):
            self.open(WAYS)
            return self.ways.open(id)
        about = workshop.get(OperatingChange, id) or workshop.get(SystemNeed, id)
        target = workshop.get(Target, about.target_id if about else id)
        if target is None or target.state != "chosen":
            return False
        self.open(target.id)
        return True

    def carry_on(self, before: ChangeTab) -> None:
        """Opens what was open in the tab before this one, with what could not be kept there."""
        self.open(before._open)
        take_over(before, self)

    def reread(self) -> None:
        chosen = [one for one in self._desk.workshop.all(Target) if one.state == "chosen"]
        if self._open not in {WAYS, MEANING, *(one.id for one in chosen)}:
            self._open = chosen[0].id if chosen else ""
        self.list.show_targets(chosen, self._open)
        if self.target_id:
            self.page.show_target(self.target_id)
        self.nothing.reread()
        self.ways.reread()
        self.meaning.reread()
        pages: dict[str, QWidget] = {WAYS: self.ways, MEANING: self.meaning, "": self.nothing}
        self.pages.setCurrentWidget(pages.get(self._open, self.page))
        let_tab_walk(self)

    def settle(self) -> None:
        """Keeps what is being typed."""
        for part in (self.page, self.ways, self.meaning):
            part.settle()
