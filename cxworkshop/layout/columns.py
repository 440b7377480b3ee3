"""The columns of the path: one for every stop of the customer, for every stack, and for a stage that is empty."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from cxworkshop.layout.plan import Plan, PlanStop
from cxworkshop.layout.sizes import Sizes
from cxworkshop.model.record import Id


class Column(NamedTuple):
    """`stops` are one, several in a stack, or none; `before` counts the customer's stops left of it in its stage.
    A narrow column has room for a disc only.
    """

    x: float
    w: float
    stage: int
    before: int
    stops: tuple[PlanStop, ...]
    narrow: bool

    @property
    def right(self) -> float:
        return self.x + self.w


class StageBox(NamedTuple):
    """The columns of a stage: `slots` of them, from the one that is number `first` of the path (0 is first)."""

    x: float
    w: float
    slots: int
    stops: int
    folded: bool
    first: int


class Columns(NamedTuple):
    """All columns from the left, and in which of them every stop stands."""

    stages: tuple[StageBox, ...]
    columns: tuple[Column, ...]
    places: dict[Id, int]

    @property
    def w(self) -> float:
        return self.columns[-1].right if self.columns else 0.0


def columns_of(
    plan: Plan, folded: Collection[Id], stacked: Collection[Id], discs: Collection[Id], sizes: Sizes
) -> Columns:
    """The columns from the left. A backstage stop stands in the column of the stop it serves, else in the first
    column of its stage.
    """
    stages: list[StageBox] = []
    columns: list[Column] = []
    places: dict[Id, int] = {}
    x = 0.0
    for place, stage in enumerate(plan.stages):
        narrow, start, first, before = stage.id in folded, x, len(columns), 0
        for group in _groups(plan.front_of(place), stacked, discs):
            small = narrow or (len(group) == 1 and group[0].id in discs)
            w = sizes.folded_slot if small else sizes.slot
            for stop in group:
                places[stop.id] = len(columns)
            columns.append(Column(x, w, place, before, group, small))
            x, before = x + w, before + len(group)
        stages.append(StageBox(start, x - start, len(columns) - first, before, narrow, first))
    for stop in plan.backstage:
        there = places.get(stop.serves or "")
        places[stop.id] = stages[stop.stage].first if there is None else there
    return Columns(tuple(stages), tuple(columns), places)


def _groups(
    front: Sequence[PlanStop], stacked: Collection[Id], discs: Collection[Id]
) -> Iterator[tuple[PlanStop, ...]]:
    """Neighbours in one lane that people have stacked stand together; everybody else stands alone. An empty stage has
    one group of nobody.
    """
    group: tuple[PlanStop, ...] = ()
    for stop in front:
        joins = stop.id in stacked and stop.id not in discs
        if group and joins and group[-1].lane == stop.lane:
            group += (stop,)
            continue
        if group:
            yield group
        group = (stop,) if joins else ()
        if not joins:
            yield (stop,)
    if group or not front:
        yield group
