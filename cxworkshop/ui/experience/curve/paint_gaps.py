"""Paints the lower part of the curve: expected and experienced as a dumbbell, its gap, and what the gap weighs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cxworkshop.layout.feel import ASIDE, RING, Dumbbell, Felt
from cxworkshop.ui.experience.curve.paint_line import CENTRE, LEFT, Shown
from cxworkshop.ui.experience.gap_sign import figure_ink, gap_ink, signed
from cxworkshop.ui.theme import Colours, font

LEVELS = (1, 3, 5)


def paint_levels(painter: QPainter, shown: Shown) -> None:
    """A hairline above, and one at each end and in the middle of the scale."""
    painter.setPen(QPen(QColor(shown.colours.line), 1))
    row = shown.picture.rows.gaps
    for y in (row.y - 3, *map(shown.picture.step, LEVELS)):
        painter.drawLine(QLineF(0, y, shown.picture.w, y))


def paint_gaps(painter: QPainter, shown: Shown) -> None:
    row, losses = shown.picture.rows.gaps, shown.picture.rows.losses
    for place in shown.places:
        one = shown.picture.felt[place]
        middle, bell = shown.picture.middle(place), shown.picture.dumbbell(place)
        asked, dearest = place in shown.reading.asked, place == shown.reading.dearest
        room = QRectF(middle - ASIDE - 9, row.y - 2, 54, row.h + 4)
        key = ("gap", one.expected, one.experienced, asked)
        shown.stamps.press(painter, room, key, partial(_paint_gap, one, bell, asked, shown))
        if one.loss is not None:
            cell = QRectF(middle - 20, losses.y, 40, losses.h)
            words = signed(one.loss, shown.t) or "0"
            shown.stamps.press(
                painter, cell, ("loss", one.loss, dearest), partial(_paint_loss, cell, words, dearest, shown.colours)
            )


def _paint_gap(one: Felt, bell: Dumbbell, asked: bool, shown: Shown, painter: QPainter) -> None:
    gap = None if one.expected is None or one.experienced is None else one.experienced - one.expected
    _paint_bell(painter, bell, gap, shown.colours)
    if gap is not None and bell.middle is not None:
        _paint_figure(painter, QPointF(*bell.middle), gap, asked, shown)


def _paint_bell(painter: QPainter, bell: Dumbbell, gap: float | None, colours: Colours) -> None:
    ink = QColor(gap_ink(gap, colours))
    if bell.expected and bell.experienced and gap:
        painter.setPen(QPen(ink, 4))
        painter.drawLine(QPointF(*bell.expected), QPointF(*bell.experienced))
    if bell.expected:
        met = gap == 0
        painter.setPen(QPen(QColor(colours.ink), 1.5 if met else 2.5))
        painter.setBrush(QColor(colours.surface))
        painter.drawEllipse(QPointF(*bell.expected), RING + (2 if met else 0), RING + (2 if met else 0))
    if bell.experienced:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(*bell.experienced), RING, RING)


def _paint_figure(painter: QPainter, middle: QPointF, gap: float, asked: bool, shown: Shown) -> None:
    """The gap beside its dumbbell; with a question mark where it does not fit together with the rest."""
    painter.setPen(QColor(figure_ink(gap, shown.colours)))
    painter.setFont(font(13, 700))
    figure = signed(gap, shown.t) or "0"
    painter.drawText(QRectF(middle.x() + ASIDE, middle.y() - 10, 34, 20), LEFT, figure + (" ?" if asked else ""))


def _paint_loss(cell: QRectF, words: str, dearest: bool, colours: Colours, painter: QPainter) -> None:
    """Gap times importance; the largest loss of the path stands on a soft ground."""
    if dearest:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.bad_soft))
        painter.drawRoundedRect(cell, 4, 4)
    painter.setPen(QColor(colours.bad if dearest else colours.muted))
    painter.setFont(font(12, 700 if dearest else 400))
    painter.drawText(cell, CENTRE, words)
