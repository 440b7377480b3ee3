"""What the roadmap adds up to: dates, load of each person, order of what depends."""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Literal

from cxworkshop.insight.facts import Share, goal_of, top_share
from cxworkshop.insight.followup import here, promised_on
from cxworkshop.insight.targets import stops_of
from cxworkshop.model.experience import Measure
from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import Column, RoadmapItem
from cxworkshop.model.stops import Stop
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import Decision, VotingRound
from cxworkshop.model.workshop import Workshop

PLAN: tuple[Column, ...] = ("m1", "m3", "m6", "m12")
VISION: tuple[Column, ...] = ("y1", "y2", "y3")
MONTHS: dict[Column, int] = {"m1": 1, "m3": 3, "m6": 6, "m12": 12, "y1": 12, "y2": 24, "y3": 36}
MANY, TOO_MANY = 3, 5  # open items of one person in one column: more than these is much, and too much (judgement)
Weight = Literal["fine", "many", "too_many"]


def start(workshop: Workshop, today: date) -> date:
    """The day the months are counted from: that of the session that goes on, or today when it has none."""
    return _day(here(workshop)[0], today)


def _day(iso: str, otherwise: date) -> date:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return otherwise


def due(column: Column, begin: date) -> date:
    """The day by which what stands in a column is done. A month that is too short gives its last day."""
    months = begin.month - 1 + MONTHS[column]
    year, month = min(begin.year + months // 12, date.max.year), months % 12 + 1
    return date(year, month, min(begin.day, monthrange(year, month)[1]))


def is_open(item: RoadmapItem) -> bool:
    """Whether it still has to be carried."""
    return item.status in ("not_started", "going")


def load(workshop: Workshop) -> dict[Id, Counter[Column]]:
    """For each person who carries something of the plan: how many open items in each column, most laden first."""
    carried: dict[Id, Counter[Column]] = {}
    for item in workshop.all(RoadmapItem):
        if item.owner_id and item.level == "plan" and is_open(item):
            carried.setdefault(item.owner_id, Counter())[item.column] += 1
    names = {one.id: one.order for one in workshop.all(Participant)}
    return dict(sorted(carried.items(), key=lambda row: (-max(row[1].values()), names.get(row[0], 0))))


def weight(count: int) -> Weight:
    """How heavy a number of items is for one person in one column."""
    return "too_many" if count > TOO_MANY else "many" if count > MANY else "fine"


def heaviest(workshop: Workshop, column: Column) -> tuple[Participant, int] | None:
    """Who carries most in a column, and how many; None when nobody carries anything there."""
    counts = [(count[column], id) for id, count in load(workshop).items() if count[column]]
    if not counts:
        return None
    most, id = max(counts, key=lambda row: row[0])
    return workshop.the(Participant, id), most


def overloaded(workshop: Workshop, column: Column) -> list[tuple[Participant, int]]:
    """Who carries much or too much in a column, and how many, the most laden first."""
    counts = [(workshop.the(Participant, id), count[column]) for id, count in load(workshop).items()]
    return sorted((row for row in counts if weight(row[1]) != "fine"), key=lambda row: -row[1])


def is_unasked(workshop: Workshop, item: RoadmapItem) -> bool:
    """Whether its owner is not in the room and has not said yes otherwise."""
    owner = workshop.get(Participant, item.owner_id)
    return owner is not None and not owner.present and not item.is_agreed


def is_late(workshop: Workshop, item: RoadmapItem, today: date) -> bool:
    """Whether its day has gone by and it is still open, counted from the session that put it where it stands. In the
    sample time stands still.
    """
    passed = due(item.column, _day(promised_on(workshop, item), today)) < today
    return passed and is_open(item) and not workshop.basics.is_demo


def cause_later(workshop: Workshop, item: RoadmapItem) -> RoadmapItem | None:
    """What an open item waits for, when that is not done and stands in a later column than the item itself."""
    cause = workshop.get(RoadmapItem, item.depends_on_id)
    waits = cause is not None and is_open(item) and cause.status != "done"
    return cause if cause and waits and MONTHS[cause.column] > MONTHS[item.column] else None


def cause_stopped(workshop: Workshop, item: RoadmapItem) -> RoadmapItem | None:
    """What an open item waits for, when that was stopped and so will never come."""
    cause = workshop.get(RoadmapItem, item.depends_on_id)
    return cause if cause and is_open(item) and cause.status == "stopped" else None


def too_early(workshop: Workshop) -> list[tuple[RoadmapItem, RoadmapItem]]:
    """Every item that stands before what it waits for, with that."""
    found = [(item, cause_later(workshop, item)) for item in workshop.all(RoadmapItem)]
    return [(item, cause) for item, cause in found if cause is not None]


def waiting_for(workshop: Workshop, item_id: Id) -> list[RoadmapItem]:
    """The items that wait for this one."""
    return [one for one in workshop.all(RoadmapItem) if one.depends_on_id == item_id]


# Targets on the road, and off it


def waiting(workshop: Workshop) -> list[Target]:
    """Chosen targets that have no item yet."""
    taken = {item.target_id for item in workshop.all(RoadmapItem)}
    return [one for one in workshop.all(Target) if one.state == "chosen" and one.id not in taken]


def not_taken(workshop: Workshop) -> list[Target]:
    """Targets the group looked at and left, that have no item: what was merged lives on in another."""
    taken = {item.target_id for item in workshop.all(RoadmapItem)}
    return [one for one in workshop.all(Target) if one.state not in ("chosen", "merged") and one.id not in taken]


def why_not(workshop: Workshop, target: Target) -> str:
    """Why a target was not taken, in the group's own words, as it said last; nothing when it wrote no reason."""
    rounds = {one.id: one.no for one in workshop.all(VotingRound)}
    said = [one for one in workshop.all(Decision) if one.target_id == target.id and not one.chosen and one.reason]
    last = max(said, key=lambda one: rounds.get(one.round_id, 0), default=None)
    return last.reason if last else ""


# The thread


@dataclass(frozen=True, slots=True)
class Thread:
    """From where an item comes to what it leads to: the stops and the target it answers, and its figure as it is now,
    with the goal in percent.
    """

    target: Target | None
    stops: list[Stop]
    now: Share | None
    goal: float | None


def thread(workshop: Workshop, item: RoadmapItem) -> Thread:
    """Follows an item back to its target and stops, and on to the measure that shows whether it helped."""
    target = workshop.get(Target, item.target_id)
    measure = workshop.get(Measure, item.measure_id or (target.measure_id if target else None))
    now, goal = (top_share(measure), goal_of(measure)) if measure else (None, None)
    return Thread(target, stops_of(workshop, target) if target else [], now, goal)


def place_of_measure(workshop: Workshop, measure: Measure) -> str:
    """Where a measure was taken: the title of its stop, or the name of its path."""
    stop, path = workshop.get(Touchpoint, measure.touchpoint_id), workshop.get(Path, measure.path_id)
    return stop.title if stop else path.name if path else ""
