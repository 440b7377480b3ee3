"""The clocks of a workshop, for everybody who shows them: the step of the day that goes on, and the pairs' turns."""

from __future__ import annotations

from cxworkshop.ui.frame.countdown import Countdown
from cxworkshop.ui.frame.turns import Turns

MINUTES_EACH = 4  # for each of the two of a pair
RAN = 30  # seconds from which a timer has run


class Clocks:
    """`place` is that of the step that goes on, from 0; −1 before the agenda was read. `step` counts its time."""

    def __init__(self) -> None:
        self.place = -1
        self.step = Countdown()
        self.pairs = Turns(2, MINUTES_EACH * 60)

    @property
    def took(self) -> int:
        """Minutes the step has taken so far, 1–1440; 0 while its clock has hardly run."""
        seconds = self.step.spent
        return min(1440, max(1, round(seconds / 60))) if seconds >= RAN else 0
