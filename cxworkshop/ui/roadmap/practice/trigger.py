"""What bad feedback starts: a contingency plan. That it is a draft yet is told, with the way to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.practice import draft_started, plans_at
from cxworkshop.model.practice import FeedbackLoop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.roadmap.lists.card import LEADS_ON
from cxworkshop.ui.roadmap.options import Options
from cxworkshop.ui.theme import font


class TriggerField(QWidget):
    """`chosen` tells the id of a plan, or None. The plans of the stop come first."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._deviation_id = desk, ""
        t = desk.t
        self.list, self.open = Options(t("When it went wrong, the plan is")), Button(t("Open the plan"), look="quiet")
        self._note = yielding(plain_label("", "label", look="warn"))
        self.open.setFont(font(14, 600))
        self.open.setProperty(LEADS_ON, True)
        self._foot = QWidget()
        inside, line = column(self, gap=2), row(self._foot)
        line.addWidget(self._note, 1)
        line.addWidget(self.open)
        inside.addWidget(self.list)
        inside.addWidget(self._foot)
        self.list.chosen.connect(self.chosen)
        self.open.clicked.connect(lambda: desk.go("plans", self._deviation_id))

    def show_loop(self, loop: FeedbackLoop) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        plans = plans_at(workshop, loop.touchpoint_id)
        rows = [(deviation.title, plan.id) for plan, deviation in plans]
        self.list.show_rows([(t("None yet"), None), *rows], loop.plan_id)
        self._deviation_id = next((plan.deviation_id for plan, _ in plans if plan.id == loop.plan_id), "")
        draft = draft_started(workshop, loop)
        self._note.setText(t("This plan is still a draft, so nobody can act by it yet.") if draft else "")
        self._foot.setVisible(bool(self._deviation_id))
