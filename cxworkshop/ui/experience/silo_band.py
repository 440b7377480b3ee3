"""How a silo is named before its answers, and how far apart the silos are."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.experience import DIFFERS
from cxworkshop.model.people import Silo
from cxworkshop.ui.parts.badge import paint_badge
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font, paint_silo, silo_colour

ANSWERS, HIGH = 250, 48  # how wide five answers are, and how high a row


class SiloName(QWidget):
    """Pattern, letters and name of a silo."""

    def __init__(self, silo: Silo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._silo = silo
        self.setFixedHeight(HIGH)
        self.setMinimumWidth(96)
        self.setAccessibleName(silo.name)
        set_tip(self, silo.name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_silo(painter, QRectF(0, 6, 8, 36), self._silo.colour)
        paint_badge(painter, QRectF(14, 14, 30, 20), self._silo.code, self._silo.colour)
        painter.setFont(font(14, 600))
        painter.setPen(QColor(LIGHT.ink))
        room = self.width() - 56
        name = painter.fontMetrics().elidedText(self._silo.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(50, 0, room, 48), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)


class Band(QWidget):
    """Under the columns of the answers: from the lowest silo to the highest, and a ring where it counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("experience.band")
        self.setFixedSize(ANSWERS, HIGH)
        self._columns: list[tuple[int, float]] = []
        self._said: list[tuple[int, int]] = []
        self._counts: float | None = None

    def show_band(self, columns: list[tuple[int, float]], said: list[tuple[int, int]], counts: float | None) -> None:
        """`columns`: each answer and its x; `said`: each silo's answer and colour."""
        self._columns, self._said, self._counts = columns, said, counts
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if len(self._columns) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        first, last = self._columns[0][1], self._columns[-1][1]
        painter.setPen(QPen(QColor(LIGHT.line2), 2))
        painter.drawLine(QPointF(first, middle), QPointF(last, middle))
        if self._said:
            self._paint_band(painter, middle)
        if self._counts is not None:
            painter.setPen(QPen(QColor(LIGHT.ink), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(self._x(self._counts), middle), 9, 9)

    def _paint_band(self, painter: QPainter, middle: float) -> None:
        values = [number for number, _ in self._said]
        left, right = self._x(min(values)), self._x(max(values))
        apart = max(values) - min(values) >= DIFFERS
        painter.setPen(QPen(QColor(LIGHT.warn_line if apart else LIGHT.accent_line), 1.5))
        painter.setBrush(QColor(LIGHT.warn_soft if apart else LIGHT.accent_soft))
        painter.drawRoundedRect(QRectF(left - 14, middle - 14, right - left + 28, 28), 14, 14)
        for number, colour in self._said:
            painter.setPen(QPen(QColor(LIGHT.surface), 1))
            painter.setBrush(silo_colour(colour))
            painter.drawEllipse(QPointF(self._x(number), middle), 5, 5)

    def _x(self, number: float) -> float:
        (low, left), (high, right) = self._columns[0], self._columns[-1]
        return left + (right - left) * (number - low) / (high - low)
