"""The day in the dock: the timer of the step that goes on, the day as dots, and a button on to the next step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.edits.agenda import end_step
from cxworkshop.edits.sessions import is_over
from cxworkshop.insight.agenda import begun_at
from cxworkshop.layout.give_way import widths
from cxworkshop.ui.frame.dots import Dots
from cxworkshop.ui.frame.timer import LEAST, TimerPill
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.parts.tip import set_tip

if TYPE_CHECKING:
    from cxworkshop.model.basics import AgendaStep
    from cxworkshop.model.record import Id
    from cxworkshop.ui.desk import Desk

GAP, NEXT_LEAST, NEXT_SOME, FEW_WORDS = 12, 112, 168, 216  # pixels


class NextButton(Button):
    """Names the next step, with as many words as there is room for."""

    def __init__(self) -> None:
        super().__init__("", look="quiet")
        self.setObjectName("dock.next")
        self.words = ""

    def say(self, words: str) -> None:
        self.words = words
        self._fit()
        self.setAccessibleName(words)
        set_tip(self, words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.words) + 40, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.width() - 36)
        shown = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))


class DayLine(QWidget):
    """Timer, dots, next. `moved` tells that another step goes on, or that the agenda is another one."""

    moved = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.timer, self.dots, self.next = TimerPill(desk.clocks.step, self), Dots(self), NextButton()
        self.next.clicked.connect(self.go_on)
        self.timer.ticked.connect(self._begin)
        self.steps: Sequence[AgendaStep] = ()
        line = row(self, gap=GAP)
        for widget in (self.timer, self.dots, self.next):
            line.addWidget(widget)

    @property
    def position(self) -> int:
        """The place of the step that goes on, from 0; -1 before the agenda was read."""
        return self._desk.clocks.place

    @property
    def step(self) -> AgendaStep | None:
        """The step that goes on."""
        return self.steps[self.position] if 0 <= self.position < len(self.steps) else None

    @property
    def spent(self) -> int:
        """Whole minutes spent in the step that goes on."""
        return int(self.timer.countdown.spent // 60)

    def show_steps(self, steps: Sequence[AgendaStep]) -> None:
        """Reads the agenda again; a running timer is not disturbed unless its step is another one. Another session
        begins with its first step.
        """
        before, other_day = self.step, self.position < 0 or _day_of(steps) != _day_of(self.steps)
        self.steps = steps
        place = begun_at(steps) if other_day else min(self.position, max(0, len(steps) - 1))
        self._desk.clocks.place = place
        if other_day:
            self._desk.clocks.pairs.reset()
        now = self.step
        if (before and before.id) != (now and now.id):
            self._start_over()
        elif before and now and before.planned_min != now.planned_min:
            self.timer.set_whole(now.planned_min * 60)
        self._say()

    def go_on(self) -> None:
        """To the next step; after the last one, to the first. What the timer counted is kept with the step."""
        self._go((self.position + 1) % max(1, len(self.steps)))

    def go_back(self) -> None:
        """To the step before."""
        self._go(max(0, self.position - 1))

    def _go(self, place: int) -> None:
        step, minutes, desk = self.step, self._desk.clocks.took, self._desk
        desk.clocks.place = place
        self._start_over()
        self._say()
        if step is not None and minutes and not desk.read_only and not is_over(desk.workshop):
            desk.do(lambda: end_step(desk.workshop, step.id, minutes))

    def _begin(self) -> None:
        """With the first clock of the day the workshop is live."""
        if self.timer.countdown.running:
            self._desk.begin_day()

    def share(self, room: int) -> None:
        """Takes what room there is. First the timer's words give way, but for the first of them, then those of the next
        step, then all of the timer's, and at last the dots stand closer.
        """
        extra, following, timer, dots = widths(room, self._wants())
        self.timer.setFixedWidth(timer + extra)
        self.next.setFixedWidth(following)
        self.dots.setFixedWidth(dots)

    @property
    def least(self) -> int:
        """The width it can do with, what is between its parts left out."""
        return sum(least for _, least in self._wants())

    @property
    def eased(self) -> int:
        """The width it says enough with: the step of now, and the beginning of the next one."""
        _extra, (following, _), *others = self._wants()
        return min(following, NEXT_SOME) + sum(want for want, _ in others)

    def _wants(self) -> list[tuple[int, int]]:
        wide, few = self.timer.sizeHint().width(), min(FEW_WORDS, self.timer.sizeHint().width())
        following, dots = self.next.sizeHint().width(), self.dots.sizeHint().width()
        return [(wide - few, 0), (following, min(following, NEXT_LEAST)), (few, LEAST), (dots, self.dots.least)]

    def _start_over(self) -> None:
        self.timer.set_step(self.step.planned_min * 60 if self.step else 0, "")

    def _say(self) -> None:
        step, t = self.step, self._desk.t
        self.setVisible(step is not None)
        if step is not None:
            self.timer.say(t("{minutes} min · {step}", step=step.title, minutes=step.planned_min))
            set_tip(self.timer, self.timer.words)
            self.timer.setAccessibleName(t("Timer: {step}", step=step.title))
            self.dots.show_day(len(self.steps), self.position)
            self.next.say(self._next_words())
        self.moved.emit()

    def _next_words(self) -> str:
        if self.position + 1 >= len(self.steps):
            return self._desk.t("Back to the first step")
        return self._desk.t("Next: {step}", step=self.steps[self.position + 1].title)


def _day_of(steps: Sequence[AgendaStep]) -> set[Id | None]:
    """Whose agenda it is: the id of the session, None for the first one; empty without steps."""
    return {one.session_id for one in steps}
