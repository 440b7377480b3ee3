"""What stands round the path on the projector: the stages over it, the names of the lanes beside it."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from cxworkshop.model.record import Id
from cxworkshop.ui.parts.face import paint_face
from cxworkshop.ui.path.looks import lane_name
from cxworkshop.ui.path.paint.lane_signs import paint_lane_sign
from cxworkshop.ui.path.paint.sight import Shown
from cxworkshop.ui.stage.pages.board import Board, wide_of
from cxworkshop.ui.stage.pages.parts import chevron

LABELS, HEADERS, POINT = 208.0, 66.0, 16.0
NAMED = 130.0  # the least width of a stage that is named; else it has its number only


def paint_headers(board: Board, shown: Shown, place: QRectF, zoom: float, left: float, active: Id) -> None:
    """A chevron for each stage; `left` is the x of the path where `place` begins."""
    painter, colours = board.painter, board.colours
    painter.save()
    painter.setClipRect(QRectF(place.x(), place.y() - HEADERS, place.width(), HEADERS), Qt.ClipOperation.IntersectClip)
    for n, (stage, box) in enumerate(zip(shown.layout.plan.stages, shown.layout.stages, strict=True)):
        x = place.x() + (box.x - left) * zoom
        at = QRectF(x, place.y() - HEADERS, box.w * zoom, HEADERS - 10)
        on = stage.id == active
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent if on else colours.stage))
        painter.drawPolygon(chevron(at, POINT, n > 0))
        ink = colours.on_fill if on else colours.ink if board.is_dark else colours.accent_dark
        _name(board, at, str(stage.order), stage.name, ink)
    painter.restore()


def _name(board: Board, at: QRectF, number: str, name: str, ink: str) -> None:
    words = at.adjusted(POINT + 10, 0, -POINT - 6, 0)
    seen = f"{number}  {name}"
    if at.width() < NAMED or wide_of(seen, 24, 700) > words.width():
        board.words(at.adjusted(6, 0, -6, 0), number, 28, 700, ink, lines=1, side="centre", middle=True)
    else:
        board.words(words, seen, 28, 700, ink, lines=1, middle=True)


def paint_lanes(board: Board, shown: Shown, place: QRectF, zoom: float) -> None:
    """The labels at the left, the scale of the feeling, and the line of visibility by its name."""
    layout, colours, painter = shown.layout, board.colours, board.painter
    for n, (lane, box) in enumerate(zip(layout.plan.lanes, layout.lanes, strict=True)):
        at = QRectF(24, place.y() + box.y * zoom, LABELS, box.h * zoom)
        if n % 2 == 0 and not lane.backstage:
            painter.fillRect(at, QColor(colours.band))
        if not lane.backstage:
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QLineF(at.topLeft(), at.topRight()))
        _paint_lane(board, shown, n, at.adjusted(12, 0, -8, 0))
    if layout.feeling.h:
        _paint_scale(board, shown, place, zoom)
    if any(lane.backstage for lane in layout.plan.lanes):
        _paint_sight(board, place.y() + layout.sight_y * zoom)


def _paint_lane(board: Board, shown: Shown, place: int, room: QRectF) -> None:
    """Icon and name in a row where the lane is low, one under the other where there is room."""
    lane, name = shown.layout.plan.lanes[place], lane_name(shown.layout.plan, place, board.t)
    muted = board.colours.muted
    if room.height() < 30:
        return
    if room.height() < 100:
        paint_lane_sign(board.painter, QRectF(room.x(), room.center().y() - 13, 26, 26), lane, board.colours)
        left = room.x() + (50 if lane.look.startswith("silo-") else 38)
        words = QRectF(left, room.y() - 3, room.right() - left, room.height() + 6)
        board.words(words, name, 24, 600, muted, lines=2, middle=True)
        return
    top = room.center().y() - 50
    paint_lane_sign(board.painter, QRectF(room.x(), top, 28, 28), lane, board.colours)
    board.words(QRectF(room.x(), top + 34, room.width(), 66), name, 26, 600, muted, lines=2)


def _paint_scale(board: Board, shown: Shown, place: QRectF, zoom: float) -> None:
    """The word and the three faces beside the curve."""
    layout = shown.layout
    zero = place.y() + layout.curve.zero_y * zoom
    words = QRectF(36, zero - 20, LABELS - 70, 40)
    board.words(words, board.t("Feeling"), 26, 600, board.colours.muted, lines=1, middle=True)
    reach = (layout.feeling.h / 2 - layout.sizes.curve_inset) * zoom
    for value in (2, 0, -2):
        paint_face(board.painter, QPointF(24 + LABELS - 28, zero - reach * value / 2), 13, value, board.colours)


def _paint_sight(board: Board, y: float) -> None:
    """Under it the customer does not see."""
    ink, words = board.colours.visibility_label, board.t("line of visibility")
    board.painter.fillRect(QRectF(24, y - 20, LABELS, 40), QColor(board.colours.paper))
    left = 74.0 if wide_of(words, 24, 600) <= LABELS - 52 else 36.0
    if left > 36:
        board.icon("eye-off", QRectF(36, y - 14, 28, 28), ink)
    board.words(QRectF(left, y - 30, LABELS + 22 - left, 60), words, 24, 600, ink, lines=1, middle=True)
