"""Labels of moves as boxes: words wrapped beside a leader, and the words of a return on its arrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cxworkshop.layout.sheet_parts import LABELS, Run
from cxworkshop.layout.sheet_wishes import Wish
from cxworkshop.layout.sheet_words import Ruler

SIZE = 9.0
MOST_WIDE, LEAST_WIDE = 250.0, 60.0
ICON = 12.0
BESIDE = 4.0


@dataclass(frozen=True)
class Box:
    """A label tried on one side: x, width and its lines."""

    x: float
    width: float
    lines: tuple[tuple[Run, ...], ...]


def label_box(wish: Wish, left: bool, right: float, ruler: Ruler) -> Box | None:
    """The label on one side of its leader; None when there is too little room."""
    room = (wish.leader - BESIDE - LABELS if left else right - wish.leader - BESIDE) - ICON
    if room < LEAST_WIDE and wish.number is None:
        return None
    runs = runs_of(wish)
    lines = ruler.wrap_runs(runs, min(MOST_WIDE - ICON, room), SIZE)
    width = max(line_width(line, ruler) for line in lines) + ICON
    return Box(wish.leader - BESIDE - width if left else wish.leader + BESIDE, width, lines)


def forced_box(wish: Wish, ruler: Ruler) -> Box:
    """The narrowest label, for a leader with too little room on both sides."""
    lines = ruler.wrap_runs(runs_of(wish), LEAST_WIDE, SIZE)
    return Box(wish.leader + BESIDE, max(line_width(line, ruler) for line in lines) + ICON, lines)


def runs_of(wish: Wish) -> tuple[Run, ...]:
    if wish.number is not None:
        return (Run(str(wish.number), "bold"),)
    head = Run(f"{wish.move.head}:" if wish.move.text else wish.move.head, "semibold")
    return (head, Run(wish.move.text, "regular")) if wish.move.text else (head,)


def line_width(line: Sequence[Run], ruler: Ruler) -> float:
    return sum(ruler.sum(run.text, SIZE, run.weight) for run in line) + 2.2 * (len(line) - 1)


def return_rows(returns: Sequence[Wish], leaders: Sequence[float], right: float, ruler: Ruler) -> list[tuple[int, Box]]:
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
    width = line_width(line[0], ruler) + ICON
    start, end = sorted((wish.leader, wish.origin or wish.leader))
    tries = [start + 10 + step * 8 for step in range(int(max(0.0, end - start - width - 20) // 8) + 1)]
    within = [x for x in tries if x + width + 8 <= end]
    for x in within:
        if not any(x - 3 < leader < x + width + 3 for leader in leaders):
            return Box(x, width, line)
    if within:
        return Box(within[0], width, line)
    return Box(end + 6 if end + 6 + width <= right else max(LABELS, start - 6 - width), width, line)
