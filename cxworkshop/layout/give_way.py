"""Who gives way when there is not room enough for all in a row."""

from __future__ import annotations

from collections.abc import Sequence


def widths(room: int, wanted: Sequence[tuple[int, int]]) -> list[int]:
    """Widths for parts that each want the first of two numbers and can do with the second. What is too much is given
    by the first part as far as it can, then by the second, and so on; when all have given all, they are too wide.
    """
    too_much = sum(want for want, _ in wanted) - room
    found = []
    for want, least in wanted:
        gives = max(0, min(want - least, too_much))
        too_much -= gives
        found.append(want - gives)
    return found
