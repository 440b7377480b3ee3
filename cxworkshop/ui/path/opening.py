"""The path seen with a slot open: where cards in the hand would land, and what stands aside for them.

Only the columns to the right of the slot move, all by the same width, so that no card is laid out anew while somebody
drags: one that moves along the path leaves its own column, and only those between its old and its new place shift.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection
from dataclasses import dataclass
from itertools import accumulate

from cxworkshop.layout.aim import Aim, clamped
from cxworkshop.layout.boxes import CardBox
from cxworkshop.layout.columns import Column
from cxworkshop.layout.screen import Layout
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.model.record import Id
from cxworkshop.ui.path.shifts import STILL, Shifts, stepped

NEVER = float("inf")


@dataclass(frozen=True, slots=True)
class Opening:
    """`slot` is where the cards would stand, as shown; columns of its stage from `behind` on come after it. `gone` is
    the stretch of the path whose column has closed, `stages` are the left edges and widths of the stages as shown.
    """

    aim: Aim
    moving: frozenset[Id]
    numbers: tuple[int, ...]
    slot: Rect
    number: int
    behind: float
    shifts: Shifts
    stages: tuple[tuple[float, float], ...]
    gone: tuple[float, float] | None = None

    def number_of(self, number: int) -> int:
        """The number that a stop would have."""
        left = number - bisect_left(self.numbers, number)
        return left + len(self.moving) if left >= self.number else left


def opened(layout: Layout, aim: Aim, moving: Collection[Id]) -> Opening:
    """Opens the slot at an aim. One card that moves along leaves its column; several wait in theirs."""
    place, left = _place(layout, aim, moving), _left_column(layout, moving)
    stage, backstage = layout.stages[aim.stage], layout.plan.lanes[aim.lane].backstage
    wide = layout.sizes.folded_slot if stage.folded else layout.sizes.slot
    own = left is not None and not backstage and place in (left, left + 1) and layout.columns[left].stage == aim.stage
    edge = layout.columns[place].x if place < len(layout.columns) else layout.w
    steps = [(edge, wide, aim.stage)] if stage.stops and not backstage and not own else []
    gone = None
    if left is not None and not own and layout.stages[layout.columns[left].stage].slots > 1:
        column = layout.columns[left]
        gone = column.x, column.right
        steps.append((column.right, -column.w, column.stage))
    shifts = stepped((x, by) for x, by, _ in steps) if steps else STILL
    own_column = layout.columns[left] if own and left is not None else None
    x = own_column.x if own_column else _slot_x(layout, place, edge, shifts, backstage)
    return Opening(
        aim=aim,
        moving=frozenset(moving),
        numbers=tuple(sorted(stop.number for id in moving if (stop := layout.plan.stop(id)) is not None)),
        slot=_slot(layout, aim, x, wide),
        number=_number(layout, aim, place, moving),
        behind=own_column.right if own_column else edge if stage.stops and not backstage else NEVER,
        shifts=shifts,
        stages=_stages(layout, steps),
        gone=gone,
    )


def aim_in(layout: Layout, opening: Opening | None, point: Point, moving: Collection[Id]) -> Aim | None:
    """The aim under a point of the path as it is shown, slot and all; None above and below every lane."""
    lane = next((place for place, box in enumerate(layout.lanes) if box.y <= point.y < box.y + box.h), None)
    if lane is None or not layout.stages:
        return None
    x = opening.shifts.back(point.x, opening.gone) if opening else point.x
    if x is None and opening:
        return clamped(layout.plan, Aim(opening.aim.stage, lane, opening.aim.column), moving)
    column = layout.columns[layout.column_at(x or 0.0)]
    before = _stays_before(layout, column, moving)
    passed = (x or 0.0) >= column.right or column.x >= _behind(layout, opening, column.stage, moving)
    if passed and not layout.plan.lanes[lane].backstage:
        before += sum(stop.id not in moving for stop in column.stops)
    return clamped(layout.plan, Aim(column.stage, lane, before), moving)


def _behind(layout: Layout, opening: Opening | None, stage: int, moving: Collection[Id]) -> float:
    """From which x on the columns of a stage come after the slot; a card just lifted still keeps its own open."""
    if opening:
        return opening.behind if opening.aim.stage == stage else NEVER
    left = _left_column(layout, moving)
    return layout.columns[left].right if left is not None and layout.columns[left].stage == stage else NEVER


def _place(layout: Layout, aim: Aim, moving: Collection[Id]) -> int:
    """The column before which the slot opens (or, backstage, the column the work stands under)."""
    stage = layout.stages[aim.stage]
    seen, place = 0, stage.first
    last = stage.first + stage.slots
    while place < last:
        stops = layout.columns[place].stops
        stay = sum(stop.id not in moving for stop in stops)
        if seen >= aim.column and (stay or not stops):
            break
        seen += stay
        place += 1
    return min(place, last - 1) if layout.plan.lanes[aim.lane].backstage else place


def _left_column(layout: Layout, moving: Collection[Id]) -> int | None:
    """The column that the only moving card leaves, when it stands there alone."""
    box = layout.card(next(iter(moving))) if len(moving) == 1 else None
    return None if box is None or box.stop.backstage or box.members else layout.column_at(box.column)


def _stays_before(layout: Layout, column: Column, moving: Collection[Id]) -> int:
    """The customer's stops of a stage left of a column that are not in the hand."""
    boxes = (layout.card(id) for id in moving)
    gone = (box.stop.stage == column.stage and box.column < column.x for box in boxes if box and not box.stop.backstage)
    return column.before - sum(gone)


