"""The keyboard twin of every gesture on the path."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from cxworkshop.layout.aim import Aim, aim_of, aimed, stepped
from cxworkshop.layout.plan import PlanStop
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.looks import lane_name

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PathKeys(QObject):
    """Arrows choose, Space picks up and drops, Esc puts back, Ctrl and arrows move at once; letters do the rest."""

    new_asked = Signal()
    open_asked = Signal(str)
    fit_asked = Signal()
    cancelled = Signal()

    def __init__(self, desk: Desk, canvas: PathCanvas, actions: PathActions) -> None:
        super().__init__(canvas)
        self._desk, self._canvas, self._actions = desk, canvas, actions
        self._carried: Id = ""
        self._aim: Aim | None = None
        self._on_card: dict[int, Callable[[Id], object]] = {
            Qt.Key.Key_S: actions.star,
            Qt.Key.Key_Delete: actions.remove,
            Qt.Key.Key_Backspace: actions.to_tray,
            Qt.Key.Key_Space: self.pick_up,
            Qt.Key.Key_F2: self.open_asked.emit,
            Qt.Key.Key_Return: self.open_asked.emit,
            Qt.Key.Key_Enter: self.open_asked.emit,
            Qt.Key.Key_Minus: lambda id: actions.feel_step(id, -1),
            Qt.Key.Key_Plus: lambda id: actions.feel_step(id, 1),
            Qt.Key.Key_Equal: lambda id: actions.feel_step(id, 1),
        }

    @property
    def carrying(self) -> bool:
        return bool(self._carried)

    def press(self, event: QKeyEvent) -> None:
        """Takes the key when it means something here."""
        if self._pressed(event):
            event.accept()

    def _pressed(self, event: QKeyEvent) -> bool:
        key, held = Qt.Key(event.key()), event.modifiers()
        ctrl = bool(held & Qt.KeyboardModifier.ControlModifier)
        if held & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            return False
        if self.carrying:
            return self._while_carrying(key)
        if key in ARROWS:
            return self._step(ARROWS[key]) if ctrl else self._choose_next(ARROWS[key])
        if ctrl:
            return key == Qt.Key.Key_D and self._with_card(self._actions.duplicate)
        if key == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return True
        if key in (Qt.Key.Key_N, Qt.Key.Key_F):
            (self.new_asked if key == Qt.Key.Key_N else self.fit_asked).emit()
            return True
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_8:
            return self._with_card(lambda id: self._actions.set_silo(id, key - Qt.Key.Key_0))
        return key in self._on_card and self._with_card(self._on_card[key])

    def pick_up(self, id: Id) -> None:
        """Takes a card into the hand; from the tray it starts at the end of the path."""
        plan = self._actions.view.plan
        if not plan.stages or not plan.lanes:
            return
        last = plan.front[-1] if plan.front else None
        start = Aim(last.stage, last.lane, 99) if last else Aim(0, 0, 0)
        self._carried = id
        self._carry(aim_of(plan, id) or stepped(plan, start, id, 0, 0))
        self._canvas.setFocus()

    def put_back(self) -> None:
        """Lets go without a change."""
        if self.carrying:
            self._carried, self._aim = "", None
            self._canvas.show_layout()
            self._desk.said.emit(self._desk.t("Put back"))

    def _while_carrying(self, key: Qt.Key) -> bool:
        if key in ARROWS and self._aim is not None:
            self._carry(stepped(self._actions.view.plan, self._aim, self._carried, *ARROWS[key]))
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            id, aim = self._carried, self._aim
            self._carried, self._aim = "", None
            self._actions.drop(id, aim)
            self._canvas.show_layout()
            self._desk.select(id)
            self._canvas.reveal(id)
        elif key == Qt.Key.Key_Escape:
            self.put_back()
        return True

    def _carry(self, aim: Aim) -> None:
        self._aim = aim
        self._canvas.preview(self._carried, aim)
        self._canvas.reveal(self._carried)
        plan = aimed(self._actions.view.plan, aim, self._carried)
        number = next(stop.number for stop in plan.stops if stop.id == self._carried)
        stage, lane = plan.stages[aim.stage].name, lane_name(plan, aim.lane, self._desk.t)
        self._desk.said.emit(self._desk.t("{n}, {stage}, {lane}", n=number, stage=stage, lane=lane))

    def _step(self, way: tuple[int, int]) -> bool:
        done = self._with_card(lambda id: self._actions.step(id, *way))
        self._canvas.reveal(self._desk.selection)
        return done

    def _with_card(self, action: Callable[[Id], object]) -> bool:
        id = self._desk.selection
        if id not in self._actions.view.looks:
            return False
        action(id)
        return True

    def _choose_next(self, way: tuple[int, int]) -> bool:
        stops = self._actions.view.plan.stops
        if not stops:
            return False
        now = next((stop for stop in stops if stop.id == self._desk.selection), None)
        found = stops[0] if now is None else self._beside(now, way[0]) if way[0] else self._above(now, way[1])
        if found is not None:
            self._desk.select(found.id)
            self._canvas.reveal(found.id)
            self._desk.said.emit(self._actions.view.looks[found.id].name)
        return True

    def _beside(self, now: PlanStop, by: int) -> PlanStop | None:
        stops = self._actions.view.plan.stops
        place = stops.index(now) + by
        return stops[place] if 0 <= place < len(stops) else None

    def _above(self, now: PlanStop, by: int) -> PlanStop | None:
        """The nearest stop in the next lane up or down that has any."""
        stops = [stop for stop in self._actions.view.plan.stops if (stop.lane - now.lane) * by > 0]
        return min(stops, key=lambda stop: (abs(stop.lane - now.lane), abs(stop.number - now.number)), default=None)
