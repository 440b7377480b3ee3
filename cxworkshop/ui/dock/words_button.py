"""A line of words to be tapped, on as many lines as it needs, with a sign before it and a few words under it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.layout.hyphens import wrapped
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT, font

LINE, UNDER, LEAST, MOST = 20, 18, 48, 4
BEFORE = 44  # where the words begin


class WordsButton(QAbstractButton):
    """At least 48 high. One that is checked is filled, and has another sign."""

    def __init__(self, icon: str, checked_icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._checked_icon = icon, checked_icon or icon
        self._under, self._lines = "", [""]
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, text: str, under: str = "") -> None:
        self.setText(text)
        self._under = under
        self.setAccessibleName(f"{text}. {under}" if under else text)
        self._break()

    def sizeHint(self) -> QSize:
        return QSize(240, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break()

    def _break(self) -> None:
        wide = QFontMetrics(font(15, 600)).horizontalAdvance
        self._lines = wrapped(self.text(), max(40, self.width() - BEFORE - 12), MOST, wide)
        high = len(self._lines) * LINE + (UNDER if self._under else 0) + 14
        self.setFixedHeight(max(LEAST, high))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, live = self.isChecked(), self.isEnabled()
        edge = LIGHT.ink if live and self.underMouse() else LIGHT.accent_line if chosen else LIGHT.line2
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(LIGHT.accent_soft if chosen else LIGHT.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        sign = self._checked_icon if chosen else self._icon
        colour = LIGHT.accent_dark if chosen else LIGHT.muted
        paint_icon(painter, sign, QRectF(14, (self.height() - 20) / 2, 20, 20), colour)
        self._paint_words(painter, LIGHT.accent_dark if chosen else LIGHT.ink)
        paint_focus(painter, self, radius=6)

    def _paint_words(self, painter: QPainter, colour: str) -> None:
        under = UNDER if self._under else 0
        top = (self.height() - len(self._lines) * LINE - under) / 2
        painter.setFont(font(15, 600))
        painter.setPen(QColor(colour))
        for place, line in enumerate(self._lines):
            painter.drawText(QRectF(BEFORE, top + place * LINE, self.width(), LINE), VMIDDLE, line)
        if under:
            painter.setFont(font(13))
            painter.setPen(QColor(LIGHT.muted))
            room = self.width() - BEFORE - 12
            words = painter.fontMetrics().elidedText(self._under, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(BEFORE, top + len(self._lines) * LINE, room, UNDER), VMIDDLE, words)


VMIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
