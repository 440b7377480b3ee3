"""The question, the method, the numbers with their reasons, and what happens when places tie."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxworkshop.edits.voting import voters
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id
from cxworkshop.model.sides import doers
from cxworkshop.model.voting import VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Segments
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, rule
from cxworkshop.ui.theme import font
from cxworkshop.ui.voting.choice import Choices
from cxworkshop.ui.voting.revise import Revise
from cxworkshop.ui.voting.setup_numbers import SetupNumbers
from cxworkshop.ui.voting.tick import Tick

FEWEST = 2  # ballots on ease that one cannot tell from one another


class SetupRules(Panel):
    """Every default says its reason."""

    def __init__(self, desk: Desk, revise: Revise, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._revise = desk, revise
        inside = column(self, margin=16, gap=6)
        self._add_question(inside)
        self._add_method(inside)
        self._add_ease(inside)
        self.numbers = SetupNumbers(desk, revise)
        inside.addWidget(self.numbers)
        inside.addWidget(rule())
        self._add_ties(inside)
        self.shuffled = Tick(desk.t("Each voter sees the targets in a different order."))
        self.shuffled.setObjectName("voting.setup.order")
        self.shuffled.clicked.connect(lambda on: self._revise(order="random" if on else "fixed"))
        inside.addWidget(self.shuffled)
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
                ("runoff", t("Run-off"), t("One dot each, only the tied ones."), "equal"),
            ),
        )
        self.method.chosen.connect(lambda key: self._revise(method=key))
        inside.addWidget(plain_label(t("Method"), "label"))
        inside.addWidget(self.method)

    def _add_ease(self, inside: QVBoxLayout) -> None:
        t, self._ease = self._desk.t, QWidget()
        held = column(self._ease, gap=4)
        self.ease = Segments((("all", t("Everybody"), None), ("doers", t("Who would do the work"), None)), "all")
        for key in ("all", "doers"):
            self.ease.button(key).setObjectName(f"voting.setup.ease.{key}")
        self.ease.chosen.connect(lambda key: self._revise(ease_voters=key))
        self._doers = wrapping(plain_label("", "label"))
        for widget in (plain_label(t("Who votes on ease"), "label"), self.ease, self._doers):
            held.addWidget(widget)
        inside.addWidget(self._ease)

    def _add_ties(self, inside: QVBoxLayout) -> None:
        t = self._desk.t
        deciders = [p.name for p in self._desk.workshop.all(Participant) if p.role == "decider"]
        who = deciders[0] if deciders else t("The group")
        decider = t("{name} says, and the reason is written down.", name=who)
        breadth = t("More different voters, then more silos. Declared before the vote.")
        rules = (
            ("breadth", t("Breadth first"), breadth, ""),
            ("runoff", t("Run-off"), t("One dot each, only the tied ones."), ""),
            ("decider", t("Decider"), decider, ""),
        )
        self.ties = Choices("voting.setup.tie_rule", rules, "rings")
        self.ties.chosen.connect(lambda key: self._revise(tie_rule=key))
        inside.addWidget(plain_label(t("If places tie"), "label"))
        inside.addWidget(self.ties)

    def show_round(self, round_id: Id) -> None:
        voting_round = self._desk.workshop.the(VotingRound, round_id)
        self.question.setText(voting_round.question)
        self.method.choose(voting_round.method)
        self.method.offer("runoff", bool(voting_round.parent_id) or voting_round.method == "runoff")
        self.ties.choose(voting_round.tie_rule)
        self.numbers.show_round(round_id)
        self.shuffled.setChecked(voting_round.order == "random")
        self._ease.setVisible(voting_round.method == "two_criteria")
        self.ease.choose(voting_round.ease_voters)
        self._doers.setText(self._about_doers(voting_round))

    def _about_doers(self, voting_round: VotingRound) -> str:
        """Whose ballots have the side about ease, or why one may want fewer of them."""
        t, workshop = self._desk.t, self._desk.workshop
        if voting_round.ease_voters == "all":
            return t("Ease is often thought greater than it is. Who does the work knows best.")
        owners = doers(workshop, voting_round)
        if sum(person.silo_id in owners for person in voters(workshop)) < FEWEST:
            return t("Too few voters here own one of these targets. Let everybody vote on ease.")
        names = ", ".join(silo.name for silo in workshop.all(Silo) if silo.id in owners)
        return t("They own these targets: {names}.", names=names)
