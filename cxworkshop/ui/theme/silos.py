"""A silo is told by its colour, its letters and its pattern: always at least two of the three."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

from cxworkshop.ui.theme.colours import LIGHT, SILOS, Colours

SILO_COLOURS = SILOS

Strokes = tuple[tuple[float, float, float, float], ...]

TILE = 8
# Strokes on a tile; they run past its edges so that tiles join.
STROKES: tuple[Strokes, ...] = (
    (),
    ((-2, 10, 10, -2), (-2, 2, 2, -2), (6, 10, 10, 6)),
    (),
    ((0, 2, 8, 2), (0, 6, 8, 6)),
    ((0, 0, 8, 8), (0, 8, 8, 0)),
    ((-2, -2, 10, 10), (-2, 6, 2, 10), (6, -2, 10, 2)),
    ((0, 6, 4, 2), (4, 2, 8, 6)),
    ((2, 0, 2, 8), (6, 0, 6, 8)),
)
DOTS = 2  # the pattern that has dots instead of strokes


def silo_colour(n: int, colours: Colours = LIGHT) -> QColor:
    """The colour of a silo with colour number n, from 1."""
    return QColor(colours.silos[(n - 1) % len(SILOS)])


def paint_silo(painter: QPainter, rect: QRectF, n: int, colours: Colours = LIGHT) -> None:
    """Fills a rectangle with a silo's colour and, from 8 px up, its pattern."""
    painter.save()
    if min(rect.width(), rect.height()) < 8 and rect.width() * rect.height() < 64:
        painter.fillRect(rect, silo_colour(n, colours))
    else:
        painter.setBrushOrigin(rect.topLeft())
        painter.fillRect(rect, QBrush(_tile(n, colours)))
    painter.restore()


@cache
def _tile(n: int, colours: Colours) -> QImage:
    """Colour and pattern of a silo; more than eight silos start again with the pattern shifted by one."""
    image = QImage(TILE, TILE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(silo_colour(n, colours))
    pattern = (n - 1 + (n - 1) // len(SILOS)) % len(STROKES)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw(painter, pattern, QColor(colours.pattern))
    painter.end()
    return image


def _draw(painter: QPainter, pattern: int, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.5))
    for x1, y1, x2, y2 in STROKES[pattern]:
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))
    if pattern == DOTS:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(2, 2), 1.1, 1.1)
        painter.drawEllipse(QPointF(6, 6), 1.1, 1.1)
