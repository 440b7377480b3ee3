"""A plan is read aloud, step by step: the room sees it on the projector, or else large over this window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.edits.surprises import plan_of
from cxworkshop.model.change import Change
from cxworkshop.model.record import Id
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button, IconButton
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.stage.pages.plan import PlanPage
from cxworkshop.ui.stage.projector import Sent
from cxworkshop.ui.theme import LIGHT

HIGH, WIDE, OFF = 72, 900, 12  # of the bar; what it keeps clear of the foot of the screen
ON = {Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter}
BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace}


class ReadAloud(QWidget):
    """A bar over the foot of a screen; without a projector the page itself stands above it, over the whole window.
    Space and arrows go from step to step, Esc ends. `closed` gives the keyboard back.
    """

    closed = Signal()

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._over, self._id, self.step = desk, over, "", 0
        self.setObjectName("plans.aloud")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.bar, self._where = Panel(self, "overlay"), yielding(plain_label("", "strong"))
        self.back, self.on = IconButton("arrow-left", ""), Button("", "arrow-right", "primary")
        self.end = Button("", "x", "quiet")
        self.page = PlanPage(desk, self)
        self._wire()
        self._lay_out()
        self.hide()

    @property
    def plan(self) -> ContingencyPlan | None:
        return plan_of(self._desk.workshop, self._id)

    @property
    def last(self) -> int:
        """The last thing to be read: the promise of time, where there is one, comes after the steps."""
        plan = self.plan
        return len(plan.steps) + bool(plan.promise_time) if plan else 0

    def open(self, deviation_id: Id) -> None:
        """Begins with the first words."""
        self._id, self.step = deviation_id, 0
        window = self._over.window()
        self.setParent(window)
        window.installEventFilter(self)
        self._say_buttons()
        self._show()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_up(self) -> None:
        """The projector keeps the plan; here it is put away."""
        if self.isVisible():
            self.window().removeEventFilter(self)
            self.hide()
            self.setParent(self._over)
            self.closed.emit()

    def go(self, by: int) -> None:
        """To the next thing that is read, or the one before."""
        self.step = min(max(self.step + by, 0), self.last)
        self._show()

    # What is shown

    def _show(self) -> None:
        projector = self._desk.projector
        if projector is not None and projector.is_on:
            projector.send("plan", self._id, self.step)
        self.page.show_sent(Sent("plan", self._id, self.step))
        self._where.setText(self._words())
        self.back.setEnabled(self.step > 0)
        self.on.setEnabled(self.step < self.last)
        self.setAccessibleName(self._words())
        self._desk.said.emit(self._words())
        self._settle_down()

    @property
    def _is_shown_elsewhere(self) -> bool:
        projector = self._desk.projector
        return projector is not None and projector.place in ("second", "window")

    def _words(self) -> str:
        """What is read now."""
        t, plan = self._desk.t, self.plan
        if plan is None or self.step == 0:
            return t("First words: {words}", words=plan.first_words if plan else "")
        if self.step <= len(plan.steps):
            words = plan.steps[self.step - 1].text
            return t("{n} of {all}: {words}", n=self.step, all=len(plan.steps), words=words)
        return t("We promise: {words}", words=plan.promise_time)

    def _settle_down(self) -> None:
        """Over the whole window, or its bar alone at the foot of the screen."""
        window = self._over.window()
        self.page.setVisible(not self._is_shown_elsewhere)
        if not self._is_shown_elsewhere:
            self.setGeometry(window.rect())
            return
        foot = self._over.mapTo(window, QPoint(self._over.width() // 2, self._over.height()))
        wide = min(WIDE, self._over.width() - 48)
        self.setGeometry(QRect(foot.x() - wide // 2, foot.y() - HIGH - OFF, wide, HIGH))

    def _moved(self) -> None:
        """The projector came or went; one that came is told what is read."""
        if self.isVisible() and self._is_shown_elsewhere == self.page.isVisibleTo(self):
            self._show()

    def _changed(self, change: Change) -> None:
        if not self.isVisible():
            return
        if self._desk.workshop.get(Deviation, self._id) is None:
            self.close_up()
        elif change.kinds() & PlanPage.about:
            self.go(0)

    def _say_buttons(self) -> None:
        t = self._desk.t
        self.back.set_tooltip(t("Back"))
        self.on.set_text(t("Next step"))
        self.end.set_text(t("End reading"))
        self.setAccessibleDescription(t("Space and arrows go on, Esc ends"))

    # Hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key reaches the screen behind."""
        if event.key() in ON:
            self.go(1)
        elif event.key() in BACK:
            self.go(-1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_up()
        event.accept()

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """The keyboard stays here: all it needs are three keys."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Behind the round corners of the bar the page goes on."""
        if self.page.isVisibleTo(self):
            QPainter(self).fillRect(self.rect(), QColor(LIGHT.paper))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over.window() and event.type() == QEvent.Type.Resize:
            self._settle_down()
        return super().eventFilter(watched, event)

    def _wire(self) -> None:
        self.back.clicked.connect(lambda: self.go(-1))
        self.on.clicked.connect(lambda: self.go(1))
        self.end.clicked.connect(self.close_up)
        for button, name in ((self.back, "back"), (self.on, "next"), (self.end, "end")):
            button.setObjectName(f"plans.aloud.{name}")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._desk.changed.connect(self._changed)
        if self._desk.projector is not None:
            self._desk.projector.changed.connect(self._moved)

    def _lay_out(self) -> None:
        whole = column(self)
        whole.addWidget(self.page, 1)
        self.bar.setFixedHeight(HIGH)
        line = row(self.bar, gap=12)
        line.setContentsMargins(24, 8, 16, 8)
        line.addWidget(self._where, 1)
        for button in (self.back, self.on, self.end):
            line.addWidget(button)
        whole.addWidget(self.bar)
