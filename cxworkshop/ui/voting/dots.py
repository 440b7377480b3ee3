"""Vote dots, and the well that holds those that are left."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.ui.theme import LIGHT, font

SHAKE, SWING = 240, 4  # milliseconds, pixels
LIFT = 6  # pixels after which a press is a drag


def paint_dot(painter: QPainter, rect: QRectF, filled: bool, number: int = 0) -> None:
    """A filled dot, with its weight on it if it has one, or the dashed ring of an empty place."""
    device = painter.device()
    sharp = device.devicePixelRatioF() if device is not None else 1.0
    painter.drawPixmap(rect.topLeft(), _dot(round(rect.width()), filled, number, sharp))


@lru_cache(maxsize=64)  # a ring of dashes takes longer to draw than all the rest of a row
def _dot(size: int, filled: bool, number: int, sharp: float) -> QPixmap:
    picture = QPixmap(ceil(size * sharp), ceil(size * sharp))
    picture.setDevicePixelRatio(sharp)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _draw_dot(painter, QRectF(0, 0, size, size), filled, number)
    painter.end()
    return picture


def _draw_dot(painter: QPainter, rect: QRectF, filled: bool, number: int) -> None:
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


class Well(QWidget):
    """The dots left of all a voter has. An empty well shakes when somebody asks for more; from a full one a dot can be
    dragged: `carried` tells where on the screen it is and the weight on it, `dropped` where it was let go.
    """

    carried = Signal(QPoint, int)
    dropped = Signal(QPoint, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("voting.ballot.well")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._left: list[int] = []
        self._whole, self._title, self._below, self._weighted, self._offset = 0, "", "", False, 0.0
        self._pressed: QPointF | None = None
        self._in_hand = -1  # the place of the dot that is being dragged
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(SHAKE)
        for step, share in enumerate((0.0, -1.0, 1.0, -1.0, 1.0, -1.0, 0.0)):
            self._motion.setKeyValueAt(step / 6, share * SWING)
        self._motion.valueChanged.connect(self._swing)

    def show_left(self, left: Sequence[int], whole: int, weighted: bool, title: str, below: str) -> None:
        wider = whole != self._whole or len(title) != len(self._title)
        self._left, self._whole, self._weighted, self._title, self._below = list(left), whole, weighted, title, below
        self.setAccessibleName(f"{title} {below}")
        self.put_back()
        if wider:
            self.updateGeometry()
        self.update()

    def put_back(self) -> None:
        """Nothing is in the hand any more."""
        self._pressed, self._in_hand = None, -1
        self.update()

    def dot_rect(self, place: int) -> QRectF:
        """Where a dot lies, in the well; the full ones stand at the end."""
        size = self._dot()
        return QRectF(25 + place * (size + (12 if size > 40 else 8)), (self.height() - size) / 2, size, size)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        empty = self._whole - len(self._left)
        places = [
            n for n in range(empty, self._whole) if self.dot_rect(n).adjusted(-6, -6, 6, 6).contains(event.position())
        ]
        self.put_back()
        if places and event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._in_hand = event.position(), places[0]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            if (event.position() - self._pressed).manhattanLength() >= LIFT:
                self.carried.emit(event.globalPosition().toPoint(), self._weight())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            far, weight = (event.position() - self._pressed).manhattanLength() >= LIFT, self._weight()
            self.put_back()
            if far:
                self.dropped.emit(event.globalPosition().toPoint(), weight)

    def _weight(self) -> int:
        """What is written on the dot in the hand; 0 when nothing is."""
        return self._left[self._in_hand - (self._whole - len(self._left))] if self._weighted else 0

    @property
    def shaking(self) -> bool:
        return self._motion.state() == QVariantAnimation.State.Running

    def shake(self) -> None:
        self._motion.stop()
        self._motion.start()

    def sizeHint(self) -> QSize:
        words = max(QFontMetrics(font(20, 700)).horizontalAdvance(self._title), 72)
        return QSize(ceil(self.dot_rect(self._whole).left()) + 8 + words + 32, 80)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _dot(self) -> int:
        return 48 if self._whole <= 3 else 40 if self._whole <= 5 else 28 if self._whole <= 9 else 18

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
        empty = self._whole - len(self._left)
        for place in range(self._whole):
            number = self._left[place - empty] if place >= empty and self._weighted else 0
            paint_dot(painter, self.dot_rect(place), place >= empty and place != self._in_hand, number)
        self._paint_words(painter, self.dot_rect(self._whole).left() + 8)

    def _paint_words(self, painter: QPainter, x: float) -> None:
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(20, 700))
        painter.drawText(QRectF(x, 14, self.width() - x, 28), Qt.AlignmentFlag.AlignVCenter, self._title)
        painter.setPen(QColor(LIGHT.muted))
        painter.setFont(font(14))
        painter.drawText(QRectF(x, 42, self.width() - x, 20), Qt.AlignmentFlag.AlignVCenter, self._below)
