"""How wide the columns of one sheet must be, and the cards in them: as few lines as the room allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cxworkshop.layout.sheet_columns import ranks, spans
from cxworkshop.layout.sheet_parts import (
    CARD_BAR,
    CARD_PADS,
    LABELS,
    LEAST_COLUMN,
    TAIL,
    CardBox,
    Column,
    ColumnBox,
    SheetPlan,
    SheetStop,
)
from cxworkshop.layout.sheet_words import Ruler, Wrapped

INSIDE = CARD_BAR + CARD_PADS
MOST_GOAL = 6
STAGE_PADS = 18.0
CODE_SIZE = 8.5
PILL_HALF = 11.0
WIDE = 300.0


@dataclass(frozen=True)
class Type:
    """A size of card titles and its leading."""

    size: float
    leading: float


def gutter(count: int, room: float) -> float:
    return min(14.0, max(7.0, 0.13 * room / max(1, count)))


def type_for(average: float) -> Type:
    if average >= 112:
        return Type(12, 14)
    return Type(11, 13) if average >= 88 else Type(10, 11.5)


class Fit:
    """The columns of one sheet: ranks in the lanes, growth, needs, and in the end the widths."""

    def __init__(self, plan: SheetPlan, made: Sequence[Column], ruler: Ruler, dense: bool) -> None:
        self.plan, self.columns, self.ruler, self.dense = plan, list(made), ruler, dense
        self.room = plan.width - LABELS - TAIL
        self.gutter = gutter(len(made), self.room)
        self.type = type_for(self.room / max(1, len(made)))
        self.ranks = ranks(plan, made, dense)
        self.spans = spans(made, self.ranks, dense)

    def widths(self) -> list[float] | None:
        """Widths that fill the room, or None when the titles need more than there is."""
        if self.dense:
            return [self.room / len(self.columns)] * len(self.columns)
        goals = dict.fromkeys((rank[0] for rank in self.ranks if rank), MOST_GOAL)
        least = self._least(goals)
        if sum(least) > self.room:
            return None
        least = self._lower(goals, least)
        return self._spread(least)

    def boxes(self, widths: Sequence[float]) -> list[ColumnBox]:
        made, x = [], LABELS
        for column, width in zip(self.columns, widths, strict=True):
            made.append(ColumnBox(column, x, x + width, self.gutter))
            x += width
        return made

    def card(self, at: int, boxes: Sequence[ColumnBox]) -> CardBox | None:
        """The card of a column, not yet set in height; one that grew is drawn in to what its title needs."""
        stop, (first, last), own = self.columns[at].stop, self.spans[at], boxes[at]
        if stop is None:
            return None
        left, right = boxes[first].x + self.gutter, boxes[last].right
        wrapped = self._wrapped(stop.title, right - left - INSIDE)
        if first != last and not wrapped.broken:
            title = self.ruler.narrowest(stop.title, len(wrapped.lines), self.type.size, "semibold") + INSIDE + 0.1
            width = min(right - left, max(title, self._code_width(stop, own, to_right=first == at)))
            left, right = (
                (left, max(left + width, own.right))
                if first == at
                else (min(right - width, own.x + self.gutter), right)
            )
            wrapped = self._wrapped(stop.title, right - left - INSIDE)
        elif right - left > WIDE:
            left, right = self._calm(stop, own)
        lines, broken = wrapped
        size, leading = self.type.size, self.type.leading
        return CardBox(stop, left, 0, right - left, 0, own.middle, lines, size, leading, broken)

    def _calm(self, stop: SheetStop, own: ColumnBox) -> tuple[float, float]:
        """A card in a very wide column is no wider than it needs, round its stop."""
        title = self.ruler.sum(stop.title, self.type.size, "semibold") + INSIDE + 0.1
        half = min(own.middle - own.x - self.gutter, max(title, self._head(stop), WIDE / 2) / 2)
        return own.middle - half, own.middle + half

    def _code_width(self, stop: SheetStop, own: ColumnBox, to_right: bool) -> float:
        """How wide a card that grew must be for its codes to stand in one row beside the pill."""
        row = self._codes(stop)
        if not row:
            return 0.0
        left = own.x + self.gutter
        if left + CARD_BAR + 4 + row <= own.middle - PILL_HALF:
            return 0.0
        if to_right:
            return own.middle + PILL_HALF + row + 4 - left
        return own.right - (own.middle - PILL_HALF - row - CARD_BAR - 4)

    def _wrapped(self, title: str, width: float) -> Wrapped:
        return self.ruler.wrap(title, width, self.type.size, "semibold")

    # Needs

    def _least(self, goals: dict[int, int]) -> list[float]:
        """The least widths under these goals; what a card in two columns lacks is given to the right one."""
        widths = [max(LEAST_COLUMN, self._own(at)) for at in range(len(self.columns))]
        needs = [(self.spans[at], self._need(at, goals)) for at in range(len(self.columns))]
        for (first, last), need in sorted(needs, key=lambda pair: pair[0][1]):
            lack = need - sum(widths[first : last + 1])
            widths[last] += max(0.0, lack)
        return widths

    def _own(self, at: int) -> float:
        stop = self.columns[at].stop
        return self.gutter + self._head(stop) if stop and self.spans[at] == (at, at) else 0.0

    def _need(self, at: int, goals: dict[int, int]) -> float:
        stop, rank = self.columns[at].stop, self.ranks[at]
        if stop is None or rank is None:
            return 0.0
        title = self.ruler.narrowest(stop.title, goals[rank[0]], self.type.size, "semibold")
        return self.gutter + title + INSIDE + 0.1

    def _head(self, stop: SheetStop) -> float:
        """Room for the codes of a narrow card: owner and helpers on both sides of the pill, or all beside it."""
        if not stop.codes:
            return 0.0
        row, owner = self._codes(stop), self.ruler.width(stop.codes[0], CODE_SIZE, "bold")
        both = 2 * (max(owner + INSIDE - 3, row - owner + 5) + PILL_HALF)
        return min(both, 2 * (row + PILL_HALF + 5))

    def _codes(self, stop: SheetStop) -> float:
        """The width of the owner's code and at most two helpers' codes; more are told by a number."""
        codes = [code if at == 0 else f"+{code}" for at, code in enumerate(stop.codes[:3])]
        return sum(self.ruler.width(code, CODE_SIZE, "bold") for code in codes)

    def _lower(self, goals: dict[int, int], least: list[float]) -> list[float]:
        """Lowers the goal of the tallest lane that still can be lowered, the cheapest first, while all fits."""
        fixed: set[int] = set()
        while open_lanes := [lane for lane in goals if lane not in fixed and goals[lane] > 1]:
            tallest = max(goals[lane] for lane in open_lanes)
            tries = {lane: self._least({**goals, lane: tallest - 1}) for lane in open_lanes if goals[lane] == tallest}
            lane = min(tries, key=lambda lane: sum(tries[lane]))
            if sum(tries[lane]) > self.room:
                fixed.update(tries)
                continue
            goals[lane] -= 1
            least = tries[lane]
        return least

    def _spread(self, widths: list[float]) -> list[float]:
        """Gives what is left to stages whose name does not fit, then evenly to all."""
        names = dict(self.plan.stages)
        left = self.room - sum(widths)
        for stage in dict.fromkeys(column.stage for column in self.columns):
            mine = [at for at, column in enumerate(self.columns) if column.stage == stage]
            wanted = self.ruler.sum(names[stage], 11, "bold") + STAGE_PADS
            more = min(left, max(0.0, wanted - sum(widths[at] for at in mine)))
            left -= more
            for at in mine:
                widths[at] += more / len(mine)
        return [width + left / len(widths) for width in widths]
