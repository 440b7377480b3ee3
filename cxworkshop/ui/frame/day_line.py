"""The day as dots on a line, and the timer of the step that is going on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.frame.countdown import Countdown
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

if TYPE_CHECKING:
    from cxworkshop.model.basics import AgendaStep

LEAST, MOST, BEFORE = 200, 400, 106  # widths of the pill, and where its words begin


class TimerPill(QAbstractButton):
    """Start, pause, and the time left; amber from 80 % on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.countdown, self.words = Countdown(), ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setObjectName("dock.timer")
        self.setFixedHeight(48)
        self.setMinimumWidth(LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tick = QTimer(self)
        self._tick.setInterval(250)
        self._tick.timeout.connect(self.update)
        self.clicked.connect(self._toggle)

    def set_step(self, seconds: int, words: str) -> None:
        """Another step: the time starts over and stands still."""
        self.say(words)
        self.countdown.set(seconds)
        self._tick.stop()
        self.update()

    def say(self, words: str) -> None:
        """What goes on now, in a pill as wide as its words when there is room."""
        self.words = words
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font(13, 600)).horizontalAdvance(self.words)
        return QSize(max(LEAST, min(MOST, BEFORE + words + 16)), 48)

    def _toggle(self) -> None:
        self.countdown.toggle()
        if self.countdown.running:
            self._tick.start()
        else:
            self._tick.stop()
        self.update()

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
        words = painter.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, self.width() - BEFORE - 12)
        painter.drawText(QRectF(BEFORE, 0, self.width() - BEFORE, 48), Qt.AlignmentFlag.AlignVCenter, words)
        paint_focus(painter, self, radius=6)


class Dots(QWidget):
    """One dot for a step; done ones filled, the current one a ring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._current = 0, 0
        self.setFixedHeight(48)

    def show_day(self, count: int, current: int) -> None:
        self._count, self._current = count, current
        self.setFixedWidth(max(24, count * 20))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for n in range(1, self._count):
            painter.setPen(QPen(QColor(LIGHT.accent if n <= self._current else LIGHT.line2), 3))
            painter.drawLine(QPointF(20 * n - 10, 24), QPointF(20 * n + 10, 24))
        for n in range(self._count):
            _paint_dot(painter, QPointF(20 * n + 10, 24), n - self._current)


def _paint_dot(painter: QPainter, centre: QPointF, ahead: int) -> None:
    if ahead > 0:
        painter.setPen(QPen(QColor(LIGHT.edge), 2))
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawEllipse(centre, 4, 4)
    elif ahead == 0:
        painter.setPen(QPen(QColor(LIGHT.accent), 4))
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawEllipse(centre, 6, 6)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.accent))
        painter.drawEllipse(centre, 5, 5)


class DayLine(QWidget):
    """Timer, dots, and a button on to the next step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timer, self.dots, self.next = TimerPill(self), Dots(self), Button("", look="quiet")
        self.next.setObjectName("dock.next")
        self.next.clicked.connect(self.go_on)
        self._steps: Sequence[AgendaStep] = ()
        self._current, self._t = 0, Words()
        line = row(self, gap=12)
        for widget in (self.timer, self.dots, self.next):
            line.addWidget(widget)

    def show_steps(self, steps: Sequence[AgendaStep], t: Words) -> None:
        """Reads the agenda again; a running timer is not disturbed unless its step changed."""
        before = self._step()
        self._steps, self._t = steps, t
        self._current = min(self._current, max(0, len(steps) - 1))
        now = self._step()
        if (before and (before.id, before.planned_min)) != (now and (now.id, now.planned_min)):
            self._start_over()
        self._say()

    def go_on(self) -> None:
        """To the next step; after the last one, to the first."""
        self._current = (self._current + 1) % max(1, len(self._steps))
        self._start_over()
        self._say()

    def _step(self) -> AgendaStep | None:
        return self._steps[self._current] if self._current < len(self._steps) else None

    def _start_over(self) -> None:
        step = self._step()
        self.timer.set_step(step.planned_min * 60 if step else 0, "")

    def _say(self) -> None:
        step, t = self._step(), self._t
        self.setVisible(step is not None)
        if step is None:
            return
        self.timer.say(t("{minutes} min · {step}", step=step.title, minutes=step.planned_min))
        set_tip(self.timer, self.timer.words)
        self.timer.setAccessibleName(t("Timer: {step}", step=step.title))
        self.dots.show_day(len(self._steps), self._current)
        self.next.set_text(self._next_words())

    def _next_words(self) -> str:
        if self._current + 1 >= len(self._steps):
            return self._t("Back to the first step")
        title = self._steps[self._current + 1].title
        metrics = self.next.fontMetrics()
        return self._t("Next: {step}", step=metrics.elidedText(title, Qt.TextElideMode.ElideRight, 240))
