"""What sets the customer off and where the path ends, in their own words, beside the two ends of the line."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from cxworkshop.layout.boxes import CardBox
from cxworkshop.layout.hyphens import wrapped
from cxworkshop.layout.shapes import Rect
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.path.paint.card import MIDDLE
from cxworkshop.ui.path.paint.sight import Sight
from cxworkshop.ui.path.paint.tabs import RISE, tabs_of
from cxworkshop.ui.theme import font

LINE, FEET, OFF = 15.0, 3.0, 6.0
INDENT, ROWS, SIZE = 16.0, 2, 12


def paint_end_labels(painter: QPainter, sight: Sight) -> None:
    """Over the first and the last card, else under them, on two lines or one; not at all where something else stands.
    The painter has the device's coordinates.
    """
    if sight.eye.zoom < MIDDLE:
        return  # too small to be read
    unit, colour = sight.shown.unit, sight.shown.colours.accent_dark
    ends = zip(sight.ends, ((sight.shown.trigger, "flag-triangle-right"), (sight.shown.end, "flag")), strict=False)
    for (box, _side), (words, icon) in ends:
        if not words or box.rect.w != sight.shown.layout.sizes.card_w or not _is_near(sight, box):
            continue
        size = max(SIZE, sight.shown.least)
        lines = _lines(words, box.rect.w / unit, size)
        room = next(label_rooms(sight, box, [len(lines), 1]), None)
        if room is not None:
            rows = lines if room.h > (LINE + FEET) * unit else _lines(words, box.rect.w / unit, size, 1)
            paint = partial(_paint, rows, icon, colour, size)
            sight.stamps.press(painter, sight.eye, room, ("end", words, icon, colour, len(rows)), paint, unit)


def _lines(words: str, wide: float, size: int, rows: int = ROWS) -> list[str]:
    return wrapped(words, wide - INDENT, rows, QFontMetricsF(font(size, 600)).horizontalAdvance)


def _is_near(sight: Sight, box: CardBox) -> bool:
    return sight.stretch[0] - box.rect.w < box.rect.x < sight.stretch[1] + box.rect.w


def label_rooms(sight: Sight, box: CardBox, rows: list[int]) -> Iterator[Rect]:
    """The free places, the best first: over the card and its tabs, or under it."""
    layout, unit, rect = sight.shown.layout, sight.shown.unit, box.rect
    front = [lane for place, lane in enumerate(layout.lanes) if not layout.plan.lanes[place].backstage]
    chips = [sight.aside(chip.rect) for chip in sight.shown.chips.between(rect.x - rect.w, rect.right + rect.w)]
    look = sight.shown.looks.get(box.stop.id)
    tabbed = look is not None and any(tabs_of(look, sight.shown.layers))
    over = (RISE if tabbed else OFF) * unit
    for high in ((LINE * count + FEET) * unit for count in rows):
        for y in (rect.y - over - high, rect.bottom + OFF * unit):
            room = Rect(rect.x, y, rect.w, high)
            inside = front[0].y <= y and room.bottom <= front[-1].y + front[-1].h
            if inside and not any(chip.meets(room) for chip in chips):
                yield room


def _paint(rows: list[str], icon: str, colour: str, size: int, painter: QPainter, room: QRectF) -> None:
    paint_icon(painter, icon, QRectF(room.left(), room.top() + 2, 13, 13), colour)
    painter.setFont(font(size, 600))
    painter.setPen(QColor(colour))
    for place, row in enumerate(rows):
        painter.drawText(QPointF(room.left() + INDENT, room.top() + 13 + place * LINE), row)
