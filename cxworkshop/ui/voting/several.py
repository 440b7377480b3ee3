"""Several people vote at once on one touch screen, in an open round: each taps the own mark, then dots, then Done.

Marks are seen by all, as the round is open; what they add up to is counted nowhere before the reveal.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxworkshop.edits.ballots import options_of
from cxworkshop.edits.voting import turnout_of
from cxworkshop.insight.voting import turnout_count
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id
from cxworkshop.model.voting import Turnout, VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.voting.bar import TopBar
from cxworkshop.ui.voting.clerk import Clerk
from cxworkshop.ui.voting.hold import HoldButton
from cxworkshop.ui.voting.several_column import Column
from cxworkshop.ui.voting.several_table import Table
from cxworkshop.ui.voting.several_turn import Turn
from cxworkshop.ui.voting.several_voter import Voter
from cxworkshop.ui.voting.tick import enlarged


class SeveralPage(QWidget):
    """All pads are up to their own person; the page seals, and reads the round again."""

    left = Signal()  # the facilitator steps out while the round stays open
    closing = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._round_id: Id = ""
        self.columns: list[Column] = []
        self._clerk = Clerk(desk, self)
        self._top = TopBar("", "", lock=False)
        self._count = plain_label("", "section", look="white")
        self.table = Table()
        self._lay_out()

    def _lay_out(self) -> None:
        t, page = self._desk.t, column(self)
        self._top.setFixedHeight(64)
        self._top.line.addWidget(self._count)
        self.people = Turn(t("People"), "voting.several.people")
        self.targets = Turn(t("Targets"), "voting.several.targets")
        self.people.turned.connect(lambda by: self.table.turn(by, 0))
        self.targets.turned.connect(lambda by: self.table.turn(0, by))
        self.table.turned.connect(self._show_window)
        middle = row()
        middle.setContentsMargins(16, 4, 16, 4)
        middle.addWidget(self.table, 1)
        frame = Panel(self, "dock")
        line = row(frame, gap=8)
        line.setContentsMargins(16, 10, 16, 10)
        self._facilitator(line)
        page.addWidget(self._top)
        page.addLayout(middle, 1)
        page.addWidget(frame)

    def _facilitator(self, line: QHBoxLayout) -> None:
        t = self._desk.t
        self._close = enlarged(HoldButton(t("Hold to close the round"), "lock", "plain"))
        self._close.setObjectName("voting.several.close")
        self._close.held.connect(self.closing.emit)  # type: ignore[attr-defined]
        for name, text, icon, slot in (
            ("late", t("Somebody came late"), "log-in", lambda: self._clerk.let_in(self._round_id)),
            ("back", t("Take a ballot back"), "undo-2", lambda: self._clerk.take_back(self._round_id)),
            ("void", t("Void the round"), "x", lambda: self._clerk.void(self._round_id)),
            ("leave", t("Step out"), "log-out", self.left.emit),
        ):
            button = Button(text, icon, "quiet")
            button.setObjectName(f"voting.several.{name}")
            button.clicked.connect(slot)
            line.addWidget(button)
        line.addStretch()
        for widget in (self.targets, self.people, self._close):
            line.addWidget(widget)

    # Shows

    def show_round(self, round_id: Id) -> None:
        """Begins anew for another round or with other people; else dots in hand stay where they are."""
        voting_round = self._desk.workshop.the(VotingRound, round_id)
        people = self._people(round_id)
        if round_id != self._round_id or [c.voter.person.id for c in self.columns] != [one.id for one in people]:
            self._make_columns(voting_round, people)
        begins, self._round_id = round_id != self._round_id, round_id
        self._reread(voting_round)
        if begins:
            self.table.start()

    def blank(self) -> None:
        """Nothing is hidden: everybody may see the marks of an open round."""

    def _people(self, round_id: Id) -> list[Participant]:
        ids = {one.participant_id for one in turnout_of(self._desk.workshop, round_id)}
        return [person for person in self._desk.workshop.all(Participant) if person.id in ids]

    def _make_columns(self, voting_round: VotingRound, people: Sequence[Participant]) -> None:
        """Who came late joins the others, who keep their dots in hand."""
        workshop, old = self._desk.workshop, self.columns
        kept = {c.voter.person.id: c.voter for c in old} if voting_round.id == self._round_id else {}
        options = options_of(workshop, voting_round.id)
        self.columns = []
        for person in people:
            voter = kept.get(person.id) or Voter(workshop, voting_round, person, workshop.get(Silo, person.silo_id))
            made = Column(self._desk.t, voter, options, self.table)
            made.sealing.connect(lambda made=made: self._seal(made))
            made.abstaining.connect(lambda made=made: self._abstain(made))
            self.columns.append(made)
        self.table.show_columns(self.columns, options)
        for gone in old:
            for pad in gone.pads:
                pad.deleteLater()
            gone.deleteLater()

    def _reread(self, voting_round: VotingRound) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        given: dict[str | None, Turnout] = {one.participant_id: one for one in turnout_of(workshop, voting_round.id)}
        others = [one for one in self.columns if not one.voter.person.votes_last]
        busy = any(given[one.voter.person.id].state == "waiting" for one in others)
        for one in self.columns:
            person = one.voter.person
            one.voter.read(workshop, given.get(person.id), waits=person.votes_last and busy)
            one.reread()
        count = turnout_count(workshop, voting_round)
        self._top.title.setText(voting_round.question)
        self._top.sentence.setText(t("Tap your own mark, then your dots, then Done."))
        self._count.setText(t("{ballots} of {people} ballots are in", ballots=count.ballots, people=count.people))
        self._show_window()

    def _show_window(self) -> None:
        people, targets = self.table.window_shown
        self.people.show_part(people, len(self.columns))
        self.targets.show_part(targets, len(self.columns[0].cells) if self.columns else 0)

    # Does

    def _seal(self, one: Column) -> None:
        booth, person, ballot = self._desk.booth, one.voter.person, one.voter.ballot()
        words = self._desk.t("{name} is done.", name=person.name)
        self._settle(one, lambda: booth.seal(self._round_id, person.id, ballot), words)

    def _abstain(self, one: Column) -> None:
        booth, person = self._desk.booth, one.voter.person
        words = self._desk.t("{name} abstains.", name=person.name)
        self._settle(one, lambda: booth.abstain(self._round_id, person.id), words)

    def _settle(self, one: Column, action: Callable[[], None], words: str) -> None:
        """The keyboard goes on to the next person if it was here; fingers elsewhere are left alone."""
        here = self.focusWidget() in one.pads
        if self._desk.settle(action):
            self._desk.said.emit(words)
            self._reread(self._desk.workshop.the(VotingRound, self._round_id))
            if here:
                self.table.start()
