"""Cards behind the scenes: each under its stop, on as few rows as they need; no line runs there."""

from __future__ import annotations

from collections.abc import Sequence

from cxworkshop.layout.sheet_parts import CARD_BAR, CARD_FOOT, CARD_HEAD, CARD_PADS, LABELS, TAIL, CardBox, ColumnBox
from cxworkshop.layout.sheet_words import Ruler

SIZE, LEADING = 10.0, 11.5
LEAST, MOST = 104.0, 156.0
APART, BETWEEN_ROWS = 6.0, 5.0
LINES = 2


def hidden_cards(boxes: Sequence[ColumnBox], width: float, ruler: Ruler) -> tuple[CardBox, ...]:
    """The cards, y from the top of the band; a card may stand aside as long as it is still under its stop."""
    ends: list[float] = []
    placed: list[tuple[int, CardBox]] = []
    for box in boxes:
        for stop in box.column.hidden:
            needed = ruler.narrowest(stop.title, LINES, SIZE, "regular") + CARD_BAR + CARD_PADS + 0.1
            wide = min(MOST, max(LEAST, needed))
            lines, broken = ruler.wrap(stop.title, wide - CARD_BAR - CARD_PADS, SIZE, "regular")
            row, x = _place(box.middle, wide, ends, width - TAIL)
            height = CARD_HEAD + LEADING * len(lines) + CARD_FOOT
            card = CardBox(stop, x, 0, wide, height, box.middle, lines, SIZE, LEADING, broken)
            placed.append((row, card))
    return _stacked(placed)


def hidden_height(cards: Sequence[CardBox]) -> float:
    return max((card.bottom for card in cards), default=0.0)


def _place(middle: float, wide: float, ends: list[float], right: float) -> tuple[int, float]:
    wanted = min(max(LABELS, middle - wide / 2), right - wide)
    for row, end in enumerate(ends):
        x = max(wanted, end + APART)
        if x <= middle - 8 and x + wide <= right:
            ends[row] = x + wide
            return row, x
    ends.append(wanted + wide)
    return len(ends) - 1, wanted


def _stacked(placed: Sequence[tuple[int, CardBox]]) -> tuple[CardBox, ...]:
    tall: dict[int, float] = {}
    for row, card in placed:
        tall[row] = max(tall.get(row, 0.0), card.height)
    tops = {row: sum(tall[above] + BETWEEN_ROWS for above in range(row)) for row in tall}
    return tuple(
        CardBox(
            card.stop, card.x, tops[row], card.width, card.height, card.middle, card.lines, SIZE, LEADING, card.broken
        )
        for row, card in placed
    )
