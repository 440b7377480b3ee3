"""The strip of moves above the lanes: every label beside its leader, on the fewest rows that keep them readable."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Literal

from cxworkshop.layout.sheet_parts import LABELS, MOVE_ROW, ColumnBox, MoveMark, Run, Say, SheetMove
from cxworkshop.layout.sheet_words import Ruler

SIZE = 9.0
MOST_WIDE, LEAST_WIDE = 250.0, 60.0
ICON = 12.0
BESIDE = 4.0
APART = 10.0
MOST_LABELS = 9
ORDER = {"re_entry": 0, "drop_out": 1, "forward": 2, "pause": 3, "return": 4, "switch": 5}
Sides = tuple[bool, ...]


@dataclass(frozen=True)
class Wish:
    """A move on this sheet with its leader; `origin` is where a whole return on this sheet starts."""

    move: SheetMove
    stop: str
    leader: float
    origin: float | None = None
    number: int | None = None


@dataclass(frozen=True)
class Box:
    """A label tried on one side: x, width and its lines."""

    x: float
    width: float
    lines: tuple[tuple[Run, ...], ...]


@dataclass(frozen=True)
class Strip:
    """The strip's rows and labels, y from its own top."""

    rows: int = 0
    marks: tuple[MoveMark, ...] = ()


def strip(wishes: Sequence[Wish], right: float, ruler: Ruler) -> Strip:
    """The lowest strip; more than nine labels are told by numbers, and their sentences stand on the legend page."""
    returns = [wish for wish in wishes if wish.origin is not None]
    labels = [wish for wish in wishes if wish.origin is None]
    lines = _return_rows(returns, [wish.leader for wish in labels], right, ruler)
    floor = max((row for row, _ in lines), default=-1) + 1
    rows = _best(labels, floor, right, ruler)
    height = max([floor, *(row + len(box.lines) for row, box, _ in rows)])
    marks = [_mark(wish, box, height - row - len(box.lines), left) for wish, (row, box, left) in _pairs(labels, rows)]
    marks += [_mark(wish, box, height - row - 1, False) for wish, (row, box) in zip(returns, lines, strict=True)]
    return Strip(height, tuple(marks))


def wishes(
    moves: Sequence[SheetMove],
    boxes: Sequence[ColumnBox],
    sheet_of: dict[str, int],
    here: int,
    numbers: dict[str, int],
    say: Say,
) -> list[Wish]:
    """The moves that touch this sheet, leaders side by side at their stops; one across sheets is said at both ends."""
    middles = {stop.id: box.middle for box in boxes for stop in box.column.stops}
    ends = [
        (at, *end)
        for at, move in enumerate(moves, 1)
        for end in _ends(move, sheet_of, here, numbers, say)
        if end[1] in middles
    ]
    at_stop: dict[str, list[int]] = {}
    for index in sorted(range(len(ends)), key=lambda index: (ORDER[ends[index][1].kind], index)):
        at_stop.setdefault(ends[index][2], []).append(index)
    places = {
        index: middles[stop] + (rank - (len(indices) - 1) / 2) * APART
        for stop, indices in at_stop.items()
        for rank, index in enumerate(indices)
    }
    made = []
    for index, (at, move, stop, origin) in enumerate(ends):
        start = middles.get(origin) if origin else None
        number = at if len(ends) > MOST_LABELS else None
        start = None if number else start
        made.append(Wish(move, stop, places[index], start + 5 if start is not None else None, number))
    return made


def _ends(
    move: SheetMove, sheet_of: dict[str, int], here: int, numbers: dict[str, int], say: Say
) -> Iterator[tuple[SheetMove, str, str | None]]:
    """(the move as told here, the stop of its leader, where a return starts)"""
    start, end = move.start, move.end
    if move.kind in ("return", "switch", "forward") and start and end and sheet_of.get(start) != sheet_of.get(end):
        way: Literal["back", "ahead"] = "back" if move.kind == "return" else "ahead"
        there = say(way, numbers.get(end, 0), sheet_of.get(end, 0))
        back = say("from", numbers.get(start, 0), sheet_of.get(start, 0))
        if sheet_of.get(start) == here:
            yield replace(move, head=f"{move.head} {there}".strip()), start, None
        if sheet_of.get(end) == here:
            yield replace(move, head=f"{move.head} {back}".strip()), end, None
        return
    if move.kind == "return" and start and end:
        yield move, end, start
    elif move.kind == "re_entry" and end:
        yield move, end, None
    elif start:
        yield move, start, None


