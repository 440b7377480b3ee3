"""A row in the hand, as it follows the pointer over the whole window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT, font

EDGE, SHADOW, ROUND = 3, 4, 8  # pixels
WIDEST = 360  # of a wide row only the beginning is carried, so that one sees where it would land
ACROSS, BELOW = 24, 14  # pixels from the pointer to its corner
FINGER = 1.4  # under a finger it stands so many heights up, so that the title is not hidden


class Ghost(QWidget):
    """A picture of the row with an accent border and a hard shadow; the pointer goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("targets.ghost")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture, self._words = QPixmap(), ""
        self.hide()

    def say(self, words: str) -> None:
        """What letting go would do, on a mark at its end; without words there is no mark."""
        if words != self._words:
            self._words = words
            self.update()

    def lift(self, row: QWidget) -> None:
        window = row.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        wide = min(row.width(), WIDEST)
        self._picture = row.grab(QRect(0, 0, wide, row.height()))
        self._words = ""
        self.setFixedSize(wide + 2 * EDGE, row.height() + 2 * EDGE + SHADOW)
        self.show()
        self.raise_()

    def follow(self, at: QPoint, by_finger: bool) -> None:
        """Stands beside a point of the screen: below a mouse, above a finger."""
        window, down = self.parentWidget(), round(-FINGER * self.height()) if by_finger else BELOW
        here = window.mapFromGlobal(at) if window is not None else at
        self.move(here + QPoint(-ACROSS, down))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(EDGE / 2, EDGE / 2, self.width() - EDGE, self.height() - EDGE - SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(29, 42, 48, 46))
        painter.drawRoundedRect(card.translated(0, SHADOW), ROUND, ROUND)
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawRoundedRect(card, ROUND, ROUND)
        painter.drawPixmap(QPoint(EDGE, EDGE), self._picture)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(LIGHT.accent), 2))
        painter.drawRoundedRect(card, ROUND, ROUND)
        if self._words:
            self._paint_words(painter, card)

    def _paint_words(self, painter: QPainter, card: QRectF) -> None:
        painter.setFont(font(13, 700))
        wide = painter.fontMetrics().horizontalAdvance(self._words) + 44
        mark = QRectF(card.right() - wide - 8, card.center().y() - 14, wide, 28)
        painter.setPen(QPen(QColor(LIGHT.surface), 2))
        painter.setBrush(QColor(LIGHT.accent))
        painter.drawRoundedRect(mark, 14, 14)
        paint_icon(painter, "merge", QRectF(mark.left() + 12, mark.center().y() - 8, 16, 16), LIGHT.surface)
        painter.setPen(QColor(LIGHT.surface))
        painter.drawText(mark.adjusted(34, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._words)
