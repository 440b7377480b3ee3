"""What sets the customer off and where the path ends, in their own words, beside the two ends of the line."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from cxworkshop.layout.boxes import CardBox
from cxworkshop.layout.shapes import Rect
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.path.sight import Sight
from cxworkshop.ui.theme import font

HIGH, OFF = 18.0, 6.0


def paint_end_labels(painter: QPainter, sight: Sight) -> None:
    """Over the first and the last card, else under them; not at all where something else stands."""
    ends = zip(sight.ends, ((sight.shown.trigger, "flag-triangle-right"), (sight.shown.end, "flag")), strict=False)
    for (box, _side), (words, icon) in ends:
        room = _room(sight, box) if words and box.rect.w == sight.shown.layout.sizes.card_w else None
        if room is not None:
            _paint(painter, sight, room, words, icon)


def _room(sight: Sight, box: CardBox) -> Rect | None:
    layout, unit, rect = sight.shown.layout, sight.shown.unit, box.rect
    high = HIGH * unit
    front = [lane for place, lane in enumerate(layout.lanes) if not layout.plan.lanes[place].backstage]
    chips = [sight.aside(chip.rect) for chip in sight.shown.chips.between(*sight.stretch)]
    for y in (rect.y - OFF * unit - high, rect.bottom + OFF * unit):
        room = Rect(rect.x, y, rect.w, high)
        if front[0].y <= y and room.bottom <= front[-1].y + front[-1].h and not any(chip.meets(room) for chip in chips):
            return room
    return None


def _paint(painter: QPainter, sight: Sight, room: Rect, words: str, icon: str) -> None:
    unit, colour = sight.shown.unit, sight.shown.colours.accent_dark
    paint_icon(painter, icon, QRectF(room.x, room.y + 2 * unit, 13 * unit, 13 * unit), colour)
    painter.setFont(font(round(12 * unit), 600))
    painter.setPen(QColor(colour))
    wide = room.w - 16 * unit
    line = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(wide))
    painter.drawText(QRectF(room.x + 16 * unit, room.y, wide, room.h), Qt.AlignmentFlag.AlignVCenter, line)
