"""What is to be painted now: the path, how it looks, from where it is seen, and what stands aside."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from math import ceil

from PySide6.QtCore import QPointF, QRectF

from cxworkshop.layout.boxes import CardBox
from cxworkshop.layout.capsules import Capsule
from cxworkshop.layout.chips import Chip, chip_stop
from cxworkshop.layout.curve import CurveStop
from cxworkshop.layout.lines import Need
from cxworkshop.layout.plan import PlanStop
from cxworkshop.layout.screen import Layout
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.layout.sizes import WINDOW
from cxworkshop.model.record import Id
from cxworkshop.text import Words
from cxworkshop.ui.path.handovers import HandoverLook
from cxworkshop.ui.path.looks import CardLook
from cxworkshop.ui.path.opening import Opening
from cxworkshop.ui.path.paint.along import Along
from cxworkshop.ui.path.paint.moments import moments
from cxworkshop.ui.path.paint.stamps import Eye, Stamps
from cxworkshop.ui.path.shifts import STILL, Shifts
from cxworkshop.ui.theme import LIGHT, Colours

ON_STAGE = 24  # pixels of the least text on a projector 1080 high


@dataclass(frozen=True)
class Shown:
    """One path, laid out, with all that is painted of it; kept until something changes. Plain data: it may be painted
    on any thread.
    """

    layout: Layout
    looks: Mapping[Id, CardLook]
    handovers: Mapping[tuple[Id, Id], HandoverLook]
    t: Words
    layers: Collection[str] = ()
    dimmed: Collection[Id] = ()
    trigger: str = ""
    end: str = ""
    colours: Colours = LIGHT

    @property
    def unit(self) -> float:
        """How much larger than in the window text and strokes are."""
        return self.layout.sizes.card_w / WINDOW.card_w

    @property
    def least(self) -> int:
        """The smallest text in the window's sizes: on a projector all can be read from the back of the room."""
        return ceil(ON_STAGE / self.unit) if self.unit > 1 else 0

    @cached_property
    def chips(self) -> Along[Chip]:
        return Along(self.layout.chips, lambda chip: (chip.rect.x, chip.rect.right))

    @cached_property
    def capsules(self) -> Along[Capsule]:
        return Along(self.layout.capsules, lambda one: (one.centre.x - 24, one.centre.x + 24))

    @cached_property
    def needs(self) -> Along[Need]:
        return Along(self.layout.needs, lambda need: (need.start.x, need.start.x))

    @cached_property
    def moments(self) -> list[tuple[CurveStop, str]]:
        """The weakest moment and the end, and how they are named."""
        return moments(self.layout.curve.telling)

    @cached_property
    def front(self) -> tuple[CardBox, ...]:
        """The first two and the last two cards of the customer, for the ends of the line."""
        cards = self.layout.cards
        first = islice((box for box in cards if not box.stop.backstage), 2)
        last = islice((box for box in reversed(cards) if not box.stop.backstage), 2)
        return tuple({box.stop.id: box for box in (*first, *reversed(list(last)))}.values())


