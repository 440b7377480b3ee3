"""What a press means: which cards it is about, which gesture it becomes, and what a tap chooses."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.model.record import Id
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.hand.band import Band
from cxworkshop.ui.path.hand.carry import Carry
from cxworkshop.ui.path.hand.choosing import in_order, run, toggled
from cxworkshop.ui.path.hand.draw import Draw
from cxworkshop.ui.path.hand.ground import Ground
from cxworkshop.ui.path.hand.pan import Pan, Scroll
from cxworkshop.ui.path.hand.step import Button, Gesture, Step
from cxworkshop.ui.path.hit import Hit
from cxworkshop.ui.path.tray import Tray
from cxworkshop.ui.path.view import PathView

LINKS = ("chip", "way", "arc", "capsule")
OPEN = ("cell", "nothing")


class Press(NamedTuple):
    """A pointer that is down, and what it went down on."""

    step: Step
    ground: Ground
    hit: Hit
    button: Button = "main"
    pans: bool = False

    @property
    def is_on_card(self) -> bool:
        return self.hit.kind == "card"


class Meaning(QObject):
    """Tells what was asked for: a card to open, a menu, a new card in a cell, a move, what a link says."""

    opened = Signal(str)
    menu_asked = Signal(str, str, QPoint)
    cell_asked = Signal(object, QPoint)
    move_drawn = Signal(str, str, QPoint)
    link_asked = Signal(str, str, QPoint)

    def __init__(self, screen: QWidget, canvas: PathCanvas, tray: Tray, actions: PathActions, view: PathView) -> None:
        super().__init__(screen)
        self._screen, self._canvas, self._tray, self._actions, self._view = screen, canvas, tray, actions, view

    # What a press becomes

    def gesture(self, press: Press, now: Step, held: bool) -> Gesture:
        """What a pointer that moves on has begun; `held` once it has rested long enough to lift a card."""
        by_finger = press.step.by == "touch"
        if press.pans:
            return Pan(self._canvas)
        if by_finger and press.ground.bar and not held and _runs_through(press, now):
            return Scroll(press.ground.bar)
        if press.is_on_card and self._view.desk.may_write() and (ids := self._taken(press)):
            return Carry(self._screen, self._canvas, self._tray, self._actions, ids)
        if press.hit.kind == "handle":
            return Draw(self._canvas, press.hit.id, self.move_drawn.emit)
        return Pan(self._canvas) if by_finger or press.is_on_card else Band(self._canvas, self._view)

    def press(self, press: Press) -> None:
        """Mouse and pen choose as they go down, so that one sees what is held; a finger may yet be half of a pinch."""
        plain = not press.step.adds and not press.step.runs and press.step.by != "touch"
        if plain and press.is_on_card and press.hit.id not in self._view.chosen:
            self._view.choose((press.hit.id,), press.hit.id)

    def _taken(self, press: Press) -> tuple[Id, ...]:
        """The cards that are lifted: all that are chosen, when the one that was pressed is among them. None when it has
        gone since, as when somebody else takes a step back.
        """
        view, id = self._view, press.hit.id
        if id not in view.chosen:
            view.choose((*view.chosen, id) if press.step.adds else (id,), id)
        wanted = {member for one in view.chosen for member in (one, *self._stacked(one))}
        return in_order(wanted, [stop.id for stop in view.plan.stops], self._tray.order())

    def _stacked(self, id: Id) -> tuple[Id, ...]:
        box = self._canvas.layout_shown.card(id)
        return box.members if box is not None else ()

    # What a tap means

    def tap(self, press: Press, twice: bool) -> None:
        """Let go where it went down."""
        hit, at = press.hit, press.step.at
        if hit.kind in LINKS:
            if not twice:
                self.link_asked.emit(hit.kind, hit.id, at)
        elif hit.kind in ("card", "handle"):
            self._choose(press)
            self._fan_out(hit.id)
            if twice and not press.step.adds and not press.step.runs:
                self.opened.emit(hit.id)
        elif twice:
            self._ask_for_card(press)
        elif not press.step.adds and not press.step.runs:
            self._view.choose(())

    def _choose(self, press: Press) -> None:
        view, id, step = self._view, press.hit.id, press.step
        if step.runs:
            start = view.desk.selection or id
            view.choose(*run(press.ground.order(), start, id, view.chosen if step.adds else ()))
        elif step.adds:
            view.choose(*toggled(view.chosen, id))
        else:
            view.choose((id,), id)

    def _fan_out(self, id: Id) -> None:
        """Cards in a stack get slots of their own, works that are folded into one are all chosen."""
        box, members = self._canvas.layout_shown.card(id), self._stacked(id)
        if box is not None and box.form == "stack":
            self._view.stack(members, False)
        elif members and id in self._view.chosen:
            self._view.choose((*self._view.chosen, *members), id)

    def _ask_for_card(self, press: Press) -> None:
        aim = self._canvas.aim(press.ground.at(press.step.at), ()) if press.hit.kind in OPEN else None
        if aim is not None and self._view.desk.may_write():
            self.cell_asked.emit(aim, press.step.at)

    def ask_menu(self, hit: Hit, at: QPoint) -> None:
        """The menu of what is there; a card that is not among the chosen ones is chosen first."""
        if hit.kind in ("card", "handle"):
            if hit.id not in self._view.chosen:
                self._view.choose((hit.id,), hit.id)
            self.menu_asked.emit("card", hit.id, at)
        elif hit.kind in LINKS:
            self.link_asked.emit(hit.kind, hit.id, at)
        elif hit.kind != "nothing":
            self.menu_asked.emit(hit.kind, hit.id, at)


def _runs_through(press: Press, now: Step) -> bool:
    """Whether a finger on a list goes up or down it, and did not take hold of a card by its grip."""
    way = now.at - press.step.at
    return abs(way.y()) > abs(way.x()) and not press.ground.grip.contains(press.ground.at(press.step.at))
