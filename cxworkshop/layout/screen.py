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
from itertools import pairwise

from cxworkshop.layout.boxes import CardBox, boxes_of
from cxworkshop.layout.capsules import Capsule, capsule_rect, capsules_of
from cxworkshop.layout.chips import Chip, chip_stop, chips_of
from cxworkshop.layout.columns import Column, StageBox, columns_of
from cxworkshop.layout.curve import Curve, curve_of, felt_of
from cxworkshop.layout.labels import labelled, upright
from cxworkshop.layout.lines import Need, needs_of, trunk_of
from cxworkshop.layout.plan import Plan
from cxworkshop.layout.routing import drawn, room_over, room_under, sides_of, tracks_of
from cxworkshop.layout.rows import LaneBox, rows_of, works_of
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.layout.sizes import WINDOW, Sizes
from cxworkshop.layout.ways import Arc, Cause, Side, Way
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
        return _range(self.cards, x0, x1)

    def at(self, point: Point) -> CardBox | None:
        """The card under a point."""
        return next((card for card in self.between(point.x, point.x) if card.rect.holds(point)), None)

    def column_at(self, x: float) -> int:
        """The place of the column at an x; left and right of the path count as its ends. The path has a stage."""
        return max(bisect_right(self.columns, x, key=_left) - 1, 0)

    def column_of(self, stage: int, place: int) -> Column:
        """The column of the customer's stop at a place in its stage (0 is first); the last column for any beyond."""
        box = self.stages[stage]
        at = bisect_right(self.columns, place, box.first, box.first + box.slots, key=_before)
        return self.columns[max(at - 1, box.first)]

    @cached_property
    def trunk(self) -> tuple[Point, ...]:
        """The corners of the whole line."""
        return trunk_of([card for card in self.cards if not card.stop.backstage])

    def trunk_between(self, x0: float, x1: float) -> tuple[Point, ...]:
        """The corners of the line from the stop before a stretch to the stop after it."""
        cards = self.cards
        first, last = self.range_between(x0, x1)
        first = next((n for n in range(first - 1, -1, -1) if not cards[n].stop.backstage), first)
        last = next((n for n in range(last, len(cards)) if not cards[n].stop.backstage), last)
        return trunk_of([card for card in cards[first : last + 1] if not card.stop.backstage])


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
    stages, columns, places = columns_of(plan, folded_stages, stacked, discs, sizes)
    works, tracks = works_of(plan, places), tracks_of(plan.moves, causes, places)
    top = (sizes.feeling if feeling else sizes.feeling_off) + room_over(tracks, sizes)
    rows = rows_of(plan, folded_lanes, works, top, room_under(tracks, sizes), sizes)
    cards = boxes_of(columns, rows.lanes, works, discs, sizes)
    boxes = boxes_by_id(cards)
    w = stages[-1].x + stages[-1].w if stages else 0.0
    band = Rect(0, 0, w, sizes.feeling if feeling else 0)
    needs = needs_of(plan.backstage, boxes, sizes)
    rects = {id: box.rect for id, box in boxes.items() if not box.stop.backstage} if plan.moves else {}
    lanes_room = Rect(0, rows.top, w, rows.bottom - rows.top)
    chips = chips_of(plan.moves, rects, lanes_room, sides_of(tracks, boxes), sizes)
    capsules = capsules_of(handovers, boxes, needs, chips, lambda x0, x1: cards[slice(*_range(cards, x0, x1))], sizes)
    returns, jumps, arcs = drawn(tracks, boxes, _taken(chips, needs, boxes), rows, sizes)
    crossing = [capsule_rect(one, sizes) for one in capsules]
    crossing += [upright(need.start, need.end) for need in needs]
    crossing += [upright(a, b) for arc in arcs for a, b in pairwise(arc.points) if a.x == b.x]
    return Layout(
        plan=plan,
        sizes=sizes,
        stages=stages,
        columns=columns,
        lanes=rows.lanes,
        cards=cards,
        curve=curve_of(felt_of(columns), band, sizes.curve_inset),
        chips=chips,
        returns=labelled(returns, crossing, sizes.label_w, sizes.label_h),
        jumps=labelled(jumps, crossing, sizes.label_w, sizes.label_h),
        arcs=arcs,
        needs=needs,
        capsules=capsules,
        feeling=band,
        sight_y=rows.sight_y,
        w=w,
        h=rows.h,
    )


def boxes_by_id(cards: Iterable[CardBox]) -> dict[Id, CardBox]:
    boxes: dict[Id, CardBox] = {}
    for card in cards:
        boxes[card.stop.id] = card
        for id in card.members:
            boxes[id] = card
    return boxes


def _taken(chips: Iterable[Chip], needs: Iterable[Need], boxes: Mapping[Id, CardBox]) -> set[Side]:
    """The sides of cards, over (True) or under, where something hangs already."""
    sides = {(boxes[need.front_id].rect, False) for need in needs}
    for chip in chips:
        card = boxes[chip_stop(chip.move) or ""].rect
        sides.add((card, chip.rect.y < card.y))
    return sides


def _range(cards: Sequence[CardBox], x0: float, x1: float) -> tuple[int, int]:
    return bisect_right(cards, x0, key=_right), bisect_right(cards, x1, key=_column)


def _column(card: CardBox) -> float:
    return card.column


def _right(card: CardBox) -> float:
    return card.column + card.slot


def _left(column: Column) -> float:
    return column.x


def _before(column: Column) -> int:
    return column.before
