"""What the rows of the curve are called; it stays at the left while the picture scrolls."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.layout.feel import FeelPicture
from cxworkshop.text import Words, mark
from cxworkshop.ui.experience.curve.paint_gaps import LEVELS
from cxworkshop.ui.experience.curve.paint_line import LEFT, paint_mark, staff_pen
from cxworkshop.ui.experience.curve.paint_then import then_pen
from cxworkshop.ui.parts.face import paint_face
from cxworkshop.ui.theme import LIGHT, font

WIDE = 140
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Legend(QWidget):
    """The sign of the staff, the faces of the scale, the ends of the second one, and the name of the figures below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDE)
        self._t, self._high, self._then = Words(), 0.0, False

    def show_words(self, t: Words) -> None:
        self._t = t
        names = (mark("staff line"), mark("Feeling"), mark("Expected"), mark("Gap × importance"))
        self.setAccessibleName(", ".join(t(name) for name in names))
        self.update()

    def show_then(self, then: bool) -> None:
        """Whether the line of last time is in the picture."""
        self._then = then
        self.update()

    def show_height(self, high: float) -> None:
        """The height of the picture, without a scroll bar below it."""
        self._high = high
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        picture, t = FeelPicture((), WIDE, self._high), self._t
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_staff(painter, picture.rows.stages.centre.y)
        if self._then:
            self._paint_then(painter, picture.rows.curve.y + 6)
        for value in (2, 0, -2):
            paint_face(painter, QPointF(WIDE - 16, picture.level(value)), 7, value, LIGHT)
        self._paint_name(painter, picture.level(0), t("Feeling"), t("of the customer"))
        self._paint_name(painter, picture.step(3), t("Expected"), t("and experienced"))
        painter.setPen(QColor(LIGHT.muted))
        painter.setFont(font(12))
        for level in LEVELS:
            painter.drawText(QRectF(0, picture.step(level) - 8, WIDE - 12, 16), RIGHT, str(level))
        painter.drawText(QRectF(0, picture.rows.losses.y, WIDE - 8, picture.rows.losses.h), LEFT, t("Gap × importance"))

    def _paint_staff(self, painter: QPainter, y: float) -> None:
        painter.setPen(staff_pen())
        painter.drawLine(QLineF(0, y, 7, y))
        painter.drawLine(QLineF(19, y, 26, y))
        paint_mark(painter, QPointF(13, y))
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(13, 600))
        painter.drawText(QRectF(32, y - 10, WIDE - 34, 20), LEFT, self._t("staff line"))

    def _paint_then(self, painter: QPainter, y: float) -> None:
        painter.setPen(then_pen())
        painter.drawLine(QLineF(0, y, 26, y))
        painter.setPen(QColor(LIGHT.muted))
        painter.setFont(font(12))
        painter.drawText(QRectF(32, y - 9, WIDE - 60, 18), LEFT, self._t("last time"))

    def _paint_name(self, painter: QPainter, y: float, name: str, more: str) -> None:
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(13, 600))
        painter.drawText(QRectF(0, y - 17, WIDE - 28, 17), LEFT, name)
        painter.setPen(QColor(LIGHT.muted))
        painter.setFont(font(12))
        painter.drawText(QRectF(0, y, WIDE - 28, 16), LEFT, more)
