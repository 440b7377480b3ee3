"""The steps of a plan: written, added with Enter, put in order by drag or with Alt and the arrow keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QWidget

from cxworkshop.model.surprises import MAX_STEPS, MIN_STEPS, PlanStep
from cxworkshop.text import Words
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.plans.saying import Saying
from cxworkshop.ui.plans.step import NewStep, StepHandle, StepRow
from cxworkshop.ui.theme import LIGHT


class StepList(QWidget):
    """Tells what a person wants: `written(place, field, text)`, `added(text)`, `moved(place, to)`, `removed(place)`;
    `typed` while somebody types. Enter goes from a step to who does it, from there to the next step, and from the
    empty last line on to what follows.
    """

    typed = Signal()
    written = Signal(int, str, str)
    added = Signal(str)
    moved = Signal(int, int)
    removed = Signal(int)

    def __init__(self, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.t, self._rows, self._drop = t, list[StepRow](), -1
        self._column = column()
        self.adding = NewStep(120, t("Add a step, then Enter"))
        self.adding.setObjectName("plans.step.add")
        self.adding.setProperty("look", "quiet")
        self.adding.setProperty("edge", "whole")
        self.adding.editingFinished.connect(self._add)
        self.adding.entered.connect(self._entered)
        self.adding.textChanged.connect(self.typed)
        self._full = plain_label(t("Eight steps are enough."), "label")
        inside = column(self)
        inside.addWidget(self._head())
        inside.addLayout(self._column)
        self._last = self._last_row()
        inside.addWidget(self._last)
        inside.addWidget(self._full)
        inside.addStretch()
        self._key("Alt+Up", lambda: self._carry(-1))
        self._key("Alt+Down", lambda: self._carry(1))
        self._key("Alt+Delete", lambda: self._remove_here())

    def show_steps(self, steps: tuple[PlanStep, ...], may_write: bool) -> None:
        """Rows are used again, so that what has the focus keeps it."""
        while len(self._rows) < len(steps):
            self._rows.append(self._row())
        while len(self._rows) > len(steps):
            self._drop_row(self._rows.pop())
        for place, (line, step) in enumerate(zip(self._rows, steps, strict=True)):
            line.show_step(place, step, self.t)
            line.let_write(may_write)
        full = len(steps) >= MAX_STEPS
        self._last.setVisible(not full and may_write)
        self._full.setVisible(full and may_write)
        self._hint.setVisible(may_write)
        self._plus.show_number("", not steps)

    def settle_new(self) -> None:
        """Tells a step that is not entered yet, unless it was refused already."""
        if not self.adding.held:
            self._add()

    def row(self, place: int) -> StepRow:
        return self._rows[place]

    def texts(self) -> list[Saying]:
        """Each step and who does it."""
        return [text for line in self._rows for text in (line.words, line.actor)]

    def fields(self) -> list[QWidget]:
        """What one writes in, in the order of the paper form: each step and who does it, then the next one."""
        return [*self.texts(), self.adding]

    def _key(self, keys: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _head(self) -> QWidget:
        head = QWidget()
        line = row(head)
        line.addWidget(plain_label(self.t("Steps"), "strong"))
        line.addWidget(plain_label(self.t("{least} to {most}", least=MIN_STEPS, most=MAX_STEPS), "label"))
        line.addStretch()
        self._hint = plain_label(self.t("drag the number, or Alt and arrows"), "label")
        line.addWidget(self._hint)
        return head

    def _last_row(self) -> QWidget:
        last = QWidget()
        line = row(last, gap=4)
        self._plus = StepHandle()
        self._plus.setFixedHeight(48)
        self._plus.setCursor(Qt.CursorShape.ArrowCursor)
        self._plus.put_back.connect(self.adding.setFocus)
        line.addWidget(self._plus)
        line.addWidget(self.adding, 1)
        return last

    def _row(self) -> StepRow:
        line = StepRow(self.t)
        line.words.settled.connect(lambda text: self.written.emit(self._place(line), "text", text))
        line.actor.settled.connect(lambda text: self.written.emit(self._place(line), "actor", text))
        line.remove.clicked.connect(lambda: self._remove(line))
        line.handle.carried.connect(lambda at: self._show_drop(self._gap(line.handle, at)))
        line.handle.dropped.connect(lambda at: self._drop_at(line, at))
        line.handle.put_back.connect(line.words.setFocus)
        self._column.addWidget(line)
        return line

    def _drop_row(self, line: StepRow) -> None:
        line.blockSignals(True)
        line.hide()
        self._column.removeWidget(line)
        line.deleteLater()

    def _place(self, line: StepRow) -> int:
        return self._rows.index(line)

    def _add(self) -> None:
        text = self.adding.text()
        if text.strip():
            self.adding.write("", held=False)
            self.added.emit(text)

    def _entered(self) -> None:
        """A new step asks who does it; the empty line is the end of the steps. One that could not be kept stays."""
        known = len(self._rows)
        self._add()
        if len(self._rows) > known:
            self._rows[-1].actor.setFocus(Qt.FocusReason.TabFocusReason)
        elif not self.adding.text():
            self.adding.focusNextChild()

    def _remove_here(self) -> None:
        place = self._here()
        if place >= 0:
            self._remove(self._rows[place])

    def _here(self) -> int:
        """The place of the step that has the focus, else -1."""
        return next((n for n, line in enumerate(self._rows) if line.isAncestorOf(self.focusWidget())), -1)

    def _remove(self, line: StepRow) -> None:
        place = self._place(line)
        (self._rows[place - 1].words if place else self.adding).setFocus()
        self.removed.emit(place)

    def _carry(self, by: int) -> None:
        """Moves the step that has the focus, and the focus with it."""
        place = self._here()
        to = place + by
        if place < 0 or not 0 <= to < len(self._rows):
            return
        on_actor = self._rows[place].actor.hasFocus()
        self._rows[place].settle()
        self.moved.emit(place, to)
        (self._rows[to].actor if on_actor else self._rows[to].words).setFocus()

    # Dragging: the gap under the pointer is drawn, the step goes there on release

    def _gap(self, handle: StepHandle, at: QPointF) -> int:
        """The gap nearest to a point: 0 is above the first step."""
        y = handle.mapTo(self, at.toPoint()).y()
        return sum(1 for line in self._rows if y > line.geometry().center().y())

    def _show_drop(self, gap: int) -> None:
        self._drop = gap
        self.update()

    def _drop_at(self, line: StepRow, at: QPointF) -> None:
        gap, place = self._gap(line.handle, at), self._place(line)
        self._show_drop(-1)
        to = gap - 1 if gap > place else gap
        if to != place:
            line.settle()
            self.moved.emit(place, to)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._drop < 0:
            return
        edges = [line.geometry().top() for line in self._rows] + [self._rows[-1].geometry().bottom()]
        painter = QPainter(self)
        painter.setPen(QPen(QColor(LIGHT.accent), 3, Qt.PenStyle.DashLine))
        painter.drawLine(0, edges[self._drop], self.width(), edges[self._drop])
