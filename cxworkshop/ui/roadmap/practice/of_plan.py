"""Which plan is rehearsed: how far it is, its first words, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.record import Id
from cxworkshop.model.surprises import ContingencyPlan
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.pill import Pill, Tone
from cxworkshop.ui.roadmap.lists.card import LEADS_ON
from cxworkshop.ui.theme import font

STATES: dict[str, tuple[str, str, Tone]] = {
    "draft": (mark("draft"), "pencil", "plain"),
    "ready": (mark("ready"), "check", "accent"),
    "practised": (mark("practised"), "drama", "good"),
}


class OfPlan(QWidget):
    """Not there when a target is rehearsed."""

    def __init__(self, desk: Desk, rehearsal_id: Id) -> None:
        super().__init__()
        self._desk, self._id = desk, rehearsal_id
        self.state, self.open = Pill(), Button(desk.t("Open the plan"), look="quiet")
        self._words = yielding(plain_label("", "body", look="accent"))
        self.state.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.open.setObjectName(f"roadmap.rehearsal.plan.{rehearsal_id}")
        self.open.setFont(font(14, 600))
        self.open.setProperty(LEADS_ON, True)
        self.open.clicked.connect(self._go)
        inside, line = column(self), row()
        line.addWidget(self.state, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch()
        line.addWidget(self.open)
        inside.addLayout(line)
        inside.addWidget(self._words)

    def reread(self) -> None:
        t, plan = self._desk.t, self._plan()
        self.setVisible(plan is not None)
        if plan is not None:
            word, sign, tone = STATES[plan.state]
            self.state.show_icon(sign)
            self.state.show_words(t(word), tone)
            self._words.setText(t("“{words}”", words=plan.first_words))
            self._words.setVisible(bool(plan.first_words))

    def _plan(self) -> ContingencyPlan | None:
        workshop = self._desk.workshop
        return workshop.get(ContingencyPlan, workshop.the(Rehearsal, self._id).plan_id)

    def _go(self) -> None:
        plan = self._plan()
        if plan is not None:
            self._desk.go("plans", plan.deviation_id)
