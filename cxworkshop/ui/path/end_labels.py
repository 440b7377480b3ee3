"""What sets the customer off and where the path ends, in their own words, beside the two ends of the line."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from cxworkshop.layout.boxes import CardBox
from cxworkshop.layout.shapes import Rect
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.path.sight import Sight
from cxworkshop.ui.theme import font

HIGH, OFF = 18.0, 6.0


def paint_end_labels(painter: QPainter, sight: Sight) -> None:
    """Over the first and the last card, else under them; not at all where something else stands. The painter has the
    device's coordinates.
    """
    ends = zip(sight.ends, ((sight.shown.trigger, "flag-triangle-right"), (sight.shown.end, "flag")), strict=False)
    for (box, _side), (words, icon) in ends:
        room = _room(sight, box) if words and box.rect.w == sight.shown.layout.sizes.card_w else None
        if room is not None:
            colour = sight.shown.colours.accent_dark
            paint = partial(_paint, words, icon, colour)
            sight.stamps.press(painter, sight.eye, room, ("end", words, icon, colour), paint, sight.shown.unit)


def _room(sight: Sight, box: CardBox) -> Rect | None:
    layout, unit, rect = sight.shown.layout, sight.shown.unit, box.rect
    if not sight.stretch[0] - rect.w < rect.x < sight.stretch[1] + rect.w:
        return None
    high = HIGH * unit
    front = [lane for place, lane in enumerate(layout.lanes) if not layout.plan.lanes[place].backstage]
    chips = [sight.aside(chip.rect) for chip in sight.shown.chips.between(rect.x - rect.w, rect.right + rect.w)]
    for y in (rect.y - OFF * unit - high, rect.bottom + OFF * unit):
        room = Rect(rect.x, y, rect.w, high)
        if front[0].y <= y and room.bottom <= front[-1].y + front[-1].h and not any(chip.meets(room) for chip in chips):
            return room
    return None


def _paint(words: str, icon: str, colour: str, painter: QPainter, room: QRectF) -> None:
    paint_icon(painter, icon, QRectF(room.left(), room.top() + 2, 13, 13), colour)
    painter.setFont(font(12, 600))
    painter.setPen(QColor(colour))
    box = room.adjusted(16, 0, 0, 0)
    line = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, line)
