"""Ballots on paper, keyed in by two: the pile, the slip, the check, and the next slip.

A secret slip bears no name. It is sealed for somebody of its pile who is drawn by lot, so that turnout is kept by group
while the names in it mean nothing; this page never shows them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from cxworkshop.model.record import Id
from cxworkshop.model.voting import VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.dialog import ask
from cxworkshop.ui.voting.clerk import Clerk
from cxworkshop.ui.voting.paper_check import SlipCheck
from cxworkshop.ui.voting.paper_cover import Cover
from cxworkshop.ui.voting.paper_keys import KeysPage
from cxworkshop.ui.voting.paper_pile import Pile, drawn, piles, sides_in
from cxworkshop.ui.voting.paper_piles import PilesPage


class PaperPage(QStackedWidget):
    """Leads two people through pile after pile; each slip ends with its page."""

    left = Signal()  # the facilitator steps out while the round stays open
    closing = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round_id: Id = ""
        self._place = 0  # of the pile in hand
        self._clerk = Clerk(desk, self)
        self.piles, self.keys, self.check, self.cover = PilesPage(desk), KeysPage(desk), SlipCheck(desk), Cover(desk.t)
        for page in (self.piles, self.keys, self.check, self.cover):
            self.addWidget(page)
        self._wire()

    def _wire(self) -> None:
        piles, keys, check = self.piles, self.keys, self.check
        piles.called.connect(self._begin)
        piles.resting.connect(self._rest)
        piles.restarting.connect(self._restart)
        piles.closing.connect(self.closing.emit)
        piles.latecomer.connect(lambda: self._clerk.let_in(self._round_id))
        piles.voiding.connect(lambda: self._clerk.void(self._round_id))
        piles.leaving.connect(self.left.emit)
        keys.checking.connect(self._check)
        keys.going_back.connect(self.show_piles)
        keys.hiding.connect(self.blank)
        check.changing.connect(self._change)
        check.sealing.connect(self._seal)
        check.hiding.connect(self.blank)
        self.cover.lifted.connect(self._change)

    def show_round(self, round_id: Id) -> None:
        """Begins at the list of piles, or keeps the slip in hand when the same round is already going on."""
        if round_id != self._round_id or self.currentWidget() is self.piles:
            self._round_id = round_id
            self.show_piles()

    def show_piles(self) -> None:
        """Forgets the slip in hand."""
        self._forget()
        found = self._piles
        self.piles.show_piles(self._round, found, [self._can_restart(pile) for pile in found])
        self.setCurrentWidget(self.piles)

    def blank(self) -> None:
        """Takes a slip off the screen at once; it may be carried on."""
        if self.currentWidget() in (self.keys, self.check):
            self.check.forget()
            self.setCurrentWidget(self.cover)
            self.cover.setFocus()
            self.repaint()

    def _forget(self) -> None:
        self.keys.forget()
        self.check.forget()

    @property
    def _round(self) -> VotingRound:
        return self._desk.workshop.the(VotingRound, self._round_id)

    @property
    def _piles(self) -> list[Pile]:
        return piles(self._desk.workshop, self._round, self._desk.t)

    def _begin(self, place: int) -> None:
        """The next slip of a pile."""
        self._place = place
        t, pile = self._desk.t, self._piles[place]
        left = t.n("{n} slip still to count", "{n} slips still to count", len(pile.waiting))
        self.setCurrentWidget(self.keys)
        self.keys.begin(self._round, pile.title, left, sides_in(self._desk.workshop, self._round, pile))

    def _check(self) -> None:
        if self.keys.slip is not None:
            self.setCurrentWidget(self.check)
            self.check.show_slip(self.keys.slip, self._piles[self._place].title)

    def _change(self) -> None:
        self.check.forget()
        self.setCurrentWidget(self.keys)
        self.keys.fields[0].setFocus()

    def _seal(self) -> None:
        slip, desk, pile = self.keys.slip, self._desk, self._piles[self._place]
        if slip is None:
            return
        ballot = slip.ballot()
        voter = drawn(desk.workshop, self._round, pile, ballot)
        if voter is None:
            desk.refused.emit(desk.t("Nobody in this pile who votes on ease is left. Leave this slip out."))
        elif desk.settle(lambda: desk.booth.seal(self._round_id, voter, ballot)):
            desk.said.emit(desk.t("Counted. Take the next slip."))
            self._forget()
            self._begin(self._place) if self._piles[self._place].waiting else self.show_piles()

    # The facilitator

    def _rest(self, place: int) -> None:
        """Whose slip never came abstains: only when the facilitator says so."""
        t, pile = self._desk.t, self._piles[place]
        count = len(pile.waiting)
        title = t.n("{n} slip is missing: {pile}", "{n} slips are missing: {pile}", count, pile=pile.title)
        sentence = t("Whose slip is missing abstains, and is counted so.")
        self._ask(title, sentence, t("Wait for them"), t("They abstain"), lambda: self._abstain(pile))

    def _abstain(self, pile: Pile) -> None:
        self._each(pile.waiting, self._desk.booth.abstain)

    def _can_restart(self, pile: Pile) -> bool:
        return all(self._desk.booth.can_withdraw(self._round_id, id) for id in pile.used)

    def _restart(self, place: int) -> None:
        t, pile = self._desk.t, self._piles[place]
        title = t("Begin this pile anew: {pile}?", pile=pile.title)
        sentence = t("Its slips are taken out of the count unseen, and all of them are keyed in again.")
        self._ask(title, sentence, t("Leave it"), t("Begin anew"), lambda: self._take_back(pile))

    def _take_back(self, pile: Pile) -> None:
        self._each(pile.used, self._desk.booth.withdraw)

    def _each(self, voters: Sequence[Id], step: Callable[[Id, Id], None]) -> None:
        def steps() -> None:
            for voter in voters:
                step(self._round_id, voter)

        self._desk.settle(steps)
        self.show_piles()

    def _ask(self, title: str, sentence: str, no: str, yes: str, then: Callable[[], object]) -> None:
        def done(key: str) -> None:
            if key == "yes":
                then()

        ask(self, title, sentence, (("no", no, "plain"), ("yes", yes, "primary")), done)
