"""Parts that several pages of the projector share: badges, discs, chevrons."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF

from cxworkshop.ui.stage.pages.board import Board
from cxworkshop.ui.theme import paint_silo, silo_colour


def paint_badge(board: Board, place: QRectF, code: str, colour: int, size: int = 24) -> None:
    """The letters of a silo on its colour, with its pattern in a foot under them."""
    painter = board.painter
    shape = QPainterPath()
    shape.addRoundedRect(place, 8, 8)
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.fillRect(place, silo_colour(colour, board.colours))
    foot = place.height() * 0.22
    paint_silo(painter, QRectF(place.x(), place.bottom() - foot, place.width(), foot), colour, board.colours)
    painter.restore()
    words = place.adjusted(2, 0, -2, -foot * 0.8)
    board.words(words, code, size, 700, board.colours.on_fill, lines=1, side="centre", middle=True)


def paint_disc(board: Board, centre: QPointF, reach: float, number: str, ring: str = "", fill: str = "") -> None:
    """A stop: a white disc with a ring and its number."""
    painter, colours = board.painter, board.colours
    painter.setPen(QPen(QColor(ring or colours.accent), max(4.0, reach * 0.16)))
    painter.setBrush(QColor(fill or colours.surface))
    painter.drawEllipse(centre, reach, reach)
    ink = colours.on_fill if fill else colours.ink
    size = max(24, round(reach * (0.95 if len(number) < 3 else 0.75)))
    place = QRectF(centre.x() - 60, centre.y() - 60, 120, 120)
    board.words(place, number, size, 700, ink, lines=1, side="centre", middle=True)


def chevron(place: QRectF, point: float, dented: bool) -> QPolygonF:
    """A stretch that leads on to the next."""
    top, bottom, middle, right = place.top(), place.bottom(), place.center().y(), place.right() - 4
    corners = [place.topLeft(), QPointF(right - point, top), QPointF(right, middle), QPointF(right - point, bottom)]
    corners += [place.bottomLeft(), *([QPointF(place.left() + point, middle)] if dented else [])]
    return QPolygonF(corners)
