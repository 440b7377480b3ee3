"""Follows an item of the roadmap along one line: back to votes, target, problem pair, stop and need, and on to owner,
rehearsal and measure. Where a link is missing the trace says which, and at which record it is mended.
"""

from __future__ import annotations

from dataclasses import dataclass

from cxworkshop.insight import trace_ahead, trace_back
from cxworkshop.insight.roadmap import PLAN, VISION, is_open
from cxworkshop.insight.stations import STATIONS, Link, Station, missing
from cxworkshop.model.encounter import Observation
from cxworkshop.model.practice import FeedbackLoop
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.targets import Problem, Target
from cxworkshop.model.workshop import Workshop

COLUMNS = (*PLAN, *VISION)


@dataclass(frozen=True, slots=True)
class Trace:
    """An item and its stations in order along the line. `heard`: what customers said at its stops, with which it may
    have begun; `loops`: how customers are asked there again, with which it comes round.
    """

    item: RoadmapItem
    links: tuple[Link, ...]
    heard: tuple[Observation, ...]
    loops: tuple[FeedbackLoop, ...]

    def at(self, station: Station) -> Link:
        return self.links[STATIONS.index(station)]

    @property
    def missing(self) -> tuple[Link, ...]:
        """The broken links, each once: what only follows from another is left out."""
        return tuple(link for link in self.links if link.is_missing)

    @property
    def is_whole(self) -> bool:
        return not self.missing


@dataclass(frozen=True, slots=True)
class Sum:
    """How many open items can be followed all the way, of how many, and how many links are missing."""

    whole: int
    items: int
    missing: int


def trace(workshop: Workshop, item: RoadmapItem) -> Trace:
    """Everything that hangs together with an item. Of a round that is not revealed nothing is told."""
    target = trace_back.target_of(workshop, item)
    links: dict[Station, Link] = {
        "target": trace_back.target(workshop, item),
        "item": trace_ahead.itself(item),
        "owner": trace_ahead.owner(workshop, item),
        "measure": trace_ahead.measure(workshop, item, target),
        **(_of_target(workshop, target) if target else {}),
    }
    line = tuple(links.get(station) or missing(station, "follows", item.id) for station in STATIONS)
    places = _places(workshop, target) if target else set()
    heard = tuple(one for one in workshop.all(Observation) if one.touchpoint_id in places)
    loops = tuple(one for one in workshop.all(FeedbackLoop) if one.touchpoint_id in places)
    return Trace(item, line, heard, loops)


def traces(workshop: Workshop) -> list[Trace]:
    """The trace of every item, by column and order."""
    return list(workshop.kept("traces", lambda: _traces(workshop)))


def broken(workshop: Workshop) -> list[tuple[RoadmapItem, Link]]:
    """Every missing link of every item that is still open."""
    return [(one.item, link) for one in traces(workshop) if is_open(one.item) for link in one.missing]


def summary(workshop: Workshop) -> Sum:
    there = [one for one in traces(workshop) if is_open(one.item)]
    return Sum(sum(one.is_whole for one in there), len(there), sum(len(one.missing) for one in there))


def _traces(workshop: Workshop) -> list[Trace]:
    items = sorted(workshop.all(RoadmapItem), key=lambda one: (COLUMNS.index(one.column), one.order, one.id))
    return [trace(workshop, item) for item in items]


def _of_target(workshop: Workshop, target: Target) -> dict[Station, Link]:
    """What is only there by way of a target."""
    return {
        "need": trace_back.need(workshop, target),
        "stop": trace_back.stop(workshop, target),
        "pair": trace_back.pair(workshop, target),
        "vote": trace_back.vote(workshop, target),
        "rehearsal": trace_ahead.rehearsal(workshop, target),
    }


def _places(workshop: Workshop, target: Target) -> set[Id | None]:
    """Where customers can be heard of it: at its stops, and where its problems show."""
    pairs = (one for one in workshop.all(Problem) if one.id in target.problem_ids)
    return {*target.touchpoint_ids, *(one.shows_at_id for one in pairs)}
