"""The line of a card that folds: what it is, how it stands, and an arrow."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from cxworkshop.layout.hyphens import wrapped
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.pressed import Pressed
from cxworkshop.ui.parts.stop_ring import paint_ring
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

LEFT, RIGHT, LINE, UNDER, AROUND = 46, 36, 20, 20, 20  # pixels: beside the words, a line of the title, what is below it
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Told(NamedTuple):
    """What a card says while it is folded; `warn` is what is still missing."""

    title: str
    under: str = ""
    warn: str = ""
    icon: str = ""
    number: str = ""


class FoldHead(Pressed):
    """Pressed it opens or folds its card. `stepped` tells that Alt with an arrow wants to move it, `walked` that an
    arrow alone goes on to the next one.
    """

    stepped = Signal(int)
    walked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._told = Told("")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, told: Told, state: str) -> None:
        """Shows what is told; `state` says to a screen reader whether it is open."""
        self._told = told
        self.setAccessibleName(f"{told.number} {told.title}".strip())
        said = (told.under, told.warn, state)
        self.setAccessibleDescription(". ".join(words for words in said if words))
        set_tip(self, "\n".join(words for words in (told.title, told.under, told.warn) if words))
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, AROUND + LINE * len(self._lines()) + UNDER)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = STEPS.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(by)
        else:
            self.walked.emit(by)

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())

    def _lines(self) -> list[str]:
        wide = max(40, self.width() - LEFT - RIGHT)
        return wrapped(self._told.title, wide, 2, QFontMetricsF(font(15, 600)).horizontalAdvance) or [""]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._told.number:
            paint_ring(painter, QPointF(24, 22), self._told.number)
        elif self._told.icon:
            paint_icon(painter, self._told.icon, QRectF(14, 12, 20, 20), LIGHT.accent)
        painter.setFont(font(15, 600))
        painter.setPen(QColor(LIGHT.ink))
        wide, y = self.width() - LEFT - RIGHT, 12.0
        for line in self._lines():
            painter.drawText(QRectF(LEFT, y, wide + 4, LINE), Qt.AlignmentFlag.AlignVCenter, line)
            y += LINE
        self._paint_under(painter, y)
        arrow = "chevron-up" if self.isChecked() else "chevron-down"
        paint_icon(painter, arrow, QRectF(self.width() - 28, 13, 18, 18), LIGHT.muted)
        paint_focus(painter, self, radius=6)

    def _paint_under(self, painter: QPainter, y: float) -> None:
        """What is missing has its place first; what is known ends in dots where the line is full."""
        x, end = float(LEFT), self.width() - 12.0
        if self._told.warn:
            painter.setFont(font(13, 600))
            paint_icon(painter, "circle-alert", QRectF(x, y + 3, 14, 14), LIGHT.warn)
            x = self._paint_words(painter, self._told.warn, LIGHT.warn, x + 18, y, end)
        painter.setFont(font(13))
        self._paint_words(painter, self._told.under, LIGHT.muted, x, y, end)

    def _paint_words(self, painter: QPainter, words: str, ink: str, x: float, y: float, end: float) -> float:
        """Paints words on one line, and gives where the next may begin."""
        measure = painter.fontMetrics()
        words = measure.elidedText(words, Qt.TextElideMode.ElideRight, int(end - x))
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(x, y, end - x + 2, UNDER), Qt.AlignmentFlag.AlignVCenter, words)
        return x + measure.horizontalAdvance(words) + 10
