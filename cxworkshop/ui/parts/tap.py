"""A word one taps on or off: soft and ticked when on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT, font

HIGH, DRAWN = 48, 32  # what can be hit, and what is seen of it


class Tap(QAbstractButton):
    """A pill 32 high in a place of 48. On, it has a tick besides its colour."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(font(14, 600))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(max(HIGH, 44 + QFontMetrics(self.font()).horizontalAdvance(self.text())), HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(HIGH, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.6)
        on, pill = self.isChecked(), QRectF(0.5, (self.height() - DRAWN) / 2, self.width() - 1, DRAWN)
        painter.setPen(QPen(QColor(LIGHT.accent if on else LIGHT.edge), 1))
        painter.setBrush(QColor(LIGHT.accent_soft if on else LIGHT.surface))
        painter.drawRoundedRect(pill, DRAWN / 2, DRAWN / 2)
        if on:
            paint_icon(painter, "check", QRectF(pill.left() + 10, pill.center().y() - 8, 16, 16), LIGHT.accent_dark)
        painter.setPen(QColor(LIGHT.accent_dark if on else LIGHT.ink))
        painter.setFont(self.font())
        words = pill.adjusted(30 if on else 12, 0, -12, 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()) + 1)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter, text)
        paint_focus(painter, self, radius=DRAWN / 2)
