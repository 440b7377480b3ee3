"""Is this you? Asked before anything secret shows, because laptops get passed to the wrong person."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.model.people import Participant
from cxworkshop.model.voting import VotingRound
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.voting.bar import TopBar, big
from cxworkshop.ui.voting.tick import enlarged


class NamePage(QWidget):
    """Enter is yes, Esc is not me. A ballot that was hidden waits behind it, too."""

    confirmed = Signal()
    not_me = Signal()
    abstained = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._top, self._ask = TopBar("", ""), big("", 44)
        self._note = wrapping(plain_label("", "section"))
        t = desk.t
        self._yes = self._button(t("Yes, my ballot"), "yes", "primary", self.confirmed)
        self._abstain = self._button(t("I abstain"), "abstain", "quiet", self.abstained)
        others = (self._button(t("Not me"), "not_me", "plain", self.not_me), self._abstain)
        page = column(self)
        page.addWidget(self._top)
        inside = column(gap=24)
        inside.setContentsMargins(80, 0, 80, 64)
        inside.addStretch(2)
        inside.addWidget(self._ask)
        inside.addWidget(self._note)
        line = row(gap=16)
        for button in (self._yes, *others):
            line.addWidget(button)
        line.addStretch()
        inside.addLayout(line)
        inside.addStretch(3)
        page.addLayout(inside, 1)

    def _button(self, text: str, name: str, look: str, signal: object) -> Button:
        button = Button(text, look=look)
        button.setObjectName(f"voting.name.{name}")
        enlarged(button, 64)
        button.clicked.connect(lambda: signal.emit())  # type: ignore[attr-defined]
        return button

    def show_name(self, voting_round: VotingRound, person: Participant) -> None:
        t = self._desk.t
        self._top.title.setText(voting_round.question)
        self._ask.setText(t("Is this you, {name}?", name=person.name))
        self._note.setText(t(note_on_secrecy(voting_round)))
        self._yes.set_text(t("Yes, my ballot"))
        self._abstain.show()
        self._yes.setFocus()

    def show_again(self, voting_round: VotingRound, person: Participant) -> None:
        """The ballot of somebody has been hidden: a name, and no dot."""
        t = self._desk.t
        self._top.title.setText(voting_round.question)
        self._ask.setText(t("Continue as {name}?", name=person.name))
        self._note.setText(t("Your ballot is hidden. Everything on it is still there."))
        self._yes.set_text(t("Carry on"))
        self._abstain.hide()
        self._yes.setFocus()

    def forget(self) -> None:
        """Takes the name off the page."""
        self._ask.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (focus if isinstance(focus, Button) else self._yes).click()
        elif event.key() == Qt.Key.Key_Escape:
            self.not_me.emit()
        else:
            super().keyPressEvent(event)


def note_on_secrecy(voting_round: VotingRound) -> str:
    """What the voter is told about who sees what, to be spoken by the page."""
    if voting_round.secrecy == "open":
        return OPEN
    if not voting_round.split_shown:
        return TOTALS_ONLY
    return PAIRS if voting_round.split_announced else SPLIT


OPEN = mark("This vote is open: names are kept with the dots.")
TOTALS_ONLY = mark("Only totals will be shown. Your name never is.")
PAIRS = mark("Pairs are shown too: a colleague may work out your dots. Your name never is shown.")
SPLIT = mark("The split by silo will be shown, small silos together. Your name never is.")
