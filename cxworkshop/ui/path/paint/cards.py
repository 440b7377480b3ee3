"""The cards that are seen, as stamps, with what stands on them: station dots, tabs of the layers, chips, capsules."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from cxworkshop.layout.boxes import CardBox
from cxworkshop.layout.shapes import Rect
from cxworkshop.ui.path.looks import CardLook
from cxworkshop.ui.path.paint.card import DISC, EDGE, FAR, MIDDLE, paint_card
from cxworkshop.ui.path.paint.chips import paint_capsule, paint_chip
from cxworkshop.ui.path.paint.sight import Sight
from cxworkshop.ui.path.paint.tabs import APART, HIGH, RISE, paint_tab, tabs_of

LEFT, RIGHT, UNDER = 8.0, 1.0, 3.0
BELOW_DISC = 18.0


def paint_cards(painter: QPainter, sight: Sight) -> None:
    """Every card that is seen. The painter has the device's coordinates."""
    for box in sight.cards:
        opacity = sight.opacity(box.stop.id)
        if opacity < 1:
            painter.setOpacity(opacity)
        look = look_of(sight, box)
        if sight.eye.zoom < FAR and box.form != "disc":
            _press_far(painter, sight, box, look)
        else:
            _press(painter, sight, box, look)
        if sight.shown.layers and box.form != "disc" and sight.eye.zoom >= FAR:
            _press_tabs(painter, sight, box, look)
        if opacity < 1:
            painter.setOpacity(1)


def look_of(sight: Sight, box: CardBox) -> CardLook:
    """The look of a card; of a stack or of works with how many there are."""
    look = sight.look(box.stop.id)
    return look._replace(members=len(box.members)) if box.members else look


def _press(painter: QPainter, sight: Sight, box: CardBox, look: CardLook) -> None:
    unit, rect, form = sight.shown.unit, box.rect, box.form
    left, right, under = LEFT * unit, RIGHT * unit, UNDER * unit
    if form == "disc":
        left = right = rect.w * 0.1
        under = rect.h * 0.72
    elif box.members:
        right, under = right + EDGE * 2 * unit, under + EDGE * 2 * unit
    room = Rect(rect.x - left, rect.y - unit, rect.w + left + right, rect.h + unit + under)
    scale = max(sight.eye.zoom, FAR) if form != "disc" else 1.0
    colours, least = sight.shown.colours, sight.shown.least
    step = round(scale, 3) if scale < MIDDLE else 1.0

    def paint(brush: QPainter, _: QRectF) -> None:
        home = QRectF(left / unit, 1, rect.w / unit, rect.h / unit)
        paint_card(brush, home, look, form, step, colours, least)
        if form in ("card", "stack"):
            brush.setPen(QPen(QColor(colours.accent), 3))
            brush.setBrush(QColor(colours.surface))
            brush.drawEllipse(QPointF(home.left(), home.center().y()), 5.5, 5.5)

    key = (form, step, rect.w, rect.h, colours.paper, look.painted)
    sight.stamps.press(painter, sight.eye, room, key, paint, unit)


def _press_far(painter: QPainter, sight: Sight, box: CardBox, look: CardLook) -> None:
    """Far away a card is a disc of its own width of sight, with its number and owner."""
    unit, centre = sight.shown.unit, box.rect.centre
    half = DISC * unit
    room = Rect(centre.x - half, centre.y - half, 2 * half, 2 * half + BELOW_DISC * 2 * unit)
    colours, form = sight.shown.colours, box.form

    def paint(brush: QPainter, _: QRectF) -> None:
        paint_card(brush, QRectF(0, 0, 2 * DISC, 2 * DISC), look, form, 0.0, colours)

    key = ("far", form, colours.paper, look.number, look.code, look.colour, look.guess, look.backstage)
    sight.stamps.press(painter, sight.eye, room, key, paint, unit)


def _press_tabs(painter: QPainter, sight: Sight, box: CardBox, look: CardLook) -> None:
    unit = sight.shown.unit * max(1.0, min(0.8 / sight.eye.zoom, 1.5))
    right, top, colours = box.rect.right + 4 * unit, box.rect.y - RISE * unit, sight.shown.colours
    for tab in tabs_of(look, sight.shown.layers):
        rect = Rect(right - tab.wide * unit, top, tab.wide * unit, HIGH * unit)
        key = ("tab", tab, unit, colours.paper)

        def paint(brush: QPainter, home: QRectF, tab=tab) -> None:  # type: ignore[no-untyped-def]
            paint_tab(brush, home, tab, colours)

        sight.stamps.press(painter, sight.eye, rect, key, paint, unit)
        right = rect.x - APART * unit


def paint_chips(painter: QPainter, sight: Sight) -> None:
    """The chips that are seen. The painter has the device's coordinates."""
    shown, unit, colours = sight.shown, sight.shown.unit, sight.shown.colours
    scale = round(sight.eye.zoom, 3) if sight.eye.zoom < MIDDLE else 1.0
    for chip in sight.chips:
        rect = sight.aside(chip.rect)
        key = (
            "chip",
            scale,
            chip.move[1:2] + chip.move[4:],
            chip.small,
            rect.w,
            rect.h,
            colours.paper,
            shown.t.language,
        )

        def paint(brush: QPainter, home: QRectF, chip=chip) -> None:  # type: ignore[no-untyped-def]
            place = home.adjusted(0.5, 0.5, -0.5, -0.5)
            paint_chip(brush, place, chip.move, chip.small, shown.t, colours, scale, shown.least)

        sight.stamps.press(painter, sight.eye, rect, key, paint, unit)


def paint_capsules(painter: QPainter, sight: Sight) -> None:
    """The hand-overs that are seen. The painter has the device's coordinates."""
    shown, unit, colours = sight.shown, sight.shown.unit, sight.shown.colours
    moving = sight.opening.moving if sight.opening else ()
    for one in shown.capsules.between(*sight.stretch):
        look = shown.handovers.get((one.from_id, one.to_id))
        if look is None or one.from_id in moving or one.to_id in moving:
            continue
        at = sight.point(one.centre)
        rect = Rect(at.x() - 20 * unit, at.y() - 32 * unit, 40 * unit, 64 * unit)
        key = ("capsule", look.giver, look.taker, look.state, one.upright, colours.paper)

        def paint(brush: QPainter, home: QRectF, look=look, upright=one.upright) -> None:  # type: ignore[no-untyped-def]
            paint_capsule(brush, home.center(), look, upright, colours, large=shown.least > 0)

        sight.stamps.press(painter, sight.eye, rect, key, paint, unit)
