"""The short pause after the third answer, in which a touch stays; without one it goes on by itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT, font

PAUSE = 1000  # milliseconds
HIGH = 36


class GoingOn(QWidget):
    """A strip at the foot of its parent with a bar that runs out; `ended` tells that nobody stayed."""

    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._panel = parent
        self.setObjectName("experience.going_on")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._left = QVariantAnimation(self)
        self._left.setDuration(PAUSE)
        self._left.setStartValue(1.0)
        self._left.setEndValue(0.0)
        self._left.valueChanged.connect(lambda _value: self.update())
        self._left.finished.connect(self.end)
        self.hide()

    @property
    def is_running(self) -> bool:
        return not self.isHidden()

    def begin(self, words: str) -> None:
        self.setAccessibleName(words)
        self.find_place()
        self.show()
        self.raise_()
        self._left.stop()
        self._left.start()

    def stay(self) -> None:
        """Goes nowhere."""
        self._left.stop()
        self.hide()

    def end(self) -> None:
        """Goes on at once."""
        if self.is_running:
            self.stay()
            self.ended.emit()

    def find_place(self) -> None:
        around = self._panel.rect()
        self.setGeometry(around.left() + 20, around.bottom() - HIGH - 7, around.width() - 32, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.rail))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        paint_icon(painter, "arrow-right", QRectF(12, 8, 18, 18), LIGHT.mint)
        painter.setPen(QColor(LIGHT.on_fill))
        painter.setFont(font(14, 600))
        words = QRectF(38, 0, self.width() - 50, self.height() - 4)
        text = painter.fontMetrics().elidedText(self.accessibleName(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        share = 1 - self._left.currentTime() / PAUSE
        painter.fillRect(QRectF(8, self.height() - 4, (self.width() - 16) * share, 4), QColor(LIGHT.mint))
