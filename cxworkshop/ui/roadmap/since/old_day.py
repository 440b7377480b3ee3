"""How the day of an earlier session went: what was to be remembered, left open, and its agenda; only to be read."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.insight.agenda import clock, starts
from cxworkshop.insight.followup import as_it_was
from cxworkshop.model.basics import AgendaStep
from cxworkshop.model.sessions import Session
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.dock.day_rows import DayRow, DayRows
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.roadmap.closing.pairs import show_pairs
from cxworkshop.ui.roadmap.closing.told import left_open


class OldDay(Panel):
    """Folded until somebody asks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.fold, self.rows = Button(desk.t("How that day went"), "chevron-right", "quiet"), DayRows()
        self.fold.setObjectName("roadmap.since.day")
        self.fold.clicked.connect(self._turn)
        self.note, self._why = yielding(plain_label("")), QWidget()
        self._pairs = column(gap=8)
        self.day = QWidget()
        self.day.hide()
        self._lay_out()

    def show_session(self, session: Session) -> None:
        """The note of a session, what it left open, and its steps; without any of them the panel is not there."""
        of = None if session.no == 1 else session.id
        steps = [one for one in self._desk.workshop.all(AgendaStep) if one.session_id == of]
        begins = starts(steps, len(steps))
        left = left_open(as_it_was(self._desk.workshop, session.id), self._desk.t)
        self.note.setText(session.note)
        self.note.setVisible(bool(session.note))
        show_pairs(self._pairs, left)
        self._why.setVisible(bool(left))
        self.rows.show_rows([self._row(step, begins[place]) for place, step in enumerate(steps)])
        self.setVisible(bool(steps or left or session.note))

    def _lay_out(self) -> None:
        inside, head, day, why = column(self), row(), column(self.day, gap=12), column(self._why, gap=8)
        inside.setContentsMargins(1, 4, 1, 4)
        day.setContentsMargins(12, 0, 12, 8)
        why.addWidget(plain_label(self._desk.t("Left open then, and why"), "section"))
        why.addLayout(self._pairs)
        for part in (self.note, self.rows, self._why):
            day.addWidget(part)
        head.addWidget(self.fold)
        head.addStretch()
        inside.addLayout(head)
        inside.addWidget(self.day)

    def _row(self, step: AgendaStep, begins: int) -> DayRow:
        t, took = self._desk.t, step.actual_min
        if took is None:
            return DayRow(clock(begins), step.title, t("{n} min", n=step.planned_min), -1)
        words = t("{took} of {n} min", took=took, n=step.planned_min)
        return DayRow(clock(begins), step.title, words, -1, took > step.planned_min)

    def _turn(self) -> None:
        self.day.setVisible(self.day.isHidden())
        self.fold.set_icon("chevron-right" if self.day.isHidden() else "chevron-down")
