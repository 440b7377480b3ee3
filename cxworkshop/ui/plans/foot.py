"""Below the plan: whose it is, when it is looked at again, how far it is, and what still keeps it from being ready."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxworkshop.edits.surprises import lacking
from cxworkshop.model.people import Participant
from cxworkshop.model.surprises import ContingencyPlan, PlanState
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.choice import Choice
from cxworkshop.ui.parts.days import short, spoken
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.plans.owner_disc import OwnerDisc
from cxworkshop.ui.plans.ready_line import ReadyLine
from cxworkshop.ui.plans.state_line import STATE_NAMES, StateLine

NEXT_STEPS: dict[PlanState, str] = {
    "draft": mark("Make it ready"),
    "ready": mark("We practised it"),
    "practised": mark("Practised again"),
}


class Foot(QWidget):
    """Tells `owner_chosen(id or "")`, `review_wanted`, `next_wanted`, `card_wanted`, and `missing_wanted` when somebody
    wants to go to what the plan still needs.
    """

    owner_chosen = Signal(str)
    review_wanted = Signal()
    next_wanted = Signal()
    card_wanted = Signal()
    missing_wanted = Signal()

    def __init__(self, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.t = t
        self.setProperty("look", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.face, self.owner = OwnerDisc(), Choice(t("Owner of the plan"), weight=600)
        self.owner.setMinimumWidth(170)
        self.owner.activated.connect(lambda _place: self.owner_chosen.emit(self.owner.currentData() or ""))
        self.review, self.next = Button("", "calendar"), Button("", "check", "primary")
        self.card = Button(t("Pocket card"), "printer")
        self.line, self.missing = StateLine(), ReadyLine(t)
        self._wire()
        self._lay_out()

    def show_plan(self, workshop: Workshop, plan: ContingencyPlan, may_write: bool) -> None:
        t = self.t
        for widget in (self.owner, self.review):
            widget.setEnabled(may_write)
        self.next.setVisible(may_write)
        self._show_people(workshop, plan.owner_id)
        self.face.show_owner(workshop, plan.owner_id)
        self.review.set_text(t("Review {day}", day=short(plan.review_at, t)) if plan.review_at else t("Review date"))
        self.line.show_state(plan.state, [t(name) for name in STATE_NAMES.values()])
        self.next.set_text(t(NEXT_STEPS[plan.state]))
        self.next.set_look("primary" if plan.state == "draft" else "soft")
        self.card.setVisible(plan.state != "draft")
        self.say_missing(plan)

    def say_missing(self, plan: ContingencyPlan) -> None:
        """What keeps the plan, as it stands now, from being ready; else when it was practised."""
        missing = lacking(plan)
        self.missing.say(self.t(missing) if missing else self._practised(plan), missing is not None)

    def ways(self) -> list[QWidget]:
        """What Tab comes to after the fields."""
        return [self.missing, self.next, self.card]

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
        for name in ("owner", "review", "next", "card", "missing"):
            getattr(self, name).setObjectName(f"plans.{name}")
        self.review.clicked.connect(self.review_wanted)
        self.next.clicked.connect(self.next_wanted)
        self.card.clicked.connect(self.card_wanted)
        self.missing.clicked.connect(self.missing_wanted)

    def _lay_out(self) -> None:
        line = row(self, gap=16)
        line.setContentsMargins(24, 2, 24, 2)
        line.addLayout(self._whose())
        how_far: QVBoxLayout = column(gap=0)
        how_far.addStretch()
        how_far.addWidget(self.line)
        how_far.addWidget(self.missing)
        how_far.addStretch()
        line.addLayout(how_far, 1)
        ways: QVBoxLayout = column()
        ways.addWidget(self.next)
        ways.addWidget(self.card)
        line.addLayout(ways)

    def _whose(self) -> QHBoxLayout:
        whose, whose_and_when = row(gap=12), column()
        whose_and_when.addWidget(self.owner)
        whose_and_when.addWidget(self.review)
        whose.addWidget(self.face)
        whose.addLayout(whose_and_when)
        return whose
