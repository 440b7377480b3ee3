"""Hand-overs: a capsule in the gutter where the owner changes, or on the dots down to backstage work."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from cxworkshop.layout.boxes import CardBox
from cxworkshop.layout.chips import Chip
from cxworkshop.layout.lines import Need
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.layout.sizes import Sizes
from cxworkshop.model.record import Id

Near = Callable[[float, float], Sequence[CardBox]]
OFF = 2.0


class Capsule(NamedTuple):
    """A hand-over on the line; `upright` is false when the giver is below the taker."""

    from_id: Id
    to_id: Id
    centre: Point
    upright: bool


def capsules_of(
    handovers: Iterable[tuple[Id, Id]],
    boxes: Mapping[Id, CardBox],
    needs: Sequence[Need],
    chips: Sequence[Chip],
    near: Near,
    sizes: Sizes,
) -> tuple[Capsule, ...]:
    """One capsule for every hand-over between two places; none between two discs that stand closer than a capsule is
    wide. `near` tells the cards between two x.
    """
    dots, under = {need.back_id: need for need in needs}, _under(chips)
    tight = sizes.capsule_w > sizes.gutter
    found = []
    for giver, taker in handovers:
        a, b = boxes.get(giver), boxes.get(taker)
        if a is not None and b is not None and a is not b and _has_room(a, b, sizes):
            need = dots.get(taker)
            centre = _on_dots(need, under, sizes) if need else _in_gutter(a, b, boxes)
            if tight and not need:
                centre = _clear(centre, near, sizes)
            found.append(Capsule(giver, taker, centre, _middle(a) <= _middle(b)))
    return tuple(found)


def _under(chips: Sequence[Chip]) -> dict[float, float]:
    """How far down the chips over an x reach."""
    under: dict[float, float] = {}
    for chip in chips:
        x = chip.rect.centre.x
        under[x] = max(chip.rect.bottom, under.get(x, 0.0))
    return under


def _has_room(a: CardBox, b: CardBox, sizes: Sizes) -> bool:
    narrow = a.slot == b.slot == sizes.folded_slot
    return not narrow or sizes.capsule_w <= sizes.folded_slot - sizes.disc


def _on_dots(need: Need, under: Mapping[float, float], sizes: Sizes) -> Point:
    """Half way down what the chips leave free, clear of the work in any case."""
    x, end = need.start.x, need.end.y
    free = max(need.start.y, under.get(x, need.start.y))
    top = free if end - free >= sizes.capsule_h else need.start.y
    return Point(x, min((top + end) / 2, end - sizes.capsule_h / 2))


def _in_gutter(giver: CardBox, taker: CardBox, boxes: Mapping[Id, CardBox]) -> Point:
    """Half way of the run, left of the taker; work that nobody met hands over on its right."""
    if taker.stop.backstage:
        return Point(taker.column + taker.slot, _middle(taker))
    leaving = boxes.get(giver.stop.serves or "", giver)
    return Point(taker.column, (_middle(leaving) + _middle(taker)) / 2)


def _middle(card: CardBox) -> float:
    return card.rect.y + card.rect.h / 2


def _clear(centre: Point, near: Near, sizes: Sizes) -> Point:
    """Where the gutter is narrower than the capsule it stands clear of the cards beside it."""
    w, h = sizes.capsule_w, sizes.capsule_h
    beside = [card.rect for card in near(centre.x - w / 2, centre.x + w / 2)]
    for _ in beside:
        place = _around(centre, sizes)
        met = [rect.y for rect in beside if rect.meets(place)]
        if not met:
            break
        centre = Point(centre.x, min(met) - h / 2 - OFF)
    return centre


def capsule_rect(capsule: Capsule, sizes: Sizes) -> Rect:
    return _around(capsule.centre, sizes)


def _around(centre: Point, sizes: Sizes) -> Rect:
    return Rect(centre.x - sizes.capsule_w / 2, centre.y - sizes.capsule_h / 2, sizes.capsule_w, sizes.capsule_h)
