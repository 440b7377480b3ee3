"""The path as a picture, for the projector, a PNG or a thumbnail: the same layers as on the canvas, with its frame.

Everything is plain data, so a picture may be painted on any thread. It has stamps of its own.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF

from cxworkshop.layout.screen import Layout
from cxworkshop.model.record import Id
from cxworkshop.ui.parts.face import paint_face
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.path.looks import lane_name
from cxworkshop.ui.path.paint.card import title_lines
from cxworkshop.ui.path.paint.lane_signs import paint_lane_sign
from cxworkshop.ui.path.paint.layer import paint_path
from cxworkshop.ui.path.paint.sight import Shown, Sight
from cxworkshop.ui.path.paint.stamps import Eye, Stamps
from cxworkshop.ui.theme import Colours, font

LABELS, HEADERS, POINT = 104.0, 40.0, 9.0
NUMBER_ONLY = 110.0


def path_picture(shown: Shown, size: QSize, active: Id = "", framed: bool = True) -> QImage:
    """A picture in which the whole path is seen, at most at 100 % of its own sizes. `framed`: with the stages over it
    and the lanes beside it; `active` is the stage that is talked about.
    """
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(shown.colours.paper))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = shown.unit if framed else 0.0
    left, top = LABELS * unit, HEADERS * unit
    layout = shown.layout
    zoom = min((size.width() - left) / max(layout.w, 1), (size.height() - top) / max(layout.h, 1), 1.0)
    eye = Eye(zoom, -left, -top)
    painter.save()
    painter.setClipRect(QRectF(left, top, size.width() - left, size.height() - top))
    exposed = QRectF(0, 0, (size.width() - left) / zoom, (size.height() - top) / zoom)
    paint_path(painter, Sight(shown, eye, exposed, Stamps()))
    painter.restore()
    if framed:
        painter.translate(left, 0)
        _paint_headers(painter, shown, zoom, active)
        painter.translate(-left, top)
        _paint_lanes(painter, shown, zoom)
    painter.end()
    return image


def _paint_headers(painter: QPainter, shown: Shown, zoom: float, active: Id) -> None:
    layout, colours, unit = shown.layout, shown.colours, shown.unit
    high = HEADERS * unit - 8
    for place, (stage, box) in enumerate(zip(layout.plan.stages, layout.stages, strict=True)):
        x, w = box.x * zoom, box.w * zoom
        on = stage.id == active
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent if on else colours.stage))
        painter.drawPolygon(_chevron(x, w, high, POINT * unit, place > 0))
        painter.setPen(QColor(colours.on_fill if on else colours.accent_dark if not _is_dark(colours) else colours.ink))
        painter.setFont(font(round(15 * unit), 700))
        wide = w - 36 * unit
        words = f"{stage.order}  {stage.name}" if w >= NUMBER_ONLY * unit else str(stage.order)
        where = Qt.AlignmentFlag.AlignVCenter
        if w >= NUMBER_ONLY * unit:
            words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(wide))
            painter.drawText(QRectF(x + 18 * unit, 0, wide + 9, high), where, words)
        else:
            painter.drawText(QRectF(x, 0, w, high), where | Qt.AlignmentFlag.AlignHCenter, words)


def _chevron(x: float, w: float, h: float, point: float, dented: bool) -> QPolygonF:
    dent = point if dented else 0
    corners = ((0, 0), (w - point, 0), (w - 2, h / 2), (w - point, h), (0, h), (dent, h / 2))
    return QPolygonF([QPointF(x + across, down) for across, down in corners])


def _is_dark(colours: Colours) -> bool:
    return QColor(colours.paper).lightness() < 128


def _paint_lanes(painter: QPainter, shown: Shown, zoom: float) -> None:
    layout, colours, unit = shown.layout, shown.colours, shown.unit
    for place, (lane, box) in enumerate(zip(layout.plan.lanes, layout.lanes, strict=True)):
        y, h = box.y * zoom, box.h * zoom
        if place % 2 == 0 and not lane.backstage:
            painter.fillRect(QRectF(0, y, LABELS * unit, h), QColor(colours.band))
        painter.setPen(QColor(colours.line))
        if not lane.backstage:
            painter.drawLine(QPointF(0, y), QPointF(LABELS * unit, y))
        _paint_lane(painter, shown, place, QRectF(10 * unit, y, (LABELS - 12) * unit, h))
    if layout.feeling.h:
        _paint_scale(painter, shown, layout, zoom)
    if any(lane.backstage for lane in layout.plan.lanes):
        _paint_sight(painter, shown, layout.sight_y * zoom)


def _paint_lane(painter: QPainter, shown: Shown, place: int, room: QRectF) -> None:
    lane, colours, unit = shown.layout.plan.lanes[place], shown.colours, shown.unit
    name, size = lane_name(shown.layout.plan, place, shown.t), round(13 * unit)
    low = room.height() < 56 * unit
    rows = title_lines(name, room.width() - (26 * unit if low else 0), 1 if low else 2, size)
    sign = 16 * unit
    tall = sign + 4 + len(rows) * size * 1.25
    top = room.center().y() - (sign / 2 if low else tall / 2)
    paint_lane_sign(painter, QRectF(room.left(), top, sign, sign), lane, colours)
    painter.setFont(font(size, 600))
    painter.setPen(QColor(colours.muted))
    left = room.left() + (sign + 8 * unit if low else 0)
    for n, row in enumerate(rows):
        y = room.center().y() - size * 0.625 if low else top + sign + 4 + n * size * 1.25
        painter.drawText(QRectF(left, y, room.width(), size * 1.25), Qt.AlignmentFlag.AlignVCenter, row)


def _paint_scale(painter: QPainter, shown: Shown, layout: Layout, zoom: float) -> None:
    """The word and the three faces beside the curve."""
    unit, zero = shown.unit, layout.curve.zero_y * zoom
    painter.setFont(font(round(13 * unit), 600))
    painter.setPen(QColor(shown.colours.muted))
    words = QRectF(10 * unit, zero - 10 * unit, 70 * unit, 20 * unit)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown.t("Feeling"))
    reach = (layout.feeling.h / 2 - layout.sizes.curve_inset) * zoom
    for value in (2, 0, -2):
        centre = QPointF((LABELS - 14) * unit, zero - reach * value / 2)
        paint_face(painter, centre, 7 * unit, value, shown.colours)


def _paint_sight(painter: QPainter, shown: Shown, y: float) -> None:
    unit, ink = shown.unit, shown.colours.visibility_label
    painter.setFont(font(round(12 * unit), 600))
    words = shown.t("line of visibility")
    wide = (LABELS - 30) * unit
    rows = title_lines(words, wide, 2, round(12 * unit))
    high = 14 * unit * len(rows)
    painter.fillRect(QRectF(0, y - high / 2 - 1, LABELS * unit, high + 2), QColor(shown.colours.paper))
    paint_icon(painter, "eye-off", QRectF(10 * unit, y - 7 * unit, 14 * unit, 14 * unit), ink)
    painter.setPen(QColor(ink))
    for n, row in enumerate(rows):
        line = QRectF(28 * unit, y - high / 2 + n * 14 * unit, wide + 4, 14 * unit)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, row)
