"""Cards carried by the keyboard: the twin of a drag. Nothing is changed before they are put down."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from cxworkshop.layout.aim import Aim, slot_of, stepped
from cxworkshop.layout.plan import Plan
from cxworkshop.model.record import Id
from cxworkshop.ui.path.actions import Ids, PathActions
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.keys.walk import ARROWS, STAGES
from cxworkshop.ui.path.looks import lane_name
from cxworkshop.ui.path.placing import start_aim

DROPS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
FAR = 10_000


class KeyCarry(QObject):
    """Arrows carry by a slot or a lane, Page keys by a stage, Home and End to the ends; Backspace is the tray."""

    def __init__(self, canvas: PathCanvas, actions: PathActions) -> None:
        super().__init__(canvas)
        self._canvas, self._actions, self._desk = canvas, actions, actions.desk
        self._ids: list[Id] = []
        self._aim = Aim(0, 0, 0)
        self._desk.changed.connect(self.put_back)

    @property
    def active(self) -> bool:
        return bool(self._ids)

    def pick_up(self, ids: Ids) -> None:
        """Takes cards into the hand; from the tray they start behind the last stop."""
        plan = self._actions.view.plan
        if not self._desk.may_write():
            return
        if not plan.stages or not plan.lanes:
            self._desk.refused.emit(self._desk.t("Add a stage and a lane first, then place the card."))
            return
        self._ids = self._actions.in_order(ids)
        if self._ids:
            self._carry(start_aim(plan, self._ids))
            self._canvas.setFocus()

    def put_back(self) -> None:
        """Lets go without a change."""
        if self._ids:
            self._let_go()
            self._desk.said.emit(self._desk.t("Put back"))

    def press(self, key: Qt.Key) -> bool:
        """What a key means while cards are in the hand: something, or nothing."""
        if key in ARROWS:
            self._carry(stepped(self._plan, self._aim, self._ids, *ARROWS[key]))
        elif key in STAGES:
            stage = max(0, min(self._aim.stage + STAGES[key], len(self._plan.stages) - 1))
            self._carry(stepped(self._plan, Aim(stage, self._aim.lane, 0), self._ids, 0, 0))
        elif key == Qt.Key.Key_Home:
            self._carry(stepped(self._plan, Aim(0, self._aim.lane, 0), self._ids, 0, 0))
        elif key == Qt.Key.Key_End:
            self._carry(stepped(self._plan, Aim(len(self._plan.stages) - 1, self._aim.lane, FAR), self._ids, 0, 0))
        elif key in DROPS:
            self._drop(self._aim)
        elif key == Qt.Key.Key_Backspace:
            self._drop(None)
        elif key == Qt.Key.Key_Escape:
            self.put_back()
        return True

    @property
    def _plan(self) -> Plan:
        return self._actions.view.plan

    def _drop(self, aim: Aim | None) -> None:
        ids = self._ids
        self._let_go()
        self._actions.drop(ids, aim)
        self._canvas.reveal(self._desk.selection)

    def _let_go(self) -> None:
        self._ids = []
        self._canvas.close_slot()

    def _carry(self, aim: Aim) -> None:
        self._aim = aim
        self._canvas.open_slot(aim, self._ids)
        self._canvas.reveal(self._ids[0])
        plan, t = self._plan, self._desk.t
        before = sum(stop.stage < aim.stage and stop.id not in self._ids for stop in plan.stops)
        number = before + slot_of(plan, aim, self._ids)
        stage, lane = plan.stages[aim.stage].name, lane_name(plan, aim.lane, t)
        self._desk.said.emit(t("{n}, {stage}, {lane}", n=number, stage=stage, lane=lane))
