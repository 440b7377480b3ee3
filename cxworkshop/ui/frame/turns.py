"""Time that is shared out in turns, such as two times four minutes, by a clock that nobody can set back."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from cxworkshop.ui.frame.countdown import AMBER, Countdown


class Turns:
    """So many turns of so many seconds each, one after the other without a stop."""

    def __init__(self, turns: int, seconds: int, clock: Callable[[], float] = monotonic) -> None:
        self.turns, self.seconds = turns, seconds
        self._count = Countdown(turns * seconds, clock)

    @property
    def running(self) -> bool:
        return self._count.running and not self.is_over

    @property
    def begun(self) -> bool:
        return self._count.running or self._count.spent > 0

    @property
    def is_over(self) -> bool:
        return self._count.left <= 0

    @property
    def turn(self) -> int:
        """Which turn it is, 1 first; the last one once all is over."""
        return min(self.turns, int(self._count.spent // self.seconds) + 1)

    @property
    def left(self) -> float:
        """Seconds left of this turn; never below zero."""
        return max(0.0, self.turn * self.seconds - self._count.spent)

    @property
    def is_late(self) -> bool:
        """From 80 % of a turn on."""
        return self.begun and self.left <= (1 - AMBER) * self.seconds

    def toggle(self) -> None:
        """Starts, pauses, goes on; when all is over it begins anew."""
        if self.is_over:
            self.reset()
        self._count.toggle()

    def reset(self) -> None:
        """Back to the beginning, standing still."""
        self._count.set(self.turns * self.seconds)

    def __str__(self) -> str:
        seconds = int(self.left + 0.5)
        return f"{seconds // 60}:{seconds % 60:02}"
