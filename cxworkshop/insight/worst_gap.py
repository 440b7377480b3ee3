"""How far below expectation the stops of a target are."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import median

from cxworkshop.model.experience import Dimension, Score
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop


def score_of(workshop: Workshop, touchpoint_id: Id, dimension: Dimension) -> float | None:
    """The team's score if there is one, else the median of the silos' scores."""
    scores = [s for s in workshop.all(Score) if s.touchpoint_id == touchpoint_id and s.dimension == dimension]
    team = [score.value for score in scores if score.silo_id is None]
    return team[0] if team else median(score.value for score in scores) if scores else None


def gap_of(workshop: Workshop, touchpoint_id: Id) -> float | None:
    """Experience less expectation, -4 to 4."""
    expected = score_of(workshop, touchpoint_id, "expectation")
    met = score_of(workshop, touchpoint_id, "experience")
    return None if expected is None or met is None else met - expected


def weighted_gap_of(workshop: Workshop, touchpoint_id: Id) -> float | None:
    """The part of the gap below zero, times how much the customer cares."""
    gap, importance = gap_of(workshop, touchpoint_id), score_of(workshop, touchpoint_id, "importance")
    return None if gap is None or importance is None else min(gap, 0) * importance


def worst_gap(workshop: Workshop, target: Target | None) -> float | None:
    """The lowest gap of the stops a target touches; None when nothing was scored."""
    return _lowest(gap_of(workshop, id) for id in target.touchpoint_ids) if target else None


def worst_weighted_gap(workshop: Workshop, target: Target | None) -> float | None:
    return _lowest(weighted_gap_of(workshop, id) for id in target.touchpoint_ids) if target else None


def _lowest(gaps: Iterable[float | None]) -> float | None:
    return min((gap for gap in gaps if gap is not None), default=None)
