"""What runs between the stops: the trunk, the chips of moves, returns, the dots down to backstage work, hand-overs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from cxworkshop.layout.plan import PlanMove
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.model.path import MoveKind
from cxworkshop.model.record import Id

CHIP_OFF, CHIP_APART, CHIP_LOW, CHIP_HIGH, CHIP_NARROW, CHIP_ICON = 12.0, 8.0, 40.0, 54.0, 112.0, 24.0
ONE_LINE = 19
TRACKS, BETWEEN = 3, 12.0
DISC_WIDE = 40.0


@dataclass(frozen=True, slots=True)
class Chip:
    """A move told beside its stop; `small` is the icon alone. The stub runs from the card's edge to the chip."""

    move: PlanMove
    rect: Rect
    small: bool
    stub: tuple[Point, Point]


@dataclass(frozen=True, slots=True)
class Return:
    """A way back on its own track under the lanes, from the later stop to the earlier one; several may share it."""

    moves: tuple[PlanMove, ...]
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Need:
    """Dots from a stop down to the work behind it."""

    front_id: Id
    back_id: Id
    start: Point
    end: Point


@dataclass(frozen=True, slots=True)
class Capsule:
    """A hand-over on the line; `upright` is false when the giver is below the taker."""

    from_id: Id
    to_id: Id
    centre: Point
    upright: bool


@dataclass(frozen=True, slots=True)
class Stand:
    """A card with the gutter on its right."""

    rect: Rect
    gutter: float
    backstage: bool


def trunk_of(stops: Sequence[Stand]) -> tuple[Point, ...]:
    """The corners of the line through the given cards; it turns only in the gutters."""
    points: list[Point] = []
    for place, stop in enumerate(stops):
        card, gutter, y = stop.rect, stop.gutter, stop.rect.centre.y
        if place:
            points.append(Point(card.x, y))
        if place + 1 < len(stops):
            points.append(Point(card.right, y))
            if stops[place + 1].rect.centre.y != y:
                points += [Point(gutter, y), Point(gutter, stops[place + 1].rect.centre.y)]
    return tuple(points)


def chips_of(moves: Iterable[PlanMove], cards: Mapping[Id, Rect], room: Rect) -> tuple[Chip, ...]:
    """Comes-back hangs over its card, pause, switch and leave under it; the other side when there is no room."""
    moves = list(moves)
    taken: dict[tuple[Id, bool], float] = {}
    returning = {id for move in moves if move.kind == "return" for id in (move.from_id, move.to_id)}
    chips = []
    for move in moves:
        id = (move.to_id if move.kind == "re_entry" else move.from_id) or ""
        if move.kind in _CHIPPED and id in cards:
            chips.append(_chip(move, id, cards[id], room, taken, id in returning))
    return tuple(chips)


_CHIPPED: tuple[MoveKind, ...] = ("pause", "switch", "drop_out", "re_entry")


def _chip(move: PlanMove, id: Id, card: Rect, room: Rect, taken: dict[tuple[Id, bool], float], narrow: bool) -> Chip:
    high = CHIP_LOW if len(move.more) <= ONE_LINE else CHIP_HIGH
    small = card.w < DISC_WIDE
    up = move.kind == "re_entry"
    for over in (up, not up):
        off = taken.get((id, over), CHIP_OFF)
        left = (card.y - off - room.y) if over else (room.bottom - card.bottom - off)
        tall = CHIP_ICON if small else high
        if left >= tall:
            taken[id, over] = off + tall + CHIP_APART
            return _hung(
                move, card, over, off, Rect(0, 0, CHIP_ICON if small else CHIP_NARROW if narrow else card.w, tall)
            )
    beside = taken.get((id, False), 0.0)
    taken[id, False] = beside + CHIP_ICON
    rect = Rect(card.right - CHIP_ICON - beside, card.bottom - CHIP_ICON / 2, CHIP_ICON, CHIP_ICON)
    return Chip(move, rect, True, (rect.centre, rect.centre))


