"""Under a column: take the own last dot back, and Done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT, font
from cxworkshop.ui.voting.several_pad import Pad


class FootPad(Pad):
    """A word or an icon; pale while its person gives no dots."""

    def __init__(self, name: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._icon, self._words, self._look = icon, "", "plain"
        self.setMinimumHeight(48)

    def show_words(self, words: str, spoken: str, look: str) -> None:
        """`look` is off, plain, primary or warn."""
        self._words, self._look = words, look
        self.setAccessibleName(spoken)
        self.setEnabled(look != "off")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, ink = {
            "off": (LIGHT.paper, LIGHT.line, LIGHT.hint),
            "plain": (LIGHT.surface, LIGHT.edge, LIGHT.ink),
            "primary": (LIGHT.accent, LIGHT.accent, "#FFFFFF"),
            "warn": (LIGHT.warn_soft, LIGHT.warn_line, LIGHT.warn),
        }[self._look]
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(fill))
        frame = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.drawRoundedRect(frame, 8, 8)
        if self._icon:
            paint_icon(painter, self._icon, QRectF(frame.center().x() - 10, frame.center().y() - 10, 20, 20), ink)
        self._paint_words(painter, frame.adjusted(3, 0, -3, 0), ink)
        self.paint_ring(painter)

    def _paint_words(self, painter: QPainter, room: QRectF, ink: str) -> None:
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        for size in (15, 13, 12):
            painter.setFont(font(size, 600))
            box = painter.boundingRect(room, flags, self._words)
            if box.height() <= room.height() and box.width() <= room.width():
                break
        painter.setPen(QColor(ink))
        painter.drawText(room, flags, self._words)
