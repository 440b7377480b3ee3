"""The day as a line: when each step begins, what it is called, how many minutes it takes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import basics
from cxworkshop.edits.sessions import is_over
from cxworkshop.insight.agenda import BEGINS, clock
from cxworkshop.model.basics import AgendaStep
from cxworkshop.model.change import Change
from cxworkshop.model.day import todays_steps
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.field import LineField, TextField
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column, emptied, row, scrolling
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

PAUSE = "STAGE"  # a step with no screen of ours: a break, without a number


class Agenda(QWidget):
    """Every step of the day, with what they add up to."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._steps: list[AgendaStep] = []
        self._over = False
        self._total = plain_label("", "muted")
        self._total.setContentsMargins(23, 0, 23, 8)
        rows = QWidget()
        self._list = column(rows)
        inside = column(self)
        inside.addWidget(self._total)
        inside.addWidget(scrolling(rows), 1)

    def retranslate(self) -> None:
        self._steps = []
        self.read()

    def read(self) -> None:
        """Rows are made anew only when the agenda is another one."""
        workshop = self._desk.workshop
        steps, over = todays_steps(workshop), is_over(workshop)
        minutes = sum(step.planned_min for step in steps)
        self._total.setText(self._desk.t("{n} min · ends {time}", n=minutes, time=clock(BEGINS + minutes)))
        if (steps, over) == (self._steps, self._over):
            return
        self._steps, self._over = steps, over
        emptied(self._list)
        begins, number = BEGINS, 0
        for step in steps:
            number += step.screen != PAUSE
            self._list.addWidget(StepRow(self._desk, step, begins, number, step is steps[-1]))
            begins += step.planned_min
        self._list.addStretch()


class StepRow(QWidget):
    """One step; its title and minutes are written in place."""

    def __init__(self, desk: Desk, step: AgendaStep, begins: int, number: int, is_last: bool) -> None:
        super().__init__()
        self._step, self._number, self._is_last = step, number, is_last
        self.title, self.minutes = self._title_field(desk), self._minutes_field(desk)
        line = row(self, gap=8)
        line.addStrut(48)
        line.setContentsMargins(23, 0, 12, 0)
        time = plain_label(clock(begins), "muted")
        time.setFixedWidth(40)
        line.addWidget(time)
        line.addSpacing(28)
        line.addWidget(self.title, 1)
        line.addWidget(self.minutes)

    def _title_field(self, desk: Desk) -> TextField:
        step, field = self._step, TextField(60, desk.t("What is done"))
        field.setObjectName(f"prepare.agenda.{step.order}.title")
        field.on_one_line = True
        field.setProperty("look", "quiet")
        field.setFont(font(13, 600))
        field.setText(step.title)
        set_tip(field, step.title)
        field.setReadOnly(desk.read_only or is_over(desk.workshop))
        field.settled.connect(lambda text: desk.do(lambda: revised(desk, step, title=text)))
        return field

    def _minutes_field(self, desk: Desk) -> LineField:
        step = self._step
        field = LineField(3, desk.t("Minutes of {step}", step=step.title))
        field.setObjectName(f"prepare.agenda.{step.order}.minutes")
        field.setProperty("look", "quiet")
        field.setFont(font(15, 600))
        field.setFixedWidth(44)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setText(str(step.planned_min))
        field.setReadOnly(desk.read_only or is_over(desk.workshop))
        field.settled.connect(lambda text: desk.do(lambda: revised(desk, step, planned_min=text)))
        return field

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, middle, pause = 80.0, self.height() / 2, self._step.screen == PAUSE
        top = middle if self._step.order == 1 else 0.0
        end = middle if self._is_last else float(self.height())
        painter.fillRect(QRectF(x - 2, top, 4, end - top), QColor(LIGHT.accent))
        painter.setPen(QPen(QColor(LIGHT.edge if pause else LIGHT.accent), 3))
        painter.setBrush(QColor(LIGHT.surface))
        dot = QRectF(x - 11, middle - 11, 22, 22)
        painter.drawEllipse(dot)
        if not pause:
            painter.setPen(QColor(LIGHT.ink))
            painter.setFont(font(12, 700))
            painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, str(self._number))


def revised(desk: Desk, step: AgendaStep, **fields: object) -> Change:
    return basics.revise_step(desk.workshop, step.id, **fields)
