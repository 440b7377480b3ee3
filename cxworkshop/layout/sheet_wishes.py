"""The moves one sheet has to show: where each leader goes down, and what is said when an end is on another sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from cxworkshop.layout.sheet_parts import ColumnBox, Say, SheetMove

APART = 10.0
MOST_LABELS = 9
ORDER = {"re_entry": 0, "drop_out": 1, "forward": 2, "pause": 3, "return": 4, "switch": 5}


@dataclass(frozen=True)
class Wish:
    """A move on this sheet with its leader; `origin` is where a whole return on this sheet starts."""

    move: SheetMove
    stop: str
    leader: float
    origin: float | None = None
    number: int | None = None


def wishes(
    moves: Sequence[SheetMove],
    boxes: Sequence[ColumnBox],
    sheet_of: dict[str, int],
    here: int,
    numbers: dict[str, int],
    say: Say,
    told: bool,
) -> list[Wish]:
    """The moves that touch this sheet, leaders side by side at their stops; one across sheets is said at both ends.

    They are told in words, or else by their numbers, and their sentences stand on the legend page.
    """
    middles = {stop.id: box.middle for box in boxes for stop in box.column.stops}
    ends = [
        (at, *end)
        for at, move in enumerate(moves, 1)
        for end in _ends(move, sheet_of, here, numbers, say)
        if end[1] in middles
    ]
    places = _abreast([(move.kind, stop) for _, move, stop, _ in ends], middles)
    in_words = told and len(ends) <= MOST_LABELS
    made = []
    for index, (at, move, stop, origin) in enumerate(ends):
        start = middles.get(origin) if in_words and origin else None
        made.append(Wish(move, stop, places[index], start + 5 if start is not None else None, None if in_words else at))
    return made


def _abreast(leaders: Sequence[tuple[str, str]], middles: dict[str, float]) -> dict[int, float]:
    """Where each leader, told by the kind of its move and its stop, goes down: side by side round the stop's middle."""
    at_stop: dict[str, list[int]] = {}
    for index in sorted(range(len(leaders)), key=lambda index: (ORDER[leaders[index][0]], index)):
        at_stop.setdefault(leaders[index][1], []).append(index)
    return {
        index: middles[stop] + (rank - (len(indices) - 1) / 2) * APART
        for stop, indices in at_stop.items()
        for rank, index in enumerate(indices)
    }


def _ends(
    move: SheetMove, sheet_of: dict[str, int], here: int, numbers: dict[str, int], say: Say
) -> Iterator[tuple[SheetMove, str, str | None]]:
    """(the move as told here, the stop of its leader, where a return starts)"""
    start, end = move.start, move.end
    if move.kind in ("return", "switch", "forward") and start and end and sheet_of.get(start) != sheet_of.get(end):
        way: Literal["back", "ahead"] = "back" if move.kind == "return" else "ahead"
        there = say(way, numbers.get(end, 0), sheet_of.get(end, 0))
        back = say("from", numbers.get(start, 0), sheet_of.get(start, 0))
        if sheet_of.get(start) == here:
            yield replace(move, head=f"{move.head} {there}".strip()), start, None
        if sheet_of.get(end) == here:
            yield replace(move, head=f"{move.head} {back}".strip()), end, None
        return
    if move.kind == "return" and start and end:
        yield move, end, start
    elif move.kind == "re_entry" and end:
        yield move, end, None
    elif start:
        yield move, start, None
