"""A row in the hand, as it follows the pointer over the whole window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.theme import LIGHT

EDGE, SHADOW, ROUND = 3, 4, 8  # pixels
ACROSS, DOWN = 0.35, 0.5  # where the pointer is in it, as shares of its size
FINGER = 1.3  # under a finger it stands this many heights up, so that the title is not hidden


class Ghost(QWidget):
    """A picture of the row with an accent border and a hard shadow; the pointer goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("targets.ghost")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture = QPixmap()
        self.hide()

    def lift(self, row: QWidget) -> None:
        window = row.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self._picture = row.grab()
        self.setFixedSize(row.width() + 2 * EDGE, row.height() + 2 * EDGE + SHADOW)
        self.show()
        self.raise_()

    def follow(self, at: QPoint, by_finger: bool) -> None:
        """Stands beside a point of the screen."""
        window, down = self.parentWidget(), FINGER if by_finger else DOWN
        here = window.mapFromGlobal(at) if window is not None else at
        self.move(here - QPoint(round(self.width() * ACROSS), round(self.height() * down)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(EDGE / 2, EDGE / 2, self.width() - EDGE, self.height() - EDGE - SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(29, 42, 48, 46))
        painter.drawRoundedRect(card.translated(0, SHADOW), ROUND, ROUND)
        painter.setBrush(QColor(LIGHT.surface))
        painter.setPen(QPen(QColor(LIGHT.accent), 2))
        painter.drawRoundedRect(card, ROUND, ROUND)
        painter.drawPixmap(QPoint(EDGE, EDGE), self._picture)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(card, ROUND, ROUND)
