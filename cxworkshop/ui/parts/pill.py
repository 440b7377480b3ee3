"""A word on a soft ground, with an icon when there is one."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT, font

Tone = Literal["warn", "bad", "good", "off", "accent", "plain"]
TONES: dict[Tone, tuple[str, str]] = {
    "warn": (LIGHT.warn_soft, LIGHT.warn),
    "bad": (LIGHT.bad_soft, LIGHT.bad),
    "good": (LIGHT.good_soft, LIGHT.good),
    "off": (LIGHT.surface, LIGHT.muted),
    "accent": (LIGHT.accent_soft, LIGHT.accent_dark),
    "plain": (LIGHT.tint, LIGHT.ink),
}
DRAWN, PRESSED = 24, 48  # how high a pill is seen, and how high one that is pressed can be hit


def paint_pill(painter: QPainter, pill: QRectF, tone: Tone, icon: str, text: str) -> None:
    """A soft ground, an icon when there is one, and a word."""
    ground, ink = TONES[tone]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(LIGHT.edge), 1) if tone == "off" else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(pill, 4, 4)
    if icon:
        paint_icon(painter, icon, QRectF(pill.left() + 8, pill.center().y() - 7.5, 15, 15), ink)
    painter.setPen(QColor(ink))
    painter.setFont(font(13, 600))
    words = pill.adjusted(28 if icon else 8, 0, -6, 0)
    text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()) + 1)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def pill_width(text: str, icon: str) -> int:
    return QFontMetrics(font(13, 600)).horizontalAdvance(text) + (36 if icon else 16)


class Pill(QWidget):
    """A word to be read."""

    def __init__(self, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._text = icon, ""
        self._tone: Tone = "warn"

    def show_icon(self, icon: str) -> None:
        self._icon = icon

    def show_words(self, text: str, tone: Tone) -> None:
        """Without words there is no pill."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(pill_width(self._text, self._icon), DRAWN + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, DRAWN + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_pill(QPainter(self), QRectF(0, 4, self.width(), DRAWN), self._tone, self._icon, self._text)
