"""The seven-ring: one arc for each viewpoint of an encounter, and how many of the seven are there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QToolTip, QWidget

from cxworkshop.insight.encounter import VIEWPOINTS, Viewpoint
from cxworkshop.text import Words
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

SIZE = 56
GAP = 14.0  # degrees left open between two arcs

Score = dict[Viewpoint, bool]


def paint_ring(painter: QPainter, centre: QPointF, radius: float, stroke: float, done: Sequence[bool]) -> None:
    """Seven arcs from the top, clockwise: filled where there is something, pale where not."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(centre.x() - radius, centre.y() - radius, radius * 2, radius * 2)
    part = 360 / max(1, len(done))
    for place, there in enumerate(done):
        start = 90 - place * part - GAP / 2
        colour = QColor(LIGHT.accent if there else LIGHT.line2)
        painter.setPen(QPen(colour, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(box, round(start * 16), round(-(part - GAP) * 16))
    painter.restore()


def share_of(score: Score) -> str:
    """How many of the seven, as it is written in the ring."""
    return f"{sum(score.values())}/{len(VIEWPOINTS)}"


def said(score: Score, t: Words) -> str:
    """The ring in a sentence that names what is missing."""
    lacking = ", ".join(t(VIEWPOINTS[name]) for name, there in score.items() if not there)
    count = sum(score.values())
    if not lacking:
        return t("All seven viewpoints are there.")
    return t("{n} of seven viewpoints. Still missing: {list}.", n=count, list=lacking)


class SevenRing(QAbstractButton):
    """56 by 56. A hover or a tap says what is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score: Score = {}
        self.setFixedSize(SIZE, SIZE)
        self.setObjectName("path.card.ring")
        self.clicked.connect(self._tell)

    def show_score(self, score: Score, t: Words) -> None:
        self._score = score
        self.setAccessibleName(said(score, t))
        set_tip(self, said(score, t))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._score:
            return
        painter = QPainter(self)
        paint_ring(painter, QPointF(SIZE / 2, SIZE / 2), 22.5, 6.5, list(self._score.values()))
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(15, 700))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, share_of(self._score))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_focus(painter, self, radius=26)

    def _tell(self) -> None:
        QToolTip.showText(self.mapToGlobal(QPoint(0, SIZE)), self.toolTip(), self)
