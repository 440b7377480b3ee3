"""One pile of slips in the list: its silos, how many are counted, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.badge import SiloBadge
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.voting.paper_pile import Pile
from cxworkshop.ui.voting.tick import enlarged


class PileLine(Panel):
    """A pile with slips left offers to key them in, and to let the rest abstain; a counted one to begin anew."""

    called = Signal()
    resting = Signal()
    restarting = Signal()

    def __init__(self, t: Words, place: int, pile: Pile, back: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, "note")
        self.t, self._place = t, place
        self.is_open = bool(pile.waiting)
        self.button = self._button("key", t("Key in"), "keyboard", "plain", self.called)
        self.button.setAccessibleName(f"{t('Key in')}: {pile.title}, {counted_words(t, pile)}")
        inside = column(self, margin=12, gap=4)
        first, second = row(gap=12), row(gap=8)
        words = column(gap=2)
        words.addLayout(first)
        for silo in pile.silos:
            first.addWidget(SiloBadge(silo.code, silo.colour))
        first.addWidget(wrapping(plain_label(pile.title, "section")), 1)
        words.addWidget(wrapping(plain_label(counted_words(t, pile), "muted")))
        second.addLayout(words, 1)
        for button in self._ways(pile, back):
            second.addWidget(button)
        inside.addLayout(second)

    def _ways(self, pile: Pile, back: bool) -> list[Button]:
        ways = []
        if back and pile.used:
            ways.append(self._button("again", self.t("Begin anew"), "rotate-ccw", "quiet", self.restarting))
        if pile.waiting:
            words = self.t("Abstains") if pile.is_person else self.t("The rest abstains")
            ways.append(self._button("rest", words, None, "quiet", self.resting))
            ways.append(self.button)
        else:
            self.button.hide()
        return ways

    def _button(self, name: str, text: str, icon: str | None, look: str, signal: SignalInstance) -> Button:
        button = enlarged(Button(text, icon, look, self))
        button.setObjectName(f"voting.paper.{name}.{self._place}")
        button.clicked.connect(signal.emit)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, Button):
            focus.click()
        else:
            super().keyPressEvent(event)


def counted_words(t: Words, pile: Pile) -> str:
    """Such as: 3 of 4 slips counted · 1 abstains. Of one person in a word."""
    if pile.is_person:
        return t("counted") if pile.counted else t("abstains") if pile.abstained else t("no slip yet")
    words = t("{n} of {all} slips counted", n=pile.counted, all=len(pile.ballots))
    gone = t.n("{n} abstains", "{n} abstain", pile.abstained)
    return f"{words} · {gone}" if pile.abstained else words
