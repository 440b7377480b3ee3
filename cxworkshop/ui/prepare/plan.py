"""The right panel of Prepare: the day, or the core processes."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Segments
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.prepare.agenda import Agenda
from cxworkshop.ui.prepare.processes import Processes

PAGES = {"agenda": mark("Agenda"), "processes": mark("Core processes")}


class Plan(Panel):
    """Two pages, of which one is in sight."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.agenda, self.processes = Agenda(desk), Processes(desk)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.agenda)
        self.pages.addWidget(self.processes)
        self.switch = Segments([(key, "", None) for key in PAGES], "agenda")
        self.switch.setObjectName("prepare.plan")
        for key in PAGES:
            self.switch.button(key).setObjectName(f"prepare.plan.{key}")
            self.switch.button(key).setProperty("narrow", True)
        self.switch.chosen.connect(self.show_page)
        head, inside = row(), column(self, margin=1)
        head.setContentsMargins(20, 14, 20, 8)
        head.addWidget(self.switch)
        head.addStretch()
        inside.addLayout(head)
        inside.addWidget(self.pages, 1)

    def show_page(self, key: str) -> None:
        """Shows the agenda or the processes."""
        self.switch.choose(key)
        self.pages.setCurrentIndex(list(PAGES).index(key))

    def retranslate(self) -> None:
        for key, word in PAGES.items():
            self.switch.set_text(key, self._desk.t(word))
        self.agenda.retranslate()
        self.processes.reread()
