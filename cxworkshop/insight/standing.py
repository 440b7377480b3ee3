"""Where the stops of a path stand: facts beside feeling, and which conflict is to be talked about next."""

from __future__ import annotations

from dataclasses import dataclass

from cxworkshop.insight.facts import Conflict, Share, conflict, is_thin, objective, subjective
from cxworkshop.model.experience import ConflictNote
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop, stops
from cxworkshop.model.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Standing:
    """What the checks say of a stop and how it felt (0–1), side by side and never made one. Either may be missing."""

    stop: Stop
    checks: Share | None
    felt: float | None
    thin: bool
    conflict: Conflict | None

    @property
    def only_facts(self) -> bool:
        """Checks alone never put a stop in order: nobody knows how it felt."""
        return self.checks is not None and self.felt is None


def standings(workshop: Workshop, path_id: Id | None = None) -> list[Standing]:
    """Every stop of a path in order; work backstage is never felt, it has facts alone."""
    return [_standing(workshop, stop) for stop in stops(workshop, path_id)]


def _standing(workshop: Workshop, stop: Stop) -> Standing:
    id = stop.touchpoint.id
    felt = None if stop.backstage else subjective(workshop, id)
    asked = None if stop.backstage else conflict(workshop, id)
    return Standing(stop, objective(workshop, id), felt, is_thin(workshop, id), asked)


def next_conflict(workshop: Workshop, path_id: Id | None = None) -> Stop | None:
    """The first stop along the path in conflict of which a question is still open; else the first in conflict."""
    found = [one.stop for one in standings(workshop, path_id) if one.conflict]
    waiting = [stop for stop in found if not _is_answered(workshop, stop.touchpoint.id)]
    return next(iter(waiting + found), None)


def _is_answered(workshop: Workshop, touchpoint_id: Id) -> bool:
    notes = [one for one in workshop.all(ConflictNote) if one.touchpoint_id == touchpoint_id]
    return any(one.q1 and one.q2 for one in notes)
