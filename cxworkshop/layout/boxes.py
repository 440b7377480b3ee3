"""Cards, discs, stacks and works: where each stands in its column and lane."""

from __future__ import annotations

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
    left = {False: (sizes.slot - sizes.card_w) / 2, True: (sizes.folded_slot - sizes.disc) / 2}
    aside, half, disc = (sizes.slot - sizes.disc) / 2, sizes.card_h / 2, sizes.disc
    found: list[CardBox] = []
    for place, column in enumerate(columns):
        x, w, _, _, stops, narrow = column
        if stops:
            lane = lanes[stops[0].lane]
            y = lane.y + lane.h / 2
            members = tuple([stop.id for stop in stops]) if len(stops) > 1 else ()
            if narrow or lane.folded:
                rect = Rect(x + (left[True] if narrow else aside), y - disc / 2, disc, disc)
                found.append(CardBox(stops[0], rect, "disc", x, w, members))
            else:
                rect = Rect(x + left[False], y - half, sizes.card_w, sizes.card_h)
                found.append(CardBox(stops[0], rect, "stack" if members else "card", x, w, members))
        if place in under:
            found += under[place]
    return tuple(found)


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
        y = lane.y + depth * sizes.back_step + (sizes.backstage - h) / 2
        yield CardBox(stop, Rect(column.x + (column.w - w) / 2, y, w, h), form, column.x, column.w, members)
