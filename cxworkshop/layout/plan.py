"""The plan of the path: stops, stages, lanes and moves in order. Window, projector and picture all start here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal, NamedTuple

from cxworkshop.model.change import Change, Edit
from cxworkshop.model.experience import Score
from cxworkshop.model.path import Channel, Move, MoveKind, Stage
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop, first_path_id, stops
from cxworkshop.model.targets import CoreProcess
from cxworkshop.model.workshop import Workshop

LanesBy = Literal["channel", "silo", "core_process"]
NOBODY, BACKSTAGE = "", "backstage"


@dataclass(frozen=True, slots=True)
class Lane:
    """One row. `key` is the id of its channel, silo or core process; empty for stops that have none."""

    key: str
    name: str
    look: str
    verdict: str = ""
    backstage: bool = False


class PlanStop(NamedTuple):
    """One stop: its number, the place of its stage and lane in the plan, and the mean feeling (−2…+2) if known.
    A backstage stop serves the stop of its own link, else the customer's stop before it in the stage.
    """

    id: Id
    number: int
    stage: int
    lane: int
    backstage: bool = False
    serves: Id | None = None
    feeling: float | None = None
    link: Id | None = None


class PlanMove(NamedTuple):
    """A move whose ends stand on the path."""

    id: Id
    kind: MoveKind
    from_id: Id | None
    to_id: Id | None
    share: int | None = None
    more: str = ""


@dataclass(frozen=True)
class Plan:
    """Stages and lanes in order, stops in path order, moves."""

    stages: tuple[Stage, ...]
    lanes: tuple[Lane, ...]
    stops: tuple[PlanStop, ...]
    moves: tuple[PlanMove, ...]

    @cached_property
    def front(self) -> tuple[PlanStop, ...]:
        """The stops the customer meets; the line runs through these."""
        return tuple([stop for stop in self.stops if not stop.backstage])

    @cached_property
    def backstage(self) -> tuple[PlanStop, ...]:
        """The work the customer does not see."""
        return tuple([stop for stop in self.stops if stop.backstage])

    def front_of(self, stage: int) -> tuple[PlanStop, ...]:
        """The customer's stops of one stage, by its place."""
        return self._by_stage[stage]

    def stop(self, id: Id | None) -> PlanStop | None:
        """The stop with this id; None when it is not on the path."""
        return self._by_id.get(id or "")

    @cached_property
    def _by_stage(self) -> tuple[tuple[PlanStop, ...], ...]:
        rows: list[list[PlanStop]] = [[] for _ in self.stages]
        for stop in self.front:
            rows[stop.stage].append(stop)
        return tuple(map(tuple, rows))

    @cached_property
    def _by_id(self) -> dict[Id, PlanStop]:
        return {stop.id: stop for stop in self.stops}


_READ: dict[str, tuple[str, ...]] = {
    "touchpoint": ("path_id", "stage_id", "channel_id", "order", "owner_silo_id", "core_process_id", "serves_id"),
    "path": ("order",),
    "score": ("touchpoint_id", "dimension", "silo_id", "value"),
}
_READ_WHOLE = ("stage", "channel", "silo", "core_process", "move")


def alters_plans(change: Change) -> bool:
    """Whether a change can make a plan another one; a star or a title never does."""
    return any(map(_alters, change.edits))


def _alters(edit: Edit) -> bool:
    kind, before, after = edit.record.kind, edit.before, edit.after
    if before is None or after is None or kind in _READ_WHOLE:
        return kind in _READ_WHOLE or kind in _READ
    return any(getattr(before, field) != getattr(after, field) for field in _READ.get(kind, ()))


def plan(workshop: Workshop, path_id: Id | None = None, lanes_by: LanesBy = "channel") -> Plan:
    """The plan of a path (without an id, the first), with rows by channel, silo or core process."""
    path_id = path_id or first_path_id(workshop)
    return workshop.kept((Plan, path_id, lanes_by), lambda: _read(workshop, path_id, lanes_by))


def _read(workshop: Workshop, path_id: Id | None, lanes_by: LanesBy) -> Plan:
    found = stops(workshop, path_id)
    stages = tuple(stage for stage in workshop.all(Stage) if stage.path_id == path_id)
    lanes = lanes_of(workshop, lanes_by, found)
    planned = served(_planned(found, stages, lanes, lanes_by, feelings_of(workshop)))
    return Plan(stages, lanes, planned, _moves(workshop, path_id, planned))


