"""Where the path stands on a screen: stages, lanes, cards and all that hangs on them. Logical pixels at 100 %.

The origin is the left edge of the first slot, and the top of the feeling band. Stage headers and lane labels lie
outside: they stay put while the rest scrolls. Every customer stop has a column of its own, so nothing ever overlaps
and the line, which only turns in the gutters between columns, never passes under a card.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from cxworkshop.layout.curve import Curve, curve_of
from cxworkshop.layout.lines import (
    Capsule,
    Chip,
    Need,
    Return,
    Stand,
    capsules_of,
    chips_of,
    needs_of,
    returns_of,
    trunk_of,
)
from cxworkshop.layout.plan import Plan, PlanStop
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.model.record import Id

SLOT, CARD_W, CARD_H, BACK_H = 168.0, 136.0, 84.0, 64.0
FOLDED_SLOT, FOLDED_LANE, DISC = 56.0, 32.0, 28.0
LANE, FEELING, FEELING_OFF, TRACK, BETWEEN_TRACKS = 96.0, 80.0, 8.0, 24.0, 12.0
SIGHT, BACKSTAGE, BACK_STEP = 8.0, 76.0, 72.0
MOST_TRACKS = 3
NEVER = 10_000

Form = Literal["card", "disc", "backstage"]


@dataclass(frozen=True, slots=True)
class StageBox:
    """The columns of a stage."""

    x: float
    slots: int
    stops: int
    folded: bool

    @property
    def slot(self) -> float:
        return FOLDED_SLOT if self.folded else SLOT

    @property
    def w(self) -> float:
        return self.slots * self.slot


@dataclass(frozen=True, slots=True)
class LaneBox:
    y: float
    h: float
    stops: int
    folded: bool = False


@dataclass(frozen=True, slots=True)
class CardBox:
    """Where a stop stands, and whether as a card, a disc (its stage or lane is folded) or backstage."""

    stop: PlanStop
    rect: Rect
    form: Form
    column: float


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything the canvas paints, in scene coordinates."""

    plan: Plan
    stages: tuple[StageBox, ...]
    lanes: tuple[LaneBox, ...]
    cards: tuple[CardBox, ...]
    trunk: tuple[Point, ...]
    curve: Curve
    chips: tuple[Chip, ...]
    returns: tuple[Return, ...]
    needs: tuple[Need, ...]
    capsules: tuple[Capsule, ...]
    feeling: Rect
    sight_y: float
    w: float
    h: float

    def card(self, id: Id) -> CardBox | None:
        return next((card for card in self.cards if card.stop.id == id), None)


def lay_out(
    plan: Plan,
    folded_stages: Collection[Id] = (),
    folded_lanes: Collection[str] = (),
    feeling: bool = True,
    handovers: Sequence[tuple[Id, Id]] = (),
) -> Layout:
    """Lays a plan out. `handovers` are the neighbours whose owner changes, as giver's and taker's stop."""
    stages = _stages(plan, folded_stages)
    top = FEELING if feeling else FEELING_OFF
    upper, lanes_end = _front_lanes(plan, folded_lanes, top)
    returned = sum(move.kind == "return" for move in plan.moves)
    sight_y = lanes_end + TRACK + BETWEEN_TRACKS * max(0, min(returned, MOST_TRACKS) - 1)
    columns = _columns(plan, stages)
    lower, end = _backstage_lanes(plan, columns, sight_y + SIGHT)
    lanes = upper + lower
    cards = _cards(plan, stages, lanes, columns)
    front = tuple(card for card in cards if not card.stop.backstage)
    boxes = {card.stop.id: card.rect for card in cards}
    stands = {card.stop.id: _stand(card, stages) for card in cards}
    returns = returns_of(plan.moves, boxes, lanes_end + BETWEEN_TRACKS)
    band = Rect(0, 0, sum(stage.w for stage in stages), FEELING if feeling else 0)
    needs = needs_of([(card.stop.serves, card.stop.id) for card in cards if card.stop.backstage], boxes)
    return Layout(
        plan=plan,
        stages=stages,
        lanes=lanes,
        cards=cards,
        trunk=trunk_of([stands[card.stop.id] for card in front]),
        curve=curve_of([(card.stop.id, card.rect.centre.x, card.stop.feeling) for card in front], band),
        chips=chips_of(plan.moves, {card.stop.id: card.rect for card in front}, Rect(0, top, band.w, lanes_end - top)),
        returns=returns,
        needs=needs,
        capsules=capsules_of(handovers, stands, needs),
        feeling=band,
        sight_y=sight_y,
        w=band.w,
        h=end,
    )


