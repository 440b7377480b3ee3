"""The page between two piles of paper slips: which pile comes next, and how many of its slips are counted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxworkshop.insight.voting import turnout_count
from cxworkshop.model.voting import VotingRound
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, scrolling
from cxworkshop.ui.voting.bar import TopBar, big
from cxworkshop.ui.voting.facilitator_bar import facilitator_bar
from cxworkshop.ui.voting.paper_line import PileLine
from cxworkshop.ui.voting.paper_pile import Pile

TOGETHER = mark("All slips come in one box. Nobody writes a name on them.")
BY_SILO = mark("Slips come in one envelope for each silo. Nobody writes a name on them.")
NAMED = mark("Each slip bears the name of its voter.")
THEN = (
    mark("Two of you: one reads a slip aloud, one types. Then both look at what was typed."),
    mark("Compare the first slip with the letters on the screen before you begin."),
    mark("Destroy the slips after the reveal."),
)


class PilesPage(QWidget):
    """`called` tells the number of a pile whose slips are keyed in next."""

    called = Signal(int)
    resting = Signal(int)  # the rest of a pile abstains
    restarting = Signal(int)  # a pile is taken back and keyed in anew
    closing = Signal()
    latecomer = Signal()
    voiding = Signal()
    leaving = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self.lines: list[PileLine] = []
        self._top = TopBar("", desk.t("Talk about anything but the targets."))
        self._question, self._count = big("", 28), big("", 22, 600)
        self._how = column(gap=12)
        self._list = column(gap=8)
        self._heading = plain_label("", "title")
        self._lay_out()

    def _lay_out(self) -> None:
        page = column(self)
        page.addWidget(self._top)
        middle = row(gap=48)
        middle.setContentsMargins(80, 32, 80, 24)
        middle.addLayout(self._words(), 2)
        middle.addWidget(self._all_piles(), 3)
        page.addLayout(middle, 1)
        page.addWidget(self._facilitator())

    def _words(self) -> QVBoxLayout:
        words = column(gap=20)
        for widget in (self._question, self._count):
            widget.setMinimumWidth(200)
            words.addWidget(widget)
        words.addLayout(self._how)
        words.addStretch()
        return words

    def _all_piles(self) -> QWidget:
        panel, self._held = Panel(), QWidget()
        inside, lines = column(panel, margin=24, gap=8), column(self._held)
        self._area = scrolling(self._held)
        lines.addLayout(self._list)
        lines.addStretch()
        inside.addWidget(self._heading)
        inside.addWidget(self._area, 1)
        return panel

    def _facilitator(self) -> QWidget:
        t = self._desk.t
        ways = (
            ("late", t("Somebody came late"), "log-in", self.latecomer),
            ("void", t("Void the round"), "x", self.voiding),
            ("leave", t("Step out"), "log-out", self.leaving),
        )
        frame, _line, self._close = facilitator_bar(self, t, "voting.paper", ways)
        self._close.held.connect(self.closing.emit)
        return frame

    def show_piles(self, voting_round: VotingRound, found: Sequence[Pile], forgettable: Sequence[bool]) -> None:
        """Reads turnout, which is all this page knows. `forgettable`: this pile can be taken back as a whole."""
        t, secret = self._desk.t, voting_round.secrecy == "secret"
        count = turnout_count(self._desk.workshop, voting_round)
        title = t("Secret vote · round {no}") if secret else t("Open vote · round {no}")
        self._top.title.setText(title.replace("{no}", str(voting_round.no)))
        self._question.setText(voting_round.question)
        self._count.setText(t("{ballots} of {people} ballots are in", ballots=count.ballots, people=count.people))
        self._heading.setText(t("Which pile is next?") if secret else t("Whose slip is next?"))
        self._show_how((NAMED if not secret else BY_SILO if len(found) > 1 else TOGETHER, *THEN))
        emptied(self._list)
        self.lines = [
            self._line(place, pile, back) for place, (pile, back) in enumerate(zip(found, forgettable, strict=True))
        ]
        for line in self.lines:
            self._list.addWidget(line)
            line.show()  # a layout would show it only later, too late to take the focus
        bar = self._area.verticalScrollBar().sizeHint().width()
        self._area.setMinimumWidth(self._held.minimumSizeHint().width() + bar)  # no button is ever cut
        open_lines = [line for line in self.lines if line.is_open]
        if open_lines:
            open_lines[0].button.set_look("primary")
        (open_lines[0].button if open_lines else self._close).setFocus()

    def _show_how(self, sentences: Sequence[str]) -> None:
        emptied(self._how)
        for place, sentence in enumerate(sentences, 1):
            line = row(gap=12)
            line.addWidget(plain_label(f"{place}", "strong", look="accent"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(wrapping(plain_label(self._desk.t(sentence))), 1)
            self._how.addLayout(line)

    def _line(self, place: int, pile: Pile, back: bool) -> PileLine:
        line = PileLine(self._desk.t, place, pile, back)
        line.called.connect(lambda: self.called.emit(place))
        line.resting.connect(lambda: self.resting.emit(place))
        line.restarting.connect(lambda: self.restarting.emit(place))
        return line
