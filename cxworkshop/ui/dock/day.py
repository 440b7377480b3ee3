"""The day: the time left, the steps with their minutes, how late it is and what to do, the road in six steps."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxworkshop.edits import agenda, basics
from cxworkshop.edits.sessions import is_over
from cxworkshop.insight.agenda import behind, clock, starts
from cxworkshop.model.basics import AgendaStep
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.dock.day_rows import DayRow, DayRows
from cxworkshop.ui.dock.page import Page
from cxworkshop.ui.dock.road import Road
from cxworkshop.ui.dock.time_bar import TimeBar
from cxworkshop.ui.frame.day_line import DayLine
from cxworkshop.ui.parts.buttons import Button, IconButton
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.theme import LIGHT, font

LONGEST = 240  # minutes of a step


class DayPage(Page):
    """Rises from the day line of the dock, and reads where the day is from it."""

    name, icon, width_wanted = "day", "clock", 480

    def __init__(self, desk: Desk, day: DayLine) -> None:
        super().__init__(desk)
        self._day, self._told = day, ("", -1)
        self.time, self.told = plain_label(""), wrapping(plain_label("", "muted"))
        self.time.setFont(font(44, 700))
        self.pause, self.more, self.back = IconButton("pause", ""), Button(""), IconButton("arrow-left", "")
        self.bar, self.rows, self.road = TimeBar(), DayRows(), Road(desk)
        self.late, self._late = wrapping(plain_label("", "body", look="warn")), Panel(look="tag-warn")
        self.shift, self.shorten = Button(""), Button("")
        names = {"pause": self.pause, "more": self.more, "back": self.back, "shift": self.shift}
        for name, button in (names | {"shorten": self.shorten}).items():
            button.setObjectName(f"dock.day.{name}")
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        head, ways = row(gap=8), row(gap=8)
        head.addWidget(self.time)
        head.addStretch()
        for button in (self.back, self.pause, self.more):
            head.addWidget(button)
        ways.addWidget(self.shift, 1)
        ways.addWidget(self.shorten, 1)
        lines = column(self, gap=4)
        lines.setContentsMargins(0, 0, 0, 4)
        lines.addLayout(head)
        for widget in (self.told, self.bar, self.rows):
            lines.addWidget(widget)
        lines.addLayout(self._late_line())
        lines.addLayout(ways)
        lines.addWidget(self.road)

    def _late_line(self) -> QHBoxLayout:
        line, whole, sign = row(self._late, margin=8, gap=10), row(), plain_label("")
        sign.setPixmap(icon("alarm-clock", LIGHT.warn, 20).pixmap(QSize(20, 20)))
        line.addWidget(sign)
        line.addWidget(self.late, 1)
        whole.addWidget(self._late)
        return whole

    def _wire(self) -> None:
        self.pause.clicked.connect(self._day.timer.toggle)
        self.back.clicked.connect(self._day.go_back)
        self.more.clicked.connect(self._add_minute)
        self.shift.clicked.connect(lambda: self._plan_anew(shorter=False))
        self.shorten.clicked.connect(lambda: self._plan_anew(shorter=True))
        self._day.timer.ticked.connect(self._ticked)
        self._day.moved.connect(self._again)

    def title(self) -> str:
        return self.desk.t("Agenda")

    def first(self) -> QWidget:
        return self.pause

    def _again(self) -> None:
        if self.isVisible():
            self.reread()
            self.fitted.emit()

    def reread(self) -> None:
        t, day = self.desk.t, self._day
        self.more.set_text(t("+1 min"))
        self.more.setEnabled(self._may_plan and day.step is not None)
        self.back.set_tooltip(t("Back to the step before"))
        self.back.setEnabled(day.position > 0)
        self.shift.set_text(t("Shift the rest"))
        self.shorten.set_text(t("Shorten evenly"))
        self.road.reread()
        self._show_steps()
        self._tick()

    @property
    def _may_plan(self) -> bool:
        """A day that is over stays as it went."""
        return not self.desk.read_only and not is_over(self.desk.workshop)

    def _show_steps(self) -> None:
        day, minutes = self._day, self._day.spent
        begins = starts(day.steps, day.position, minutes)
        self.rows.show_rows([self._row(step, place, begins[place]) for place, step in enumerate(day.steps)])
        self._show_late(behind(day.steps, day.position, minutes), clock(begins[-1]))

    def _show_late(self, late: int, ends: str) -> None:
        t = self.desk.t
        if late > 0:
            words = t.n(
                "{n} minute behind. At this pace you end at {time}.",
                "{n} minutes behind. At this pace you end at {time}.",
                late,
                time=ends,
            )
        else:
            words = t.n(
                "{n} minute ahead. At this pace you end at {time}.",
                "{n} minutes ahead. At this pace you end at {time}.",
                -late,
                time=ends,
            )
        was_shown = not self._late.isHidden()
        self.late.setText(words)
        self._late.setVisible(late != 0)
        self.shift.setVisible(late != 0)
        self.shorten.setVisible(late > 0)
        for button in (self.shift, self.shorten):
            button.setEnabled(self._may_plan)
        if was_shown != (late != 0):
            self.fitted.emit()

    def _row(self, step: AgendaStep, place: int, begins: int) -> DayRow:
        t, ahead = self.desk.t, place - self._day.position
        if ahead < 0 and step.actual_min is not None:
            words = t("{took} of {n} min", took=step.actual_min, n=step.planned_min)
            return DayRow(clock(begins), step.title, words, ahead, step.actual_min > step.planned_min)
        return DayRow(clock(begins), step.title, t("{n} min", n=step.planned_min), ahead)

    def _ticked(self) -> None:
        if self.isVisible():
            self._tick()

    def _tick(self) -> None:
        """Every moment: the time left; every minute: what that does to the day."""
        t, day, countdown = self.desk.t, self._day, self._day.timer.countdown
        self.time.setText(str(countdown))
        self.pause.set_icon("pause" if countdown.running else "play")
        self.pause.set_tooltip(t("Pause") if countdown.running else t("Start the timer"))
        self.bar.show_share(countdown.spent / countdown.whole if countdown.whole else 0, countdown.is_late)
        told = (self._words_of(day.step) if day.step else "", day.spent)
        if told != self._told:
            self._told = told
            self.told.setText(told[0])
            self._show_steps()

    def _words_of(self, step: AgendaStep) -> str:
        """Under the time left: of what, and when the step ends."""
        day, t = self._day, self.desk.t
        if day.timer.countdown.left < 0:
            return t("over the time of {step}.", step=step.title)
        ends = clock(starts(day.steps, day.position, day.spent)[day.position + 1])
        return t("left of {step}. Ends {time}.", step=step.title, time=ends)

    # What a person does

    def _add_minute(self) -> None:
        step, desk = self._day.step, self.desk
        if step is not None:
            longer = min(LONGEST, step.planned_min + 1)
            desk.do(lambda: basics.revise_step(desk.workshop, step.id, planned_min=longer))

    def _plan_anew(self, shorter: bool) -> None:
        step, desk, verb = self._day.step, self.desk, agenda.shorten_rest if shorter else agenda.shift_rest
        if step is not None:
            minutes = self._day.spent
            desk.do_aloud(lambda: verb(desk.workshop, step.id, minutes))
