"""The class of a deviation: a word, never a score."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.insight.surprises import PRIORITIES, Priority
from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.plans.anchors import CLASS_LOOKS
from cxworkshop.ui.theme import LIGHT, font

FILLS: dict[Priority, str] = {"H": "bad_soft", "M": "warn_soft", "L": "tint"}


class ClassTile(QWidget):
    """High, medium or low on a soft ground."""

    def __init__(self, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.t = t
        self._urgency: Priority = "L"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(150)

    def show_class(self, urgency: Priority) -> None:
        self._urgency = urgency
        self.setAccessibleName(f"{self.t(PRIORITIES[urgency])}: {self.t('class, not a score')}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(168, 72)

    def paintEvent(self, _event: QPaintEvent) -> None:
        icon, tone = CLASS_LOOKS[self._urgency]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(getattr(LIGHT, FILLS[self._urgency])))
        painter.setBrush(QColor(getattr(LIGHT, FILLS[self._urgency])))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        paint_icon(painter, icon, QRectF(10, 22, 28, 28), getattr(LIGHT, tone))
        painter.setPen(QColor(getattr(LIGHT, tone)))
        painter.setFont(font(20, 700))
        painter.drawText(QRectF(46, 12, self.width() - 48, 28), self.t(PRIORITIES[self._urgency]))
        painter.setFont(font(13, 400))
        painter.drawText(QRectF(46, 40, self.width() - 48, 20), self.t("class, not a score"))