def folds_to_fit(plan: Plan, height: float, least: int = 3) -> frozenset[str]:
    """The lanes to fold so that the path fits a height: empty ones first, then those whose first stop comes latest;
    `least` lanes stay open. An empty path folds nothing.
    """
    front = [place for place, lane in enumerate(plan.lanes) if not lane.backstage]
    begins = {place: min((stop.number for stop in plan.stops if stop.lane == place), default=NEVER) for place in front}
    if not plan.front:
        return frozenset()
    folded: list[int] = []
    for place in sorted(front, key=lambda place: (-begins[place], -place)):
        names = {plan.lanes[one].key for one in folded}
        if len(front) - len(folded) <= least or lay_out(plan, folded_lanes=names).h <= height:
            break
        folded.append(place)
    return frozenset(plan.lanes[place].key for place in folded)


def _stages(plan: Plan, folded: Collection[Id]) -> tuple[StageBox, ...]:
    boxes, x = [], 0.0
    for place, stage in enumerate(plan.stages):
        stops = sum(stop.stage == place for stop in plan.front)
        box = StageBox(x, max(stops, 1), stops, stage.id in folded)
        boxes.append(box)
        x += box.w
    return tuple(boxes)


def _front_lanes(plan: Plan, folded: Collection[str], top: float) -> tuple[tuple[LaneBox, ...], float]:
    boxes, y = [], top
    for place, lane in enumerate(plan.lanes):
        if not lane.backstage:
            height = FOLDED_LANE if lane.key in folded else LANE
            boxes.append(LaneBox(y, height, sum(stop.lane == place for stop in plan.stops), lane.key in folded))
            y += height
    return tuple(boxes), y


def _backstage_lanes(plan: Plan, columns: dict[Id, float], top: float) -> tuple[tuple[LaneBox, ...], float]:
    boxes, y = [], top
    for place, lane in enumerate(plan.lanes):
        if lane.backstage:
            there = [columns[stop.id] for stop in plan.stops if stop.lane == place]
            deepest = max((there.count(x) for x in there), default=1)
            height = BACKSTAGE + BACK_STEP * (deepest - 1)
            boxes.append(LaneBox(y, height, len(there)))
            y += height
    return tuple(boxes), y


def _columns(plan: Plan, stages: Sequence[StageBox]) -> dict[Id, float]:
    """The left edge of every stop's column. A backstage stop stands in the column of the stop it serves."""
    taken = [0] * len(stages)
    columns: dict[Id, float] = {}
    for stop in plan.stops:
        stage = stages[stop.stage]
        if stop.backstage:
            columns[stop.id] = columns.get(stop.serves or "", stage.x)
        else:
            columns[stop.id] = stage.x + taken[stop.stage] * stage.slot
            taken[stop.stage] += 1
    return columns


def _cards(
    plan: Plan, stages: Sequence[StageBox], lanes: Sequence[LaneBox], columns: dict[Id, float]
) -> tuple[CardBox, ...]:
    stacked: dict[tuple[int, float], int] = {}
    cards = []
    for stop in plan.stops:
        stage, lane, column = stages[stop.stage], lanes[stop.lane], columns[stop.id]
        depth = stacked.get((stop.lane, column), 0) if stop.backstage else 0
        stacked[stop.lane, column] = depth + 1
        form: Form = "disc" if stage.folded or lane.folded else "backstage" if stop.backstage else "card"
        room = Rect(column, lane.y + depth * BACK_STEP, stage.slot, BACKSTAGE if stop.backstage else lane.h)
        cards.append(CardBox(stop, _centred(form, room), form, column))
    return tuple(cards)


def _centred(form: Form, room: Rect) -> Rect:
    w, h = {"card": (CARD_W, CARD_H), "disc": (DISC, DISC), "backstage": (CARD_W, BACK_H)}[form]
    return Rect(room.x + (room.w - w) / 2, room.y + (room.h - h) / 2, w, h)


def _stand(card: CardBox, stages: Sequence[StageBox]) -> Stand:
    return Stand(card.rect, card.column + stages[card.stop.stage].slot, card.stop.backstage)
