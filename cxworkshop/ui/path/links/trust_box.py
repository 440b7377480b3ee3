"""The box of a secret trust mini-ballot: five counts in memory, and nothing else."""

from __future__ import annotations

from cxworkshop.model.path import FEWEST_ANSWERS

LOW, HIGH = 1, 5


class TrustBox:
    """Answers go in one by one and cannot be told apart any more: no order, no time, no person, no way to take one
    out. The counts come out all at once, and only when there are three answers or more.
    """

    __slots__ = ("_counts",)

    def __init__(self) -> None:
        self._counts = [0] * HIGH

    def put(self, answer: int) -> None:
        """One answer, 1 to 5; ValueError for anything else."""
        if not LOW <= answer <= HIGH:
            raise ValueError("trust is answered from 1 to 5")
        self._counts[answer - LOW] += 1

    @property
    def count(self) -> int:
        """How many have answered."""
        return sum(self._counts)

    @property
    def missing(self) -> int:
        """How many answers are still needed before the box may be opened."""
        return max(0, FEWEST_ANSWERS - self.count)

    def opened(self) -> tuple[int, ...]:
        """How many answered 1, 2, 3, 4, 5; PermissionError while one could work out who said what."""
        if self.missing:
            raise PermissionError("too few answers to be told")
        return tuple(self._counts)

    def empty(self) -> None:
        """Forgets everything."""
        self._counts = [0] * HIGH

    def __repr__(self) -> str:
        return f"TrustBox({self.count} answers)"
