"""A button that becomes a timer: it counts down, turns amber, and says when to change. It never beeps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.frame.turns import Turns
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

HIGH, DRAWN, TICK = 48, 40, 250  # what can be hit, what is seen of it, milliseconds between two looks at the clock
TIME = 50  # pixels for the time itself


class TimerButton(QAbstractButton):
    """Words come from `words(turn)`: what the button says before it starts for 0, then for each turn, and for -1 when
    the time is up. A new turn and the end are also said aloud.
    """

    def __init__(self, desk: Desk, turns: Turns, words: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.turns, self._words = desk, turns, words
        self._turn = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK)
        self._tick.timeout.connect(self.look)
        self.clicked.connect(self._toggle)
        self.look()
        self._tell_name()

    def look(self) -> None:
        """Reads the clock."""
        turns = self.turns
        now = (-1 if turns.is_over else turns.turn) if turns.begun else 0
        was, self._turn = self._turn, now
        if turns.running:
            self._tick.start()
        else:
            self._tick.stop()
        if now != was:
            self._tell(now)
        self.updateGeometry()
        self.update()

    def retranslate(self) -> None:
        self._tell_name()
        self.updateGeometry()
        self.update()

    def _tell(self, now: int) -> None:
        self._tell_name()
        if now > 1 or now == -1:
            self._desk.said.emit(self._words(now))

    def _tell_name(self) -> None:
        t, words = self._desk.t, self._words(self._turn)
        self.setAccessibleName(words)
        set_tip(self, t("Tap to start, pause or go on") if self._turn >= 0 else t("Tap to begin anew"))

    def _toggle(self) -> None:
        self.turns.toggle()
        if self.turns.running:
            self._desk.begin_day()
        self.look()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font(15, 600)).horizontalAdvance(self._words(self._turn))
        return QSize(words + 60 + (TIME if self._turn > 0 else 0), HIGH)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _colours(self) -> tuple[str, str, str]:
        """Ground, edge and ink."""
        if self._turn == -1 or self.turns.is_late:
            return LIGHT.warn_soft, LIGHT.warn_line, LIGHT.warn
        if self._turn > 0:
            return LIGHT.accent_soft, LIGHT.accent_line, LIGHT.accent_dark
        return LIGHT.surface, LIGHT.ink if self.underMouse() else LIGHT.line2, LIGHT.ink

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, (ground, edge, ink) = QPainter(self), self._colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(0.5, (HIGH - DRAWN) / 2 + 0.5, self.width() - 1, DRAWN - 1), 8, 8)
        icon = "pause" if self.turns.running else "play" if self._turn > 0 else "timer"
        paint_icon(painter, icon, QRectF(15, HIGH / 2 - 10, 20, 20), ink)
        painter.setPen(QColor(ink))
        x = 42
        if self._turn > 0:
            painter.setFont(font(17, 700))
            painter.drawText(QRectF(x, 0, TIME, HIGH), Qt.AlignmentFlag.AlignVCenter, str(self.turns))
            x += TIME
        painter.setFont(font(15, 600))
        painter.drawText(QRectF(x, 0, self.width() - x, HIGH), Qt.AlignmentFlag.AlignVCenter, self._words(self._turn))
        paint_focus(painter, self, radius=6)
