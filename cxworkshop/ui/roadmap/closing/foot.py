"""At the bottom of the closing page: how far the workshop has come, what is in the way, and the one step on."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from cxworkshop.edits import closing
from cxworkshop.insight.closing import checks, moot
from cxworkshop.model.closing import going_round, in_the_way
from cxworkshop.model.day import todays_steps
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.dialog import ask
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, row
from cxworkshop.ui.roadmap.closing.road import Road

STEPS = {
    "preparing": (mark("Start the workshop"), "play"),
    "live": (mark("Begin closing"), "flag"),
    "closing": (mark("Close the workshop"), "lock"),
}


class Foot(Panel):
    """`stuck` tells that somebody wanted to close and something is in the way; `leaving` that a step is about to be
    taken, so that what is being typed is kept first.
    """

    stuck = Signal()
    leaving = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("roadmap.closing.foot")
        self.road, self.says = Road(), yielding(plain_label("", "body"))
        self.back = Button(desk.t("Back to work"), "undo-2", "quiet")
        self.step = Button("", "flag", "primary")
        for name, button in (("back", self.back), ("step", self.step)):
            button.setObjectName(f"roadmap.closing.{name}")
            button.setProperty("tall", "48")
            button.setEnabled(not desk.read_only)
        self.back.clicked.connect(lambda: desk.do_aloud(lambda: closing.back_to_work(desk.workshop)))
        self.step.clicked.connect(self._go_on)
        line = row(self, gap=16)
        line.setContentsMargins(12, 10, 16, 10)
        line.addWidget(self.road, 3)
        line.addWidget(self.says, 4)
        line.addWidget(self.back)
        line.addWidget(self.step)

    def reread(self) -> None:
        t, state = self._desk.t, self._desk.workshop.basics.state
        self.road.show_state(state, t)
        self.back.setVisible(state == "closing")
        word, icon = STEPS.get(state, STEPS["closing"])
        self.step.set_text(t(word))
        self.step.set_icon(icon)
        self.says.setText(self._sentence())
        self.step.setAccessibleDescription(self.says.text())

    def _sentence(self) -> str:
        """What the next step means, or why it cannot be taken yet."""
        t, workshop = self._desk.t, self._desk.workshop
        if workshop.basics.state == "preparing":
            return t("The day has not begun. It begins with the first clock, or here.")
        if workshop.basics.state == "live":
            return t("Look round in peace: nothing changes before you begin closing.")
        if going := going_round(workshop):
            return t("Not yet: round {no} is not revealed. Reveal it or void it first.", no=going.no)
        if n := len(in_the_way(workshop)):
            return t.n("Not yet: {n} item has nobody, and no reason for it.",
                       "Not yet: {n} items have nobody, and no reason for it.", n)  # fmt: skip
        still = sum(len(one.unsaid) for one in checks(workshop))
        open_still = t.n(
            "{n} thing stays open without a reason. That is allowed.",
            "{n} things stay open without a reason. That is allowed.",
            still,
        )
        return open_still if still else t("Nothing is in the way.")

    def _go_on(self) -> None:
        self.leaving.emit()
        desk, state = self._desk, self._desk.workshop.basics.state
        if state == "preparing":
            desk.do_aloud(lambda: closing.go_live(desk.workshop))
        elif state == "live":
            desk.do_aloud(lambda: closing.begin_closing(desk.workshop))
        elif going_round(desk.workshop) or in_the_way(desk.workshop):
            desk.refused.emit(self._sentence())
            self.stuck.emit()
        else:
            self._ask()

    def _ask(self) -> None:
        t = self._desk.t
        sentence = t("All of it is kept as it is today, so that a later session can see what has changed.")
        ways = (("", t("Not yet"), "plain"), ("close", t("Close the workshop"), "primary"))
        ask(self, t("Close the workshop?"), f"{self._sentence()} {sentence}", ways, self._answered)

    def _answered(self, key: str) -> None:
        """The step that goes on ends with the day, and its clock stands still."""
        desk, today, clocks = self._desk, date.today().isoformat(), self._desk.clocks
        if key != "close":
            return
        ids = [one.id for one in moot(desk.workshop)]
        step = next((one.id for one in todays_steps(desk.workshop)[max(0, clocks.place) :]), None)
        done = desk.do_aloud(lambda: closing.close(desk.workshop, today, ids, step, clocks.took))
        if done and clocks.step.running:
            clocks.step.toggle()
