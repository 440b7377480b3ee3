"""Impact and ease: where each option of a two-criteria round falls, split at the mean of each axis.

Ease is easily overestimated by those who do not do the work, so what a target's own silo says of it is told apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean
from typing import Literal

from cxworkshop.insight.voting import Place, ranking, voters_by_group
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.voting import BallotOption
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import mark

Quadrant = Literal["do_now", "plan_properly", "do_on_the_side", "leave"]

QUADRANTS: dict[Quadrant, str] = {
    "do_now": mark("do now"),
    "plan_properly": mark("plan properly"),
    "do_on_the_side": mark("do on the side"),
    "leave": mark("leave for now"),
}


@dataclass(frozen=True, slots=True)
class Point:
    """An option with its dots on both sides. `doer` is the silo that would do the work and `doer_ease` the dots for
    ease it gave itself; None when nobody owns it, or when that silo gave no ballot or is not shown apart.
    """

    option: BallotOption
    impact: int
    ease: int
    quadrant: Quadrant
    doer: Silo | None = None
    doer_ease: int | None = None


@dataclass(frozen=True, slots=True)
class TwoSides:
    """All points, and the mean of each axis."""

    points: tuple[Point, ...]
    mean_impact: float
    mean_ease: float


def two_sides(workshop: Workshop, round_id: Id) -> TwoSides | None:
    """None when the round is not revealed or has no options."""
    impact = {place.option.id: place for place in ranking(workshop, round_id, "impact")}
    ease = {place.option.id: place for place in ranking(workshop, round_id, "ease")}
    if not impact:
        return None
    mean_impact, mean_ease = fmean(place.dots for place in impact.values()), fmean(p.dots for p in ease.values())
    points = []
    for id, place in impact.items():
        quadrant = _quadrant(place.dots >= mean_impact, ease[id].dots >= mean_ease)
        points.append(Point(place.option, place.dots, ease[id].dots, quadrant, *_doer(workshop, round_id, ease[id])))
    order = list(QUADRANTS)
    points.sort(key=lambda point: (order.index(point.quadrant), -point.impact - point.ease, point.option.order))
    return TwoSides(tuple(points), mean_impact, mean_ease)


def _doer(workshop: Workshop, round_id: Id, ease: Place) -> tuple[Silo | None, int | None]:
    """Whoever owned the target when the round opened."""
    owner = next((silo for silo in workshop.all(Silo) if silo.code == ease.option.silo_snapshot), None)
    if owner is None or owner.id not in voters_by_group(workshop, round_id):
        return owner, None
    return owner, ease.groups.get(owner.id, 0)


def _quadrant(impact: bool, ease: bool) -> Quadrant:
    if impact:
        return "do_now" if ease else "plan_properly"
    return "do_on_the_side" if ease else "leave"
