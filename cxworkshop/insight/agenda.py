"""How the day goes: when each step begins, how late it is, and whether its last third has begun."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from cxworkshop.model.basics import AgendaStep

BEGINS = 9 * 60  # nine in the morning, in minutes since midnight


def starts(steps: Sequence[AgendaStep], current: int, spent: int = 0) -> list[int]:
    """When each step began or will begin, in minutes since midnight, and at the end when the day is over. Steps before
    the current one take what they took, the current one at least the minutes spent in it.
    """
    return list(accumulate((taken(step, place, current, spent) for place, step in enumerate(steps)), initial=BEGINS))


def taken(step: AgendaStep, place: int, current: int, spent: int) -> int:
    """The minutes a step takes, as far as that is known."""
    if place < current:
        return step.planned_min if step.actual_min is None else step.actual_min
    return max(step.planned_min, spent) if place == current else step.planned_min


def behind(steps: Sequence[AgendaStep], current: int, spent: int = 0) -> int:
    """Minutes the day will end later than planned; negative when it is ahead."""
    return starts(steps, current, spent)[-1] - BEGINS - sum(step.planned_min for step in steps)


def is_last_third(steps: Sequence[AgendaStep], current: int) -> bool:
    """Whether two thirds of the planned minutes lie before the current step: that is when the objection “basics first”
    tends to come.
    """
    before = sum(step.planned_min for step in steps[:current])
    return current > 0 and 3 * before >= 2 * sum(step.planned_min for step in steps)


def begun_at(steps: Sequence[AgendaStep]) -> int:
    """The place of the first step that nobody has ended, from 0; the first one when all have been."""
    return next((place for place, step in enumerate(steps) if step.actual_min is None), 0)


def clock(minutes: int) -> str:
    """Minutes since midnight as a time of day."""
    return f"{minutes // 60 % 24}:{minutes % 60:02}"
