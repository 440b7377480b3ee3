"""Which way takes which track: returns under the lanes, jumps over them, cause arcs over the jumps."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from cxworkshop.layout.boxes import CardBox
from cxworkshop.layout.plan import PlanMove
from cxworkshop.layout.rows import Rows, tracks_room
from cxworkshop.layout.sizes import Sizes
from cxworkshop.layout.tracks import Laid, Span, packed, used
from cxworkshop.layout.ways import (
    ARC_IN,
    ARC_OUT,
    BACK_IN,
    BACK_OUT,
    JUMP_IN,
    JUMP_OUT,
    Arc,
    Cause,
    Port,
    Routes,
    Side,
    Way,
    arc_of,
    way_of,
)
from cxworkshop.model.record import Id

MOST_WAYS, MOST_ARCS = 3, 4


class Tracks(NamedTuple):
    """What runs on the tracks, before anything has a height."""

    returns: tuple[Laid[PlanMove], ...] = ()
    jumps: tuple[Laid[PlanMove], ...] = ()
    arcs: tuple[Laid[Cause], ...] = ()

    @property
    def over(self) -> int:
        return used(self.jumps) + used(self.arcs)

    @property
    def under(self) -> int:
        return used(self.returns)

    def ends(self) -> Iterable[tuple[Id | None, Port]]:
        """Every stop that is left or reached, and where on its card."""
        for laid in self.returns:
            for move in laid.keys:
                yield from ((move.from_id, BACK_OUT), (move.to_id, BACK_IN))
        for laid in self.jumps:
            for move in laid.keys:
                yield from ((move.from_id, JUMP_OUT), (move.to_id, JUMP_IN))
        for arc in self.arcs:
            yield from ((arc.keys[0][1], ARC_OUT), (arc.keys[0][0], ARC_IN))


def tracks_of(moves: Iterable[PlanMove], causes: Iterable[Cause], places: Mapping[Id, int]) -> Tracks:
    """Sorts the moves: a move forward to the next column is the trunk itself, one to an earlier stop is a return.
    What begins and ends in one column is not drawn.
    """
    returns: list[tuple[PlanMove, Span]] = []
    jumps: list[tuple[PlanMove, Span]] = []
    for move in moves:
        start, end = places.get(move.from_id or ""), places.get(move.to_id or "")
        if start is None or end is None or start == end or move.kind not in ("return", "forward"):
            continue
        if move.kind == "return" or end < start:
            returns.append((move, (min(start, end), max(start, end))))
        elif end > start + 1:
            jumps.append((move, (start, end)))
    arcs = [
        (cause, (min(at, to), max(at, to)))
        for cause in dict.fromkeys(causes)
        if (at := places.get(cause[0])) is not None and (to := places.get(cause[1])) is not None and at != to
    ]
    return Tracks(
        packed(returns, MOST_WAYS, share=True),
        packed(jumps, MOST_WAYS, share=True),
        packed(arcs, MOST_ARCS, share=False),
    )


def sides_of(tracks: Tracks, boxes: Mapping[Id, CardBox]) -> set[Side]:
    """The sides of cards that a way leaves or reaches."""
    return {(boxes[id or ""].rect, port.over) for id, port in tracks.ends()}


def drawn(
    tracks: Tracks, boxes: Mapping[Id, CardBox], taken: Collection[Side], rows: Rows, sizes: Sizes
) -> tuple[tuple[Way, ...], tuple[Way, ...], tuple[Arc, ...]]:
    """Returns, jumps and arcs with their corners. `taken` are the sides of cards where chips or dots hang."""
    routes = Routes(boxes, taken, sizes)
    for id, port in tracks.ends():
        routes.open(id, port)
    first = sizes.track / 2
    returns = [
        way_of(one.keys, routes, BACK_OUT, BACK_IN, rows.bottom + first + sizes.between_tracks * one.track)
        for one in tracks.returns
    ]
    jumps = [
        way_of(one.keys, routes, JUMP_OUT, JUMP_IN, rows.top - first - sizes.between_tracks * one.track)
        for one in tracks.jumps
    ]
    over = rows.top - first - sizes.between_tracks * used(tracks.jumps)
    arcs = [arc_of(one.keys[0], routes, over - sizes.between_tracks * one.track) for one in tracks.arcs]
    return tuple(returns), tuple(jumps), tuple(arcs)


def room_over(tracks: Tracks, sizes: Sizes) -> float:
    """The height of the tracks between the feeling and the lanes."""
    return tracks_room(tracks.over, sizes)


def room_under(tracks: Tracks, sizes: Sizes) -> float:
    """The height between the lanes and the line of visibility; one track is kept free even when nothing runs there."""
    return tracks_room(max(tracks.under, 1), sizes)
