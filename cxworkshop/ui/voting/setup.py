"""Setting up a round: what, how, how secret. Everything here freezes when the round opens."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from cxworkshop.edits import rounds
from cxworkshop.edits.ballots import options_of
from cxworkshop.edits.voting import twins, voters
from cxworkshop.insight.vote_warnings import warnings
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.sides import ease_is_for
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.dialog import ask
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, row, scrolling
from cxworkshop.ui.theme import LIGHT
from cxworkshop.ui.voting.setup_rules import SetupRules
from cxworkshop.ui.voting.setup_secrecy import SetupSecrecy
from cxworkshop.ui.voting.setup_targets import SetupTargets
from cxworkshop.ui.voting.tick import enlarged

PAPER = "h10"  # the handout with the ballots


class SetupPage(QWidget):
    """Three panels and a bar; `opening` carries the round that is to open."""

    opening = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._round_id: Id = ""
        self.targets = SetupTargets(desk)
        self.rules, self.secrecy = SetupRules(desk, self._revise), SetupSecrecy(desk, self._revise)
        page = column(self, gap=16)
        page.setContentsMargins(24, 8, 24, 16)
        page.addLayout(self._head())
        body = row(gap=16)
        for panel, stretch in ((self.targets, 42), (_framed(self.rules), 40), (_framed(self.secrecy), 30)):
            body.addWidget(panel, stretch)
        page.addLayout(body, 1)
        page.addWidget(self._bar())

    def _head(self) -> QHBoxLayout:
        t, line = self._desk.t, row(gap=12)
        self._title = plain_label("", "title")
        line.addWidget(self._title)
        line.addWidget(plain_label(t("Draft"), "label", look="tag"))
        line.addWidget(plain_label(t("Everything here freezes when the round opens."), "muted"))
        line.addStretch()
        drop = Button(t("Remove the draft"), "trash-2", "quiet")
        drop.setObjectName("voting.setup.drop")
        drop.clicked.connect(lambda: self._desk.do(lambda: rounds.drop_draft(self._desk.workshop, self._round_id)))
        paper = Button(t("Paper ballots"), "printer")
        paper.setObjectName("voting.setup.paper")
        paper.clicked.connect(lambda: self._desk.go("handouts", PAPER))
        line.addWidget(drop)
        line.addWidget(paper)
        return line

    def _bar(self) -> QWidget:
        t, panel = self._desk.t, Panel()
        line = row(panel, gap=24)
        line.setContentsMargins(24, 10, 12, 10)
        words = column(gap=2)
        self._sum, self._advice = plain_label("", "section"), wrapping(plain_label("", "label"))
        words.addWidget(self._sum)
        words.addWidget(self._advice)
        line.addLayout(words, 1)
        self._checks = [self._check(line), self._check(line)]
        self.open_button = Button(t("Open the round"), "lock-open", "primary")
        self.open_button.setObjectName("voting.setup.open")
        enlarged(self.open_button)
        self.open_button.clicked.connect(self._open)
        line.addWidget(self.open_button)
        return panel

    def _open(self) -> None:
        """Twins nobody has looked at are asked about once more; nothing is blocked."""
        if self.targets.twins is None:
            self.opening.emit(self._round_id)
            return
        t, (a, b) = self._desk.t, (letter for letter, _ in self.targets.twins)
        title = t("{a} and {b} sound alike. Compare them first?", a=a, b=b)
        ways = (("open", t("Open anyway"), "plain"), ("compare", t("Compare"), "primary"))
        ask(self, title, t("Once the round is open, nothing can be merged."), ways, self._answered)

    def _answered(self, key: str) -> None:
        if key == "compare":
            self.targets.compare()
        elif key == "open":
            self.opening.emit(self._round_id)

    def _check(self, line: QHBoxLayout) -> tuple[QLabel, QLabel]:
        sign, words = plain_label(""), plain_label("", "strong")
        pair = row(gap=8)
        pair.addWidget(sign)
        pair.addWidget(words)
        line.addLayout(pair)
        return sign, words

    def _revise(self, **fields: Any) -> None:
        if not self._desk.do(lambda: rounds.revise_round(self._desk.workshop, self._round_id, **fields)):
            self.show_round(self._round_id)

    def show_round(self, round_id: Id) -> None:
        self._round_id = round_id
        voting_round = self._desk.workshop.the(VotingRound, round_id)
        self._title.setText(self._desk.t("Vote · round {no}", no=voting_round.no))
        for panel in (self.targets, self.rules, self.secrecy):
            panel.show_round(round_id)
        self._show_bar(voting_round)

    def _show_bar(self, voting_round: VotingRound) -> None:
        workshop = self._desk.workshop
        options = [o for o in options_of(workshop, voting_round.id) if workshop.get(Target, o.target_id)]
        people, twin = len(voters(workshop)), twins(workshop, options)
        self._show_sum(voting_round, len(options))
        self._show_checks(people, twin)
        self.open_button.setEnabled(len(options) > 1 and people > 1 and not twin and not self._desk.read_only)

    def _show_sum(self, voting_round: VotingRound, options: int) -> None:
        """How many dots there are in all, and what to think of: a warning, or that it is enough."""
        t, workshop, budget = self._desk.t, self._desk.workshop, voting_round.budget
        here, silos = voters(workshop), ease_is_for(workshop, voting_round)
        easy = sum(silos is None or person.silo_id in silos for person in here)
        total, numbers = len(here) * budget, {"voters": len(here), "dots": budget}
        if voting_round.method == "two_criteria":
            total += easy * budget
            self._sum.setText(t("{voters} × {dots} dots on impact, {doers} × {dots} on ease", doers=easy, **numbers))
        else:
            self._sum.setText(t("{voters} voters × {dots} dots = {total}", total=total, **numbers))
        warned = warnings(voting_round.method, options, len(here), budget)
        each = f"{total / options:.1f}".removesuffix(".0") if options else "0"
        calm = t("{each} dots per target on average: enough to tell them apart", each=each)
        self._advice.setText(" ".join(t(warning) for warning in warned) or calm)
        self._advice.setProperty("look", "warn" if warned else "")
        self._advice.style().polish(self._advice)

    def _show_checks(self, people: int, twin: str) -> None:
        t = self._desk.t
        could = sum(person.can_vote and person.silo_id is not None for person in self._desk.workshop.all(Participant))
        all_here = people == could
        words = t("All {n} present", n=people) if all_here else t("{n} of {all} present", n=people, all=could)
        self._show_check(0, all_here, words)
        self._show_check(1, not twin, t("Two are called the same") if twin else t("No same titles"))

    def _show_check(self, place: int, good: bool, words: str) -> None:
        sign, label = self._checks[place]
        colour = LIGHT.good if good else LIGHT.warn
        sign.setPixmap(icon("circle-check" if good else "circle-alert", colour, 20).pixmap(QSize(20, 20)))
        label.setText(words)
        label.setProperty("look", "good" if good else "warn")
        label.style().polish(label)


def _framed(inside: QWidget) -> Panel:
    """A panel whose contents scroll when the window is low."""
    panel = Panel()
    around = column(panel)
    around.setContentsMargins(1, 1, 1, 1)
    area = scrolling(inside)
    area.setMinimumWidth(inside.minimumSizeHint().width() + 14)
    around.addWidget(area)
    return panel
