"""How the path is folded for a projector: the whole line in view as long as that can be read from the back."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import pairwise

from cxworkshop.layout.fit import stage_folds, stage_lanes, width_of
from cxworkshop.layout.labels import labelled
from cxworkshop.layout.plan import Plan, PlanStop, plan
from cxworkshop.layout.screen import Layout, lay_out
from cxworkshop.layout.shapes import Rect
from cxworkshop.layout.sizes import STAGE, Sizes
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop

LOW_LANES = (STAGE.folded_lane, 46.0, 34.0)  # how high a folded lane may be, the best first


def fit(
    workshop: Workshop, path_id: Id, stop_id: Id, w: float, h: float, handovers: Collection[tuple[Id, Id]] = ()
) -> Layout:
    """The path around a stop ("" for its beginning), in as much room: first at its best, then lower where it is too
    high, at last with that one stop alone open. One that is still too long is laid out all the same, to be scrolled.
    """
    path = plan(workshop, path_id or None)
    stop = path.stop(stop_id)
    active = path.stages[stop.stage].id if stop else None
    folds = stage_folds(path, w, active)
    discs = discs_of(path, folds, stop_id, w)
    beside = {(one.id, other.id) for one, other in pairwise(path.stops)}
    pairs = [pair for pair in handovers if pair in beside]
    around, alone = (discs, stage_lanes(path, folds)), _alone(path, stop or next(iter(path.front), None))
    for small, lanes in (around, alone):
        for sizes, feeling in _choices():
            made = lay_out(path, folds, lanes, feeling, handovers=pairs, discs=small, sizes=sizes)
            if made.h <= h:
                return _said(made)
    return _said(made)


def _alone(path: Plan, stop: PlanStop | None) -> tuple[frozenset[Id], frozenset[str]]:
    """Every stop but one as a disc, and every lane but its own folded."""
    discs = frozenset(one.id for one in path.front if one != stop)
    own = None if stop is None else stop.lane
    return discs, frozenset(lane.key for n, lane in enumerate(path.lanes) if not lane.backstage and n != own)


def _said(layout: Layout) -> Layout:
    """The words of the ways with room to be read: dots down to work backstage may pass under them."""
    high, wide = layout.sizes.capsule_h, layout.sizes.capsule_w
    capsules = [Rect(one.centre.x - wide / 2, one.centre.y - high / 2, wide, high) for one in layout.capsules]
    room = layout.sizes.label_w, layout.sizes.label_h
    return replace(
        layout, returns=labelled(layout.returns, capsules, *room), jumps=labelled(layout.jumps, capsules, *room)
    )


def _choices() -> Iterator[tuple[Sizes, bool]]:
    """Lower and lower: thinner folded lanes, then without the curve."""
    for feeling in (True, False):
        for low in LOW_LANES:
            yield replace(STAGE, folded_lane=low), feeling


def discs_of(path: Plan, folds: Collection[Id], stop_id: Id, w: float) -> frozenset[Id]:
    """The stops of open stages that become discs too, so that the line fits a width: those farthest from the stop that
    is talked about first. It stays open itself, and so do its neighbours where the line is too long all the same.
    """
    open_stops = [
        one for place, stage in enumerate(path.stages) if stage.id not in folds for one in path.front_of(place)
    ]
    if not open_stops:
        return frozenset()
    here = next((n for n, one in enumerate(open_stops) if one.id == stop_id), 0)
    far = sorted(range(len(open_stops)), key=lambda n: -abs(n - here))
    over = width_of(path, folds, STAGE) - w
    found: set[Id] = set()
    for n in far:
        if over <= 0 or n == here:
            break
        found.add(open_stops[n].id)
        over -= STAGE.slot - STAGE.folded_slot
    if over > 0:
        found -= {one.id for one in open_stops[max(here - 1, 0) : here + 2]}
    return frozenset(found)
