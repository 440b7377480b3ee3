"""The weakest moment and the end: the two of a path that stay in mind."""

from __future__ import annotations

from collections.abc import Sequence

from cxworkshop.layout.curve import CurveStop
from cxworkshop.text import mark

BOTH, WEAKEST, END = mark("weakest, and the end"), mark("weakest"), mark("end")


def moments(stops: Sequence[CurveStop]) -> list[tuple[CurveStop, str]]:
    """Which stops are named, and how: the last of the lowest when it is below so-so, and the last of all."""
    felt = [(stop.value, place, stop) for place, stop in enumerate(stops) if stop.value is not None]
    if not felt:
        return []
    value, _place, weakest = min(felt, key=lambda one: (one[0], -one[1]))
    end = stops[-1] if stops[-1].value is not None else None
    if value >= 0:
        return [(end, END)] if end else []
    if weakest == end:
        return [(weakest, BOTH)]
    return [(weakest, WEAKEST), *([(end, END)] if end else [])]
