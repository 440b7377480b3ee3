"""The keyboard twin of every gesture on the path."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent

from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.keys.carry import KeyCarry
from cxworkshop.ui.path.keys.draw import KeyDraw
from cxworkshop.ui.path.keys.sights import KeySights
from cxworkshop.ui.path.keys.walk import ARROWS, WALKS, run, walked

Key = Qt.Key
Act = Callable[[], object]
NONE, SHIFT, CTRL = "", "shift", "ctrl"
DIGITS = {Key(Key.Key_0 + place): place for place in range(9)}


class PathKeys(QObject):
    """Arrows choose, with Shift more and more; Space picks up, Ctrl and arrows move at once; letters do the rest.
    What is in the hand, or being drawn, gets the keys first.
    """

    new_asked = Signal()
    open_asked = Signal(str)
    find_asked = Signal()
    menu_asked = Signal(str, QPoint)
    move_drawn = Signal(str, str, QPoint)

    def __init__(self, desk: Desk, canvas: PathCanvas, actions: PathActions) -> None:
        super().__init__(canvas)
        self._desk, self._canvas, self._actions, self._view = desk, canvas, actions, actions.view
        self._anchor = self._head = ""
        self.carry, self.draw = KeyCarry(canvas, actions), KeyDraw(canvas, actions)
        self.sights = KeySights(canvas, actions.view)
        self.draw.drawn.connect(self.move_drawn)
        self._at_once = self._keys_without_card()
        self._on_cards = self._keys_on_cards()

    @property
    def carrying(self) -> bool:
        return self.carry.active

    @property
    def chosen(self) -> tuple[Id, ...]:
        """What a key is about: all that is chosen, with the selected card among it."""
        selected, chosen = self._desk.selection, self._view.chosen
        if selected in chosen:
            return chosen
        return (selected,) if selected in self._view.looks else ()

    def press(self, event: QKeyEvent) -> None:
        """Takes the key when it means something here."""
        if self._pressed(Key(event.key()), event.modifiers()):
            event.accept()

    def _pressed(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        if held & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            return False
        ctrl, shift = held & Qt.KeyboardModifier.ControlModifier, held & Qt.KeyboardModifier.ShiftModifier
        for hand in (self.carry, self.draw):
            if hand.active:
                return not ctrl and hand.press(key)
        if key in WALKS and not ctrl:
            return self._walk(key, bool(shift))
        pressed = (CTRL if ctrl else SHIFT if shift else NONE, key)
        signs = (NONE, key)  # some keyboards hold Shift for digits, plus and minus
        act = self._at_once.get(pressed) or (None if ctrl else self._at_once.get(signs))
        if act is not None:
            act()
            return True
        on_cards = self._on_cards.get(pressed) or (None if ctrl else self._on_cards.get(signs))
        if on_cards is None or not self.chosen:
            return False
        on_cards()
        return True

    def pick_up(self, id: Id) -> None:
        """Takes a card into the hand, and all that are chosen with it."""
        self.carry.pick_up(self.chosen if id in self.chosen else id)

    # What the keys are

    def _keys_without_card(self) -> dict[tuple[str, Qt.Key], Act]:
        sights, canvas = self.sights, self._canvas
        return {
            (NONE, Key.Key_Escape): self._escape,
            (NONE, Key.Key_N): self.new_asked.emit,
            (NONE, Key.Key_F): sights.fit,
            (NONE, Key.Key_H): sights.only_starred,
            (CTRL, Key.Key_F): self.find_asked.emit,
            (CTRL, Key.Key_A): self._choose_all,
            (CTRL, Key.Key_V): self._actions.paste,
            (CTRL, Key.Key_Plus): lambda: sights.zoom(canvas.zoom * sights.STEP),
            (CTRL, Key.Key_Equal): lambda: sights.zoom(canvas.zoom * sights.STEP),
            (CTRL, Key.Key_Minus): lambda: sights.zoom(canvas.zoom / sights.STEP),
            (CTRL, Key.Key_0): lambda: sights.zoom(1.0),
        }

    def _keys_on_cards(self) -> dict[tuple[str, Qt.Key], Act]:
        actions, desk = self._actions, self._desk
        return {
            (NONE, Key.Key_Space): lambda: self.carry.pick_up(self.chosen),
            (NONE, Key.Key_Return): lambda: self.open_asked.emit(desk.selection),
            (NONE, Key.Key_Enter): lambda: self.open_asked.emit(desk.selection),
            (NONE, Key.Key_F2): lambda: self.open_asked.emit(desk.selection),
            (NONE, Key.Key_Menu): self.ask_menu,
            (SHIFT, Key.Key_F10): self.ask_menu,
            (NONE, Key.Key_M): lambda: self.draw.begin(desk.selection),
            (NONE, Key.Key_S): lambda: actions.star(self.chosen),
            (NONE, Key.Key_G): lambda: self.sights.stack(self.chosen),
            (NONE, Key.Key_K): lambda: self.sights.fold_stage(desk.selection),
            (NONE, Key.Key_Z): lambda: self.sights.zoom_to_stage(desk.selection),
            (NONE, Key.Key_Delete): self._remove,
            (NONE, Key.Key_Backspace): lambda: actions.to_tray(self.chosen),
            (NONE, Key.Key_Minus): lambda: actions.feel_step(self.chosen, -1),
            (NONE, Key.Key_Plus): lambda: actions.feel_step(self.chosen, 1),
            (NONE, Key.Key_Equal): lambda: actions.feel_step(self.chosen, 1),
            (CTRL, Key.Key_C): lambda: actions.copy(self.chosen),
            (CTRL, Key.Key_D): lambda: actions.duplicate(self.chosen),
            **{(CTRL, key): partial(self._step, *way) for key, way in ARROWS.items()},
            **{(NONE, key): partial(self._give, place) for key, place in DIGITS.items()},
        }

    # What they do

    def _walk(self, key: Qt.Key, more: bool) -> bool:
        """Chooses where a key leads, with Shift everything up to there; at the end of the way the stop it is at."""
        stops, at = self._view.plan.stops, self._desk.selection
        found = walked(stops, at, key) or self._view.plan.stop(at)
        if found is not None:
            if self._head != at:
                self._anchor = at
            self._anchor = self._anchor if more else found.id
            self._head = found.id
            self._view.choose(run(stops, self._anchor, found.id) if more else [found.id], found.id)
            self._canvas.reveal(found.id)
            self._say_chosen()
        return bool(stops)

    def _choose_all(self) -> None:
        ids = [stop.id for stop in self._view.plan.stops]
        at = self._desk.selection
        self._view.choose(ids, at if at in ids else next(iter(ids), None))
        self._say_chosen()

    def _say_chosen(self) -> None:
        name = self._view.looks[self._desk.selection].name if self._desk.selection in self._view.looks else ""
        count, t = len(self._view.chosen), self._desk.t
        self._desk.said.emit(t("{n} chosen, {stop}", n=count, stop=name) if count > 1 else name)

    def _escape(self) -> None:
        """Of many only the selected one stays chosen; of one, none."""
        self._view.choose([self._desk.selection] if len(self._view.chosen) > 1 else [])

    def _step(self, right: int, down: int) -> None:
        self._actions.step(self.chosen, right, down)
        self._canvas.reveal(self._desk.selection)

    def _give(self, place: int) -> None:
        self._actions.set_silo(self.chosen, place)

    def _remove(self) -> None:
        """The keyboard goes on at the stop behind the last one removed, or before it."""
        gone = set(self.chosen)
        stops = self._view.plan.stops
        last = max((place for place, stop in enumerate(stops) if stop.id in gone), default=-1)
        near = [*stops[last + 1 :], *reversed(stops[: max(last, 0)])] if last >= 0 else []
        follower = next((stop.id for stop in near if stop.id not in gone), "")
        if self._actions.remove(self.chosen) and follower:
            self._view.choose([follower])

    def ask_menu(self) -> None:
        """Asks for the menu of the selected card, under it."""
        if self._desk.selection not in self._view.looks:
            return
        rect = self._canvas.card_rect(self._desk.selection)
        self.menu_asked.emit(self._desk.selection, self._canvas.viewport().mapToGlobal(rect.bottomLeft()))
