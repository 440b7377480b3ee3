"""What is in the hand, as it follows the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.theme import LIGHT

EDGE = 3


class Ghost(QWidget):
    """A picture of what was lifted; the pointer goes through it."""

    def __init__(self, parent: QWidget, picture: QPixmap, at: QPoint, round_by: float = 8) -> None:
        super().__init__(parent)
        self.setObjectName("roadmap.ghost")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture, self._held, self._round = picture, at, round_by
        size = picture.deviceIndependentSize().toSize()
        self.setFixedSize(size.width() + 2 * EDGE, size.height() + 2 * EDGE)
        self.show()
        self.raise_()

    def follow(self, at: QPoint) -> None:
        """Goes along with the pointer at a point of the screen."""
        parent = self.parentWidget()
        if parent is not None:
            self.move(parent.mapFromGlobal(at) - self._held - QPoint(EDGE, EDGE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, shape = QRectF(self.rect()).adjusted(2, 2, -2, -4), QPainterPath()
        shape.addRoundedRect(edge, self._round, self._round)
        painter.setClipPath(shape)
        painter.setOpacity(0.92)
        painter.drawPixmap(EDGE, EDGE, self._picture)
        painter.setOpacity(1.0)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(LIGHT.accent), 2))
        painter.drawPath(shape)
