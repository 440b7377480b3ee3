"""Where a card lands: from a point on the laid out path to a stage, a lane and a slot, and the plan with it there."""

from __future__ import annotations

from dataclasses import dataclass

from cxworkshop.layout.plan import Plan, PlanStop, with_stop
from cxworkshop.layout.screen import Layout
from cxworkshop.layout.shapes import Point
from cxworkshop.model.record import Id


@dataclass(frozen=True, slots=True)
class Aim:
    """Stage and lane by their place in the plan; `column` counts the customer's stops of the stage from 0."""

    stage: int
    lane: int
    column: int


def aim_at(layout: Layout, point: Point, moving: Id) -> Aim | None:
    """The cell under a point; None outside every lane. Left and right of the path count as its ends."""
    lane = next((place for place, box in enumerate(layout.lanes) if box.y <= point.y < box.y + box.h), None)
    if lane is None or not layout.stages:
        return None
    stage = max((place for place, box in enumerate(layout.stages) if box.x <= point.x), default=0)
    box = layout.stages[stage]
    return clamped(layout.plan, Aim(stage, lane, int(max(point.x - box.x, 0) // box.slot)), moving)


def clamped(plan: Plan, aim: Aim, moving: Id) -> Aim:
    """The aim with its column inside the stage: at most one past the last stop."""
    there = front_of(plan, aim.stage, moving)
    backstage = plan.lanes[aim.lane].backstage
    return Aim(aim.stage, aim.lane, max(0, min(aim.column, len(there) - backstage)))


def slot_of(plan: Plan, aim: Aim, moving: Id) -> int:
    """The place in the stage (1 is first, backstage counted, the moving stop not) that puts a card at an aim."""
    row = [stop for stop in plan.stops if stop.stage == aim.stage and stop.id != moving]
    before = aim.column + (1 if plan.lanes[aim.lane].backstage else 0)
    seen = 0
    for place, stop in enumerate(row):
        seen += not stop.backstage
        if seen > before:
            return place + 1
    return len(row) + 1


def aim_of(plan: Plan, id: Id) -> Aim | None:
    """Where a stop stands now; None for one that is not on the path."""
    stop = next((one for one in plan.stops if one.id == id), None)
    if stop is None:
        return None
    there = front_of(plan, stop.stage, "")
    place = next((n for n, one in enumerate(there) if one.id == (stop.serves if stop.backstage else id)), 0)
    return Aim(stop.stage, stop.lane, place)


def stepped(plan: Plan, aim: Aim, moving: Id, right: int, down: int) -> Aim:
    """One step from an aim: sideways over the border of a stage into the next one, up or down to the next lane."""
    lane = max(0, min(aim.lane + down, len(plan.lanes) - 1))
    if not right:
        return clamped(plan, Aim(aim.stage, lane, aim.column), moving)
    last = len(front_of(plan, aim.stage, moving)) - plan.lanes[lane].backstage
    column = aim.column + right
    if column < 0 and aim.stage > 0:
        return clamped(plan, Aim(aim.stage - 1, lane, 99), moving)
    if column > max(last, 0) and aim.stage + 1 < len(plan.stages):
        return Aim(aim.stage + 1, lane, 0)
    return clamped(plan, Aim(aim.stage, lane, column), moving)


def aimed(plan: Plan, aim: Aim, moving: Id) -> Plan:
    """The plan as it would be with the moving stop at an aim."""
    known = next((stop for stop in plan.stops if stop.id == moving), None)
    backstage = plan.lanes[aim.lane].backstage
    feeling = known.feeling if known and not backstage else None
    stop = PlanStop(moving, 0, aim.stage, aim.lane, backstage, feeling=feeling)
    return with_stop(plan, stop, slot_of(plan, aim, moving))


def front_of(plan: Plan, stage: int, moving: Id) -> list[PlanStop]:
    return [stop for stop in plan.front if stop.stage == stage and stop.id != moving]
