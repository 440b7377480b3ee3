"""The time of a round: three minutes of silent choosing, then what so many ballots usually take."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.text import Words
from cxworkshop.ui.frame.countdown import Countdown
from cxworkshop.ui.frame.timer import TimerPill
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.voting.tick import enlarged

SILENCE = 180  # seconds


class VoteTime(QWidget):
    """A clock that a tap pauses, and a button that ends the silence. `voting` tells that the silence is over: by the
    button, by its time, or because somebody votes. Pausing touches the clock alone; the round stays open.
    """

    voting = Signal()

    def __init__(self, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._t, self._whole = t, 0
        self.silent = False
        self.clock = TimerPill(Countdown())
        self.clock.setObjectName("voting.neutral.clock")
        self.clock.ticked.connect(self._tick)
        self._begin = Button(t("Start voting"), "arrow-right", "primary")
        self._begin.setObjectName("voting.neutral.begin")
        self._begin.clicked.connect(self.end_silence)
        line = row(self, gap=12)
        line.addWidget(self.clock)
        line.addWidget(enlarged(self._begin))
        line.addStretch()

    def begin(self, seconds: int, silent: bool) -> None:
        """Another round, with so many seconds for its ballots."""
        self._whole, self.silent = seconds, True
        self._begin.show()
        self._time(SILENCE, self._t("Silent choosing"))
        if not silent:
            self.end_silence()

    def end_silence(self) -> None:
        if self.silent:
            self.silent = False
            self._begin.hide()
            self._time(self._whole, self._t("Voting"))
            self.voting.emit()

    def _time(self, seconds: int, words: str) -> None:
        self.clock.set_step(seconds, words)
        self.clock.toggle()
        self.clock.setAccessibleName(words)

    def _tick(self) -> None:
        if self.silent and self.clock.countdown.running and self.clock.countdown.left <= 0:
            self.end_silence()