def _planned(
    found: list[Stop], stages: tuple[Stage, ...], lanes: tuple[Lane, ...], lanes_by: LanesBy, felt: dict[Id, float]
) -> list[PlanStop]:
    rows = {stage.id: place for place, stage in enumerate(stages)}
    places = {lane.key: place for place, lane in enumerate(lanes)}
    key, planned = _KEYS[lanes_by], []
    for stop in found:
        card = stop.touchpoint
        lane, stage, id = places[key(stop)], rows[stop.stage.id], card.id
        if lanes[lane].backstage:
            planned.append(PlanStop(id, stop.number, stage, lane, True, None, None, card.serves_id))
        else:
            planned.append(PlanStop(id, stop.number, stage, lane, False, None, felt.get(id)))
    return planned


def lanes_of(workshop: Workshop, lanes_by: LanesBy, found: list[Stop]) -> tuple[Lane, ...]:
    """The rows from the top; those of backstage work come last, under the line of visibility."""
    if lanes_by == "channel":
        lanes = [_channel_lane(channel) for channel in workshop.all(Channel)]
        return tuple(sorted(lanes, key=lambda lane: lane.backstage))
    if lanes_by == "silo":
        lanes = [Lane(silo.id, silo.name, f"silo-{silo.colour}", silo.code) for silo in workshop.all(Silo)]
    else:
        lanes = [Lane(work.id, work.name, "process") for work in workshop.all(CoreProcess)]
    front = [stop for stop in found if not stop.backstage]
    key = _KEYS[lanes_by]
    if any(key(stop) == NOBODY for stop in front) or not lanes:
        lanes.append(Lane(NOBODY, "", "nobody"))
    if any(stop.backstage for stop in found):
        lanes.append(Lane(BACKSTAGE, "", "backstage", backstage=True))
    return tuple(lanes)


def feelings_of(workshop: Workshop) -> dict[Id, float]:
    """The feeling of each touchpoint: what the team says, else the median of the silos."""
    said: dict[Id, dict[Id | None, int]] = {}
    for score in workshop.all(Score):
        if score.dimension == "emotion":
            said.setdefault(score.touchpoint_id, {})[score.silo_id] = score.value
    return {id: float(by[None]) if None in by else _median(list(by.values())) for id, by in said.items()}


def served(found: Sequence[PlanStop]) -> tuple[PlanStop, ...]:
    """Tells each backstage stop which stop of the customer it serves: that of its own link while it is on the path,
    else the last one before it in its stage.
    """
    front = {stop.id for stop in found if not stop.backstage}
    last: dict[int, Id] = {}
    told = list(found)
    for place, stop in enumerate(told):
        if not stop.backstage:
            last[stop.stage] = stop.id
        else:
            serves = stop.link if stop.link in front else last.get(stop.stage)
            if serves != stop.serves:
                told[place] = stop._replace(serves=serves)
    return tuple(told)


def with_stops(base: Plan, moving: Sequence[PlanStop], slot: int) -> Plan:
    """The plan as it would be with stops side by side in one stage, the first at `slot` (1 is first, backstage
    counted, they themselves not).
    """
    ids, stage = {stop.id for stop in moving}, moving[0].stage
    rest = [stop for stop in base.stops if stop.id not in ids]
    before = sum([stop.stage < stage for stop in rest])
    same = sum([stop.stage == stage for stop in rest])
    at = before + min(max(slot, 1), same + 1) - 1
    rest[at:at] = moving
    numbered = [stop if stop.number == n else stop._replace(number=n) for n, stop in enumerate(rest, 1)]
    return replace(base, stops=served(numbered))


def _moves(workshop: Workshop, path_id: Id | None, found: tuple[PlanStop, ...]) -> tuple[PlanMove, ...]:
    moves = [move for move in workshop.all(Move) if move.path_id == path_id]
    front = {stop.id for stop in found if not stop.backstage} if moves else set()
    return tuple(
        PlanMove(move.id, move.move_kind, move.from_id, move.to_id, move.share, move.gap or move.reason)
        for move in moves
        if (move.from_id is None or move.from_id in front) and (move.to_id is None or move.to_id in front)
    )


def _channel_lane(channel: Channel) -> Lane:
    verdict = "" if channel.verdict == "unsure" else channel.verdict
    kind = channel.channel_kind
    return Lane(channel.id, channel.name, kind, verdict, kind == "backstage")


def _median(values: list[int]) -> float:
    ranked, middle = sorted(values), len(values) // 2
    return float(ranked[middle]) if len(ranked) % 2 else (ranked[middle - 1] + ranked[middle]) / 2


_KEYS: dict[LanesBy, Callable[[Stop], str]] = {
    "channel": lambda stop: stop.channel.id,
    "silo": lambda stop: BACKSTAGE if stop.backstage else stop.touchpoint.owner_silo_id or NOBODY,
    "core_process": lambda stop: BACKSTAGE if stop.backstage else stop.touchpoint.core_process_id or NOBODY,
}
