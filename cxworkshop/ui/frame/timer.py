"""The timer of the step that goes on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.ui.frame.countdown import Countdown
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT, font

LEAST, LOW, MOST, BEFORE = 112, 200, 400, 106  # widths: without words, at first, at most, and where the words begin


class TimerPill(QAbstractButton):
    """Start, pause, and the time left; amber from 80 % on. `ticked` tells that time has passed."""

    ticked = Signal()

    def __init__(self, countdown: Countdown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.countdown, self.words = countdown, ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setObjectName("dock.timer")
        self.setFixedHeight(48)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tick = QTimer(self)
        self._tick.setInterval(250)
        self._tick.timeout.connect(self.update)
        self._tick.timeout.connect(self.ticked)
        self.clicked.connect(self.toggle)

    def set_step(self, seconds: int, words: str) -> None:
        """Another step: the time starts over and stands still."""
        self.say(words)
        self.countdown.set(seconds)
        self._tick.stop()
        self.update()
        self.ticked.emit()

    def set_whole(self, seconds: int) -> None:
        """The same step with more or less time; what has been spent of it stays spent."""
        self.countdown.whole = seconds
        self.update()
        self.ticked.emit()

    def say(self, words: str) -> None:
        """What goes on now, in a pill as wide as its words when there is room."""
        self.words = words
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font(13, 600)).horizontalAdvance(self.words)
        return QSize(max(LOW, min(MOST, BEFORE + words + 16)), 48)

    def toggle(self) -> None:
        """Starts, or pauses."""
        self.countdown.toggle()
        if self.countdown.running:
            self._tick.start()
        else:
            self._tick.stop()
        self.update()
        self.ticked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        late = self.countdown.is_late
        painter.setPen(QPen(QColor(LIGHT.warn_line if late else LIGHT.line2), 1))
        painter.setBrush(QColor(LIGHT.warn_soft if late else LIGHT.raised))
        painter.drawRoundedRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1), 8, 8)
        colour = LIGHT.warn if late else LIGHT.ink
        paint_icon(painter, "pause" if self.countdown.running else "play", QRectF(12, 15, 18, 18), colour)
        painter.setPen(QColor(colour))
        painter.setFont(font(20, 700))
        painter.drawText(QRectF(38, 0, BEFORE - 34, 48), Qt.AlignmentFlag.AlignVCenter, str(self.countdown))
        painter.setFont(font(13, 600))
        painter.setPen(QColor(LIGHT.warn if late else LIGHT.muted))
        room = self.width() - BEFORE - 12
        words = painter.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, room) if room > 40 else ""
        painter.drawText(QRectF(BEFORE, 0, self.width() - BEFORE, 48), Qt.AlignmentFlag.AlignVCenter, words)
        paint_focus(painter, self, radius=6)
