"""What the line of the whole path shows: its stops and stages, its arcs with their links, and what each weighs."""

from __future__ import annotations

from dataclasses import dataclass

from cxworkshop.insight.path import is_classic, leverage, stage_distance, strongest
from cxworkshop.insight.problems import shown_links
from cxworkshop.layout.arcs import Line, Link, line_of
from cxworkshop.model.path import Stage
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop, first_path_id, stops
from cxworkshop.model.targets import CauseLink, Problem
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class LineLook:
    """Read once after a change. `links` are those of each arc; one arc stands for all between the same two stops."""

    stages: tuple[Stage, ...]
    counts: tuple[int, ...]
    stops: tuple[Stop, ...]
    links: dict[Link, tuple[CauseLink, ...]]
    classic: frozenset[Link]
    leverage: dict[int, float]
    strongest: tuple[int, ...]

    def laid(self, width: float, height: float) -> Line:
        return line_of(self.counts, self.links, self.leverage, width, height)

    def place(self, touchpoint_id: Id) -> int | None:
        """The place of a stop from 0."""
        return next((stop.number - 1 for stop in self.stops if stop.touchpoint.id == touchpoint_id), None)

    def arc_of(self, link_id: Id) -> Link | None:
        """The arc a link belongs to."""
        return next((arc for arc, links in self.links.items() if any(one.id == link_id for one in links)), None)

    def arcs_of(self, problem_ids: frozenset[Id]) -> frozenset[Link]:
        """The arcs of some pairs."""
        return frozenset(arc for arc, links in self.links.items() if {one.problem_id for one in links} & problem_ids)


def shown_path(desk: Desk) -> Id | None:
    """The path that is looked at, else the first one."""
    return desk.path_id or first_path_id(desk.workshop)


def look_at(workshop: Workshop, path_id: Id | None) -> LineLook:
    """Reads one path."""
    line = stops(workshop, path_id)
    stages = tuple(stage for stage in workshop.all(Stage) if stage.path_id == path_id)
    counts = {stage.id: 0 for stage in stages}
    for stop in line:
        counts[stop.stage.id] += 1
    places = {stop.touchpoint.id: place for place, stop in enumerate(line)}
    links: dict[Link, list[CauseLink]] = {}
    for link in shown_links(workshop, path_id):
        links.setdefault((places[link.cause_id], places[link.symptom_id]), []).append(link)
    return LineLook(
        stages,
        tuple(counts.values()),
        tuple(line),
        {arc: tuple(there) for arc, there in links.items()},
        frozenset(arc for arc, there in links.items() if is_classic(workshop, there[0])),
        {place: force for id, place in places.items() if (force := leverage(workshop, id))},
        tuple(stop.number for stop in strongest(workshop, path_id)),
    )


# Words


def distance_words(workshop: Workshop, link: CauseLink, t: Words) -> str:
    """How far it is from cause to symptom: "4 stages earlier"."""
    stages = stage_distance(workshop, link) or 0
    if stages > 0:
        return t.n("{n} stage earlier", "{n} stages earlier", stages)
    return t.n("{n} stage later", "{n} stages later", -stages) if stages else t("in the same stage")


def pair_words(problem: Problem | None, t: Words) -> str:
    """Both sides of a pair on one line."""
    if problem is None:
        return t("No pair written yet")
    return " → ".join(side for side in (problem.company_side, problem.customer_side) if side)


def stop_words(look: LineLook, place: int, t: Words) -> str:
    """A stop for a screen reader: its number and title, what is born there and what shows there."""
    stop = look.stops[place]
    born = sum(len(links) for (cause, _), links in look.links.items() if cause == place)
    shows = sum(len(links) for (_, symptom), links in look.links.items() if symptom == place)
    told = [f"{stop.number} {stop.touchpoint.title}"]
    told += [t.n("{n} trouble is born here", "{n} troubles are born here", born)] if born else []
    told += [t.n("{n} trouble shows here", "{n} troubles show here", shows)] if shows else []
    return ", ".join([*told, t("backstage")] if stop.backstage else told)