def _hung(move: PlanMove, card: Rect, over: bool, off: float, size: Rect) -> Chip:
    x = card.x + (card.w - size.w) / 2 if size.w <= CHIP_ICON else card.x
    y = card.y - off - size.h if over else card.bottom + off
    middle = x + size.w / 2
    edge, chip = (card.y, y + size.h) if over else (card.bottom, y)
    return Chip(move, Rect(x, y, size.w, size.h), size.w <= CHIP_ICON, (Point(middle, edge), Point(middle, chip)))


def returns_of(moves: Iterable[PlanMove], cards: Mapping[Id, Rect], first_y: float) -> tuple[Return, ...]:
    """Ways back, the shortest nearest the lanes; from the third track on they share one line."""
    moves = list(moves)
    hung = {move.to_id if move.kind == "re_entry" else move.from_id for move in moves if move.kind in _CHIPPED}
    back = [move for move in moves if move.kind == "return" and move.from_id in cards and move.to_id in cards]
    back.sort(key=lambda move: (_length(move, cards), move.id))
    tracks = [(move,) for move in back[: TRACKS - 1]]
    rest = back[TRACKS - 1 :]
    rows: list[tuple[PlanMove, ...]] = [*tracks, *([tuple(rest)] if rest else [])]
    return tuple(_return(row, cards, first_y + BETWEEN * place, hung) for place, row in enumerate(rows))


def _return(moves: tuple[PlanMove, ...], cards: Mapping[Id, Rect], y: float, hung: set[Id | None]) -> Return:
    longest = max(moves, key=lambda move: _length(move, cards))
    start, end = (_leg(id, cards, hung) for id in (longest.from_id, longest.to_id))
    return Return(moves, (start, Point(start.x, y), Point(end.x, y), end))


def _leg(id: Id | None, cards: Mapping[Id, Rect], hung: set[Id | None]) -> Point:
    card = cards[id or ""]
    return Point(card.right - CHIP_OFF if id in hung and card.w > DISC_WIDE else card.centre.x, card.bottom)


def _length(move: PlanMove, cards: Mapping[Id, Rect]) -> float:
    return abs(cards[move.from_id or ""].x - cards[move.to_id or ""].x)


def needs_of(pairs: Iterable[tuple[Id | None, Id]], cards: Mapping[Id, Rect]) -> tuple[Need, ...]:
    """Dots from each stop to the first work behind it; deeper work in the same column hangs on the same dots."""
    needs: dict[Id, Need] = {}
    for front, back in pairs:
        if front and front in cards and front not in needs:
            top, under = cards[front], cards[back]
            x = top.centre.x
            needs[front] = Need(front, back, Point(x, top.bottom), Point(x, under.y))
    return tuple(needs.values())


def capsules_of(
    handovers: Iterable[tuple[Id, Id]], stands: Mapping[Id, Stand], needs: Sequence[Need]
) -> tuple[Capsule, ...]:
    """A hand-over stands in the gutter, half way down the run; one to backstage work on the dots down to it."""
    dots = {need.back_id: need for need in needs}
    found = []
    for giver, taker in handovers:
        if giver in stands and taker in stands:
            a, b = stands[giver], stands[taker]
            need = dots.get(taker) if not a.backstage else None
            centre = _half_way(need.start, need.end) if need else _in_gutter(a, b, dots.get(giver), stands)
            found.append(Capsule(giver, taker, centre, a.rect.centre.y <= b.rect.centre.y))
    return tuple(found)


def _in_gutter(giver: Stand, taker: Stand, need: Need | None, stands: Mapping[Id, Stand]) -> Point:
    if taker.backstage:
        return _half_way(giver.rect.centre, taker.rect.centre)
    leaving = stands[need.front_id] if need else giver
    y = giver.rect.centre.y if giver.backstage and not need else _half_way(leaving.rect.centre, taker.rect.centre).y
    return Point(giver.gutter, y)


def _half_way(a: Point, b: Point) -> Point:
    return Point((a.x + b.x) / 2, (a.y + b.y) / 2)
