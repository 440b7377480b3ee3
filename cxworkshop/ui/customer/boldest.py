"""The boldest what-if, kept in sight on a dark ground; a tap opens the round."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

SIZE, LINES, LEFT, TOP = 20, 5, 24, 56  # the font, the most lines of it, and where the words begin
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)


class Boldest(QAbstractButton):
    """As high as its words need, but never more than five lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = self._words = ""
        self._chosen = False
        self.setObjectName("customer.boldest")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_idea(self, text: str, t: Words) -> None:
        """Without an idea it asks for one."""
        self._chosen = bool(text)
        self._heading = t("Boldest what-if") if text else t("What if…")
        self._words = text or t("…everything aimed at what succeeds in their day? Five minutes, no idea too bold.")
        self.setAccessibleName(f"{self._heading}: {self._words}")
        set_tip(self, text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._high())

    def _high(self) -> int:
        metrics = QFontMetrics(font(SIZE, 700 if self._chosen else 400))
        room = max(100, self.width() - 2 * LEFT)
        words = metrics.boundingRect(0, 0, room, 10_000, WRAP, self._words).height()
        return TOP + min(words, LINES * metrics.lineSpacing()) + 24

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(LIGHT.mint), 3) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.rail))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 12, 12)
        paint_icon(painter, "sparkles", QRectF(LEFT, 20, 22, 22), LIGHT.mint)
        painter.setPen(QColor(LIGHT.mint))
        painter.setFont(font(15, 600))
        painter.drawText(
            QRectF(LEFT + 30, 16, self.width() - LEFT - 40, 30), Qt.AlignmentFlag.AlignVCenter, self._heading
        )
        painter.setPen(QColor("#FFFFFF" if self._chosen else "#DCE6E5"))
        painter.setFont(font(SIZE, 700 if self._chosen else 400))
        place = QRectF(LEFT, TOP, self.width() - 2 * LEFT, self.height() - TOP - 12)
        painter.drawText(place, WRAP, self._words)
