"""The page between two voters: the question, how many ballots are in, who has still to vote. No trace of a choice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cxworkshop.edits.ballots import options_of
from cxworkshop.edits.voting import missing, turnout_of
from cxworkshop.insight.voting import TurnoutCount, turnout_count
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.voting import VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, scrolling
from cxworkshop.ui.theme import font
from cxworkshop.ui.voting.bar import TopBar, big
from cxworkshop.ui.voting.envelopes import Envelopes
from cxworkshop.ui.voting.facilitator_bar import facilitator_bar
from cxworkshop.ui.voting.silence import Silence
from cxworkshop.ui.voting.tick import enlarged
from cxworkshop.ui.voting.vote_time import VoteTime
from cxworkshop.ui.voting.ways import minutes

LOW = 800  # height below which the question is smaller
ONE_COLUMN = 8  # names in one column; more of them go in two


class NeutralPage(QWidget):
    """Whoever is ready taps the own name; the facilitator closes the round from here. Before the first ballot there are
    three minutes of silence, which end by themselves, with a button, or with the first name.
    """

    called = Signal(str)  # the id of whoever wants to vote
    closing = Signal()
    latecomer = Signal()
    leaver = Signal()
    taking_back = Signal()
    voiding = Signal()
    leaving = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._names: list[Button] = []
        self._round_id: Id = ""
        self._top = TopBar("", desk.t("Talk about anything but the targets."))
        self._question, self._count = big(""), big("", 28, 600)
        self._envelopes, self._silence = Envelopes(), Silence(desk.t)
        self.time = VoteTime(desk.t)
        self.time.voting.connect(self._show_parts)
        self._absent = wrapping(plain_label("", "label"))
        self._list = QGridLayout()
        self._list.setSpacing(8)
        self._lay_out()

    def _lay_out(self) -> None:
        page = column(self)
        page.addWidget(self._top)
        middle = row(gap=48)
        middle.setContentsMargins(80, 40, 80, 24)
        middle.addLayout(self._words(), 3)
        middle.addWidget(self._still_to_vote(), 2)
        page.addLayout(middle, 1)
        page.addWidget(self._facilitator())

    def _words(self) -> QVBoxLayout:
        words = column(gap=16)
        for widget in (self._question, self.time, self._count, self._envelopes, self._silence):
            widget.setMinimumWidth(200)
            words.addWidget(widget, 100 if widget is self._silence else 0)
        words.addStretch(1)
        return words

    def _still_to_vote(self) -> QWidget:
        t, panel = self._desk.t, Panel()
        inside = column(panel, margin=24, gap=8)
        inside.addWidget(plain_label(t("Still to vote"), "title"))
        inside.addWidget(wrapping(plain_label(t("In any order. Tap your own name when you are ready."), "muted")))
        names = QWidget()
        held = column(names)
        held.addLayout(self._list)
        held.addStretch()
        inside.addWidget(scrolling(names), 1)
        inside.addWidget(self._absent)
        return panel

    def _facilitator(self) -> QWidget:
        t = self._desk.t
        ways = (
            ("late", t("Somebody came late"), "log-in", self.latecomer),
            ("gone", t("Somebody leaves"), "door-open", self.leaver),
            ("back", t("Take a ballot back"), "undo-2", self.taking_back),
            ("void", t("Void the round"), "x", self.voiding),
            ("leave", t("Step out"), "log-out", self.leaving),
        )
        frame, line, self._close = facilitator_bar(self, t, "voting.neutral", ways)
        line.setSpacing(8)
        line.setContentsMargins(24, 16, 24, 16)
        self._close.held.connect(self.closing.emit)
        return frame

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window has room for the names, and for the targets before the vote, when the question is smaller."""
        super().resizeEvent(event)
        self._question.setFont(font(40 if self.height() >= LOW else 32, 700))

    def show_round(self, voting_round: VotingRound) -> None:
        """Reads turnout again; turnout is all this page knows."""
        t, workshop = self._desk.t, self._desk.workshop
        count = turnout_count(workshop, voting_round)
        if voting_round.id != self._round_id:
            self._begin_round(voting_round, count)
        elif count.ballots:
            self.time.end_silence()
        done = sum(turnout.state == "abstained" for turnout in turnout_of(workshop, voting_round.id))
        secret = t("Secret vote · round {no}") if voting_round.secrecy == "secret" else t("Open vote · round {no}")
        self._top.title.setText(secret.replace("{no}", str(voting_round.no)))
        self._question.setText(voting_round.question)
        words = t("{ballots} of {people} ballots are in", ballots=count.ballots, people=count.people)
        abstained = t.n("{n} abstains", "{n} abstain", done)
        self._count.setText(f"{words} · {abstained}" if done else words)
        self._envelopes.show_count(count.ballots, count.people)
        self._show_names(missing(workshop, voting_round.id))
        self._show_absent(voting_round.id)

    def _begin_round(self, voting_round: VotingRound, count: TurnoutCount) -> None:
        """Silence first, unless somebody has voted."""
        self._round_id = voting_round.id
        self._silence.show_options(options_of(self._desk.workshop, voting_round.id))
        self.time.begin(minutes(voting_round.collect, count.people) * 60, silent=not count.ballots)
        self._show_parts()

    def _show_parts(self) -> None:
        """The targets before the first ballot, and never after."""
        silent = self.time.silent
        if not silent:
            self._silence.show_options(())
        for widget, shown in ((self._silence, silent), (self._count, not silent), (self._envelopes, not silent)):
            widget.setVisible(shown)

    def _show_absent(self, round_id: Id) -> None:
        """Who abstains, and who has left, by name."""
        t, workshop = self._desk.t, self._desk.workshop
        given = [one.participant_id for one in turnout_of(workshop, round_id) if one.state == "abstained"]
        people = [person for person in workshop.all(Participant) if person.id in given]
        here = ", ".join(person.name for person in people if person.present)
        gone = ", ".join(person.name for person in people if not person.present)
        told = (t("Abstains: {names}", names=here) if here else "", t("Has left: {names}", names=gone) if gone else "")
        self._absent.setText(" · ".join(filter(None, told)))
        self._absent.setVisible(bool(here or gone))

    def _show_names(self, people: list[Participant]) -> None:
        emptied(self._list)
        first = [person for person in people if not person.votes_last]
        last = [person for person in people if person.votes_last]
        self._names = [self._name(person, bool(person.votes_last and first)) for person in first + last]
        columns = 1 if len(self._names) <= ONE_COLUMN else 2
        for place, button in enumerate(self._names):
            self._list.addWidget(button, place // columns, place % columns)
            button.show()  # a layout would show it only later, too late to take the focus
        if self._names:
            self._names[0].setFocus()
        else:
            self._list.addWidget(wrapping(plain_label(self._desk.t("Everybody is in. Close the round."), "section")))
            self._close.setFocus()

    def _name(self, person: Participant, waits: bool) -> Button:
        text = self._desk.t("{name}, after the others", name=person.name) if waits else person.name
        button = Button(text, "circle", "plain")
        button.setObjectName(f"voting.neutral.name.{person.id}")
        enlarged(button)
        button.setFont(font(18, 600))
        button.setEnabled(not waits)
        button.clicked.connect(lambda _=False, id=person.id: self._call(id))
        return button

    def _call(self, participant_id: Id) -> None:
        self.time.end_silence()
        self.called.emit(participant_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a name takes it; arrows go from name to name."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, Button):
            focus.click()
        else:
            super().keyPressEvent(event)
