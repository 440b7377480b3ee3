"""Cards, discs, stacks and works: where each stands in its column and lane."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from typing import Literal, NamedTuple

from cxworkshop.layout.columns import Column
from cxworkshop.layout.plan import PlanStop
from cxworkshop.layout.rows import MOST_WORKS, LaneBox, Works
from cxworkshop.layout.shapes import Rect
from cxworkshop.layout.sizes import Sizes
from cxworkshop.model.record import Id

Form = Literal["card", "disc", "backstage", "stack", "works"]


class CardBox(NamedTuple):
    """Where a stop stands, and as what. A stack and works stand for several: `stop` is the first of `members`; so
    does a disc that has members. `column` and `slot` are the left edge and the width of the column.
    """

    stop: PlanStop
    rect: Rect
    form: Form
    column: float
    slot: float
    members: tuple[Id, ...] = ()


def boxes_of(
    columns: Sequence[Column], lanes: Sequence[LaneBox], works: Works, discs: Collection[Id], sizes: Sizes
) -> tuple[CardBox, ...]:
    """Every card, from the left; under a card comes the work in its column."""
    under: dict[int, list[CardBox]] = {}
    for (row, place), there in works.items():
        under.setdefault(place, []).extend(_works(columns[place], lanes[row], there, discs, sizes))
    found: list[CardBox] = []
    for place, column in enumerate(columns):
        if column.stops:
            found.append(_front(column, lanes[column.stops[0].lane], sizes))
        if place in under:
            found += under[place]
    return tuple(found)


def range_of(cards: Sequence[CardBox], x0: float, x1: float) -> tuple[int, int]:
    """The first card whose column reaches into a stretch, and the one after the last, by place."""
    return bisect_right(cards, x0, key=_right), bisect_right(cards, x1, key=_left)


def _front(column: Column, lane: LaneBox, sizes: Sizes) -> CardBox:
    """A card or a stack; a disc where the column or the lane is narrow."""
    x, w, _, _, stops, narrow = column
    middle = lane.y + lane.h / 2
    members = tuple([stop.id for stop in stops]) if len(stops) > 1 else ()
    if narrow or lane.folded:
        disc = sizes.disc
        return CardBox(stops[0], Rect(x + (w - disc) / 2, middle - disc / 2, disc, disc), "disc", x, w, members)
    card_w, card_h = sizes.card_w, sizes.card_h
    rect = Rect(x + (w - card_w) / 2, middle - card_h / 2, card_w, card_h)
    return CardBox(stops[0], rect, "stack" if members else "card", x, w, members)


def _works(
    column: Column, lane: LaneBox, there: list[PlanStop], discs: Collection[Id], sizes: Sizes
) -> Iterator[CardBox]:
    """The work of one lane in one column: each below the other, or from the third on all of it as one."""
    many = len(there) > MOST_WORKS
    members = tuple(stop.id for stop in there) if many else ()
    for depth, stop in enumerate(there[:1] if many else there):
        small = column.narrow or (stop.id in discs and not many)
        form: Form = "disc" if small else "works" if many else "backstage"
        w, h = (sizes.disc, sizes.disc) if small else (sizes.back_w, sizes.back_h)
        y = lane.y + depth * sizes.back_step + ((sizes.backstage - h) / 2 if small else sizes.back_top)
        yield CardBox(stop, Rect(column.x + (column.w - w) / 2, y, w, h), form, column.x, column.w, members)


def _left(card: CardBox) -> float:
    return card.column


def _right(card: CardBox) -> float:
    return card.column + card.slot
