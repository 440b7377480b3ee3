"""What runs between the cards and hangs on them: needs, chips, hand-overs, returns, jumps and arcs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from cxworkshop.layout.boxes import CardBox, range_of
from cxworkshop.layout.capsules import Capsule, capsule_rect, capsules_of
from cxworkshop.layout.chips import Chip, chip_stop, chips_of
from cxworkshop.layout.frame import Frame
from cxworkshop.layout.labels import labelled, upright
from cxworkshop.layout.lines import Need, needs_of
from cxworkshop.layout.plan import Plan
from cxworkshop.layout.routing import drawn, sides_of
from cxworkshop.layout.shapes import Rect
from cxworkshop.layout.sizes import Sizes
from cxworkshop.layout.ways import Arc, Side, Way
from cxworkshop.model.record import Id


class Hung(NamedTuple):
    """All of it, each from the left or by its track."""

    needs: tuple[Need, ...]
    chips: tuple[Chip, ...]
    capsules: tuple[Capsule, ...]
    returns: tuple[Way, ...]
    jumps: tuple[Way, ...]
    arcs: tuple[Arc, ...]


def hung_on(frame: Frame, plan: Plan, handovers: Iterable[tuple[Id, Id]], sizes: Sizes) -> Hung:
    """Chips come first, for ways and hand-overs keep clear of them; the words of ways come last."""
    boxes = frame.boxes
    needs = needs_of(plan.backstage, boxes, sizes)
    chips = _chips(frame, plan, sizes)
    capsules = capsules_of(handovers, boxes, needs, chips, lambda x0, x1: _near(frame.cards, x0, x1), sizes)
    returns, jumps, arcs = drawn(frame.tracks, boxes, _taken(chips, needs, boxes), frame.rows, sizes)
    crossing = [capsule_rect(one, sizes) for one in capsules] if returns or jumps else []
    crossing += [upright(need.start, need.end) for need in needs]
    crossing += [upright(a, b) for arc in arcs for a, b in pairwise(arc.points) if a.x == b.x]
    returns, jumps = (labelled(ways, crossing, sizes.label_w, sizes.label_h) for ways in (returns, jumps))
    return Hung(needs, chips, capsules, returns, jumps, arcs)


def _chips(frame: Frame, plan: Plan, sizes: Sizes) -> tuple[Chip, ...]:
    if not plan.moves:
        return ()
    rows = frame.rows
    cards = {id: box.rect for id, box in frame.boxes.items() if not box.stop.backstage}
    room = Rect(0, rows.top, frame.columns.w, rows.bottom - rows.top)
    return chips_of(plan.moves, cards, room, sides_of(frame.tracks, frame.boxes), sizes)


def _taken(chips: Iterable[Chip], needs: Iterable[Need], boxes: Mapping[Id, CardBox]) -> set[Side]:
    """The sides of cards, over (True) or under, where something hangs already."""
    sides = {(boxes[need.front_id].rect, False) for need in needs}
    for chip in chips:
        card = boxes[chip_stop(chip.move) or ""].rect
        sides.add((card, chip.rect.y < card.y))
    return sides


def _near(cards: Sequence[CardBox], x0: float, x1: float) -> Sequence[CardBox]:
    first, last = range_of(cards, x0, x1)
    return cards[first:last]
