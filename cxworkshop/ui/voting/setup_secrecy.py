"""Secret or open, how ballots are given, and the question about pairs, asked before the vote and not after."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cxworkshop.edits import people
from cxworkshop.edits.voting import voters
from cxworkshop.insight.vote_warnings import voters_by_silo
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.voting import VotingRound
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button, Segments, Switch
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column
from cxworkshop.ui.voting.choice import Choices
from cxworkshop.ui.voting.limits import NOT_PROTECTED
from cxworkshop.ui.voting.polling import OFFERED
from cxworkshop.ui.voting.revise import Revise
from cxworkshop.ui.voting.tick import Tick
from cxworkshop.ui.voting.ways import WAYS, way_words

BALLOTS = "h10"  # the handout that holds them
NOTES = {
    "secret": mark("Nobody ever sees who chose what."),
    "open": mark("Names are kept with the dots. Totals still wait for the reveal."),
}


class SetupSecrecy(Panel):
    """A secret round says what its split may tell; the facilitator decides while nothing has been voted."""

    def __init__(self, desk: Desk, revise: Revise, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._revise = desk, revise
        inside = column(self, margin=16, gap=4)
        self._add_secrecy(inside)
        self._add_ways(inside)
        self._add_split(inside)
        self.decider = Tick("")
        self.decider.setObjectName("voting.setup.decider")
        self.decider.clicked.connect(self._let_decider)
        inside.addWidget(self.decider)
        inside.addStretch()

    def _add_secrecy(self, inside: QVBoxLayout) -> None:
        t = self._desk.t
        self.secrecy = Segments((("secret", t("Secret"), "lock"), ("open", t("Open"), "eye")), "secret")
        self.secrecy.chosen.connect(lambda key: self._revise(secrecy=key))
        self._note = wrapping(plain_label("", "label"))
        self._limits = wrapping(plain_label(t(NOT_PROTECTED), "least"))
        self._limits.setObjectName("voting.setup.limits")
        for widget in (plain_label(t("Secrecy"), "label"), self.secrecy, self._note, self._limits):
            inside.addWidget(widget)

    def _add_ways(self, inside: QVBoxLayout) -> None:
        t = self._desk.t
        options = [(key, t(WAYS[key].name), "", WAYS[key].icon) for key in OFFERED]
        self.ways = Choices("voting.setup.collect", options, "list")
        self.ways.chosen.connect(lambda key: self._revise(collect=key))
        inside.addWidget(plain_label(t("How ballots are given"), "label"))
        inside.addWidget(self.ways)
        self.printing = Button(t("Print the ballots"), "printer")
        self.printing.setObjectName("voting.setup.print")
        self.printing.clicked.connect(lambda: self._desk.go("handouts", BALLOTS))
        inside.addWidget(self.printing)

    def _add_split(self, inside: QVBoxLayout) -> None:
        t = self._desk.t
        self.split = Switch(t("Show the split by silo"))
        self.split.setObjectName("voting.setup.split")
        self.split.clicked.connect(lambda on: self._revise(split_shown=on))
        inside.addWidget(self.split)
        self._warning = Panel(look="banner")
        self._warning_words: QLabel = wrapping(plain_label("", "body", look="warn"))
        column(self._warning, margin=12).addWidget(self._warning_words)
        inside.addWidget(self._warning)
        self.pairs = Tick(t("Show pairs too; the ballot says so."))
        self.pairs.setObjectName("voting.setup.pairs")
        self.pairs.clicked.connect(lambda on: self._revise(split_announced=on, min_silo_size=2 if on else 3))
        inside.addWidget(self.pairs)

    def show_round(self, round_id: Id) -> None:
        t, voting_round = self._desk.t, self._desk.workshop.the(VotingRound, round_id)
        secret, count = voting_round.secrecy == "secret", len(voters(self._desk.workshop))
        self.secrecy.choose(voting_round.secrecy)
        self._note.setText(t(NOTES[voting_round.secrecy]))
        self._limits.setVisible(secret)
        for key in OFFERED:
            self.ways.card(key).tell(way_words(t, key, count))
            self.ways.offer(key, key != "several" or not secret)
        self.ways.choose(voting_round.collect)
        self.printing.setVisible(voting_round.collect == "paper")
        self.split.setChecked(voting_round.split_shown)
        words = self._about_small_silos() if secret and voting_round.split_shown else ""
        self._warning_words.setText(words)
        self._warning.setVisible(bool(words))
        self.pairs.setVisible(bool(words) and 2 in voters_by_silo(self._desk.workshop).values())
        self.pairs.setChecked(voting_round.split_announced)
        self._show_decider()

    def _about_small_silos(self) -> str:
        """What the split would tell in this room; nothing when every silo has three voters."""
        t, sizes = self._desk.t, voters_by_silo(self._desk.workshop)
        small = [size for size in sizes.values() if size < 3]
        if not small:
            return ""
        if len(small) == len(sizes) and set(small) == {2}:
            first = t("All silos are pairs.")
        else:
            first = t.n("{n} silo has one or two voters.", "{n} silos have one or two voters.", len(small))
        if 1 in small:
            first += " " + t("One voter alone is always joined with others.")
        return first + " " + t("With a split by silo, a colleague could guess your dots.")

    def _decider(self) -> Participant | None:
        """Who has the last word."""
        there = self._desk.workshop.all(Participant)
        return next((one for one in there if one.role == "decider"), None)

    def _show_decider(self) -> None:
        one = self._decider()
        self.decider.setVisible(one is not None)
        if one is not None:
            self.decider.say(self._desk.t("{name} decides, and does not vote", name=one.name))
            self.decider.setChecked(not one.can_vote or not one.silo_id)
            self.decider.setEnabled(bool(one.silo_id))  # without a silo there is no ballot to give

    def _let_decider(self, out: bool) -> None:
        """Whoever decides does not vote, or votes last: the room is not to follow."""
        one, desk = self._decider(), self._desk
        if one is not None:
            desk.do(lambda: people.revise_person(desk.workshop, one.id, can_vote=not out, votes_last=not out))
