"""Five faces from awful to great, drawn by ourselves; no value is a hollow ring without a face."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from cxworkshop.ui.theme import Colours

# How far the middle of the mouth hangs below its ends, and how thick a face that is only a line is drawn, in radii.
MOUTHS = {-2: -0.5, -1: -0.28, 0: 0.0, 1: 0.4, 2: 0.6}
LINE = 0.13


def paint_face(
    painter: QPainter, centre: QPointF, radius: float, value: int | None, colours: Colours, filled: bool = True
) -> None:
    """Draws the face of a feeling between −2 and 2, or the ring of a missing one. Not filled it is only a line: a
    face that could be chosen, and is not.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if value is None:
        painter.setPen(QPen(QColor(colours.edge), max(1.5, radius * 0.16)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius * 0.86, radius * 0.86)
    else:
        _paint_feeling(painter, centre, radius, max(-2, min(2, value)), colours, filled)
    painter.restore()


def _paint_feeling(
    painter: QPainter, centre: QPointF, radius: float, value: int, colours: Colours, filled: bool
) -> None:
    ink = QColor(colours.on_fill if filled else colours.feeling(value))
    painter.translate(centre)
    painter.scale(radius, radius)
    _paint_disc(painter, QColor(colours.feeling(value)), QColor(colours.surface), filled)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for side in (-1, 1):
        painter.drawEllipse(QPointF(side * 0.34, -0.2), 0.12, 0.12)
    stroke = QPen(ink, 0.15, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(stroke)
    painter.setBrush(ink if value == 2 else Qt.BrushStyle.NoBrush)
    painter.drawPath(_mouth(value))
    if value == -2:
        for side in (-1, 1):
            painter.drawLine(QPointF(side * 0.5, -0.52), QPointF(side * 0.2, -0.4))


def _paint_disc(painter: QPainter, colour: QColor, ground: QColor, filled: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(colour, LINE))
    painter.setBrush(colour if filled else ground)
    within = 1.0 if filled else 1 - LINE / 2
    painter.drawEllipse(QPointF(), within, within)


def _mouth(value: int) -> QPainterPath:
    depth = MOUTHS[value]
    ends = 0.4 if depth >= 0 else 0.5
    top = 0.22 if depth > 0 else 0.34 if depth == 0 else ends
    path = QPainterPath(QPointF(-0.42, top))
    path.quadTo(QPointF(0, top + depth * 1.1), QPointF(0.42, top))
    if value == 2:
        path.closeSubpath()
    return path
