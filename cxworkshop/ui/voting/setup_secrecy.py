"""Secret or open, how ballots are given, and the question about pairs, asked before the vote and not after."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from cxworkshop.edits.voting import voters
from cxworkshop.insight.vote_warnings import voters_by_silo
from cxworkshop.model.record import Id
from cxworkshop.model.voting import VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Segments, Switch
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column
from cxworkshop.ui.voting.setup_rules import Revise
from cxworkshop.ui.voting.tick import Tick

SECONDS_EACH = 40


class SetupSecrecy(Panel):
    """A secret round says what its split may tell; the facilitator decides while nothing has been voted."""

    def __init__(self, desk: Desk, revise: Revise, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._revise = desk, revise
        t, inside = desk.t, column(self, margin=20, gap=8)
        self.secrecy = Segments((("secret", t("Secret"), "lock"), ("open", t("Open"), "eye")), "secret")
        self.secrecy.chosen.connect(lambda key: self._revise(secrecy=key))
        self._secrecy_note = wrapping(plain_label("", "label"))
        inside.addWidget(plain_label(t("Secrecy"), "label"))
        inside.addWidget(self.secrecy)
        inside.addWidget(self._secrecy_note)
        inside.addSpacing(8)
        inside.addWidget(plain_label(t("How ballots are given"), "label"))
        inside.addWidget(self._way())
        inside.addSpacing(8)
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
        self.pairs.clicked.connect(self._announce)
        inside.addWidget(self.pairs)
        inside.addStretch()

    def _way(self) -> QWidget:
        t, card = self._desk.t, Panel(look="well")
        inside = column(card, margin=12, gap=2)
        self._time = wrapping(plain_label("", "label"))
        inside.addWidget(plain_label(t("Pass the laptop"), "strong"))
        inside.addWidget(self._time)
        return card

    def _announce(self, on: bool) -> None:
        self._revise(split_announced=on, min_silo_size=2 if on else 3)

    def show_round(self, round_id: Id) -> None:
        t, voting_round = self._desk.t, self._desk.workshop.the(VotingRound, round_id)
        secret = voting_round.secrecy == "secret"
        count = len(voters(self._desk.workshop))
        self.secrecy.choose(voting_round.secrecy)
        self._secrecy_note.setText(
            t("Nobody ever sees who chose what.")
            if secret
            else t("Names are kept with the dots. Totals still wait for the reveal.")
        )
        minutes = max(1, round(count * SECONDS_EACH / 60))
        self._time.setText(t("about {seconds} s each, {minutes} min in all", seconds=SECONDS_EACH, minutes=minutes))
        self.split.setChecked(voting_round.split_shown)
        words = self._about_small_silos() if secret and voting_round.split_shown else ""
        self._warning_words.setText(words)
        self._warning.setVisible(bool(words))
        sizes = voters_by_silo(self._desk.workshop)
        self.pairs.setVisible(bool(words) and 2 in sizes.values())
        self.pairs.setChecked(voting_round.split_announced)

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
