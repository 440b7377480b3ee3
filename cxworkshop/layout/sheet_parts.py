"""What the printed map is made from and what comes out: plain shapes, in points, y running down from the body's top."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

Measure = Callable[[str, float, str], float]
"""Width of a text at a size and weight ("regular", "semibold" or "bold"), without kerning."""
Say = Callable[[Literal["back", "ahead", "from"], int, int], str]
"""Words for a move whose other end is on another sheet: which way, the stop there, the sheet's number."""
Point = tuple[float, float]
MarkKind = Literal["drop_out", "re_entry", "pause", "switch", "return", "forward"]
HandoverState = Literal["fragile", "agreed", "unasked"]

LABELS, TAIL = 88.0, 8.0
STAGE_ROW, AFTER_STAGES, GAP_ROW, MOVE_ROW, AFTER_MOVES = 22.0, 4.0, 18.0, 11.0, 6.0
VISIBILITY, AFTER_BACKSTAGE, OWNERS, DOTS, KEY, FOOT = 13.0, 7.0, 29.0, 18.0, 17.0, 2.0
LEAST_CURVE, CALM_CURVE, MOST_CURVE = 63.0, 132.0, 190.0
TRACK, LANE_AIR, LEAST_LANE, LANE_EXTRA = 8.0, 10.0, 26.0, 26.0
CARD_HEAD, CARD_FOOT, CARD_BAR, CARD_PADS = 14.5, 4.5, 6.0, 7.0
LEAST_COLUMN, MOST_COLUMNS, MOST_LINES = 58.0, 24, 4


@dataclass(frozen=True)
class SheetStop:
    """One touchpoint as paper needs it; without a lane it is behind the scenes. `codes` begin with the owner's."""

    id: str
    number: int
    title: str
    stage: str
    lane: str | None = None
    owner: str | None = None
    codes: tuple[str, ...] = ()
    feeling: float | None = None
    mood: float | None = None


@dataclass(frozen=True)
class SheetMove:
    """How customers leave the line: `head` is its bold beginning, `text` the reason."""

    kind: MarkKind
    head: str
    text: str = ""
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True)
class SheetHandover:
    """A hand-over the team has talked about, at the touchpoint that receives."""

    stop: str
    giver: str
    taker: str
    state: HandoverState


@dataclass(frozen=True)
class SheetPlan:
    """Everything one map shows. Stages and lanes are (id, name) in their order."""

    stops: tuple[SheetStop, ...]
    stages: tuple[tuple[str, str], ...]
    lanes: tuple[tuple[str, str], ...]
    moves: tuple[SheetMove, ...] = ()
    handovers: tuple[SheetHandover, ...] = ()
    width: float = 1105.51
    height: float = 686.0


@dataclass(frozen=True)
class Column:
    """One slot along x: the stop the customer sees, if any, and the work behind the scenes below it."""

    stage: str
    stop: SheetStop | None
    hidden: tuple[SheetStop, ...] = ()

    @property
    def stops(self) -> tuple[SheetStop, ...]:
        return (*((self.stop,) if self.stop else ()), *self.hidden)


@dataclass(frozen=True)
class ColumnBox:
    """Where a column stands; the gutter is its left part, `middle` is where its stop is."""

    column: Column
    x: float
    right: float
    gutter: float

    @property
    def middle(self) -> float:
        return (self.x + self.gutter + self.right) / 2


@dataclass(frozen=True)
class StageBand:
    """A stage's chevron; `continued` when it began on an earlier sheet."""

    stage: str
    lines: tuple[str, ...]
    size: float
    x: float
    right: float
    continued: bool = False
    broken: bool = False


@dataclass(frozen=True)
class LaneBand:
    """A channel's stripe; the first track is where the line runs."""

    lane: str
    lines: tuple[str, ...]
    y: float
    height: float


@dataclass(frozen=True)
class CardBox:
    """A card hanging from the line at (`middle`, y), or a dashed one behind the scenes."""

    stop: SheetStop
    x: float
    y: float
    width: float
    height: float
    middle: float
    lines: tuple[str, ...]
    size: float
    leading: float
    broken: bool = False

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height


@dataclass(frozen=True)
class Run:
    """A piece of a line in one weight."""

    text: str
    weight: str


@dataclass(frozen=True)
class MoveMark:
    """A label in the strip with its leader down to a stop; a return also has the place it comes from."""

    move: SheetMove
    stop: str
    kind: MarkKind
    x: float
    y: float
    width: float
    lines: tuple[tuple[Run, ...], ...]
    to_left: bool
    leader: float
    foot: float
    origin: float | None = None
    origin_foot: float = 0.0
    number: int | None = None

    @property
    def bottom(self) -> float:
        return self.y + MOVE_ROW * len(self.lines)


@dataclass(frozen=True)
class CurvePiece:
    """A cubic Bézier; dashed where it bridges a missing value."""

    start: Point
    first: Point
    second: Point
    end: Point
    dashed: bool = False


@dataclass(frozen=True)
class CurvePoint:
    """A value on the curve, or the empty place of a missing one."""

    stop: str
    x: float
    y: float
    value: float | None


@dataclass(frozen=True)
class Curve:
    pieces: tuple[CurvePiece, ...] = ()
    points: tuple[CurvePoint, ...] = ()


@dataclass(frozen=True)
class OwnerSpan:
    """A stretch of the path carried by one silo (none: not agreed who)."""

    owner: str | None
    x: float
    right: float


@dataclass(frozen=True)
class HandoverMark:
    """Where one silo gives the customer to another."""

    x: float
    giver: str
    taker: str
    state: HandoverState


@dataclass(frozen=True)
class Sheet:
    """One page of the map, ready to draw."""

    number: int
    of: int
    width: float
    columns: tuple[ColumnBox, ...]
    stages: tuple[StageBand, ...]
    stage_height: float
    curve_top: float
    curve_height: float
    feeling: Curve
    mood: Curve
    gap_top: float
    moves_top: float
    moves: tuple[MoveMark, ...]
    lanes: tuple[LaneBand, ...]
    cards: tuple[CardBox, ...]
    hidden: tuple[CardBox, ...]
    line: tuple[Point, ...]
    visibility: float | None
    hidden_top: float
    owners_top: float
    owners: tuple[OwnerSpan, ...]
    handovers: tuple[HandoverMark, ...]
    dots_top: float
    key_top: float
    dense: bool
    from_number: int | None = None
    to_number: int | None = None
    faults: tuple[str, ...] = field(default=())
    """Why this sheet holds too much: "curve", "lines", "word", "columns"; empty when it is as it should be."""
