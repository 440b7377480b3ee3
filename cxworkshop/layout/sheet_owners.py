"""Who carries the customer: one band of silos along the path, and the marks where one gives to the next."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from cxworkshop.layout.sheet_parts import ColumnBox, HandoverMark, OwnerSpan, SheetHandover, SheetStop

BESIDE = 14.0
Piece = tuple[SheetStop, float, float]


def owners(boxes: Sequence[ColumnBox]) -> tuple[OwnerSpan, ...]:
    """Neighbouring pieces of one silo joined; the stops of one column share its width."""
    spans: list[OwnerSpan] = []
    for stop, x, right in pieces(boxes):
        if spans and spans[-1].owner == stop.owner:
            spans[-1] = OwnerSpan(stop.owner, spans[-1].x, right)
        else:
            spans.append(OwnerSpan(stop.owner, x, right))
    return tuple(spans)


def pieces(boxes: Sequence[ColumnBox]) -> list[Piece]:
    """Every stop with its stretch of the band, in the order of their numbers within a column."""
    made: list[Piece] = []
    for box in boxes:
        stops = sorted(box.column.stops, key=lambda stop: stop.number)
        share = (box.right - box.x) / len(stops)
        made += [(stop, box.x + at * share, box.x + (at + 1) * share) for at, stop in enumerate(stops)]
    return made


def handovers(boxes: Sequence[ColumnBox], known: Sequence[SheetHandover]) -> tuple[HandoverMark, ...]:
    """A mark at each change of silo, and inside a stretch, a hand-over to a helper the team has talked about."""
    marks: list[HandoverMark] = []
    left = list(known)
    all_pieces = pieces(boxes)
    for (before, _, _), (stop, x, _) in itertools.pairwise(all_pieces):
        if before.owner and stop.owner and before.owner != stop.owner:
            talked = next((one for one in left if one.stop == stop.id and one.taker == stop.owner), None)
            if talked:
                left.remove(talked)
            marks.append(
                HandoverMark(x, before.owner, stop.owner, talked.state if talked else "unasked")
                if talked is None or talked.giver == before.owner
                else HandoverMark(x, talked.giver, talked.taker, talked.state)
            )
    places = {stop.id: x for stop, x, _ in all_pieces}
    taken = {mark.x for mark in marks}
    for one in left:
        if one.stop in places:
            x = places[one.stop]
            x += next(step * BESIDE for step in range(len(taken) + 1) if x + step * BESIDE not in taken)
            taken.add(x)
            marks.append(HandoverMark(x, one.giver, one.taker, one.state))
    return tuple(sorted(marks, key=lambda mark: mark.x))
