"""The line of a workshop as a small picture: lanes in bands, the trunk, a dot in its silo's colour at every stop."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from cxworkshop.ui.theme import LIGHT, silo_colour

if TYPE_CHECKING:
    from cxworkshop.library.recent import RecentWorkshop

CORNER, MARGIN = 5.0, 22.0


def paint_line(painter: QPainter, rect: QRectF, one: RecentWorkshop) -> None:
    """Fills the rectangle, round at the top, with the line of the workshop."""
    painter.save()
    around = QPainterPath()
    around.addRoundedRect(rect.adjusted(0, 0, 0, 12), 12, 12)
    painter.setClipPath(around)
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, QColor(LIGHT.tint))
    band = rect.height() / (one.lanes + 1)
    for lane in range(0, one.lanes + 1, 2):
        painter.fillRect(
            QRectF(rect.left(), rect.top() + lane * band + band / 2, rect.width(), band), QColor("#F8F6F2")
        )
    points = [_point(rect, band, x, lane) for x, lane, _ in one.thumbnail]
    painter.setPen(QPen(QColor(LIGHT.accent), 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_trunk(points))
    for point, (_, _, colour) in zip(points, one.thumbnail, strict=True):
        painter.setPen(QPen(QColor("#F8F6F2"), 2))
        painter.setBrush(silo_colour(colour) if colour else QColor(LIGHT.edge))
        painter.drawEllipse(point, 5, 5)
    painter.setPen(QPen(QColor(LIGHT.line), 1))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.restore()


def _point(rect: QRectF, band: float, x: float, lane: int) -> QPointF:
    return QPointF(rect.left() + MARGIN + x * (rect.width() - 2 * MARGIN), rect.top() + (lane + 1) * band)


def _trunk(points: list[QPointF]) -> QPainterPath:
    """Level between stops, turning half way with round corners."""
    path = QPainterPath(points[0]) if points else QPainterPath()
    for here, there in pairwise(points):
        middle, drop = (here.x() + there.x()) / 2, there.y() - here.y()
        turn = min(CORNER, abs(drop) / 2, abs(there.x() - here.x()) / 2)
        side = turn if drop > 0 else -turn
        path.lineTo(middle - turn, here.y())
        path.quadTo(QPointF(middle, here.y()), QPointF(middle, here.y() + side))
        path.lineTo(middle, there.y() - side)
        path.quadTo(QPointF(middle, there.y()), QPointF(middle + turn, there.y()))
        path.lineTo(there)
    return path
