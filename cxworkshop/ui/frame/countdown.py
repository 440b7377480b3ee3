"""The time left of a step of the day, by a clock that nobody can set back."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

AMBER = 0.8  # the share of the time after which the pill turns amber


class Countdown:
    """Counts down while it runs; below zero it counts how much over the time is."""

    def __init__(self, seconds: float = 0, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._began: float | None = None
        self.set(seconds)

    def set(self, seconds: float) -> None:
        """Starts over with so many seconds, standing still."""
        self.whole = seconds
        self._spent = 0.0
        self._began = None

    @property
    def running(self) -> bool:
        return self._began is not None

    @property
    def spent(self) -> float:
        return self._spent + (self._clock() - self._began if self._began is not None else 0)

    @property
    def left(self) -> float:
        """Seconds, negative when over the time."""
        return self.whole - self.spent

    @property
    def is_late(self) -> bool:
        return self.whole > 0 and self.spent >= AMBER * self.whole

    def toggle(self) -> None:
        """Starts, or pauses."""
        if self._began is None:
            self._began = self._clock()
        else:
            self._spent, self._began = self.spent, None

    def __str__(self) -> str:
        seconds = int(abs(self.left) + 0.5)
        sign = "−" if self.left <= -0.5 else ""
        return f"{sign}{seconds // 60}:{seconds % 60:02}"
