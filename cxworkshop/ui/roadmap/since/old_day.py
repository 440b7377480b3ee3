"""How the day of an earlier session went: its agenda, only to be read."""

from __future__ import annotations

from cxworkshop.insight.agenda import clock, starts
from cxworkshop.model.basics import AgendaStep
from cxworkshop.model.sessions import Session
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.dock.day_rows import DayRow, DayRows
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.panel import Panel, column, row


class OldDay(Panel):
    """Folded until somebody asks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.fold, self.rows = Button(desk.t("How that day went"), "chevron-right", "quiet"), DayRows()
        self.fold.setObjectName("roadmap.since.day")
        self.fold.clicked.connect(self._turn)
        self.rows.hide()
        inside, line = column(self), row()
        inside.setContentsMargins(1, 4, 1, 4)
        line.setContentsMargins(19, 0, 19, 8)
        line.addWidget(self.rows)
        head = row()
        head.addWidget(self.fold)
        head.addStretch()
        inside.addLayout(head)
        inside.addLayout(line)

    def show_session(self, session: Session) -> None:
        """The steps of a session; without any the panel is not there."""
        of = None if session.no == 1 else session.id
        steps = [one for one in self._desk.workshop.all(AgendaStep) if one.session_id == of]
        begins = starts(steps, len(steps))
        self.rows.show_rows([self._row(step, begins[place]) for place, step in enumerate(steps)])
        self.setVisible(bool(steps))

    def _row(self, step: AgendaStep, begins: int) -> DayRow:
        t, took = self._desk.t, step.actual_min
        if took is None:
            return DayRow(clock(begins), step.title, t("{n} min", n=step.planned_min), -1)
        words = t("{took} of {n} min", took=took, n=step.planned_min)
        return DayRow(clock(begins), step.title, words, -1, took > step.planned_min)

    def _turn(self) -> None:
        self.rows.setVisible(self.rows.isHidden())
        self.fold.set_icon("chevron-right" if self.rows.isHidden() else "chevron-down")
