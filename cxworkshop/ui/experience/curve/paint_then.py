"""Paints the feeling of last time under the line of now."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from cxworkshop.layout.curve import CurvePiece
from cxworkshop.ui.experience.curve.paint_line import Shown, points_of, room_of
from cxworkshop.ui.theme import LIGHT, Colours

RING = 4.0  # pixels: the radius of a mark


def paint_then(painter: QPainter, shown: Shown) -> None:
    """The feeling of last time, thin and dashed, with a small ring where it was another one."""
    if not shown.reading.has_before:
        return
    for piece in shown.picture.before.pieces_between(*shown.stretch):
        line = ("then", piece.start.y, piece.end.y)
        shown.stamps.press(painter, room_of(piece, shown), line, partial(_paint_then, piece, shown.colours))
    painter.setPen(QPen(QColor(shown.colours.muted), 1.5))
    painter.setBrush(QColor(shown.colours.surface))
    for place in shown.places:
        one = shown.picture.felt[place]
        if one.then is not None and one.then != one.emotion:
            painter.drawEllipse(QPointF(*shown.picture.before.stops[place].at), RING, RING)


def _paint_then(piece: CurvePiece, colours: Colours, painter: QPainter) -> None:
    painter.setPen(then_pen(colours))
    painter.drawPolyline(points_of(piece))


def then_pen(colours: Colours = LIGHT) -> QPen:
    pen = QPen(QColor(colours.muted), 1.5)
    pen.setDashPattern([5, 3])
    return pen
