"""Answers with a word each: side by side as one field, or as steps of a bar."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.ui.parts.answers import Answer, Answers, paint_was
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.theme import LIGHT, font

HIGH, DRAWN = 48, 40
SIZES = (15, 14, 13, 12)


class Word(Answer):
    """A part of a field; chosen it is soft with a line below."""

    def __init__(self, value: Any, first: bool, last: bool) -> None:
        super().__init__(value)
        self.first, self.last = first, last
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """All are equally wide where that is wide enough for the longest word."""
        return QSize(QFontMetrics(font(SIZES[-2], 600)).horizontalAdvance(self.text()) + 12, HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(HIGH, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field = QRectF(self.rect()).adjusted(0, (HIGH - DRAWN) / 2, 0, -(HIGH - DRAWN) / 2)
        shape = self._shape(field)
        painter.setClipPath(shape)
        painter.fillRect(field, QColor(LIGHT.accent_soft if self.isChecked() else LIGHT.surface))
        if self.isChecked():
            painter.fillRect(QRectF(field.left(), field.bottom() - 3, field.width(), 3), QColor(LIGHT.accent))
        painter.setClipping(False)
        painter.setPen(QPen(QColor(LIGHT.line2), 1))
        painter.drawPath(shape)
        self._paint_word(painter, field)
        paint_focus(painter, self, radius=6)

    def _shape(self, field: QRectF) -> QPainterPath:
        """Round only at the ends of the whole field."""
        path = QPainterPath()
        shown = field.adjusted(0.5 if self.first else 0, 0.5, -0.5, -0.5)
        path.addRoundedRect(shown, 8, 8)
        for round_here, at in ((self.first, shown.left()), (self.last, shown.right() - 10)):
            if not round_here:
                square = QPainterPath()
                square.addRect(QRectF(at, shown.top(), 10, shown.height()))
                path = path.united(square)
        return path.simplified()

    def _paint_word(self, painter: QPainter, field: QRectF) -> None:
        painter.setPen(QColor(LIGHT.accent_dark if self.isChecked() else LIGHT.ink))
        room = int(field.width()) - 6
        fitting = (font(size, 600) for size in SIZES)
        fonts = [one for one in fitting if QFontMetrics(one).horizontalAdvance(self.text()) <= room - 4]
        painter.setFont(fonts[0] if fonts else font(SIZES[-1], 600))
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(field, Qt.AlignmentFlag.AlignCenter, text)


class WordAnswers(Answers):
    """Words of one width side by side."""

    def __init__(self, values: Sequence[Any], parent: QWidget | None = None) -> None:
        last = len(values) - 1
        super().__init__((Word(value, place == 0, place == last) for place, value in enumerate(values)), parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class Step(Answer):
    """A step of a bar with its word above it; the bar is filled as far as the chosen one, `full` here."""

    def __init__(self, value: int) -> None:
        super().__init__(value)
        self.full = False
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(1, 28, self.width() - 2, 12)
        colour = QColor(LIGHT.bad if self.value == 0 and self.isChecked() else LIGHT.great)
        painter.setPen(Qt.PenStyle.NoPen if self.full else QPen(QColor(LIGHT.line2), 1))
        painter.setBrush(colour if self.full else QColor(LIGHT.surface))
        painter.drawRoundedRect(bar, 4, 4)
        painter.setPen(QColor(LIGHT.ink if self.isChecked() else LIGHT.muted))
        painter.setFont(font(13, 700 if self.isChecked() else 400))
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 2)
        painter.drawText(QRectF(0, 6, self.width(), 18), Qt.AlignmentFlag.AlignCenter, text)
        paint_was(painter, self)
        paint_focus(painter, self, radius=8)


class Steps(Answers):
    """A bar from 0 up, filled as far as it was judged. Nothing is filled where nothing was said: that is not 0."""

    def __init__(self, count: int = 4, parent: QWidget | None = None) -> None:
        super().__init__((Step(value) for value in range(count)), parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_value(self, value: Any, counts: float | None = None) -> None:
        super().show_value(value, counts)
        for step in self.answers.values():
            if isinstance(step, Step):
                step.full = value is not None and step.value <= value
                step.update()
