"""From one stop to the next by key: along the path, between lanes, from stage to stage, and to either end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from cxworkshop.layout.plan import PlanStop
from cxworkshop.model.record import Id

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
STAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
WALKS = {*ARROWS, *STAGES, Qt.Key.Key_Home, Qt.Key.Key_End}


def walked(stops: Sequence[PlanStop], now_id: Id, key: Qt.Key) -> PlanStop | None:
    """The stop a key of WALKS leads to; from nowhere it is the first. None at the end of the way."""
    if not stops or key == Qt.Key.Key_End:
        return stops[-1] if stops else None
    now = next((stop for stop in stops if stop.id == now_id), None)
    if now is None or key == Qt.Key.Key_Home:
        return stops[0]
    if key in STAGES:
        return _in_next_stage(stops, now, STAGES[key])
    right, down = ARROWS[key]
    return _beside(stops, now, right) if right else _above(stops, now, down)


def run(stops: Sequence[PlanStop], start: Id, end: Id) -> list[Id]:
    """The stops from one to the other, whichever comes first; only the end when the start is not on the path."""
    ids = [stop.id for stop in stops]
    if start not in ids or end not in ids:
        return [end]
    first, last = sorted((ids.index(start), ids.index(end)))
    return ids[first : last + 1]


def _beside(stops: Sequence[PlanStop], now: PlanStop, by: int) -> PlanStop | None:
    place = stops.index(now) + by
    return stops[place] if 0 <= place < len(stops) else None


def _above(stops: Sequence[PlanStop], now: PlanStop, by: int) -> PlanStop | None:
    """The nearest stop in the next lane up or down that has any."""
    there = [stop for stop in stops if (stop.lane - now.lane) * by > 0]
    return min(there, key=lambda stop: (abs(stop.lane - now.lane), abs(stop.number - now.number)), default=None)


def _in_next_stage(stops: Sequence[PlanStop], now: PlanStop, by: int) -> PlanStop | None:
    """The first stop of the next stage that has any."""
    there = [stop for stop in stops if (stop.stage - now.stage) * by > 0]
    return min(there, key=lambda stop: (abs(stop.stage - now.stage), stop.number), default=None)
