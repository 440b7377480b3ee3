"""What lies over the path for a moment: rings, the handle, the open slot, the rubber band, a move being drawn."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cxworkshop.layout.boxes import CardBox
from cxworkshop.model.record import Id
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.path.opening import Opening
from cxworkshop.ui.path.paint.card import DISC, FAR, title_lines
from cxworkshop.ui.path.paint.sight import Sight
from cxworkshop.ui.path.paint.ways import paint_draft
from cxworkshop.ui.theme import font

HANDLE, ZONE = 24.0, 48.0
ROUND, NUMBER = 8.0, 22


class Marks(NamedTuple):
    """Rectangles and points are pixels of the viewport. `draws`: moves can be drawn here."""

    chosen: frozenset[Id] = frozenset()
    primary: Id = ""
    focused: bool = False
    hovered: Id = ""
    handled: bool = False
    band: QRect | None = None
    draft_from: Id = ""
    draft_at: QPoint | None = None
    draft_to: Id = ""
    start: QRect = QRect()
    draws: bool = False

    @property
    def draft_rect(self) -> QRect | None:
        """From the card to the pointer."""
        return QRect(self.start.center(), self.draft_at).normalized() if self.draft_at is not None else None

    @property
    def marked(self) -> frozenset[Id]:
        """Every card that has a ring or a handle."""
        return (self.chosen | {self.primary, self.hovered, self.draft_to}) - {""}

    def has_handle(self, box: CardBox) -> bool:
        """Whether moves can be drawn from a card: it is under the mouse, or chosen alone."""
        id, alone = box.stop.id, len(self.chosen - {""}) == 1
        cards = ("card", "stack", "disc") if self.draws else ()
        return box.form in cards and (id == self.hovered or (alone and id in self.chosen))


def paint_marks(painter: QPainter, sight: Sight, marks: Marks) -> None:
    """The painter has the device's coordinates."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if sight.opening is not None:
        slot = slot_area(sight, sight.opening)
        if sight.eye.transform.inverted()[0].mapRect(slot).intersects(sight.exposed):
            paint_slot(painter, sight, sight.opening, slot)
            paint_slot_number(painter, sight, sight.opening, slot)
    for box in marked_in(sight, marks):
        _paint_on(painter, sight, marks, box)
    if marks.draft_at is not None:
        _paint_draft(painter, sight, marks)
    if marks.band is not None:
        _paint_band(painter, sight, marks.band)


def marked_in(sight: Sight, marks: Marks) -> Iterable[CardBox]:
    """The cards with a mark that are seen, where they are seen."""
    if len(marks.marked) > len(sight.cards):
        return [box for box in sight.cards if not marks.marked.isdisjoint((box.stop.id, *box.members))]
    left, right = sight.stretch
    room = sight.shown.layout.sizes.slot
    gone = sight.opening.moving if sight.opening and sight.opening.gone else ()
    marked = [id for id in marks.marked if id not in gone]
    found = {box.stop.id: box for id in marked if (box := sight.shown.layout.card(id)) is not None}
    return [sight.moved(box) for box in found.values() if left - room < box.rect.x < right + room]


def card_area(sight: Sight, box: CardBox) -> QRectF:
    """A card, or the disc it is far away, in pixels of the viewport."""
    rect, eye = box.rect, sight.eye
    if box.form != "disc" and eye.zoom < FAR:
        half, centre = DISC * sight.shown.unit, rect.centre
        corner = eye.snapped(centre.x - half, centre.y - half)
        return QRectF(corner.x(), corner.y(), 2 * half * eye.zoom, 2 * half * eye.zoom)
    corner = eye.snapped(rect.x, rect.y)
    return QRectF(corner.x(), corner.y(), rect.w * eye.zoom, rect.h * eye.zoom)


def handle_at(sight: Sight, box: CardBox) -> QPointF:
    """The middle of a card's handle; beside a disc, which it would hide."""
    area = card_area(sight, box)
    return QPointF(area.right() + (HANDLE / 2 + 2 if box.form == "disc" else 0), area.center().y())


