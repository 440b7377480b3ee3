"""The boldest what-if, kept in sight on a dark ground; a tap opens the round."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

LEFT, TOP = 24, 56  # where the words begin
LARGE, SMALL = (20, 5), (15, 8)  # the size of the font, and the most lines of it
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)


class Boldest(QAbstractButton):
    """As high as its words need: five large lines, or eight small ones, and then three dots."""

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
        return TOP + self._rows_high(self._font(), self._words) + 24

    def _font(self) -> QFont:
        """The large one when all words fit."""
        size, lines = LARGE
        large = font(size, 700 if self._chosen else 400)
        fits = self._room(large, self._words) <= lines * QFontMetrics(large).lineSpacing()
        return large if fits else font(SMALL[0], 600)

    def _room(self, drawn: QFont, words: str) -> int:
        """How high the words are when nothing is left out."""
        room = max(100, self.width() - 2 * LEFT)
        return QFontMetrics(drawn).boundingRect(0, 0, room, 10_000, WRAP, words).height()

    def _rows_high(self, drawn: QFont, words: str) -> int:
        return min(self._room(drawn, words), SMALL[1] * QFontMetrics(drawn).lineSpacing())

    def _shown(self, drawn: QFont) -> str:
        """The words that fit."""
        words, most = self._words, SMALL[1] * QFontMetrics(drawn).lineSpacing()
        while self._room(drawn, words) > most:
            words = f"{words[:-8].rstrip('… ')}…"
        return words

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
        drawn = self._font()
        painter.setFont(drawn)
        place = QRectF(LEFT, TOP, self.width() - 2 * LEFT, self.height() - TOP - 12)
        painter.drawText(place, WRAP, self._shown(drawn))
