"""Paints the upper part of the curve: stages, the line of the feeling with its faces, the staff, what is named."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from cxworkshop.layout.curve import CurvePiece
from cxworkshop.layout.feel import CURRENT_FACE, FACE, MARK, FeelPicture, tag_places
from cxworkshop.layout.shapes import Rect
from cxworkshop.text import Words, mark
from cxworkshop.ui.experience.curve.reading import BEST, WORST, Reading
from cxworkshop.ui.experience.curve.stamps import Stamps
from cxworkshop.ui.parts.face import paint_face
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.path.paint.curve import paint_piece
from cxworkshop.ui.theme import LIGHT, Colours, font

HALO, POINT, TAG, SIGN = 2.5, 8.0, 20.0, 24.0
CENTRE, LEFT = Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
EARLY = mark("early warning")


class Shown(NamedTuple):
    """What is painted, where it stands, which place is current (−1 for none), the language, what is kept, what is seen
    of it from left to right, and in which colours.
    """

    reading: Reading
    picture: FeelPicture
    current: int
    t: Words
    stamps: Stamps
    stretch: tuple[float, float]
    colours: Colours = LIGHT

    @property
    def places(self) -> range:
        """The stops that are seen, and one to each side, whose marks may reach over."""
        left, right = self.stretch
        return self.picture.places_between(left - self.picture.slot, right + self.picture.slot)


def qrect(rect: Rect) -> QRectF:
    return QRectF(*rect)


def paint_ground(painter: QPainter, shown: Shown) -> None:
    """The tint of the current column, the lines between stages, and so-so as a line across."""
    picture, colours = shown.picture, shown.colours
    painter.setPen(Qt.PenStyle.NoPen)
    if shown.current >= 0:
        painter.setBrush(QColor(colours.accent_soft))
        painter.drawRoundedRect(qrect(picture.column(shown.current)).adjusted(2, 3, -2, 0), 6, 6)
    painter.setPen(QPen(QColor(colours.line), 1, Qt.PenStyle.DashLine))
    for _stage, header in picture.stages[1:]:
        painter.drawLine(QLineF(header.x, header.bottom + 4, header.x, picture.rows.losses.bottom))
    silent = shown.reading.is_silent
    style = Qt.PenStyle.DashLine if silent else Qt.PenStyle.SolidLine
    painter.setPen(QPen(QColor(colours.edge if silent else colours.line2), 1.5, style))
    painter.drawLine(QLineF(0, picture.level(0), picture.w, picture.level(0)))


# Stages


def paint_stages(painter: QPainter, shown: Shown) -> None:
    """A chevron for each stage; a name that does not fit gives way to its number."""
    for place, (stage, header) in enumerate(shown.picture.stages):
        box, record = qrect(header).adjusted(0, 0, -3, 0), shown.reading.stages[stage]
        dent = POINT if place else 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shown.colours.stage))
        painter.drawPolygon(_chevron(box, dent))
        painter.setPen(QColor(shown.colours.accent_dark))
        painter.setFont(font(13, 700))
        room = box.adjusted(dent + 6, 0, -POINT - 2, 0)
        named = fitting(f"{record.order} {record.name}", room.width(), painter)
        painter.drawText(room, LEFT if named else CENTRE, named or str(record.order))


def _chevron(box: QRectF, dent: float) -> QPolygonF:
    top, bottom, middle, right = box.top(), box.bottom(), box.center().y(), box.right()
    return QPolygonF(
        [
            *(box.topLeft(), QPointF(right - POINT, top), QPointF(right, middle)),
            *(QPointF(right - POINT, bottom), box.bottomLeft(), QPointF(box.left() + dent, middle)),
        ]
    )


def fitting(words: str, room: float, painter: QPainter) -> str:
    """The words as far as they fit; nothing when too little of them would."""
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room))
    return cut if len(cut) >= 0.8 * len(words) else ""


# The line


def paint_line(painter: QPainter, shown: Shown) -> None:
    """The tinted curve, and over it the dashed line of the staff."""
    zero = shown.picture.level(0)
    for piece in shown.picture.curve.pieces_between(*shown.stretch):
        key = ("feeling", piece.start.y, piece.end.y, piece.dashed)
        shown.stamps.press(painter, room_of(piece, shown), key, partial(_paint_feeling, piece, zero, shown.colours))
    for piece in shown.picture.staff.pieces_between(*shown.stretch):
        line = ("staff", piece.start.y, piece.end.y)
        shown.stamps.press(painter, room_of(piece, shown), line, partial(_paint_staff, piece, shown.colours))


def room_of(piece: CurvePiece, shown: Shown) -> QRectF:
    row = shown.picture.rows.curve
    return QRectF(piece.start.x - 3, row.y, piece.end.x - piece.start.x + 6, row.h)


def _paint_feeling(piece: CurvePiece, zero: float, colours: Colours, painter: QPainter) -> None:
    paint_piece(painter, piece, zero, 1.0, colours)


def _paint_staff(piece: CurvePiece, colours: Colours, painter: QPainter) -> None:
    painter.setPen(staff_pen(colours))
    painter.drawPolyline(points_of(piece))


def staff_ink(colours: Colours) -> str:
    """The colour of what the staff say."""
    return colours.silos[2]


def staff_pen(colours: Colours = LIGHT) -> QPen:
    pen = QPen(QColor(staff_ink(colours)), 2)
    pen.setDashPattern([3.5, 2.5])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def points_of(piece: CurvePiece) -> QPolygonF:
    return QPolygonF([QPointF(*piece.at(step / 16)) for step in range(17)])


def paint_stops(painter: QPainter, shown: Shown) -> None:
    """At every stop the band of the silos, the face, the mark of the staff and the number."""
    colours = shown.colours
    for place in shown.places:
        stop = shown.picture.faces[place]
        if band := shown.picture.differs(place):
            paint_band(painter, qrect(band), colours)
        current, at = place == shown.current, QPointF(*stop.at)
        face = None if stop.value is None else round(stop.value)
        shown.stamps.press(
            painter, around(at, 19), ("face", face, current), partial(_paint_face, at, face, current, colours)
        )
        if mark := shown.picture.staff_mark(place):
            middle = QPointF(*mark)
            shown.stamps.press(painter, around(middle, 6), "mark", partial(paint_mark, at=middle, colours=colours))
        number = shown.reading.stops[place].number
        at = QPointF(shown.picture.middle(place), shown.picture.rows.numbers.centre.y)
        paint = partial(_paint_number, at, number, current, colours)
        shown.stamps.press(painter, around(at, 14), ("number", number, current), paint)


def around(at: QPointF, reach: float) -> QRectF:
    """A square with so much to each side."""
    return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)


def paint_band(painter: QPainter, rect: QRectF, colours: Colours) -> None:
    """From the best to the worst silo: we see this differently."""
    tint = QColor(colours.warn_line)
    painter.setPen(QPen(tint, 1.5))
    tint.setAlphaF(0.35)
    painter.setBrush(tint)
    painter.drawRoundedRect(rect, 7, 7)


def _paint_face(at: QPointF, value: int | None, current: bool, colours: Colours, painter: QPainter) -> None:
    radius = CURRENT_FACE if current else FACE
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.surface))
    painter.drawEllipse(at, radius + HALO, radius + HALO)
    paint_face(painter, at, radius, value, colours)


def paint_mark(painter: QPainter, at: QPointF, colours: Colours = LIGHT) -> None:
    """The square of the staff."""
    painter.setPen(QPen(QColor(staff_ink(colours)), 2))
    painter.setBrush(QColor(colours.surface))
    painter.drawRect(QRectF(at.x() - MARK, at.y() - MARK, 2 * MARK, 2 * MARK))


def _paint_number(at: QPointF, number: int, current: bool, colours: Colours, painter: QPainter) -> None:
    painter.setPen(QPen(QColor(colours.accent), 2))
    painter.setBrush(QColor(colours.accent if current else colours.surface))
    painter.drawEllipse(at, 11, 11)
    painter.setPen(QColor(colours.on_fill if current else colours.ink))
    painter.setFont(font(12, 700))
    painter.drawText(around(at, 14), CENTRE, str(number))


# What is named


def paint_moments(painter: QPainter, shown: Shown) -> None:
    """Worst, best, peak and end beside their faces: under a low one and over a high one, as many words as fit."""
    painter.setFont(font(12, 700))
    colours = shown.colours
    for place, words in shown.reading.moments.items():
        stop = shown.picture.faces[place]
        text = _joined([shown.t(word) for word in words], shown.picture.slot - 4, QFontMetricsF(painter.font()))
        low = (stop.value or 0) <= 0 or place in shown.reading.warned
        off = (CURRENT_FACE if place == shown.current else FACE) + HALO
        y = stop.at.y + off - 1 if low else stop.at.y - off - 14
        painter.setPen(QColor({WORST: colours.bad, BEST: colours.great}.get(words[0], colours.muted)))
        painter.drawText(QRectF(stop.at.x - 60, y, 120, 15), CENTRE, text)


def _joined(words: list[str], room: float, metrics: QFontMetricsF) -> str:
    while len(words) > 1 and metrics.horizontalAdvance(", ".join(words)) > room:
        words = words[:-1]
    return ", ".join(words)


def paint_warnings(painter: QPainter, shown: Shown) -> None:
    """A tag over each stop where the staff are low and the customer not yet, with a dotted line down to its face."""
    painter.setFont(font(12, 600))
    words, top, colours = shown.t(EARLY), shown.picture.rows.curve.y - 2, shown.colours
    wide = QFontMetricsF(painter.font()).horizontalAdvance(words) + SIGN + 8
    middles = [shown.picture.middle(place) for place in shown.reading.warned]
    for place, (left, w) in zip(shown.reading.warned, tag_places(middles, wide, SIGN, shown.picture.w), strict=True):
        stop = shown.picture.faces[place]
        painter.setPen(QPen(QColor(colours.warn), 2, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(stop.at.x, top + TAG + 1, stop.at.x, max(stop.at.y - FACE - HALO, top + TAG + 1)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.warn_soft))
        painter.drawRoundedRect(QRectF(left, top, w, TAG), 4, 4)
        paint_icon(painter, "triangle-alert", QRectF(left + 5, top + 3, 14, 14), colours.warn)
        if w > SIGN:
            painter.setPen(QColor(colours.warn))
            painter.drawText(QRectF(left + SIGN, top, w - SIGN, TAG), LEFT, words)
