"""The heads in the list of deviations: a class and what it asks for, or a stop."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.surprises import PRIORITIES, Priority
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.plans.anchors import CLASS_LOOKS, URGENCY
from cxworkshop.ui.plans.pills import paint_pill
from cxworkshop.ui.theme import LIGHT

HIGH, LEFT = 37, 20


class Head(QWidget):
    """A line across with a hairline above; what stands before its words is drawn."""

    def __init__(self, left: int = 54) -> None:
        super().__init__()
        self.setProperty("look", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(HIGH)
        self.line = row(self)
        self.line.setContentsMargins(left, 0, LEFT, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, self.width(), 1, QColor(LIGHT.line))
        self.paint_sign(painter)

    def paint_sign(self, painter: QPainter) -> None:
        """Draws what stands before the words."""


class ClassHead(Head):
    """The name of a class and what it asks for."""

    def __init__(self, urgency: Priority, desk: Desk) -> None:
        super().__init__(46)
        self._icon, self._tone = CLASS_LOOKS[urgency]
        self.line.addWidget(plain_label(desk.t(PRIORITIES[urgency]), "strong", look=self._tone))
        self.line.addStretch()
        self.line.addWidget(plain_label(desk.t(URGENCY[urgency]), "label"))

    def paint_sign(self, painter: QPainter) -> None:
        paint_icon(painter, self._icon, QRectF(LEFT, (self.height() - 18) / 2, 18, 18), getattr(LIGHT, self._tone))


class StopHead(Head):
    """The number of a stop and its title; a question mark for what has no stop on the path any more."""

    def __init__(self, number: int | None, title: str) -> None:
        super().__init__()
        self._number = number
        words = yielding(plain_label(title, "strong"))
        words.setContentsMargins(0, 6, 0, 6)
        self.line.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)

    def paint_sign(self, painter: QPainter) -> None:
        paint_pill(painter, LEFT, (self.height() - 26) / 2, self._number or "?")
