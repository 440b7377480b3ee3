"""The ways ballots are given: when to use each, and how long it takes."""

from __future__ import annotations

from typing import NamedTuple

from cxworkshop.model.voting import Collect
from cxworkshop.text import Words, mark


class Way(NamedTuple):
    """`once` is in minutes for the whole room, `each` in seconds for every voter: what facilitators reckon with."""

    name: str
    when: str
    icon: str
    once: int
    each: int


WAYS: dict[Collect, Way] = {
    "pass_laptop": Way(mark("Pass the laptop"), mark("The usual way."), "laptop", 0, 40),
    "at_screen": Way(mark("At the screen"), mark("The room looks away."), "monitor-smartphone", 0, 50),
    "paper": Way(mark("Paper"), mark("No queue; keyed in after."), "scroll-text", 2, 10),
    "several": Way(mark("Several at once"), mark("For light choices."), "users", 4, 0),
}


def minutes(way: Collect, voters: int) -> int:
    """How long the vote takes in all, at least one minute."""
    return max(1, round(WAYS[way].once + voters * WAYS[way].each / 60))


def way_words(t: Words, way: Collect, voters: int) -> str:
    """When to use it, and its time."""
    return f"{t(WAYS[way].when)} {time_words(t, way, voters)}"


def time_words(t: Words, way: Collect, voters: int) -> str:
    each, once, whole = WAYS[way].each, WAYS[way].once, minutes(way, voters)
    if not each:
        return t("3–4 min in all")
    if once:
        return t("{minutes} min in all", minutes=whole)
    return t("{seconds} s each, {minutes} min in all", seconds=each, minutes=whole)
