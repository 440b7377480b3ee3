"""Where the path stands on a screen: stages, lanes, cards and all that hangs on them. Logical pixels at 100 %.

The origin is the left edge of the first slot, and the top of the feeling band. Stage headers and lane labels lie
outside: they stay put while the rest scrolls. Every customer stop has a column of its own, so nothing ever overlaps
and the line, which only turns in the gutters between columns, never passes under a card.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from cxworkshop.layout.boxes import CardBox, range_of
from cxworkshop.layout.capsules import Capsule
from cxworkshop.layout.chips import Chip
from cxworkshop.layout.columns import Column, StageBox
from cxworkshop.layout.curve import Curve
from cxworkshop.layout.frame import Wishes, boxes_by_id, frame_of
from cxworkshop.layout.hanging import hung_on
from cxworkshop.layout.lines import Need, trunk_of
from cxworkshop.layout.plan import Plan
from cxworkshop.layout.rows import LaneBox
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.layout.sizes import WINDOW, Sizes
from cxworkshop.layout.ways import Arc, Cause, Way
from cxworkshop.model.record import Id


@dataclass(frozen=True)
class Layout:
    """Everything the canvas paints, in scene coordinates; cards, columns and curve run from the left."""

    plan: Plan
    sizes: Sizes
    stages: tuple[StageBox, ...]
    columns: tuple[Column, ...]
    lanes: tuple[LaneBox, ...]
    cards: tuple[CardBox, ...]
    curve: Curve
    chips: tuple[Chip, ...]
    returns: tuple[Way, ...]
    jumps: tuple[Way, ...]
    arcs: tuple[Arc, ...]
    needs: tuple[Need, ...]
    capsules: tuple[Capsule, ...]
    feeling: Rect
    sight_y: float
    w: float
    h: float

    @cached_property
    def boxes(self) -> Mapping[Id, CardBox]:
        """The card of every stop; members of a stack share one."""
        return boxes_by_id(self.cards)

    def card(self, id: Id) -> CardBox | None:
        """The card of a stop, or the stack it is in; None when it is not on the path."""
        return self.boxes.get(id)

    def between(self, x0: float, x1: float) -> Sequence[CardBox]:
        """The cards whose columns reach into a stretch."""
        first, last = self.range_between(x0, x1)
        return self.cards[first:last]

    def range_between(self, x0: float, x1: float) -> tuple[int, int]:
        """The first of them, and the one after the last, by place in `cards`."""
        return range_of(self.cards, x0, x1)

    def at(self, point: Point) -> CardBox | None:
        """The card under a point."""
        return next((card for card in self.between(point.x, point.x) if card.rect.holds(point)), None)

    def column_at(self, x: float) -> int:
        """The place of the column at an x; left and right of the path count as its ends. The path has a stage."""
        return max(bisect_right(self.columns, x, key=_left) - 1, 0)

    @cached_property
    def trunk(self) -> tuple[Point, ...]:
        """The corners of the whole line."""
        return trunk_of([card for card in self.cards if not card.stop.backstage])


def lay_out(
    plan: Plan,
    folded_stages: Collection[Id] = (),
    folded_lanes: Collection[str] = (),
    feeling: bool = True,
    handovers: Iterable[tuple[Id, Id]] = (),
    *,
    stacked: Collection[Id] = (),
    discs: Collection[Id] = (),
    causes: Iterable[Cause] = (),
    sizes: Sizes = WINDOW,
) -> Layout:
    """Lays a plan out. `handovers` are the neighbours whose owner changes, as giver's and taker's stop; `stacked` are
    stops that share a slot with their neighbours in the same cell; `discs` are stops shown as discs; `causes` are a
    cause, its symptom, and whether it leads from the first third to the last one.
    """
    wishes = Wishes(folded_stages, folded_lanes, feeling, stacked, discs, causes)
    frame = frame_of(plan, wishes, sizes)
    hung = hung_on(frame, plan, handovers, sizes)
    columns, rows = frame.columns, frame.rows
    return Layout(
        plan=plan,
        sizes=sizes,
        stages=columns.stages,
        columns=columns.columns,
        lanes=rows.lanes,
        cards=frame.cards,
        curve=Curve(columns.columns, frame.feeling, sizes.curve_inset),
        chips=hung.chips,
        returns=hung.returns,
        jumps=hung.jumps,
        arcs=hung.arcs,
        needs=hung.needs,
        capsules=hung.capsules,
        feeling=frame.feeling,
        sight_y=rows.sight_y,
        w=columns.w,
        h=rows.h,
    )


def _left(column: Column) -> float:
    return column.x