# Labels


def _best(labels: Sequence[Wish], floor: int, right: float, ruler: Ruler) -> list[tuple[int, Box, bool]]:
    boxes = [{left: _box(wish, left, right, ruler) for left in (False, True)} for wish in labels]
    free = [[left for left in (False, True) if either[left] is not None] or [False] for either in boxes]
    tries: Iterator[Sides] = product(*free) if len(labels) <= MOST_LABELS else iter([tuple(s[0] for s in free)])
    best: list[tuple[int, Box, bool]] | None = None
    for sides in tries:
        chosen = [either[left] or _forced(wish, ruler) for either, left, wish in zip(boxes, sides, labels, strict=True)]
        rows = _rows(labels, chosen, floor)
        placed = [(row, box, left) for row, box, left in zip(rows, chosen, sides, strict=True)]
        if best is None or _cost(placed) < _cost(best):
            best = placed
    return best or []


def _cost(placed: Sequence[tuple[int, Box, bool]]) -> tuple[int, int, int]:
    tops = [row + len(box.lines) for row, box, _ in placed]
    return max(tops, default=0), sum(tops), sum(left for _, _, left in placed)


def _box(wish: Wish, left: bool, right: float, ruler: Ruler) -> Box | None:
    room = (wish.leader - BESIDE - LABELS if left else right - wish.leader - BESIDE) - ICON
    if room < LEAST_WIDE and wish.number is None:
        return None
    runs = runs_of(wish)
    lines = ruler.wrap_runs(runs, min(MOST_WIDE - ICON, room), SIZE)
    width = max(_width(line, ruler) for line in lines) + ICON
    return Box(wish.leader - BESIDE - width if left else wish.leader + BESIDE, width, lines)


def _forced(wish: Wish, ruler: Ruler) -> Box:
    lines = ruler.wrap_runs(runs_of(wish), LEAST_WIDE, SIZE)
    return Box(wish.leader + BESIDE, max(_width(line, ruler) for line in lines) + ICON, lines)


def runs_of(wish: Wish) -> tuple[Run, ...]:
    if wish.number is not None:
        return (Run(str(wish.number), "bold"),)
    head = Run(f"{wish.move.head}:" if wish.move.text else wish.move.head, "semibold")
    return (head, Run(wish.move.text, "regular")) if wish.move.text else (head,)


def _width(line: Sequence[Run], ruler: Ruler) -> float:
    return sum(ruler.sum(run.text, SIZE, run.weight) for run in line) + 2.2 * (len(line) - 1)


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


def _pairs(
    labels: Sequence[Wish], rows: Sequence[tuple[int, Box, bool]]
) -> Iterator[tuple[Wish, tuple[int, Box, bool]]]:
    return iter(zip(labels, rows, strict=True))


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


# Returns


def _return_rows(
    returns: Sequence[Wish], leaders: Sequence[float], right: float, ruler: Ruler
) -> list[tuple[int, Box]]:
    """Every return on the lowest row where its arrow and words meet no other return."""
    placed: list[tuple[int, Box, float, float]] = []
    for wish in returns:
        box = _return_box(wish, leaders, right, ruler)
        start = min(wish.leader, wish.origin or 0.0, box.x)
        end = max(wish.leader, wish.origin or 0.0, box.x + box.width)
        row = 0
        while any(taken == row and start < far + 6 and near < end + 6 for taken, _, near, far in placed):
            row += 1
        placed.append((row, box, start, end))
    return [(row, box) for row, box, _, _ in placed]


def _return_box(wish: Wish, leaders: Sequence[float], right: float, ruler: Ruler) -> Box:
    """The words of a return on its arrow, free of the leaders that go down through it, else beside its end."""
    line = ruler.wrap_runs(runs_of(wish), 10_000.0, SIZE)
    width = _width(line[0], ruler) + ICON
    start, end = sorted((wish.leader, wish.origin or wish.leader))
    tries = [start + 10 + step * 8 for step in range(int(max(0.0, end - start - width - 20) // 8) + 1)]
    within = [x for x in tries if x + width + 8 <= end]
    for x in within:
        if not any(x - 3 < leader < x + width + 3 for leader in leaders):
            return Box(x, width, line)
    if within:
        return Box(within[0], width, line)
    return Box(end + 6 if end + 6 + width <= right else max(LABELS, start - 6 - width), width, line)
