"""The plan of the path: stops, stages, lanes and moves in order. Window, projector and picture all start here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

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


@dataclass(frozen=True, slots=True)
class PlanStop:
    """One stop: its number, the place of its stage and lane in the plan, and the mean feeling (−2…+2) if known.
    A backstage stop serves the customer's stop before it in the stage.
    """

    id: Id
    number: int
    stage: int
    lane: int
    backstage: bool = False
    serves: Id | None = None
    feeling: float | None = None


@dataclass(frozen=True, slots=True)
class PlanMove:
    """A move whose ends stand on the path."""

    id: Id
    kind: MoveKind
    from_id: Id | None
    to_id: Id | None
    share: int | None = None
    more: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """Stages and lanes in order, stops in path order, moves."""

    stages: tuple[Stage, ...]
    lanes: tuple[Lane, ...]
    stops: tuple[PlanStop, ...]
    moves: tuple[PlanMove, ...]

    @property
    def front(self) -> tuple[PlanStop, ...]:
        """The stops the customer meets; the line runs through these."""
        return tuple(stop for stop in self.stops if not stop.backstage)


def plan(workshop: Workshop, path_id: Id | None = None, lanes_by: LanesBy = "channel") -> Plan:
    """The plan of a path (without an id, the first), with rows by channel, silo or core process."""
    path_id = path_id or first_path_id(workshop)
    found = stops(workshop, path_id)
    stages = tuple(stage for stage in workshop.all(Stage) if stage.path_id == path_id)
    lanes = lanes_of(workshop, lanes_by, found)
    feelings = feelings_of(workshop)
    places = {lane.key: place for place, lane in enumerate(lanes)}
    rows = {stage.id: place for place, stage in enumerate(stages)}
    key = _KEYS[lanes_by]
    planned = tuple(
        PlanStop(
            id=stop.touchpoint.id,
            number=stop.number,
            stage=rows[stop.stage.id],
            lane=places[key(stop)],
            backstage=stop.backstage,
            feeling=None if stop.backstage else feelings.get(stop.touchpoint.id),
        )
        for stop in found
    )
    return Plan(stages, lanes, served(planned), _moves(workshop, path_id, planned))


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


def served(found: tuple[PlanStop, ...]) -> tuple[PlanStop, ...]:
    """Tells each backstage stop which stop of the customer it serves: the last one before it in its stage."""
    last: dict[int, Id] = {}
    told = []
    for stop in found:
        if stop.backstage:
            told.append(replace(stop, serves=last.get(stop.stage)))
        else:
            last[stop.stage] = stop.id
            told.append(stop)
    return tuple(told)


def with_stop(base: Plan, moving: PlanStop, slot: int) -> Plan:
    """The plan as it would be with a stop at `slot` (1 is first, backstage counted) of its stage, numbers and all."""
    rest = [stop for stop in base.stops if stop.id != moving.id]
    before = [place for place, stop in enumerate(rest) if stop.stage < moving.stage]
    same = [place for place, stop in enumerate(rest) if stop.stage == moving.stage]
    at = (same[0] if same else len(before)) + min(max(slot, 1), len(same) + 1) - 1
    row = [*rest[:at], moving, *rest[at:]]
    numbered = tuple(replace(stop, number=number) for number, stop in enumerate(row, 1))
    return replace(base, stops=served(numbered))


def _moves(workshop: Workshop, path_id: Id | None, found: tuple[PlanStop, ...]) -> tuple[PlanMove, ...]:
    front = {stop.id for stop in found if not stop.backstage}
    return tuple(
        PlanMove(move.id, move.move_kind, move.from_id, move.to_id, move.share, move.gap or move.reason)
        for move in workshop.all(Move)
        if move.path_id == path_id
        and (move.from_id is None or move.from_id in front)
        and (move.to_id is None or move.to_id in front)
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
