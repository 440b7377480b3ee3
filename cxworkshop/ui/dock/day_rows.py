"""The steps of the day one under another: when each begins, what it is, and how long it takes or took."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT, font

ROW, LINE, WORDS = 28, 58.0, 80.0  # pixels: a row's height, where the line is, where the words begin


class DayRow(NamedTuple):
    """One step; `ahead` is below 0 when it is over, 0 when it goes on."""

    time: str
    title: str
    minutes: str
    ahead: int
    is_over_time: bool = False


class DayRows(QWidget):
    """Only to be read."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[DayRow] = []
        self.setObjectName("dock.agenda.rows")

    def show_rows(self, rows: list[DayRow]) -> None:
        self.rows = rows
        self.setFixedHeight(ROW * len(rows))
        self.setAccessibleName(". ".join(f"{one.time} {one.title}, {one.minutes}" for one in rows))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, one in enumerate(self.rows):
            y = ROW * (place + 0.5)
            if place:
                painter.setPen(QPen(QColor(LIGHT.accent if one.ahead <= 0 else LIGHT.line2), 3))
                painter.drawLine(QPointF(LINE, y - ROW + 8), QPointF(LINE, y - 8))
            self._paint_dot(painter, QPointF(LINE, y), one.ahead)
            self._paint_words(painter, one, y)

    def _paint_dot(self, painter: QPainter, at: QPointF, ahead: int) -> None:
        painter.setPen(QPen(QColor(LIGHT.edge if ahead > 0 else LIGHT.accent), 4 if ahead == 0 else 2))
        painter.setBrush(QColor(LIGHT.accent if ahead < 0 else LIGHT.surface))
        radius = 7.0 if ahead == 0 else 8.0
        painter.drawEllipse(at, radius, radius)
        if ahead < 0:
            paint_icon(painter, "check", QRectF(at.x() - 6, at.y() - 6, 12, 12), LIGHT.on_fill)

    def _paint_words(self, painter: QPainter, one: DayRow, y: float) -> None:
        box = QRectF(0, y - ROW / 2, self.width(), ROW)
        painter.setPen(QColor(LIGHT.muted))
        painter.setFont(font(13))
        painter.drawText(box, VMIDDLE | Qt.AlignmentFlag.AlignLeft, one.time)
        painter.setPen(QColor(LIGHT.warn if one.is_over_time else LIGHT.muted))
        painter.setFont(font(13, 600 if one.is_over_time or one.ahead == 0 else 400))
        painter.drawText(box, VMIDDLE | Qt.AlignmentFlag.AlignRight, one.minutes)
        room = self.width() - WORDS - painter.fontMetrics().horizontalAdvance(one.minutes) - 12
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(15, 700 if one.ahead == 0 else 400))
        title = painter.fontMetrics().elidedText(one.title, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(box.adjusted(WORDS, 0, 0, 0), VMIDDLE | Qt.AlignmentFlag.AlignLeft, title)


VMIDDLE = Qt.AlignmentFlag.AlignVCenter
