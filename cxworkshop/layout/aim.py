"""Where cards land: a stage, a lane and a slot, steps from one to the next, and the plan with them there.

Cards in the hand are told by one id or by several; several land side by side, in path order.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from cxworkshop.layout.plan import Plan, PlanStop, with_stops
from cxworkshop.model.record import Id

Moving: TypeAlias = "Id | Collection[Id]"


@dataclass(frozen=True, slots=True)
class Aim:
    """Stage and lane by their place in the plan; `column` counts the customer's stops of the stage from 0, without
    those in the hand. Backstage it is the stop that the work is put under.
    """

    stage: int
    lane: int
    column: int


def clamped(plan: Plan, aim: Aim, moving: Moving) -> Aim:
    """The aim with its column inside the stage: at most one past the last stop."""
    there = front_of(plan, aim.stage, moving)
    return Aim(aim.stage, aim.lane, max(0, min(aim.column, len(there) - plan.lanes[aim.lane].backstage)))


def slot_of(plan: Plan, aim: Aim, moving: Moving) -> int:
    """The place in the stage (1 is first, backstage counted, the moving stops not) that puts cards at an aim."""
    held = _held(moving)
    before = aim.column + plan.lanes[aim.lane].backstage
    place = seen = 0
    for stop in plan.stops:
        if stop.stage == aim.stage and stop.id not in held:
            place += 1
            seen += not stop.backstage
            if seen > before:
                return place
    return place + 1


def aim_of(plan: Plan, id: Id) -> Aim | None:
    """Where a stop stands now, work under the stop it serves; None for one that is not on the path."""
    stop = plan.stop(id)
    if stop is None:
        return None
    over = (plan.stop(stop.serves) or stop) if stop.backstage else stop
    place = next((n for n, one in enumerate(plan.front_of(over.stage)) if one.id == over.id), 0)
    return Aim(over.stage, stop.lane, place)


def stepped(plan: Plan, aim: Aim, moving: Moving, right: int, down: int) -> Aim:
    """One step from an aim: sideways over the border of a stage into the next one, up or down to the next lane."""
    lane = max(0, min(aim.lane + down, len(plan.lanes) - 1))
    if not right:
        return clamped(plan, Aim(aim.stage, lane, aim.column), moving)
    last = len(front_of(plan, aim.stage, moving)) - plan.lanes[lane].backstage
    column = aim.column + right
    if column < 0 and aim.stage > 0:
        return clamped(plan, Aim(aim.stage - 1, lane, len(plan.stops)), moving)
    if column > max(last, 0) and aim.stage + 1 < len(plan.stages):
        return Aim(aim.stage + 1, lane, 0)
    return clamped(plan, Aim(aim.stage, lane, column), moving)


def aimed(plan: Plan, aim: Aim, moving: Moving) -> Plan:
    """The plan as it would be with the moving stops at an aim. Whom they serve is told by their new place."""
    backstage = plan.lanes[aim.lane].backstage
    landed = [
        PlanStop(id, 0, aim.stage, aim.lane, backstage, feeling=known.feeling if known and not backstage else None)
        for id, known in _in_path_order(plan, moving)
    ]
    return with_stops(plan, landed, slot_of(plan, aim, moving)) if landed else plan


def front_of(plan: Plan, stage: int, moving: Moving) -> list[PlanStop]:
    """The customer's stops of a stage that are not in the hand."""
    held = _held(moving)
    return [stop for stop in plan.front_of(stage) if stop.id not in held]


def _in_path_order(plan: Plan, moving: Moving) -> list[tuple[Id, PlanStop | None]]:
    """Those from the tray come last."""
    found = [(id, plan.stop(id)) for id in dict.fromkeys(_each(moving))]
    return sorted(found, key=lambda one: one[1].number if one[1] else len(plan.stops) + 1)


def _held(moving: Moving) -> frozenset[Id]:
    return frozenset(_each(moving))


def _each(moving: Moving) -> Iterable[Id]:
    return (moving,) if isinstance(moving, str) else moving
