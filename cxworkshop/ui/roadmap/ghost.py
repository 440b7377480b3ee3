"""What is in the hand, as it follows the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.theme import LIGHT, font

EDGE = 3
SAYS, BESIDE = 30, 12  # pixels: how high the words under the picture are, and what is left and right of them


class Ghost(QWidget):
    """A picture of what was lifted; the pointer goes through it."""

    def __init__(self, parent: QWidget, picture: QPixmap, at: QPoint, round_by: float = 8) -> None:
        super().__init__(parent)
        self.setObjectName("roadmap.ghost")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture, self._held, self._round, self._words = picture, at, round_by, ""
        self._size = picture.deviceIndependentSize().toSize() + QSize(2 * EDGE, 2 * EDGE)
        self.setFixedSize(self._size)
        self.show()
        self.raise_()

    def say(self, words: str) -> None:
        """Says under the picture what letting go here would do; nothing for nowhere."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            wide = QFontMetrics(font(14, 600)).horizontalAdvance(words) + 2 * BESIDE + 2
            more = QSize(max(0, wide - self._size.width()), SAYS) if words else QSize()
            self.setFixedSize(self._size + more)
            self.update()

    def follow(self, at: QPoint) -> None:
        """Goes along with the pointer at a point of the screen."""
        parent = self.parentWidget()
        if parent is not None:
            self.move(parent.mapFromGlobal(at) - self._held - QPoint(EDGE, EDGE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, shape = QRectF(0, 0, self._size.width(), self._size.height()).adjusted(2, 2, -2, -4), QPainterPath()
        shape.addRoundedRect(edge, self._round, self._round)
        painter.setClipPath(shape)
        painter.setOpacity(0.92)
        painter.drawPixmap(EDGE, EDGE, self._picture)
        painter.setOpacity(1.0)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(LIGHT.accent), 2))
        painter.drawPath(shape)
        if self._words:
            self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(font(14, 600))
        wide = painter.fontMetrics().horizontalAdvance(self._words) + 2 * BESIDE
        place = QRectF(0, self._size.height() + 2, wide, SAYS - 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.accent))
        painter.drawRoundedRect(place, 8, 8)
        painter.setPen(QColor(LIGHT.on_fill))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._words)