def _stages(layout: Layout, steps: Collection[tuple[float, float, int]]) -> tuple[tuple[float, float], ...]:
    wide = [box.w + sum(by for _, by, stage in steps if stage == place) for place, box in enumerate(layout.stages)]
    return tuple(zip(accumulate([0.0, *wide[:-1]]), wide, strict=True)) if wide else ()


def _slot_x(layout: Layout, place: int, edge: float, shifts: Shifts, backstage: bool) -> float:
    """The left edge of the slot as it is shown."""
    if not backstage:
        return edge + shifts.at(edge)
    column = layout.columns[place]
    return column.x + shifts.at(column.x + column.w / 2)


def _slot(layout: Layout, aim: Aim, x: float, wide: float) -> Rect:
    sizes, lane = layout.sizes, layout.lanes[aim.lane]
    if layout.stages[aim.stage].folded or lane.folded:
        return Rect(x + (wide - sizes.disc) / 2, lane.y + (lane.h - sizes.disc) / 2, sizes.disc, sizes.disc)
    if layout.plan.lanes[aim.lane].backstage:
        y = lane.y + lane.h - sizes.backstage + sizes.back_top
        return Rect(x + (wide - sizes.back_w) / 2, y, sizes.back_w, sizes.back_h)
    return Rect(x + (wide - sizes.card_w) / 2, lane.y + (lane.h - sizes.card_h) / 2, sizes.card_w, sizes.card_h)


def _number(layout: Layout, aim: Aim, place: int, moving: Collection[Id]) -> int:
    """The number of the first card in the hand once it has landed."""
    stage, cards = layout.stages[aim.stage], layout.cards
    place += layout.plan.lanes[aim.lane].backstage
    if place < stage.first + stage.slots and layout.columns[place].stops:
        number = layout.columns[place].stops[0].number
    else:
        after = bisect_left(cards, aim.stage + 1, key=_stage)
        number = cards[after].stop.number if after < len(cards) else len(layout.plan.stops) + 1
    left = [stop for id in moving if (stop := layout.plan.stop(id)) is not None and stop.number < number]
    return number - len(left)


def _stage(card: CardBox) -> int:
    return card.stop.stage
