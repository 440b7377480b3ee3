"""How far the line changes with a slot: from the stop before it to the stop behind it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable

from cxworkshop.layout.boxes import CardBox
from cxworkshop.layout.screen import Layout
from cxworkshop.model.record import Id


def reach(layout: Layout, x: float, moving: Collection[Id]) -> tuple[float, float]:
    """The stretch of the path between the stops that stay, left and right of an x; beyond the last, the whole rest."""
    cards = layout.cards
    place = bisect_right(cards, x, key=_left)
    before = _first((cards[n] for n in range(place - 1, -1, -1)), moving)
    behind = _first((cards[n] for n in range(place, len(cards))), moving)
    room = layout.sizes.slot
    return (before.rect.x - room if before else 0.0), (behind.rect.right + room if behind else layout.w + 2 * room)


def _first(boxes: Iterable[CardBox], moving: Collection[Id]) -> CardBox | None:
    return next((box for box in boxes if not box.stop.backstage and box.stop.id not in moving), None)


def _left(box: CardBox) -> float:
    return box.rect.x
