"""What a press on a row becomes: a tap, a lift, a swipe, or the list scrolling. Pure: pixels and milliseconds."""

from __future__ import annotations

from typing import Literal, NamedTuple

LIFT, HELD = 6, 250  # pixels of travel, or milliseconds of holding still, that lift a row
AWAY = 120  # pixels to the side after which a swiped row is set aside
EDGE = 0.28  # share of a row's height, above and below, that means "between" and not "into"

Meaning = Literal["wait", "lift", "swipe", "scroll"]


def meaning(across: float, down: float, ms: float, by_finger: bool) -> Meaning:
    """What a press means once the pointer has travelled so far in such a time. A finger that moves up or down at once
    scrolls the list; one that has rested lifts, like a mouse.
    """
    if ms >= HELD and max(abs(across), abs(down)) < LIFT:
        return "lift"
    if max(abs(across), abs(down)) < LIFT:
        return "wait"
    if abs(across) >= 2 * abs(down):
        return "swipe"
    return "scroll" if by_finger and ms < HELD else "lift"


class Landing(NamedTuple):
    """Where a carried row would land: on a row, or in the gap before one (the number of rows: after the last)."""

    into: int | None
    gap: int | None


def landing(y: float, tops: list[float], high: float) -> Landing:
    """Over the middle of a row means into it; near its edges, between it and its neighbour. Rows are equally high."""
    for place, top in enumerate(tops):
        if y < top + high * EDGE:
            return Landing(None, place)
        if y < top + high * (1 - EDGE):
            return Landing(place, None)
    return Landing(None, len(tops))
