"""Columns of the printed map: who stands where, and which card grows into its neighbour's column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cxworkshop.layout.sheet_parts import Column, SheetPlan, SheetStop

Rank = tuple[int, int]
"""Lane and track within the lane; a smaller one is higher up."""
Span = tuple[int, int]
"""First and last column a card may fill."""


def columns(stops: Sequence[SheetStop]) -> list[Column]:
    """One per visible stop; hidden work hangs under the last visible stop of its stage, else has its own column."""
    made: list[Column] = []
    waiting: list[SheetStop] = []
    for stop in stops:
        host = next((at for at in reversed(range(len(made))) if made[at].stage == stop.stage), None)
        if stop.lane is not None:
            mine = tuple(hidden for hidden in waiting if hidden.stage == stop.stage)
            waiting = [hidden for hidden in waiting if hidden.stage != stop.stage]
            made.append(Column(stop.stage, stop, mine))
        elif host is not None:
            made[host] = replace(made[host], hidden=(*made[host].hidden, stop))
        elif any(other.stage == stop.stage and other.lane is not None for other in stops):
            waiting.append(stop)
        else:
            made.append(Column(stop.stage, None, (stop,)))
    return made


def ranks(plan: SheetPlan, made: Sequence[Column], dense: bool) -> list[Rank | None]:
    """Where each column's stop runs; None for a column without one. Only the dense form has second tracks."""
    places = {lane: at for at, (lane, _) in enumerate(plan.lanes)}
    lanes = [places[column.stop.lane] if column.stop and column.stop.lane else None for column in made]
    return _tracks(lanes) if dense else [None if lane is None else (lane, 0) for lane in lanes]


def spans(made: Sequence[Column], ranks: Sequence[Rank | None], dense: bool) -> list[Span]:
    """The columns each card may fill: its own and the neighbour on the side where no leg of the line passes it."""
    grown = [_dense_span(at, ranks) if dense else _span(at, made, ranks) for at in range(len(made))]
    _part_neighbours(grown, ranks)
    return grown


def _span(at: int, made: Sequence[Column], ranks: Sequence[Rank | None]) -> Span:
    """To the right when the line leaves upwards, to the left when it comes from above, inside the stage."""
    rank, before, after = ranks[at], _next(ranks, at, -1), _next(ranks, at, 1)
    if rank and after and after < rank and _same_stage(made, at, at + 1):
        return at, at + 1
    if rank and before and before < rank and _same_stage(made, at, at - 1):
        return at - 1, at
    return at, at


def _dense_span(at: int, ranks: Sequence[Rank | None]) -> Span:
    """Two columns: to the right when the line leaves upwards, else to the left; the first has only its right."""
    rank, after = ranks[at], _next(ranks, at, 1)
    if rank is None:
        return at, at
    if at + 1 < len(ranks) and (at == 0 or (after is not None and after < rank)):
        return at, at + 1
    return max(0, at - 1), at


def _next(ranks: Sequence[Rank | None], at: int, step: int) -> Rank | None:
    """The rank of the nearest stop before or after."""
    way = range(at + step, len(ranks) if step > 0 else -1, step)
    return next((ranks[place] for place in way if ranks[place] is not None), None)


def _same_stage(made: Sequence[Column], one: int, other: int) -> bool:
    return 0 <= other < len(made) and made[one].stage == made[other].stage


def _part_neighbours(grown: list[Span], ranks: Sequence[Rank | None]) -> None:
    """Of two cards that would share a place, the later one keeps to its own column, then the earlier."""
    for at, rank in enumerate(ranks):
        for other in range(max(0, at - 2), at):
            if rank is None or rank != ranks[other]:
                continue
            if grown[at][0] <= grown[other][1]:
                grown[at] = (at, max(at, grown[at][1]))
            if grown[at][0] <= grown[other][1]:
                grown[other] = (min(other, grown[other][0]), other)


def _tracks(lanes: Sequence[int | None]) -> list[Rank | None]:
    """Neighbours in one lane step down to its second track, and up again."""
    ranks: list[Rank | None] = []
    last: Rank | None = None
    for lane in lanes:
        if lane is None:
            ranks.append(None)
            continue
        last = (lane, 1 - last[1]) if last and last[0] == lane else (lane, 0)
        ranks.append(last)
    return ranks
