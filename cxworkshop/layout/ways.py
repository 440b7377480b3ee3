"""Ways: returns under the lanes, jumps forward over them, and arcs from a symptom back to its cause.

Each leaves its card upright, in the card's own column, and runs level on a track where no card stands.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from cxworkshop.layout.boxes import CardBox
from cxworkshop.layout.plan import PlanMove
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.layout.sizes import Sizes
from cxworkshop.model.record import Id

Cause = tuple[Id, Id, bool]
Side = tuple[Rect, bool]
NOWHERE = Rect(0, 0, 0, 0)


class Port(NamedTuple):
    """A place on the edge of a card, over or under it; ranks run from the left."""

    over: bool
    rank: int


BACK_OUT, BACK_IN = Port(False, 0), Port(False, 1)
JUMP_IN, ARC_OUT, ARC_IN, JUMP_OUT = (Port(True, rank) for rank in range(4))


class Way(NamedTuple):
    """A way on its own track, from the stop people leave to the stop they reach; several may share it, and then
    `points` runs between the outermost ends and `legs` are the other ends, each in the direction people go. The words
    go into `label`, which no line and no other words cross; it has no width where there is no room.
    """

    moves: tuple[PlanMove, ...]
    points: tuple[Point, ...]
    legs: tuple[tuple[Point, Point], ...] = ()
    label: Rect = NOWHERE


class Arc(NamedTuple):
    """From the stop where trouble shows back to the stop where it is born."""

    cause_id: Id
    symptom_id: Id
    points: tuple[Point, ...]
    classic: bool


class Routes:
    """Knows where the ways of a path leave and reach its cards, and draws them once their tracks are known."""

    def __init__(self, boxes: Mapping[Id, CardBox], taken: Collection[Side], sizes: Sizes) -> None:
        """`taken` are the cards with chips or dots, over (True) or under them: there a way keeps to the right."""
        self._boxes, self._taken, self._sizes = boxes, taken, sizes
        self._ports: dict[Side, list[int]] = {}

    def open(self, id: Id | None, port: Port) -> None:
        """Makes room for a port; every port is opened before the first way is drawn."""
        box = self._boxes[id or ""]
        ports = self._ports.setdefault((box.rect, port.over), [])
        if port.rank not in ports:
            ports.append(port.rank)
            ports.sort()

    def end(self, id: Id | None, port: Port, y: float) -> tuple[Point, ...]:
        """From the card to a track at `y`."""
        box = self._boxes[id or ""]
        if box.stop.backstage:
            rect, level = box.rect, box.rect.centre.y
            x = box.column + box.slot - (box.slot - max(rect.w, self._room(box))) / 4
            return (Point(rect.right, level), Point(x, level), Point(x, y))
        x = self._x(box.rect, port)
        edge = box.rect.y if port.over else box.rect.bottom + self._sizes.foot(box.rect.w)
        return (Point(x, edge), Point(x, y))

    def _room(self, box: CardBox) -> float:
        return self._sizes.disc if box.slot == self._sizes.folded_slot else self._sizes.back_w

    def _x(self, rect: Rect, port: Port) -> float:
        side = (rect, port.over)
        ports = self._ports[side]
        place = ports.index(port.rank) - (len(ports) - 1) / 2
        if rect.w < self._sizes.open_only:
            return rect.centre.x + place * rect.w / 5
        if side in self._taken:
            free = self._sizes.card_w - self._sizes.chip_narrow
            return rect.right - free / 2 + place * min(free / 2, free * 2 / 3 / max(len(ports) - 1, 1))
        return rect.centre.x + place * self._sizes.chip_icon


def way_of(moves: Sequence[PlanMove], routes: Routes, out: Port, into: Port, y: float) -> Way:
    """One line for one move, or for several that share it: it runs as far as the outermost of their ends."""
    ends = [(routes.end(move.from_id, out, y), True) for move in moves]
    ends += [(routes.end(move.to_id, into, y), False) for move in moves]
    if len(moves) == 1:
        return Way(tuple(moves), ends[0][0] + ends[1][0][::-1])
    ends.sort(key=lambda end: end[0][-1].x)
    first, last = (ends[0], ends[-1]) if out is JUMP_OUT else (ends[-1], ends[0])
    legs = {
        (one[0], one[-1]) if leaves else (one[-1], one[0]) for one, leaves in ends if one not in (first[0], last[0])
    }
    return Way(tuple(moves), first[0] + last[0][::-1], tuple(sorted(legs)))


def arc_of(cause: Cause, routes: Routes, y: float) -> Arc:
    """From the symptom up to the track and back to the cause."""
    born, shows, classic = cause
    return Arc(born, shows, routes.end(shows, ARC_OUT, y) + routes.end(born, ARC_IN, y)[::-1], classic)
