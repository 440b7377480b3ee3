"""What to fold so that the path fits: lanes into a height, stages into a width."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from cxworkshop.layout.columns import columns_of
from cxworkshop.layout.plan import Plan
from cxworkshop.layout.routing import room_over, room_under, tracks_of
from cxworkshop.layout.rows import rows_of, works_of
from cxworkshop.layout.sizes import STAGE, WINDOW, Sizes
from cxworkshop.layout.ways import Cause
from cxworkshop.model.record import Id

LEAST = 3
NEVER = 10_000_000


def folds_to_fit(plan: Plan, height: float, causes: Collection[Cause] = ()) -> frozenset[str]:
    """The lanes to fold so that the path, with arcs for `causes`, fits a height: empty ones first, then those whose
    first stop comes latest; LEAST lanes stay open. An empty path folds nothing.
    """
    if not plan.front:
        return frozenset()
    front = [place for place, lane in enumerate(plan.lanes) if not lane.backstage]
    begins = dict.fromkeys(front, NEVER)
    for stop in plan.front:
        begins[stop.lane] = min(begins[stop.lane], stop.number)
    latest = sorted(front, key=lambda place: (-begins[place], -place))
    over = height_of(plan, causes=causes) - height
    count = 0
    while count < len(front) - LEAST and over > count * (WINDOW.lane - WINDOW.folded_lane):
        count += 1
    return frozenset(plan.lanes[place].key for place in latest[:count])


def height_of(plan: Plan, folded_lanes: Collection[str] = (), causes: Collection[Cause] = ()) -> float:
    """The height of the path in the window, with its feeling and the arcs of `causes`."""
    places = columns_of(plan, (), (), (), WINDOW).places
    tracks = tracks_of(plan.moves, causes, places)
    top = WINDOW.feeling + room_over(tracks, WINDOW)
    return rows_of(plan, folded_lanes, works_of(plan, places), top, room_under(tracks, WINDOW), WINDOW).h


def width_of(plan: Plan, folded: Collection[Id], sizes: Sizes = WINDOW) -> float:
    """The width of the path with some stages folded and no stacks."""
    slots = (
        (max(len(plan.front_of(place)), 1), sizes.folded_slot if stage.id in folded else sizes.slot)
        for place, stage in enumerate(plan.stages)
    )
    return sum(count * slot for count, slot in slots)


def stages_to_fold(plan: Plan, width: float, keep: Collection[Id] = ()) -> frozenset[Id]:
    """The stages to fold so that the path fits a width: those farthest from `keep` (ids of stops or stages) first.
    The stages of `keep` stay open; without any, the first one does.
    """
    kept = _places(plan, keep) or {0}
    far = sorted(
        (place for place in range(len(plan.stages)) if place not in kept),
        key=lambda place: (-min(abs(place - one) for one in kept), -place),
    )
    folded: set[Id] = set()
    over = width_of(plan, ()) - width
    for place in far:
        if over <= 0:
            break
        folded.add(plan.stages[place].id)
        over -= max(len(plan.front_of(place)), 1) * (WINDOW.slot - WINDOW.folded_slot)
    return frozenset(folded)


def stage_folds(plan: Plan, width: float, active_stage: Id | None = None, sizes: Sizes = STAGE) -> frozenset[Id]:
    """What the projector folds: the active stage (else the first) is open, and a neighbour of it while the whole
    line fits the width, the one before it first.
    """
    ids = [stage.id for stage in plan.stages]
    if not ids:
        return frozenset()
    active = ids.index(active_stage) if active_stage in ids else 0
    folded = set(ids) - {ids[active]}
    for place in (active - 1, active + 1):
        if 0 <= place < len(ids) and width_of(plan, folded - {ids[place]}, sizes) <= width:
            return frozenset(folded - {ids[place]})
    return frozenset(folded)


def stage_lanes(plan: Plan, folded_stages: Collection[Id]) -> frozenset[str]:
    """The lanes the projector folds: those without a card in any open stage."""
    shut = {place for place, stage in enumerate(plan.stages) if stage.id in folded_stages}
    open_lanes = {stop.lane for stop in plan.front if stop.stage not in shut}
    return frozenset(
        lane.key for place, lane in enumerate(plan.lanes) if not lane.backstage and place not in open_lanes
    )


def _places(plan: Plan, ids: Iterable[Id]) -> set[int]:
    stages = {stage.id: place for place, stage in enumerate(plan.stages)}
    found = {stages[id] for id in ids if id in stages}
    return found | {stop.stage for id in ids if (stop := plan.stop(id)) is not None}
