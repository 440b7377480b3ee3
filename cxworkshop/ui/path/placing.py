"""What a drop or a step means in each lane mode, for one card or for many, as a change that is not yet made."""

from __future__ import annotations

from collections.abc import Sequence

from cxworkshop.edits import path as edits
from cxworkshop.edits.lanes import FIELDS, change_lanes
from cxworkshop.layout.aim import Aim, aim_of, slot_of, stepped
from cxworkshop.layout.plan import NOBODY, Plan
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.record import Id
from cxworkshop.text import phrase
from cxworkshop.ui.path.view import PathView


def start_aim(plan: Plan, ids: Sequence[Id]) -> Aim:
    """Where cards are when they are picked up: at the first of them, or from the tray behind the last stop."""
    found = aim_of(plan, ids[0])
    if found is not None:
        return found
    last = plan.front[-1] if plan.front else None
    return stepped(plan, Aim(last.stage, last.lane, len(plan.stops)) if last else Aim(0, 0, 0), ids, 0, 0)


def placing(view: PathView, ids: Sequence[Id], aim: Aim) -> Change:
    """Cards put down at an aim, side by side in the order given."""
    plan, workshop = view.plan, view.desk.workshop
    stage, lane, slot = plan.stages[aim.stage], plan.lanes[aim.lane], slot_of(plan, aim, ids)
    if view.lanes_by == "channel":
        return edits.move(workshop, ids, stage.id, lane.key, slot)
    if lane.backstage:
        return edits.move_along(workshop, ids, stage.id, slot)
    field, _kind = FIELDS[view.lanes_by]
    return edits.move_along(workshop, ids, stage.id, slot, field, None if lane.key == NOBODY else lane.key)


def one_step(view: PathView, ids: Sequence[Id], right: int, down: int) -> Change:
    """Cards moved by one slot together, each in its own lane; or each by one lane in its own slot."""
    aim = aim_of(view.plan, ids[0])
    if aim is None:
        raise Refused(phrase("Place the card on the path first."))
    if len(ids) == 1:
        return placing(view, ids, stepped(view.plan, aim, ids, right, down))
    if down:
        return _a_lane_further(view, ids, down)
    aim = stepped(view.plan, aim, ids, right, 0)
    return edits.move_along(view.desk.workshop, ids, view.plan.stages[aim.stage].id, slot_of(view.plan, aim, ids))


def _a_lane_further(view: PathView, ids: Sequence[Id], down: int) -> Change:
    """At the edge, and where backstage is no lane of its own to choose, a card stays."""
    plan, chosen = view.plan, set(ids)
    lanes: dict[Id, Id | None] = {}
    for stop in plan.stops:
        if stop.id in chosen:
            lane = plan.lanes[max(0, min(stop.lane + down, len(plan.lanes) - 1))]
            if view.lanes_by == "channel" or not lane.backstage:
                lanes[stop.id] = None if lane.key == NOBODY else lane.key
    return change_lanes(view.desk.workshop, list(lanes), list(lanes.values()), view.lanes_by)
