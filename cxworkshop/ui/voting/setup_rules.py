"""The question, the method, the numbers with their reasons, and what happens when places tie."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxworkshop.edits import rounds
from cxworkshop.edits.ballots import options_of
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.voting import VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Stepper
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, row, rule
from cxworkshop.ui.theme import font
from cxworkshop.ui.voting.choice import Choices

Revise = Callable[..., None]


class SetupRules(Panel):
    """Every default says its reason."""

    def __init__(self, desk: Desk, revise: Revise, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._revise = desk, revise
        inside = column(self, margin=16, gap=6)
        self._add_question(inside)
        self._add_method(inside)
        self._add_numbers(inside)
        inside.addWidget(rule())
        self._add_ties(inside)
        inside.addStretch()

    def _add_question(self, inside: QVBoxLayout) -> None:
        t = self._desk.t
        self.question = LineField(120, t("Question on the ballot"))
        self.question.setObjectName("voting.setup.question")
        self.question.setFont(font(17, 600))
        self.question.settled.connect(lambda text: self._revise(question=text))
        inside.addWidget(plain_label(t("Question on the ballot"), "label"))
        inside.addWidget(self.question)

    def _add_method(self, inside: QVBoxLayout) -> None:
        t = self._desk.t
        self.method = Choices(
            "voting.setup.method",
            (
                ("dots", t("Dots"), t("Spread or stack. The usual choice."), "circle-dot"),
                ("weighted", t("3-2-1"), t("A clear order for a short list."), "medal"),
                ("two_criteria", t("Two sides"), t("Impact and ease, after a first round."), "scan"),
            ),
        )
        self.method.chosen.connect(lambda key: self._revise(method=key))
        inside.addWidget(plain_label(t("Method"), "label"))
        inside.addWidget(self.method)

    def _add_numbers(self, inside: QVBoxLayout) -> None:
        t, line = self._desk.t, row(gap=16)
        names = (
            ("budget", t("Dots each"), 20),
            ("cap_per_item", t("Most on one"), 20),
            ("select_count", t("We choose"), 10),
        )
        self.steppers: dict[str, Stepper] = {}
        self._reasons = {}
        for field, text, high in names:
            cell = column(gap=2)
            stepper = Stepper(3, 1, high)
            stepper.setObjectName(f"voting.setup.{field}")
            stepper.setAccessibleName(text)
            for button, word in ((stepper.less, "less"), (stepper.more, "more")):
                button.setObjectName(f"voting.setup.{field}.{word}")
            stepper.less.set_tooltip(t("{name}: one less", name=text))
            stepper.more.set_tooltip(t("{name}: one more", name=text))
            stepper.changed.connect(lambda value, field=field: self._revise(**{field: value}))
            self.steppers[field], self._reasons[field] = stepper, wrapping(plain_label("", "least"))
            for widget in (plain_label(text, "label"), stepper, self._reasons[field]):
                cell.addWidget(widget)
            line.addLayout(cell, 1)
        inside.addLayout(line)

    def _add_ties(self, inside: QVBoxLayout) -> None:
        t = self._desk.t
        deciders = [p.name for p in self._desk.workshop.all(Participant) if p.role == "decider"]
        who = deciders[0] if deciders else t("The group")
        decider = t("{name} says, and the reason is written down.", name=who)
        self.ties = Choices(
            "voting.setup.tie_rule",
            (
                (
                    "breadth",
                    t("Breadth first"),
                    t("More different voters, then more silos. Declared before the vote."),
                    "",
                ),
                ("runoff", t("Run-off"), t("One dot each, only the tied ones."), ""),
                ("decider", t("Decider"), decider, ""),
            ),
            rings=True,
        )
        self.ties.chosen.connect(lambda key: self._revise(tie_rule=key))
        inside.addWidget(plain_label(t("If places tie"), "label"))
        inside.addWidget(self.ties)
        line, sign = row(gap=12), plain_label("")
        sign.setPixmap(icon("shuffle", None, 20).pixmap(QSize(20, 20)))
        line.addWidget(sign)
        line.addWidget(wrapping(plain_label(t("Each voter sees the targets in a different order."))), 1)
        inside.addLayout(line)

    def show_round(self, round_id: Id) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        voting_round = workshop.the(VotingRound, round_id)
        numbers = rounds.proposal(len(options_of(workshop, round_id)), voting_round.method)
        self.question.setText(voting_round.question)
        self.method.choose(voting_round.method)
        self.ties.choose(voting_round.tie_rule)
        shown: dict[str, Any] = voting_round.plain()
        free = voting_round.method in ("dots", "two_criteria")
        for field, stepper in self.steppers.items():
            stepper.set_range(1, min(voting_round.budget, 20) if field == "cap_per_item" else stepper.high)
            stepper.set_value(shown[field])
            stepper.setEnabled(free or field == "select_count")
        budget, cap = voting_round.budget, voting_round.cap_per_item
        ours, theirs = t("our own choice"), numbers
        self._reasons["budget"].setText(t(theirs.budget_reason) if budget == theirs.budget else ours)
        self._reasons["cap_per_item"].setText(t(theirs.cap_reason) if cap == theirs.cap else ours)
        self._reasons["select_count"].setText(t("the cut line"))
