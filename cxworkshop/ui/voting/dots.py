"""Vote dots, and the well that holds those that are left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.theme import LIGHT, font

SHAKE, SWING = 240, 4  # milliseconds, pixels


def paint_dot(painter: QPainter, rect: QRectF, filled: bool, number: int = 0) -> None:
    """A filled dot, with its weight on it if it has one, or the dashed ring of an empty place."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = rect.adjusted(1.5, 1.5, -1.5, -1.5)
    if filled:
        painter.setPen(QPen(QColor(LIGHT.accent_dark), 3))
        painter.setBrush(QColor(LIGHT.accent))
    else:
        painter.setPen(QPen(QColor(LIGHT.edge), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(inner)
    if filled and number:
        painter.setPen(QColor("#FFFFFF"))
        painter.setFont(font(18, 700))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()


class Well(QWidget):
    """The dots left of all a voter has. An empty well shakes when somebody asks for more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("voting.ballot.well")
        self._left: list[int] = []
        self._whole, self._title, self._below, self._weighted, self._offset = 0, "", "", False, 0.0
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(SHAKE)
        for step, share in enumerate((0.0, -1.0, 1.0, -1.0, 1.0, -1.0, 0.0)):
            self._motion.setKeyValueAt(step / 6, share * SWING)
        self._motion.valueChanged.connect(self._swing)

    def show_left(self, left: Sequence[int], whole: int, weighted: bool, title: str, below: str) -> None:
        self._left, self._whole, self._weighted, self._title, self._below = list(left), whole, weighted, title, below
        self.setAccessibleName(f"{title} {below}")
        self.updateGeometry()
        self.update()

    @property
    def shaking(self) -> bool:
        return self._motion.state() == QVariantAnimation.State.Running

    def shake(self) -> None:
        self._motion.stop()
        self._motion.start()

    def sizeHint(self) -> QSize:
        words = max(self.fontMetrics().horizontalAdvance(self._title) * 2, 120)
        return QSize(20 + self._whole * (self._dot() + 12) + words + 28, 80)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _dot(self) -> int:
        return 48 if self._whole <= 5 else 28 if self._whole <= 9 else 18

    def _swing(self, offset: object) -> None:
        self._offset = float(offset) if isinstance(offset, float) else 0.0
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(self._offset, 0))
        frame = QRectF(self.rect()).adjusted(5, 1, -5, -1)
        painter.setPen(QPen(QColor(LIGHT.line2), 2))
        painter.setBrush(QColor(LIGHT.raised))
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        x, size = frame.left() + 20, self._dot()
        empty = self._whole - len(self._left)
        for place in range(self._whole):
            filled = place >= empty
            number = self._left[place - empty] if filled and self._weighted else 0
            paint_dot(painter, QRectF(x, (self.height() - size) / 2, size, size), filled, number)
            x += size + 12
        self._paint_words(painter, x + 8)

    def _paint_words(self, painter: QPainter, x: float) -> None:
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(20, 700))
        painter.drawText(QRectF(x, 14, self.width() - x, 28), Qt.AlignmentFlag.AlignVCenter, self._title)
        painter.setPen(QColor(LIGHT.muted))
        painter.setFont(font(14))
        painter.drawText(QRectF(x, 42, self.width() - x, 20), Qt.AlignmentFlag.AlignVCenter, self._below)
