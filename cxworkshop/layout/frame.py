"""The frame of the path: columns, rows, and the cards where they cross. All that runs and hangs comes after it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from cxworkshop.layout.boxes import CardBox, boxes_of
from cxworkshop.layout.columns import Columns, columns_of
from cxworkshop.layout.plan import Plan
from cxworkshop.layout.routing import Tracks, room_over, room_under, tracks_of
from cxworkshop.layout.rows import Rows, rows_of, works_of
from cxworkshop.layout.shapes import Rect
from cxworkshop.layout.sizes import Sizes
from cxworkshop.layout.ways import Cause
from cxworkshop.model.record import Id


class Wishes(NamedTuple):
    """What people have folded, stacked, shown as discs, and switched on."""

    folded_stages: Collection[Id] = ()
    folded_lanes: Collection[str] = ()
    feeling: bool = True
    stacked: Collection[Id] = ()
    discs: Collection[Id] = ()
    causes: Iterable[Cause] = ()


class Frame(NamedTuple):
    """`feeling` is the band of the curve, without a height when it is off."""

    columns: Columns
    rows: Rows
    tracks: Tracks
    cards: tuple[CardBox, ...]
    boxes: Mapping[Id, CardBox]
    feeling: Rect


def frame_of(plan: Plan, wishes: Wishes, sizes: Sizes) -> Frame:
    """Lays out columns and rows, and puts the cards in."""
    columns = columns_of(plan, wishes.folded_stages, wishes.stacked, wishes.discs, sizes)
    works, tracks = works_of(plan, columns.places), tracks_of(plan.moves, wishes.causes, columns.places)
    top = (sizes.feeling if wishes.feeling else sizes.feeling_off) + room_over(tracks, sizes)
    rows = rows_of(plan, wishes.folded_lanes, works, top, room_under(tracks, sizes), sizes)
    cards = boxes_of(columns.columns, rows.lanes, works, wishes.discs, sizes)
    band = Rect(0, 0, columns.w, sizes.feeling if wishes.feeling else 0)
    return Frame(columns, rows, tracks, cards, boxes_by_id(cards), band)


def boxes_by_id(cards: Iterable[CardBox]) -> dict[Id, CardBox]:
    """The card of every stop; members of a stack share one."""
    boxes: dict[Id, CardBox] = {}
    for card in cards:
        boxes[card.stop.id] = card
        for id in card.members:
            boxes[id] = card
    return boxes
