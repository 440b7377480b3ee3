"""What was learned when a plan was practised, and the feedback that starts it: lines that lead to both."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.surprises import latest_rehearsal, triggering
from cxworkshop.model.practice import FeedbackLoop
from cxworkshop.model.stops import every_stop
from cxworkshop.model.surprises import ContingencyPlan
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.parts.days import spoken
from cxworkshop.ui.parts.panel import column, emptied, rule
from cxworkshop.ui.plans.lead import Lead


class Learned(Lead):
    """The latest rehearsal of a plan. Tells `wanted(id)` of it, or `planning` when there is none yet."""

    wanted = Signal(str)
    planning = Signal()

    def __init__(self, t: Words, parent: QWidget | None = None) -> None:
        super().__init__("drama", parent)
        self.t, self._rehearsal = t, ""
        self.setObjectName("plans.rehearsal")
        self.clicked.connect(self._pressed)

    def show_plan(self, workshop: Workshop, plan: ContingencyPlan) -> None:
        """A plan that is not begun cannot be practised."""
        self.setVisible(workshop.get(ContingencyPlan, plan.id) is not None)
        t, one = self.t, latest_rehearsal(workshop, plan.id)
        self._rehearsal = one.id if one else ""
        if one is None:
            self.say(t("Not practised yet"), t("Plan a rehearsal"))
        elif one.repeats_done:
            planned = max(one.repeats_planned, one.repeats_done)
            about = t("Learned when practised, {done} of {planned} times", done=one.repeats_done, planned=planned)
            self.say(about, one.learned or t("What did you learn? Write it down."))
        else:
            about = t("Rehearsal on {day}", day=spoken(one.date, t)) if one.date else t("The rehearsal has no day yet")
            self.say(about, one.scenario or t("Say who plays what, and agree on a day."))

    def _pressed(self) -> None:
        if self._rehearsal:
            self.wanted.emit(self._rehearsal)
        else:
            self.planning.emit()


class Feedback(QWidget):
    """The feedback that starts a plan, a line for each. Tells `wanted(id)` of one of them."""

    wanted = Signal(str)

    def __init__(self, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.t, self._lines, self.lines = t, column(self), list[Lead]()
        self._there: list[tuple[FeedbackLoop, int | None]] = []

    def show_plan(self, workshop: Workshop, plan: ContingencyPlan) -> None:
        numbers = {stop.touchpoint.id: stop.number for stop in every_stop(workshop)}
        loops = [(loop, numbers.get(loop.touchpoint_id)) for loop in triggering(workshop, plan.id)]
        self.setVisible(bool(loops))
        if loops != self._there:
            self._there = loops
            self._lay(loops)

    def _lay(self, loops: list[tuple[FeedbackLoop, int | None]]) -> None:
        emptied(self._lines)
        self.lines = [self._line(loop, number) for loop, number in loops]
        for line in self.lines:
            self._lines.addWidget(rule())
            self._lines.addWidget(line)

    def _line(self, loop: FeedbackLoop, number: int | None) -> Lead:
        line = Lead("message-circle-question-mark")
        line.setObjectName(f"plans.loop.{loop.id}")
        line.say(self._about(number, loop), loop.question or self.t("No question yet"))
        line.clicked.connect(lambda: self.wanted.emit(loop.id))
        return line

    def _about(self, number: int | None, loop: FeedbackLoop) -> str:
        t = self.t
        where = t("Started by feedback at stop {n}", n=number) if number else t("Started by feedback")
        hours = loop.react_within_h
        return where if hours is None else t("{where}, within {n} h", where=where, n=hours)
