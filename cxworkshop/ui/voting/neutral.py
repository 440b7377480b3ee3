"""The page between two voters: the question, how many ballots are in, who has still to vote. No trace of a choice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cxworkshop.edits.voting import missing, turnout_of
from cxworkshop.insight.voting import turnout_count
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.voting import VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, scrolling
from cxworkshop.ui.theme import font
from cxworkshop.ui.voting.bar import TopBar, big, bottom_bar
from cxworkshop.ui.voting.envelopes import Envelopes
from cxworkshop.ui.voting.hold import HoldButton
from cxworkshop.ui.voting.tick import enlarged

ONE_COLUMN = 8  # names in one column; more of them go in two


class NeutralPage(QWidget):
    """Whoever is ready taps the own name; the facilitator closes the round from here."""

    called = Signal(str)  # the id of whoever wants to vote
    closing = Signal()
    latecomer = Signal()
    taking_back = Signal()
    voiding = Signal()
    leaving = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._names: list[Button] = []
        self._top = TopBar("", desk.t("Talk about anything but the targets."))
        self._question, self._count = big(""), big("", 28, 600)
        self._envelopes = Envelopes()
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
        words = column(gap=24)
        for widget in (self._question, self._count, self._envelopes):
            widget.setMinimumWidth(200)
            words.addWidget(widget)
        words.addStretch()
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
        return panel

    def _facilitator(self) -> QWidget:
        t = self._desk.t
        frame, line = bottom_bar(self)
        self._close = HoldButton(t("Hold to close the round"), "lock", "plain")
        self._close.setObjectName("voting.neutral.close")
        enlarged(self._close)
        self._close.held.connect(self.closing.emit)
        ways = (
            ("late", t("Somebody came late"), "log-in", self.latecomer),
            ("back", t("Take a ballot back"), "undo-2", self.taking_back),
            ("void", t("Void the round"), "x", self.voiding),
            ("leave", t("Step out"), "log-out", self.leaving),
        )
        for name, text, icon, signal in ways:
            button = Button(text, icon, "quiet")
            button.setObjectName(f"voting.neutral.{name}")
            button.clicked.connect(signal.emit)
            line.addWidget(button)
        line.addStretch()
        line.addWidget(self._close)
        return frame

    def show_round(self, voting_round: VotingRound) -> None:
        """Reads turnout again; turnout is all this page knows."""
        t, workshop = self._desk.t, self._desk.workshop
        count = turnout_count(workshop, voting_round)
        done = sum(turnout.state == "abstained" for turnout in turnout_of(workshop, voting_round.id))
        secret = t("Secret vote · round {no}") if voting_round.secrecy == "secret" else t("Open vote · round {no}")
        self._top.title.setText(secret.replace("{no}", str(voting_round.no)))
        self._question.setText(voting_round.question)
        words = t("{ballots} of {people} ballots are in", ballots=count.ballots, people=count.people)
        abstained = t.n("{n} abstains", "{n} abstain", done)
        self._count.setText(f"{words} · {abstained}" if done else words)
        self._envelopes.show_count(count.ballots, count.people)
        self._show_names(missing(workshop, voting_round.id))

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
        self.called.emit(participant_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a name takes it; arrows go from name to name."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, Button):
            focus.click()
        else:
            super().keyPressEvent(event)