@dataclass(frozen=True)
class Sight:
    """One painting of a path: `exposed` is the part of it, as shown, that is painted."""

    shown: Shown
    eye: Eye
    exposed: QRectF
    stamps: Stamps
    opening: Opening | None = None
    shifts: Shifts = STILL
    pale: Collection[Id] = field(default=())

    @cached_property
    def stretch(self) -> tuple[float, float]:
        """From where to where the path is seen before anything stands aside; a little more rather than less."""
        return self.exposed.left() - self.shifts.most, self.exposed.right() - self.shifts.least

    @cached_property
    def cards(self) -> list[CardBox]:
        """The cards that are seen, where they are seen."""
        return self.cards_within(*self.stretch)

    def cards_within(self, left: float, right: float) -> list[CardBox]:
        """The cards of a stretch of the path, where they are shown; one whose column has closed is not."""
        boxes = self.shown.layout.between(left, right)
        if self.opening is None and not self.shifts.edges:
            return list(boxes)
        moving = self.opening.moving if self.opening and self.opening.gone else ()
        return [self.moved(box) for box in boxes if box.stop.id not in moving]

    @cached_property
    def chips(self) -> list[Chip]:
        """The chips that are seen, but for those of a card whose column has closed."""
        chips = self.shown.chips.between(*self.stretch)
        if not (self.opening and self.opening.gone):
            return chips
        return [chip for chip in chips if chip_stop(chip.move) not in self.opening.moving]

    @cached_property
    def line(self) -> list[CardBox]:
        """The cards that the line runs through where it is seen, with the one before and the one after them."""
        cards, (left, right) = self.shown.layout.cards, self.stretch
        first, last = bisect_right(cards, left, key=_right), bisect_right(cards, right, key=_column)
        before = next((n for n in range(first - 1, -1, -1) if self._is_on_line(cards[n])), first)
        after = next((n for n in range(last, len(cards)) if self._is_on_line(cards[n])), last)
        found = [self.moved(box) for box in cards[before : after + 1] if self._is_on_line(box)]
        slot = slot_box(self.opening, self.shown.layout) if self.opening else None
        return sorted([*found, slot], key=_column) if slot else found

    def _is_on_line(self, box: CardBox) -> bool:
        gone = self.opening.moving if self.opening and self.opening.gone else ()
        return not box.stop.backstage and box.stop.id not in gone

    def moved(self, box: CardBox) -> CardBox:
        """A card where it is shown."""
        by = self.shifts.at(box.rect.x + box.rect.w / 2)
        rect = Rect(box.rect.x + by, box.rect.y, box.rect.w, box.rect.h)
        return box._replace(rect=rect, column=box.column + by) if by else box

    @property
    def stages(self) -> Sequence[tuple[float, float]]:
        """The left edge and the width of every stage, as shown."""
        return self.opening.stages if self.opening else [(box.x, box.w) for box in self.shown.layout.stages]

    @cached_property
    def ends(self) -> list[tuple[CardBox, int]]:
        """The customer's first card and the last one, where they are shown, each with the side that is free."""
        front = self.shown.front
        moving = self.opening.moving if self.opening and self.opening.gone else ()
        kept = [box for box in (*front[:2], *front[-2:]) if box.stop.id not in moving]
        boxes = [self.moved(box) for box in kept]
        slot = slot_box(self.opening, self.shown.layout) if self.opening else None
        boxes = sorted([*boxes, slot] if slot else boxes, key=_column)
        return [(boxes[0], -1), (boxes[-1], 1)] if boxes else []

    def aside(self, rect: Rect) -> Rect:
        """A rectangle where it is shown."""
        by = self.shifts.at(rect.x + rect.w / 2)
        return Rect(rect.x + by, rect.y, rect.w, rect.h) if by else rect

    def point(self, point: Point) -> QPointF:
        """A point where it is shown."""
        return QPointF(point.x + self.shifts.at(point.x), point.y)

    def look(self, id: Id) -> CardLook:
        """A card's look, with the number it would have."""
        look = self.shown.looks[id]
        return look._replace(number=self.opening.number_of(look.number)) if self.opening and look.number else look

    def opacity(self, id: Id) -> float:
        return 0.45 if id in self.pale else 0.3 if id in self.shown.dimmed else 1.0


def _right(box: CardBox) -> float:
    return box.column + box.slot


def _column(box: CardBox) -> float:
    return box.column


def slot_box(opening: Opening, layout: Layout) -> CardBox | None:
    """The open slot as a card on the line; None where the line does not go."""
    if layout.plan.lanes[opening.aim.lane].backstage:
        return None
    stage = layout.stages[opening.aim.stage]
    wide = layout.sizes.folded_slot if stage.folded else layout.sizes.slot
    stop = PlanStop("", opening.number, opening.aim.stage, opening.aim.lane)
    column = opening.slot.x + opening.slot.w / 2 - wide / 2
    return CardBox(stop, opening.slot, "card", column, wide)
