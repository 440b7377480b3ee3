"""The polling station: neutral page, name, ballot, check, and back to the neutral page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from cxworkshop.edits.voting import missing
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.voting import Collect, VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.voting.ballot_page import BallotPage
from cxworkshop.ui.voting.check_page import CheckPage
from cxworkshop.ui.voting.clerk import Clerk
from cxworkshop.ui.voting.name_page import NamePage
from cxworkshop.ui.voting.neutral import NeutralPage
from cxworkshop.ui.voting.paper import PaperPage
from cxworkshop.ui.voting.privacy import Privacy
from cxworkshop.ui.voting.several import SeveralPage

Other = PaperPage | SeveralPage
PAGES: dict[Collect, type[Other]] = {"paper": PaperPage, "several": SeveralPage}
"""The ways that have a page of their own."""
OFFERED: tuple[Collect, ...] = ("pass_laptop", "at_screen", *PAGES)


class Polling(QStackedWidget):
    """Leads one voter after another through the pages; each ballot ends with its page. Rounds that are voted on paper,
    or by several at once, have a page of their own.
    """

    left = Signal()  # the facilitator steps out while the round stays open

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round_id: Id = ""
        self._person_id: Id = ""
        self.others: dict[Collect, Other] = {}  # made when first needed
        self.clerk, self.privacy = Clerk(desk, self), Privacy(self)
        self.neutral, self.name = NeutralPage(desk), NamePage(desk)
        self.ballot, self.check = BallotPage(desk), CheckPage(desk)
        for page in (self.neutral, self.name, self.ballot, self.check):
            self.addWidget(page)
        self._wire()

    def _wire(self) -> None:
        neutral, name, ballot, check = self.neutral, self.name, self.ballot, self.check
        neutral.called.connect(self._call)
        neutral.closing.connect(lambda: self.clerk.close_round(self._round_id))
        neutral.latecomer.connect(lambda: self.clerk.let_in(self._round_id))
        neutral.leaver.connect(lambda: self.clerk.let_go(self._round_id))
        neutral.taking_back.connect(lambda: self.clerk.take_back(self._round_id))
        neutral.voiding.connect(lambda: self.clerk.void(self._round_id))
        neutral.leaving.connect(self.left.emit)
        name.not_me.connect(self.show_neutral)
        name.confirmed.connect(self._begin)
        name.abstained.connect(self._abstain)
        ballot.not_me.connect(self.show_neutral)
        ballot.checking.connect(self._check)
        check.changing.connect(lambda: self.setCurrentWidget(ballot))
        check.sealing.connect(self._seal)
        self._wire_hiding()

    def _wire_hiding(self) -> None:
        for page in (self.ballot, self.check):
            page.hiding.connect(self.blank)
        self.privacy.counting.connect(self.ballot.show_count)
        self.privacy.ready.connect(self.ballot.uncover)
        self.privacy.still.connect(self.blank)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._turned)

    def _turned(self, state: Qt.ApplicationState) -> None:
        """Another program, a locked screen or a closed lid has come before the ballot."""
        if state != Qt.ApplicationState.ApplicationActive:
            self.blank()

    def show_round(self, round_id: Id) -> None:
        """Begins at the neutral page, or keeps the voter's page when the same round is already going on."""
        way = self._desk.workshop.the(VotingRound, round_id).collect
        if way in PAGES:
            self._show_other(way, round_id)
        elif round_id != self._round_id or self.currentWidget() not in (self.name, self.ballot, self.check):
            self._round_id = round_id
            self.show_neutral()

    def _show_other(self, way: Collect, round_id: Id) -> None:
        self._forget()
        self._round_id = round_id
        if way not in self.others:
            self.others[way] = page = PAGES[way](self._desk)
            page.left.connect(self.left.emit)
            page.closing.connect(lambda: self.clerk.close_round(self._round_id))
            self.addWidget(page)
        self.others[way].show_round(round_id)
        self.setCurrentWidget(self.others[way])

    def show_neutral(self) -> None:
        """Forgets the ballot in hand, whoever it was for."""
        self._forget()
        self.neutral.show_round(self._round)
        self.setCurrentWidget(self.neutral)

    def blank(self) -> None:
        """Takes a ballot that is being looked at off the screen at once; its voter may carry on."""
        for page in self.others.values():
            page.blank()
        if self.currentWidget() in (self.ballot, self.check):
            self.privacy.stop()
            self.ballot.cover()
            self.check.forget()
            self.setCurrentWidget(self.name)
            self.name.show_again(self._round, self._person)
            self.repaint()

    def _forget(self) -> None:
        self._person_id = ""
        self.privacy.stop()
        self.name.forget()
        self.ballot.forget()
        self.check.forget()

    @property
    def _round(self) -> VotingRound:
        return self._desk.workshop.the(VotingRound, self._round_id)

    @property
    def _person(self) -> Participant:
        return self._desk.workshop.the(Participant, self._person_id)

    def _call(self, participant_id: Id) -> None:
        if any(person.id == participant_id for person in missing(self._desk.workshop, self._round_id)):
            self._person_id = participant_id
            self.setCurrentWidget(self.name)
            self.name.show_name(self._round, self._person)

    def _begin(self) -> None:
        """A new ballot, or the one that was hidden; at the screen it waits a moment before it shows."""
        if self.ballot.draft is None:
            self.ballot.begin(self._round, self._person)
        self.setCurrentWidget(self.ballot)
        if self._round.collect == "at_screen":
            self.privacy.begin(self.window().windowHandle())
            self.ballot.setFocus()
        else:
            self.ballot.uncover()

    def _check(self) -> None:
        if self.ballot.draft is not None:
            self.setCurrentWidget(self.check)
            self.check.show_draft(self._round, self._person, self.ballot.draft)

    def _abstain(self) -> None:
        booth, t = self._desk.booth, self._desk.t
        if self._desk.settle(lambda: booth.abstain(self._round_id, self._person_id)):
            self._desk.said.emit(t("Abstained. Pass the laptop on."))
            self.show_neutral()

    def _seal(self) -> None:
        draft, booth, t = self.ballot.draft, self._desk.booth, self._desk.t
        if draft and self._desk.settle(lambda: booth.seal(self._round_id, self._person_id, draft.ballot())):
            self._desk.said.emit(t("Sealed. Pass the laptop on."))
            self.show_neutral()
