"""Chips: how people pause, switch, leave and come back, told beside the stop."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from cxworkshop.layout.plan import PlanMove
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.layout.sizes import WINDOW, Sizes
from cxworkshop.model.path import MoveKind
from cxworkshop.model.record import Id

ONE_LINE = 19
CHIPPED: tuple[MoveKind, ...] = ("pause", "switch", "drop_out", "re_entry")


class Chip(NamedTuple):
    """A move told beside its stop; `small` is the icon alone. The stub runs from the card's edge to the chip."""

    move: PlanMove
    rect: Rect
    small: bool
    stub: tuple[Point, Point]


def chip_stop(move: PlanMove) -> Id | None:
    """The stop a chip hangs on; None for a move that has no chip."""
    if move.kind not in CHIPPED:
        return None
    return move.to_id if move.kind == "re_entry" else move.from_id


def chips_of(
    moves: Iterable[PlanMove],
    cards: Mapping[Id, Rect],
    room: Rect,
    narrow: Collection[tuple[Rect, bool]] = (),
    sizes: Sizes = WINDOW,
) -> tuple[Chip, ...]:
    """Comes-back hangs over its card, pause, switch and leave under it; the other side when there is no room.
    `narrow`: the cards that a way leaves or reaches, over them (True) or under; its line needs room beside the chips.
    """
    hanger = _Hanger(room, narrow, sizes)
    hung = sorted(moves, key=lambda move: move.kind != "re_entry")  # nearest, so that no arrow runs through a chip
    return tuple(hanger.hang(move, cards[id]) for move in hung if (id := chip_stop(move)) is not None and id in cards)


class _Hanger:
    """Remembers how much hangs on every stop; stops that share a rectangle share its room."""

    def __init__(self, room: Rect, narrow: Collection[tuple[Rect, bool]], sizes: Sizes) -> None:
        self._room, self._narrow, self._sizes = room, narrow, sizes
        self._taken: dict[tuple[Rect, bool], float] = {}
        self._beside: dict[Rect, float] = {}

    def hang(self, move: PlanMove, card: Rect) -> Chip:
        sizes = self._sizes
        small = card.w < sizes.open_only
        tall = sizes.chip_icon if small else sizes.chip_low if len(move.more) <= ONE_LINE else sizes.chip_high
        up = move.kind == "re_entry"
        for over in (up, not up):
            off = self._taken.get((card, over), sizes.chip_off if over else sizes.foot(card.w) + sizes.chip_off)
            left = (card.y - off - self._room.y) if over else (self._room.bottom - card.bottom - off)
            if left >= tall:
                self._taken[card, over] = off + tall + sizes.chip_apart
                wide = sizes.chip_narrow if (card, over) in self._narrow else card.w
                return self._hung(move, card, over, off, (sizes.chip_icon if small else wide, tall))
        return self._on(move, card)

    def _hung(self, move: PlanMove, card: Rect, over: bool, off: float, size: tuple[float, float]) -> Chip:
        w, h = size
        small = w <= self._sizes.chip_icon
        x = card.x + (card.w - w) / 2 if small else card.x
        y = card.y - off - h if over else card.bottom + off
        edge, chip = (card.y, y + h) if over else (card.bottom + self._sizes.foot(card.w), y)
        middle = x + w / 2
        return Chip(move, Rect(x, y, w, h), small, (Point(middle, edge), Point(middle, chip)))

    def _on(self, move: PlanMove, card: Rect) -> Chip:
        """No room over or under: an icon on the lower edge of the card itself."""
        icon, beside = self._sizes.chip_icon, self._beside.get(card, 0.0)
        self._beside[card] = beside + icon
        rect = Rect(card.right - icon - beside, card.bottom - icon / 2, icon, icon)
        return Chip(move, rect, True, (rect.centre, rect.centre))
