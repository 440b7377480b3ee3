"""One measured time beside what it is held against."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import NamedTuple

Work = Callable[[], object]
ROUNDS = 5


class Figure(NamedTuple):
    """`bare_ms` is the least that the same work can take here, by hand; ours may take `limit_ratio` times that.
    `meant` is what it is meant to take on the machine where the goals were found. A figure without a ratio has only
    that: it is shown, and never decides.
    """

    name: str
    ours_ms: float
    bare_ms: float | None
    limit_ratio: float | None
    meant: float | None = None

    @property
    def ratio(self) -> float | None:
        return None if self.bare_ms is None else self.ours_ms / self.bare_ms

    @property
    def binds(self) -> bool:
        return self.limit_ratio is not None

    @property
    def is_inside(self) -> bool:
        return self.ratio is None or self.limit_ratio is None or self.ratio <= self.limit_ratio

    @property
    def is_as_meant(self) -> bool:
        return self.meant is None or self.ours_ms <= self.meant


def median_ms(work: Work, rounds: int = ROUNDS) -> float:
    """The middle one of five times, in milliseconds."""
    return statistics.median(_ms(work) for _ in range(rounds))


def side_by_side_ms(
    ours: Callable[[], object], bare: Callable[[], object], rounds: int = ROUNDS
) -> tuple[float, float]:
    """The medians of both, measured in turn, so that a busy moment of the machine hits both."""
    pairs = [(_ms(ours), _ms(bare)) for _ in range(rounds)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def _ms(work: Work) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000