def _paint_on(painter: QPainter, sight: Sight, marks: Marks, box: CardBox) -> None:
    ids = {box.stop.id, *box.members}
    colours = sight.shown.colours
    if marks.hovered in ids:
        _ring(painter, sight, box, colours.ink, 1, -0.5)
    if ids & marks.chosen:
        _ring(painter, sight, box, colours.accent, 3, 3.5)
    if marks.focused and marks.primary in ids:
        _ring(painter, sight, box, colours.rail, 2, 7)
    if marks.draft_to in ids:
        _ring(painter, sight, box, colours.accent, 3, 3.5)
    if marks.has_handle(box) and sight.eye.zoom >= FAR and box.stop.id not in sight.pale:
        _paint_handle(painter, sight, box, marks.handled and marks.hovered in ids)


def _ring(painter: QPainter, sight: Sight, box: CardBox, colour: str, width: float, off: float) -> None:
    area = card_area(sight, box)
    rect = area.adjusted(-off, -off, off, off)
    round_by = rect.height() / 2 if box.form == "disc" or sight.eye.zoom < FAR else ROUND * sight.eye.zoom + max(off, 0)
    painter.setPen(QPen(QColor(colour), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, round_by, round_by)


def _paint_handle(painter: QPainter, sight: Sight, box: CardBox, ready: bool) -> None:
    """A disc with an arrow at the right edge; filled while the mouse is on it."""
    centre, colours = handle_at(sight, box), sight.shown.colours
    painter.setPen(QPen(QColor(colours.accent), 2))
    painter.setBrush(QColor(colours.accent if ready else colours.surface))
    painter.drawEllipse(centre, HANDLE / 2 - 1, HANDLE / 2 - 1)
    icon = QRectF(centre.x() - 7, centre.y() - 7, 14, 14)
    paint_icon(painter, "arrow-right", icon, colours.on_fill if ready else colours.accent)


def slot_area(sight: Sight, opening: Opening) -> QRectF:
    """The open slot, in pixels of the viewport."""
    corner = sight.eye.snapped(opening.slot.x, opening.slot.y)
    return QRectF(corner.x(), corner.y(), opening.slot.w * sight.eye.zoom, opening.slot.h * sight.eye.zoom)


def paint_slot(painter: QPainter, sight: Sight, opening: Opening, rect: QRectF) -> None:
    """The slot cards in the hand would take; whoever carries by keyboard reads the title here."""
    colours = sight.shown.colours
    painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
    painter.setBrush(QColor(colours.accent_soft))
    painter.drawRoundedRect(rect, ROUND, ROUND)
    if rect.height() > 56:
        painter.setPen(QColor(colours.accent_dark))
        _paint_title(painter, sight, opening, rect)


def paint_slot_number(painter: QPainter, sight: Sight, opening: Opening, rect: QRectF) -> None:
    """The number that the first card in the hand would have."""
    large = rect.height() > 40
    painter.setPen(QColor(sight.shown.colours.accent_dark))
    painter.setFont(font(NUMBER if large else 13, 700))
    where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom if large else Qt.AlignmentFlag.AlignCenter
    painter.drawText(rect.adjusted(12, 0, 0, -4) if large else rect, where, str(opening.number))


def _paint_title(painter: QPainter, sight: Sight, opening: Opening, rect: QRectF) -> None:
    many = len(opening.moving)
    if many > 1:
        words = sight.shown.t.n("{n} card", "{n} cards", many)
    else:
        words = sight.shown.looks[next(iter(opening.moving))].title
    painter.setFont(font(14, 600))
    for place, row in enumerate(title_lines(words, rect.width() - 28, 2)):
        painter.drawText(QPointF(rect.left() + 14, rect.top() + 20 + place * 16), row)


def _paint_draft(painter: QPainter, sight: Sight, marks: Marks) -> None:
    box = sight.shown.layout.card(marks.draft_from)
    if box is not None and marks.draft_at is not None:
        start = handle_at(sight, sight.moved(box))
        paint_draft(painter, start, QPointF(marks.draft_at), bool(marks.draft_to), sight.shown.colours)


def _paint_band(painter: QPainter, sight: Sight, band: QRect) -> None:
    soft = QColor(sight.shown.colours.accent)
    soft.setAlphaF(0.1)
    painter.setBrush(soft)
    painter.setPen(QPen(QColor(sight.shown.colours.accent), 1))
    painter.drawRect(QRectF(band).adjusted(0.5, 0.5, -0.5, -0.5))
