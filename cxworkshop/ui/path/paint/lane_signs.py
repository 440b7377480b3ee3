"""The sign of a lane: the icon of its channel, or the letters of its silo."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from cxworkshop.layout.plan import Lane
from cxworkshop.ui.parts.badge import paint_badge
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT, Colours

ICONS = {
    "person": "user",
    "phone": "phone",
    "message": "message-square-text",
    "web": "globe",
    "social": "message-circle",
    "object": "box",
    "place": "store",
    "partner": "handshake",
    "backstage": "wrench",
    "process": "split",
    "nobody": "circle-question-mark",
}
SILO = "silo-"


def paint_lane_sign(painter: QPainter, rect: QRectF, lane: Lane, colours: Colours = LIGHT) -> None:
    """Draws into a square; letters take half as much again."""
    if lane.look.startswith(SILO):
        wide = QRectF(rect.left(), rect.top(), rect.width() * 1.5, rect.height())
        paint_badge(painter, wide, lane.verdict, int(lane.look.removeprefix(SILO)), colours=colours)
    else:
        paint_icon(painter, ICONS.get(lane.look, "circle"), rect, colours.muted)
