"""The strip of moves above the lanes: every label beside its leader, on the fewest rows that keep them readable."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from cxworkshop.layout.sheet_labels import Box, forced_box, label_box, return_rows
from cxworkshop.layout.sheet_parts import MOVE_ROW, MoveMark
from cxworkshop.layout.sheet_wishes import MOST_LABELS, Wish
from cxworkshop.layout.sheet_words import Ruler

Sides = tuple[bool, ...]


@dataclass(frozen=True)
class Strip:
    """The strip's rows and labels, y from its own top."""

    rows: int = 0
    marks: tuple[MoveMark, ...] = ()


def strip(wishes: Sequence[Wish], right: float, ruler: Ruler) -> Strip:
    """The lowest strip; y of its labels is from its top."""
    returns = [wish for wish in wishes if wish.origin is not None]
    labels = [wish for wish in wishes if wish.origin is None]
    lines = return_rows(returns, [wish.leader for wish in labels], right, ruler)
    floor = max((row for row, _ in lines), default=-1) + 1
    rows = _best(labels, floor, right, ruler)
    height = max([floor, *(row + len(box.lines) for row, box, _ in rows)])
    marks = [
        _mark(wish, box, height - row - len(box.lines), left)
        for wish, (row, box, left) in zip(labels, rows, strict=True)
    ]
    marks += [_mark(wish, box, height - row - 1, False) for wish, (row, box) in zip(returns, lines, strict=True)]
    return Strip(height, tuple(marks))


def _best(labels: Sequence[Wish], floor: int, right: float, ruler: Ruler) -> list[tuple[int, Box, bool]]:
    boxes = [{left: label_box(wish, left, right, ruler) for left in (False, True)} for wish in labels]
    free = [[left for left in (False, True) if either[left] is not None] or [False] for either in boxes]
    tries: Iterator[Sides] = product(*free) if len(labels) <= MOST_LABELS else iter([tuple(s[0] for s in free)])
    best: list[tuple[int, Box, bool]] | None = None
    for sides in tries:
        chosen = [
            either[left] or forced_box(wish, ruler) for either, left, wish in zip(boxes, sides, labels, strict=True)
        ]
        rows = _rows(labels, chosen, floor)
        placed = [(row, box, left) for row, box, left in zip(rows, chosen, sides, strict=True)]
        if best is None or _cost(placed) < _cost(best):
            best = placed
    return best or []


def _cost(placed: Sequence[tuple[int, Box, bool]]) -> tuple[int, int, int]:
    tops = [row + len(box.lines) for row, box, _ in placed]
    return max(tops, default=0), sum(tops), sum(left for _, _, left in placed)


def _rows(labels: Sequence[Wish], boxes: Sequence[Box], floor: int) -> list[int]:
    """The lowest row of every label: above each leader it would cross, beside no other label."""
    count = len(labels)
    above: list[set[int]] = [
        {other for other in range(count) if other != one and _covers(boxes[one], labels[other].leader)}
        for one in range(count)
    ]
    rows: dict[int, int] = {}
    while len(rows) < count:
        ready = [one for one in range(count) if one not in rows and above[one] <= rows.keys()]
        one = ready[0] if ready else next(one for one in range(count) if one not in rows)
        row = max([floor, *(rows[other] + len(boxes[other].lines) for other in above[one] if other in rows)])
        if not ready:
            row = max([row, *(rows[other] + len(boxes[other].lines) for other in rows)]) + count
        while any(_meet(boxes[one], row, boxes[other], rows[other]) for other in rows):
            row += 1
        rows[one] = row
    return [rows[one] for one in range(count)]


def _covers(box: Box, x: float) -> bool:
    return box.x - 2 < x < box.x + box.width + 2


def _meet(one: Box, row: int, other: Box, other_row: int) -> bool:
    beside = one.x < other.x + other.width + 6 and other.x < one.x + one.width + 6
    return beside and row < other_row + len(other.lines) and other_row < row + len(one.lines)


def _mark(wish: Wish, box: Box, row: int, left: bool) -> MoveMark:
    return MoveMark(
        wish.move,
        wish.stop,
        wish.move.kind,
        box.x,
        row * MOVE_ROW,
        box.width,
        box.lines,
        left,
        wish.leader,
        0.0,
        wish.origin,
        0.0,
        wish.number,
    )
