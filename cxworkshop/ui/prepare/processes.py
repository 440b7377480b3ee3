"""Core processes and their base criteria: how good a base is enough, in the team's own words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import processes
from cxworkshop.insight.processes import process_facts
from cxworkshop.library.opening import CORE_PROCESSES
from cxworkshop.model.targets import CoreProcess
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, scrolling
from cxworkshop.ui.parts.text_list import TextList, Verbs
from cxworkshop.ui.prepare.process_row import ProcessRow

NAME = 60  # characters
TOUCHED = {"core_process", "base_criterion", "touchpoint", "stage", "channel", "path"}


def named(workshop: Workshop) -> list[tuple[str, str]]:
    return [(one.id, one.name) for one in workshop.all(CoreProcess)]


class Processes(QWidget):
    """The list; when it is empty, one tap puts the usual four into it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        verbs = Verbs(
            named, processes.add_process, processes.set_process, processes.move_process, processes.remove_process
        )
        self.sentence = yielding(plain_label("", "muted"))
        self.list = TextList(desk, "prepare.process", NAME, verbs, ProcessRow, gap=8)
        self.four = Button("", "list-plus")
        self.four.setObjectName("prepare.process.four")
        self.four.setEnabled(not desk.read_only)
        self.four.clicked.connect(self._begin_with_four)
        inside = QWidget()
        lines = column(inside, gap=12)
        lines.setContentsMargins(20, 0, 16, 16)
        for widget in (self.sentence, self.four, self.list):
            lines.addWidget(widget)
        lines.addStretch()
        column(self).addWidget(scrolling(inside))

    def reread(self) -> None:
        t = self._desk.t
        self.sentence.setText(t("What is the base, and how good is good enough? The path is drawn over these."))
        self.four.set_text(t("Begin with the usual four"))
        self.list.reread()
        self.list.speak(t("Core processes"), t("Add a core process"))
        facts = process_facts(self._desk.workshop, self._desk.path_id)
        for one, known in zip(self.list.rows, facts, strict=True):
            if isinstance(one, ProcessRow):
                one.show_facts(known, t)
        self.four.setVisible(not facts)

    def _begin_with_four(self) -> None:
        desk = self._desk
        names = [desk.t(name) for name in CORE_PROCESSES.values()]
        desk.do(lambda: processes.add_processes(desk.workshop, names))
