"""The path on its way from one layout to another, as when the lanes change: slots, numbers and curve stay."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from cxworkshop.layout.boxes import CardBox
from cxworkshop.layout.capsules import Capsule
from cxworkshop.layout.chips import Chip, chip_stop
from cxworkshop.layout.frame import boxes_by_id
from cxworkshop.layout.lines import Need
from cxworkshop.layout.rows import LaneBox
from cxworkshop.layout.screen import Layout
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.layout.sizes import Sizes
from cxworkshop.layout.ways import Arc, Way
from cxworkshop.model.record import Id


def between(a: Layout, b: Layout, t: float, stretch: tuple[float, float] | None = None) -> Layout:
    """The path at t from 0 (as in `a`) to 1 (as in `b`). Cards that are in only one of them stand as in `b`; so do
    those outside a stretch of x, when one is given: nobody sees them move.
    """
    if t >= 1:
        return b
    first, last = b.range_between(*stretch) if stretch else (0, len(b.cards))
    cards = (*b.cards[:first], *(_card(a, card, t) for card in b.cards[first:last]), *b.cards[last:])
    boxes = boxes_by_id(cards[first:last])
    return replace(
        b,
        lanes=_lanes(a, b, t),
        cards=cards,
        sight_y=_mix(a.sight_y, b.sight_y, t),
        h=_mix(a.h, b.h, t),
        feeling=_rect(a.feeling, b.feeling, t),
        chips=tuple(_chip(chip, b, boxes.get(chip_stop(chip.move) or "")) for chip in b.chips),
        needs=tuple(_need(need, boxes.get(need.front_id), boxes.get(need.back_id), b.sizes) for need in b.needs),
        returns=_ways(a.returns, b.returns, t),
        jumps=_ways(a.jumps, b.jumps, t),
        arcs=_arcs(a.arcs, b.arcs, t),
        capsules=_capsules(a, b, t, boxes),
    )


def _card(a: Layout, card: CardBox, t: float) -> CardBox:
    was = a.card(card.stop.id)
    return card if was is None else card._replace(rect=_rect(was.rect, card.rect, t))


def _lanes(a: Layout, b: Layout, t: float) -> tuple[LaneBox, ...]:
    """Lanes slide when they are the same in both; those of another mode are there at once."""
    if [lane.key for lane in a.plan.lanes] != [lane.key for lane in b.plan.lanes]:
        return b.lanes
    pairs = zip(a.lanes, b.lanes, strict=True)
    return tuple(to._replace(y=_mix(at.y, to.y, t), h=_mix(at.h, to.h, t)) for at, to in pairs)


def _chip(chip: Chip, b: Layout, box: CardBox | None) -> Chip:
    """A chip goes along with its card."""
    end = b.card(box.stop.id) if box else None
    if box is None or end is None:
        return chip
    by = box.rect.x - end.rect.x, box.rect.y - end.rect.y
    rect = Rect(chip.rect.x + by[0], chip.rect.y + by[1], chip.rect.w, chip.rect.h)
    start, stop = (Point(point.x + by[0], point.y + by[1]) for point in chip.stub)
    return chip._replace(rect=rect, stub=(start, stop))


def _need(need: Need, front: CardBox | None, work: CardBox | None, sizes: Sizes) -> Need:
    if front is None or work is None:
        return need
    x = front.rect.centre.x
    return need._replace(start=Point(x, front.rect.bottom + sizes.foot(front.rect.w)), end=Point(x, work.rect.y))


def _ways(a: tuple[Way, ...], b: tuple[Way, ...], t: float) -> tuple[Way, ...]:
    was = {way.moves: way for way in a}
    return tuple(_way(was[way.moves], way, t) if way.moves in was else way for way in b)


def _way(at: Way, to: Way, t: float) -> Way:
    if (len(at.points), len(at.legs)) != (len(to.points), len(to.legs)):
        return to
    legs = zip(at.legs, to.legs, strict=True)
    return to._replace(
        points=_points(at.points, to.points, t),
        legs=tuple((_point(one[0], other[0], t), _point(one[1], other[1], t)) for one, other in legs),
        label=_rect(at.label, to.label, t),
    )


def _arcs(a: tuple[Arc, ...], b: tuple[Arc, ...], t: float) -> tuple[Arc, ...]:
    was = {(arc.cause_id, arc.symptom_id): arc.points for arc in a}
    pairs = ((arc, was.get((arc.cause_id, arc.symptom_id), ())) for arc in b)
    return tuple(
        arc._replace(points=_points(at, arc.points, t)) if len(at) == len(arc.points) else arc for arc, at in pairs
    )


def _points(a: tuple[Point, ...], b: tuple[Point, ...], t: float) -> tuple[Point, ...]:
    return tuple(_point(one, other, t) for one, other in zip(a, b, strict=True))


def _capsules(a: Layout, b: Layout, t: float, seen: Mapping[Id, CardBox]) -> tuple[Capsule, ...]:
    was = {(one.from_id, one.to_id): one.centre for one in a.capsules if one.to_id in seen}
    return tuple(
        one._replace(centre=_point(was[pair], one.centre, t)) if (pair := (one.from_id, one.to_id)) in was else one
        for one in b.capsules
    )


def _rect(a: Rect, b: Rect, t: float) -> Rect:
    return Rect(*(_mix(one, other, t) for one, other in zip(a, b, strict=True)))


def _point(a: Point, b: Point, t: float) -> Point:
    return Point(_mix(a.x, b.x, t), _mix(a.y, b.y, t))


def _mix(a: float, b: float, t: float) -> float:
    return a + (b - a) * t
