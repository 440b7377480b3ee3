"""How far below expectation the stops of a target are."""

from __future__ import annotations

from collections.abc import Callable

from cxworkshop.insight.experience import gap, weighted_gap
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop


def worst_gap(workshop: Workshop, target: Target | None) -> float | None:
    """The lowest gap of the stops a target touches; None when nothing was scored."""
    return _lowest(workshop, target, gap)


def worst_weighted_gap(workshop: Workshop, target: Target | None) -> float | None:
    return _lowest(workshop, target, weighted_gap)


def _lowest(workshop: Workshop, target: Target | None, rule: Callable[[Workshop, Id], float | None]) -> float | None:
    known = [rule(workshop, id) for id in target.touchpoint_ids] if target else []
    return min((one for one in known if one is not None), default=None)
