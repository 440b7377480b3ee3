"""Dots each, most on one, how many are chosen: each number with the reason for what is proposed."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.edits import rounds
from cxworkshop.edits.ballots import options_of
from cxworkshop.model.record import Id
from cxworkshop.model.voting import VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Stepper
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.voting.revise import Revise


class SetupNumbers(QWidget):
    """A number that is not the proposal says so; nothing is blocked."""

    def __init__(self, desk: Desk, revise: Revise, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._revise = desk, revise
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.steppers: dict[str, Stepper] = {}
        t, line = desk.t, row(self, gap=12)
        self._reasons = {}
        names = (
            ("budget", t("Dots each"), 20),
            ("cap_per_item", t("Most on one"), 20),
            ("select_count", t("We choose"), 10),
        )
        for field, text, high in names:
            cell, self._reasons[field] = column(gap=2), wrapping(plain_label("", "least"))
            for widget in (plain_label(text, "label"), self._boxed(field, text, high), self._reasons[field]):
                cell.addWidget(widget)
            cell.addStretch()
            line.addLayout(cell, 1)

    def _boxed(self, field: str, text: str, high: int) -> QWidget:
        t, stepper, box = self._desk.t, Stepper(3, 1, high), Panel()
        stepper.setObjectName(f"voting.setup.{field}")
        stepper.setAccessibleName(text)
        stepper.less.setObjectName(f"voting.setup.{field}.less")
        stepper.more.setObjectName(f"voting.setup.{field}.more")
        stepper.less.set_tooltip(t("{name}: one less", name=text))
        stepper.more.set_tooltip(t("{name}: one more", name=text))
        stepper.changed.connect(lambda value: self._revise(**{field: value}))
        self.steppers[field] = stepper
        inside = row(box)
        inside.addStretch()
        inside.addWidget(stepper)
        inside.addStretch()
        return box

    def show_round(self, round_id: Id) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        voting_round = workshop.the(VotingRound, round_id)
        shown: dict[str, Any] = voting_round.plain()
        free = voting_round.method in ("dots", "two_criteria")
        for field, stepper in self.steppers.items():
            stepper.set_range(1, min(voting_round.budget, 20) if field == "cap_per_item" else stepper.high)
            stepper.set_value(shown[field])
            stepper.setEnabled(free or field == "select_count")
        proposed = rounds.proposal(len(options_of(workshop, round_id)), voting_round.method)
        ours = t("our own choice; {n} is usual", n=proposed.budget), t("our own choice; {n} is usual", n=proposed.cap)
        same = voting_round.budget == proposed.budget, voting_round.cap_per_item == proposed.cap
        self._reasons["budget"].setText(t(proposed.budget_reason) if same[0] else ours[0])
        self._reasons["cap_per_item"].setText(t(proposed.cap_reason) if same[1] else ours[1])
        self._reasons["select_count"].setText(t("the cut line"))
