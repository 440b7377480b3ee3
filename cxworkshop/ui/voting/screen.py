"""The vote screen: set-up, polling, reveal and results, whichever the round asks for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from cxworkshop.edits import rounds
from cxworkshop.insight.voting import turnout_count
from cxworkshop.model.change import Change
from cxworkshop.model.record import Id
from cxworkshop.model.voting import BallotOption, OpenVote, Tally, Turnout, VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.voting.clerk import Clerk
from cxworkshop.ui.voting.polling import Polling
from cxworkshop.ui.voting.results import ResultsPage
from cxworkshop.ui.voting.reveal_page import RevealPage
from cxworkshop.ui.voting.setup import SetupPage
from cxworkshop.ui.voting.waiting import WaitingPage

ROUND_KINDS = frozenset(kind.kind for kind in (VotingRound, BallotOption, Turnout, Tally, OpenVote))


class VotingScreen(QWidget):
    """`takeover` asks the window for the whole of its area, without rail and dock, while ballots are about."""

    takeover = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "paper")
        self._desk = desk
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self.clerk = Clerk(desk, self)
        self._inside = False  # somebody is at the polling pages
        self._revealing: Id | None = None
        self._make_pages()
        desk.changed.connect(self._changed)
        desk.language_changed.connect(self.retranslate)

    def _make_pages(self) -> None:
        self.polling, self.reveal = Polling(self._desk), RevealPage(self._desk)
        self.setup, self.results = SetupPage(self._desk), ResultsPage(self._desk)
        self._waiting: WaitingPage | None = None
        for page in (self.setup, self.polling, self.reveal, self.results):
            self._stack.addWidget(page)
        self.polling.left.connect(self._step_out)
        self.setup.opening.connect(self._open)
        self.reveal.finished.connect(self._end_reveal)
        self.reveal.stepped.connect(self._step_on_projector)
        self.reread()

    def retranslate(self) -> None:
        """Says everything again in the new language; a ballot in hand is thrown away."""
        out = self.reveal.out
        while (page := self._stack.widget(0)) is not None:
            self._stack.removeWidget(page)
            page.deleteLater()
        self._make_pages()
        if self._revealing:
            self.reveal.show_round(self._revealing, out)

    def blank(self) -> None:
        """Takes a ballot in hand off the screen."""
        self.polling.blank()

    @property
    def current_round(self) -> VotingRound | None:
        """The round that is still going on, if any; else nothing."""
        live = [r for r in self._desk.workshop.all(VotingRound) if r.state in ("draft", "open", "closed")]
        return live[-1] if live else None

    def _changed(self, change: Change) -> None:
        if change.kinds() & ROUND_KINDS or self._stack.currentWidget() in (self.setup, self.results):
            self.reread()
        if self._desk.projector is not None and (opened := _opened(change)):
            self._desk.projector.send("turnout", opened)

    def reread(self) -> None:
        """Shows the page that the state of the rounds asks for."""
        live = self.current_round
        if self._revealing:
            self._show(self.reveal, takeover=True)
        elif live is None:
            self._show_results()
        elif live.state == "draft":
            self.setup.show_round(live.id)
            self._show(self.setup)
        elif live.state == "open":
            self._show_open(live)
        else:
            self._show_closed(live)

    def _show(self, page: QWidget, takeover: bool = False) -> None:
        if page is not self._waiting and self._waiting is not None:
            self._stack.removeWidget(self._waiting)
            self._waiting.deleteLater()
            self._waiting = None
        self._stack.setCurrentWidget(page)
        self.takeover.emit(takeover)

    def _wait(self, page: WaitingPage) -> None:
        old, self._waiting = self._waiting, page
        self._stack.addWidget(page)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._show(page)

    def _show_results(self) -> None:
        t = self._desk.t
        if any(r.state in ("revealed", "void") for r in self._desk.workshop.all(VotingRound)):
            self.results.show_rounds()
            self._show(self.results)
            return
        way = ("new_round", t("New round"), "plus", "primary", self._draft)
        self._wait(WaitingPage(t("No round yet."), t("Choose 8 to 16 targets, we suggest the dots."), (way,)))

    def _draft(self) -> None:
        question = self._desk.t("Which targets help the customer most?")
        self._desk.do(lambda: rounds.draft_round(self._desk.workshop, question))

    def _open(self, round_id: Id) -> None:
        self._inside = True
        self.clerk.open_round(round_id)

    def _show_open(self, live: VotingRound) -> None:
        t, count = self._desk.t, turnout_count(self._desk.workshop, live)
        if self._inside:
            self.polling.show_round(live.id)
            self._show(self.polling, takeover=True)
            return
        title = t("Round {no} is open.", no=live.no)
        helper = t("{ballots} of {people} ballots are in", ballots=count.ballots, people=count.people)
        way = ("carry_on", t("Carry on"), "arrow-right", "primary", self._step_in)
        self._wait(WaitingPage(title, helper, (way,)))

    def _step_in(self) -> None:
        self._inside = True
        self.reread()

    def _step_out(self) -> None:
        self._inside = False
        self.reread()

    def _show_closed(self, live: VotingRound) -> None:
        t, count = self._desk.t, turnout_count(self._desk.workshop, live)
        title = t("Round {no} is closed.", no=live.no)
        helper = t("{ballots} of {people} ballots are in", ballots=count.ballots, people=count.people)
        ways = (
            ("reveal", t("Reveal"), "eye", "primary", lambda: self._reveal(live.id)),
            ("reopen", t("Reopen for latecomers"), "lock-open", "plain", lambda: self.clerk.reopen(live.id)),
            ("void", t("Void the round"), "x", "quiet", lambda: self.clerk.void(live.id)),
        )
        self._wait(WaitingPage(title, helper, ways))

    def _reveal(self, round_id: Id) -> None:
        """The projector is told first: nothing there may run ahead of the reveal."""
        projector, self._revealing = self._desk.projector, round_id
        if projector is not None:
            projector.reveal(round_id)
        if self._desk.settle(lambda: self._desk.booth.reveal(round_id)):
            self.reveal.show_round(round_id)
        else:
            self._revealing = None
            if projector is not None:
                projector.end_reveal("turnout")
        self.reread()

    def _end_reveal(self) -> None:
        self.results.chosen, self._revealing = self._revealing, None
        if self._desk.projector is not None:
            self._desk.projector.end_reveal()
        self.reread()

    def _step_on_projector(self, round_id: Id, steps: int, _all: bool) -> None:
        if self._desk.projector is not None:
            self._desk.projector.reveal(round_id, steps)


def _opened(change: Change) -> Id:
    """The round that a change opens, or opens again; "" when it opens none."""
    rounds = [(edit.before, edit.after) for edit in change.edits if isinstance(edit.after, VotingRound)]
    opened = [
        after.id
        for before, after in rounds
        if isinstance(before, VotingRound) and isinstance(after, VotingRound) and after.state == "open" != before.state
    ]
    return opened[0] if opened else ""
