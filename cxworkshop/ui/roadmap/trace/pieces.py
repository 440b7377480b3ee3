"""What a row of a station is painted of: words on lines, dots by silo, a figure and its goal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from cxworkshop.layout.hyphens import wrapped
from cxworkshop.ui.parts.badge import paint_badge
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT, font, paint_silo, silo_colour
from cxworkshop.ui.voting.split_bar import Part

MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
ICON, BADGE, DOT, GAP = 20.0, 34.0, 20.0, 2.0


class Piece(Protocol):
    """Stands below the piece before it and is as wide as the row."""

    def high(self, wide: float, /) -> float: ...

    def paint(self, painter: QPainter, place: QRectF) -> None: ...


@dataclass(frozen=True, slots=True)
class Lines:
    """Words on at most so many lines; an icon or the letters of a silo may stand before them."""

    text: str
    size: int = 13
    weight: int = 400
    ink: str = LIGHT.muted
    most: int = 5
    icon: str = ""
    silo: tuple[str, int] | None = None

    def high(self, wide: float, /) -> float:
        return len(self._lines(wide)) * self._step

    def paint(self, painter: QPainter, place: QRectF) -> None:
        first = QRectF(place.left(), place.top(), place.width(), self._step)
        if self.icon:
            paint_icon(painter, self.icon, QRectF(first.left(), first.center().y() - 7, 14, 14), self.ink)
        if self.silo:
            code, colour = self.silo
            paint_badge(painter, QRectF(first.left(), first.center().y() - 8, 28, 16), code, colour)
        painter.setFont(font(self.size, self.weight))
        painter.setPen(QColor(self.ink))
        for place_in_order, words in enumerate(self._lines(place.width())):
            line = first.translated(0, place_in_order * self._step).adjusted(self._aside, 0, 0, 0)
            painter.drawText(line, MIDDLE, words)

    @property
    def _step(self) -> float:
        return self.size + 5.0

    @property
    def _aside(self) -> float:
        return ICON if self.icon else BADGE if self.silo else 0.0

    def _lines(self, wide: float) -> list[str]:
        measure = QFontMetricsF(font(self.size, self.weight)).horizontalAdvance
        return wrapped(self.text, max(60.0, wide - self._aside), self.most, measure)


@dataclass(frozen=True, slots=True)
class Dots:
    """The dots of a vote in blocks of silos, one square a dot, narrower where there are many, and their sum."""

    parts: Sequence[Part]

    def high(self, _wide: float, /) -> float:
        return 24.0

    def paint(self, painter: QPainter, place: QRectF) -> None:
        total = sum(part.dots for part in self.parts)
        dot = min(DOT, (place.width() - 34 - GAP * len(self.parts)) / max(1, total))
        x = place.left()
        for part in self.parts:
            box = QRectF(x, place.top() + 3, part.dots * dot, 18)
            _paint_block(painter, box, part, dot)
            x = box.right() + GAP
        painter.setFont(font(15, 700))
        painter.setPen(QColor(LIGHT.ink))
        painter.drawText(QRectF(x + 5, place.top(), 40, 24), MIDDLE, str(total))


def _paint_block(painter: QPainter, box: QRectF, part: Part, dot: float) -> None:
    shape = QPainterPath()
    shape.addRoundedRect(box, 4, 4)
    painter.save()
    painter.setClipPath(shape)
    colour = silo_colour(part.colour) if part.colour else QColor(LIGHT.muted)
    if part.colour:
        paint_silo(painter, box, part.colour)
    else:
        painter.fillRect(box, colour)
    painter.setPen(QPen(QColor(LIGHT.surface), 1))
    cuts = [QLineF(box.left() + n * dot, box.top(), box.left() + n * dot, box.bottom()) for n in range(1, part.dots)]
    painter.drawLines(cuts)
    painter.setFont(font(11, 700))
    words = painter.fontMetrics().boundingRect(part.code).width() + 4
    if words <= box.width():
        patch = QRectF(box.center().x() - words / 2, box.center().y() - 7, words, 14)
        painter.fillRect(patch, colour)
        painter.setPen(QColor(LIGHT.on_fill))
        painter.drawText(patch, Qt.AlignmentFlag.AlignCenter, part.code)
    painter.restore()


@dataclass(frozen=True, slots=True)
class Figure:
    """The figure now, large, a bar that is filled so far, and the goal in words. `rate` 0–1."""

    now: str
    rate: float
    goal: str

    def high(self, _wide: float, /) -> float:
        return 34.0

    def paint(self, painter: QPainter, place: QRectF) -> None:
        painter.setFont(font(22, 700))
        painter.setPen(QColor(LIGHT.accent_dark))
        left = painter.fontMetrics().horizontalAdvance(self.now) + 10.0
        painter.drawText(place, MIDDLE, self.now)
        painter.setFont(font(13, 600))
        goal = painter.fontMetrics().elidedText(self.goal, Qt.TextElideMode.ElideRight, int(place.width() * 0.45))
        wide = painter.fontMetrics().horizontalAdvance(goal) + 10.0
        bar = QRectF(place.left() + left, place.center().y() - 5, max(20.0, place.width() - left - wide), 10)
        painter.setPen(QColor(LIGHT.ink))
        painter.drawText(QRectF(bar.right() + 10, place.top(), wide, place.height()), MIDDLE, goal)
        painter.setPen(QPen(QColor(LIGHT.edge), 1))
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawRoundedRect(bar, 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.accent))
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(10.0, bar.width() * min(1.0, self.rate)), 10), 5, 5)
