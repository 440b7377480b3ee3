"""A line that leads elsewhere: an icon, what it is about, and the words; the whole of it is pressed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.pressed import Pressed
from cxworkshop.ui.theme import LIGHT, font

ARROW = 18


class Lead(Pressed):
    """Looks like a field of the plan, with an arrow at its end."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._about, self._words = yielding(plain_label("", "label")), yielding(plain_label("", "strong"))
        self._words.setFont(font(14, 600))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        inside = column(self, gap=1)
        inside.setContentsMargins(33, 3, ARROW + 12, 4)
        inside.addWidget(self._about)
        inside.addWidget(self._words)
        for label in (self._about, self._words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, about: str, words: str) -> None:
        self._about.setText(about)
        self._words.setText(words)
        self.setAccessibleName(f"{about}. {words}")

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(LIGHT.rail if self.hasFocus() else LIGHT.line2), 3 if self.hasFocus() else 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)
        paint_icon(painter, self._icon, QRectF(2, 6, 20, 20), LIGHT.accent)
        middle = (self.height() - ARROW) / 2
        paint_icon(painter, "arrow-right", QRectF(self.width() - ARROW - 6, middle, ARROW, ARROW), LIGHT.muted)
