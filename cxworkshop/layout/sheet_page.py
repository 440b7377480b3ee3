"""One page of the printed map, from its columns to the last row: what stands where, and whether it holds too much."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from cxworkshop.layout import sheet_parts as parts
from cxworkshop.layout.sheet_curve import curve
from cxworkshop.layout.sheet_fit import Fit
from cxworkshop.layout.sheet_hidden import hidden_cards, hidden_height
from cxworkshop.layout.sheet_moves import Strip, strip
from cxworkshop.layout.sheet_owners import handovers, owners
from cxworkshop.layout.sheet_parts import CardBox, Column, ColumnBox, LaneBand, Point, Say, Sheet, SheetPlan, StageBand
from cxworkshop.layout.sheet_wishes import wishes
from cxworkshop.layout.sheet_words import Ruler

LANE_NAME = 70.0
STAGE_LEFT = 12.0
MOST_ROWS = 14


@dataclass(frozen=True)
class Place:
    """Which sheet of how many, which stops stand on which sheet, and the stages begun on an earlier one."""

    number: int
    of: int
    sheet_of: dict[str, int]
    continued: frozenset[str]
    before: int | None
    after: int | None


def page(plan: SheetPlan, made: Sequence[Column], place: Place, ruler: Ruler, say: Say, dense: bool) -> Sheet | None:
    """The sheet, with its faults named; None when the columns cannot be as wide as their titles need."""
    fit = Fit(plan, made, ruler, dense)
    widths = fit.widths()
    if widths is None:
        return None
    boxes = fit.boxes(widths)
    cards = [fit.card(at, boxes) for at in range(len(boxes))]
    return _Page(plan, fit, boxes, cards, place, ruler, say).sheet()


class _Page:
    """Sets the rows of one sheet below each other."""

    def __init__(
        self,
        plan: SheetPlan,
        fit: Fit,
        boxes: list[ColumnBox],
        cards: Sequence[CardBox | None],
        place: Place,
        ruler: Ruler,
        say: Say,
    ) -> None:
        self.plan, self.fit, self.boxes, self.place, self.ruler = plan, fit, boxes, place, ruler
        self.cards = [_tall(card) if card else None for card in cards]
        self.stages, self.stage_height = self._stages()
        self.hidden = hidden_cards(boxes, plan.width, ruler)
        self.strip = self._strip(say)
        self.lane_lines = [ruler.wrap(name, LANE_NAME, 9, "semibold").lines for _, name in plan.lanes]
        self.curve_height, self.extra = self._share(plan.height - self._fixed() - sum(self._lane_heights()))

    def sheet(self) -> Sheet:
        plan, top = self.plan, self.stage_height + parts.AFTER_STAGES
        gap_top = top + self.curve_height
        moves_top = gap_top + parts.GAP_ROW
        lanes_top = moves_top + self._strip_height()
        lanes = self._lanes(lanes_top)
        below = lanes[-1].y + lanes[-1].height if lanes else lanes_top
        hidden_top = below + (parts.VISIBILITY if self.hidden else 0)
        owners_top = hidden_top + self._hidden_height()
        cards = self._hung(lanes)
        hidden = tuple(replace(card, y=card.y + hidden_top) for card in self.hidden)
        feeling, mood = self._curves(top)
        return Sheet(
            self.place.number,
            self.place.of,
            plan.width,
            tuple(self.boxes),
            self.stages,
            self.stage_height,
            top,
            self.curve_height,
            feeling,
            mood,
            gap_top,
            moves_top,
            self._marks(moves_top, (*cards, *hidden)),
            lanes,
            cards,
            hidden,
            self._line(cards),
            below + 8 if self.hidden else None,
            hidden_top,
            owners_top,
            owners(self.boxes),
            handovers(self.boxes, plan.handovers),
            owners_top + parts.OWNERS,
            owners_top + parts.OWNERS + parts.DOTS,
            self.fit.dense,
            self.place.before,
            self.place.after,
            self._faults(),
        )

    # Heights

    def _fixed(self) -> float:
        below = parts.OWNERS + parts.DOTS + parts.KEY + parts.FOOT
        hidden = parts.VISIBILITY + self._hidden_height() if self.hidden else 0.0
        return self.stage_height + parts.AFTER_STAGES + parts.GAP_ROW + self._strip_height() + hidden + below

    def _hidden_height(self) -> float:
        return hidden_height(self.hidden) + parts.AFTER_BACKSTAGE if self.hidden else 0.0

    def _strip_height(self) -> float:
        return self.strip.rows * parts.MOVE_ROW + parts.AFTER_MOVES if self.strip.rows else 0.0

    def _share(self, spare: float) -> tuple[float, float]:
        """The curve's height, and what every lane gets of the rest."""
        count = len(self.plan.lanes)
        surplus = max(0.0, spare - parts.CALM_CURVE)
        given = min(0.8 * surplus, parts.LANE_EXTRA * count)
        tall = min(parts.MOST_CURVE, spare - given)
        return max(tall, parts.LEAST_CURVE), max(0.0, spare - max(tall, parts.LEAST_CURVE)) / max(1, count)

    def _lane_heights(self) -> list[float]:
        heights = []
        for at, lines in enumerate(self.lane_lines):
            tracks = self._tracks(at)
            cards = sum(tracks) + parts.TRACK * max(0, len(tracks) - 1)
            heights.append(max(parts.LEAST_LANE, 11.0 * len(lines) + 4, cards) + parts.LANE_AIR)
        return heights

    def _tracks(self, lane: int) -> list[float]:
        """The tallest card of each track of a lane."""
        tall: dict[int, float] = {}
        for card, rank in zip(self.cards, self.fit.ranks, strict=True):
            if card and rank and rank[0] == lane:
                tall[rank[1]] = max(tall.get(rank[1], 0.0), card.height)
        return [tall[track] for track in sorted(tall)]

    # Rows

    def _stages(self) -> tuple[tuple[StageBand, ...], float]:
        names = dict(self.plan.stages)
        bands: list[StageBand] = []
        for box in self.boxes:
            stage = box.column.stage
            if bands and bands[-1].stage == stage:
                bands[-1] = replace(bands[-1], right=box.right)
            else:
                bands.append(StageBand(stage, (names[stage],), 11, box.x, box.right, stage in self.place.continued))
        bands = [self._named(band) for band in bands]
        most = max(len(band.lines) for band in bands)
        return tuple(bands), max(parts.STAGE_ROW, 5 + 9.5 * most if most > 1 else 0.0)

    def _named(self, band: StageBand) -> StageBand:
        room = band.right - band.x - STAGE_LEFT
        for size, air in ((11.0, 6.0), (9.0, 2.0)):
            if self.ruler.sum(band.lines[0], size, "bold") <= room - air:
                return replace(band, size=size)
        lines, broken = self.ruler.wrap(band.lines[0], room, 8.5, "bold")
        return replace(band, size=8.5, lines=lines, broken=broken)

    def _strip(self, say: Say) -> Strip:
        """The moves in words; by numbers when there are more than nine or the words would take too much height."""
        numbers = {stop.id: stop.number for stop in self.plan.stops}
        found = Strip()
        for told in (True, False):
            wished = wishes(self.plan.moves, self.boxes, self.place.sheet_of, self.place.number, numbers, say, told)
            found = strip(wished, self.plan.width, self.ruler)
            if found.rows <= MOST_ROWS:
                break
        return found

    def _lanes(self, y: float) -> tuple[LaneBand, ...]:
        bands = []
        heights = self._lane_heights()
        for (lane, _), lines, height in zip(self.plan.lanes, self.lane_lines, heights, strict=True):
            bands.append(LaneBand(lane, lines, y, height + self.extra))
            y += height + self.extra
        return tuple(bands)

    def _hung(self, lanes: Sequence[LaneBand]) -> tuple[CardBox, ...]:
        hung = []
        for card, rank in zip(self.cards, self.fit.ranks, strict=True):
            if card and rank:
                above = sum(tall + parts.TRACK for tall in self._tracks(rank[0])[: rank[1]])
                hung.append(replace(card, y=lanes[rank[0]].y + parts.TRACK + above))
        return tuple(hung)

    def _curves(self, top: float) -> tuple[parts.Curve, parts.Curve]:
        seen = [(box.column.stop, box.middle) for box in self.boxes if box.column.stop]
        feelings = [(stop.id, x, stop.feeling) for stop, x in seen]
        moods = [(stop.id, x, stop.mood) for stop, x in seen]
        return curve(feelings, top, self.curve_height), curve(moods, top, self.curve_height)

    def _line(self, cards: Sequence[CardBox]) -> tuple[Point, ...]:
        """The line's corners: level along the cards' tops, upright only in gutters."""
        if not cards:
            return ()
        gutters = {box.column.stop.id: box.x + box.gutter / 2 for box in self.boxes if box.column.stop}
        points: list[Point] = [(parts.LABELS + 2, cards[0].y)]
        for before, card in itertools.pairwise(cards):
            if before.y != card.y:
                points += [(gutters[card.stop.id], before.y), (gutters[card.stop.id], card.y)]
        return (*points, (self.plan.width - 3, cards[-1].y))

    def _marks(self, top: float, cards: Sequence[CardBox]) -> tuple[parts.MoveMark, ...]:
        """A leader ends at the top of its pill, on the line beside it, or at a card behind the scenes."""
        ends = {card.stop.id: card for card in cards}
        return tuple(
            replace(
                mark,
                y=mark.y + top,
                foot=_foot(ends[mark.stop], mark.leader),
                origin_foot=_foot(ends.get(mark.move.start or "", ends[mark.stop]), mark.origin or 0.0),
            )
            for mark in self.strip.marks
        )

    def _faults(self) -> tuple[str, ...]:
        cards = [card for card in self.cards if card]
        tests = {
            "curve": self.plan.height - self._fixed() - sum(self._lane_heights()) < parts.LEAST_CURVE,
            "lines": any(len(card.lines) > parts.MOST_LINES for card in cards),
            "word": any(card.broken for card in cards) or any(band.broken for band in self.stages),
            "columns": len(self.boxes) > parts.MOST_COLUMNS,
        }
        return tuple(name for name, failed in tests.items() if failed)


def _foot(card: CardBox, x: float) -> float:
    if card.stop.lane is None:
        return card.y
    return card.y - (8 if abs(x - card.middle) < 9 else 3)


def _tall(card: CardBox) -> CardBox:
    return replace(card, height=parts.CARD_HEAD + card.leading * len(card.lines) + parts.CARD_FOOT)
