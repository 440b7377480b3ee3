"""Below the plan: whose it is, when it is looked at again, how far it is, and what still keeps it from being ready."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxworkshop.edits.surprises import lacking
from cxworkshop.model.people import Participant
from cxworkshop.model.surprises import ContingencyPlan, PlanState
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.choice import Choice
from cxworkshop.ui.parts.days import short, spoken
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.plans.state_line import STATE_NAMES, StateLine

NEXT_STEPS: dict[PlanState, str] = {
    "draft": mark("Make it ready"),
    "ready": mark("We practised it"),
    "practised": mark("Practised again"),
}


class Foot(QWidget):
    """Tells `owner_chosen(id or "")`, `review_wanted`, `next_wanted` and `card_wanted`."""

    owner_chosen = Signal(str)
    review_wanted = Signal()
    next_wanted = Signal()
    card_wanted = Signal()

    def __init__(self, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.t = t
        self.setProperty("look", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.owner = Choice(t("Owner of the plan"), weight=600)
        self.owner.setObjectName("plans.owner")
        self.owner.setMinimumWidth(170)
        self.owner.activated.connect(lambda _place: self.owner_chosen.emit(self.owner.currentData() or ""))
        self.review = Button("", "calendar")
        self.next = Button("", "check", "primary")
        self.card = Button(t("Pocket card"), "printer")
        self._line, self._missing = StateLine(), wrapping(plain_label("", "label", look="warn"))
        self._wire()
        self._lay_out()

    def show_plan(self, workshop: Workshop, plan: ContingencyPlan) -> None:
        t = self.t
        self._show_people(workshop, plan.owner_id)
        self.review.set_text(t("Review {day}", day=short(plan.review_at, t)) if plan.review_at else t("Review date"))
        self._line.show_state(plan.state, [t(name) for name in STATE_NAMES.values()])
        self.next.set_text(t(NEXT_STEPS[plan.state]))
        self.next.set_look("primary" if plan.state == "draft" else "soft")
        self.card.setVisible(plan.state != "draft")
        missing = lacking(plan)
        self._missing.setText(t(missing) if missing else self._practised(plan))
        self._missing.setProperty("look", "warn" if missing else "good")
        self._missing.style().unpolish(self._missing)
        self._missing.style().polish(self._missing)

    def _practised(self, plan: ContingencyPlan) -> str:
        t = self.t
        if not plan.practised_at:
            return t("Nothing is missing.") if plan.state == "draft" else t("Not practised yet.")
        day = spoken(plan.practised_at, t)
        if plan.state == "practised":
            return t("Practised on {day}.", day=day)
        return t("Changed since it was practised on {day}.", day=day)

    def _show_people(self, workshop: Workshop, owner_id: str | None) -> None:
        people = [(person.name, person.id) for person in workshop.all(Participant)]
        wanted = [(self.t("No owner yet"), ""), *people]
        if [(self.owner.itemText(n), self.owner.itemData(n)) for n in range(self.owner.count())] != wanted:
            self.owner.clear()
            for name, id in wanted:
                self.owner.addItem(name, id)
        self.owner.setCurrentIndex(max(0, self.owner.findData(owner_id or "")))

    def _wire(self) -> None:
        self.review.setObjectName("plans.review")
        self.next.setObjectName("plans.next")
        self.card.setObjectName("plans.card")
        self.review.clicked.connect(self.review_wanted)
        self.next.clicked.connect(self.next_wanted)
        self.card.clicked.connect(self.card_wanted)

    def _lay_out(self) -> None:
        line = row(self, gap=16)
        line.setContentsMargins(24, 4, 24, 4)
        whose: QVBoxLayout = column()
        whose.addWidget(self.owner)
        whose.addWidget(self.review)
        how_far: QVBoxLayout = column(gap=4)
        how_far.addStretch()
        how_far.addWidget(self._line)
        how_far.addWidget(self._missing)
        how_far.addStretch()
        line.addLayout(whose)
        line.addLayout(how_far, 1)
        ways: QVBoxLayout = column()
        ways.addWidget(self.next)
        ways.addWidget(self.card)
        line.addLayout(ways)
