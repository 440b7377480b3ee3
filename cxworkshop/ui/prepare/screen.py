"""Prepare: half an hour alone now saves an hour together."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.model.change import Change
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.spoken import Spoken
from cxworkshop.ui.prepare.plan import Plan
from cxworkshop.ui.prepare.processes import TOUCHED as PROCESSES
from cxworkshop.ui.prepare.promise import Promise
from cxworkshop.ui.prepare.silos import TOUCHED, Silos


class PrepareScreen(QWidget):
    """Three panels: the promise, the people, the day or the core processes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("prepare")
        self._desk, self._say = desk, Spoken(lambda: desk.t)
        self.promise, self.silos, self.plan = Promise(desk), Silos(desk), Plan(desk)
        self._lay_out()
        self.retranslate()
        desk.changed.connect(self._changed)
        desk.language_changed.connect(self.retranslate)

    def retranslate(self) -> None:
        self._say.again()
        for panel in (self.promise, self.silos, self.plan):
            panel.retranslate()
        self.promise.read()

    def _changed(self, change: Change) -> None:
        if {"basics", "session"} & change.kinds():
            self.promise.read()
        if TOUCHED & change.kinds():
            self.silos.read()
        if {"agenda_step", "session"} & change.kinds():
            self.plan.agenda.read()
        if PROCESSES & change.kinds():
            self.plan.processes.reread()

    def _lay_out(self) -> None:
        name, sentence = plain_label("", "title"), plain_label("", "muted")
        self._say(name.setText, mark("Prepare"))
        self._say(sentence.setText, mark("Half an hour alone now saves an hour together."))
        head = row(gap=12)
        head.setContentsMargins(0, 12, 0, 12)
        head.addWidget(name)
        head.addWidget(sentence)
        head.addStretch()
        panels = row(gap=16)
        for panel, share in ((self.promise, 42), (self.silos, 49), (self.plan, 40)):
            panels.addWidget(panel, share)
        inside = column(self)
        inside.setContentsMargins(24, 0, 24, 16)
        inside.addLayout(head)
        inside.addLayout(panels, 1)
