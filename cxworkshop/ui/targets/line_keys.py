"""The line of the whole path under the keyboard: arrows walk, Space draws a link, Up and Down go through the arcs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from cxworkshop.ui.targets.line_look import stop_words
from cxworkshop.ui.targets.line_paint import Marks

if TYPE_CHECKING:
    from cxworkshop.ui.targets.line_view import LineView

WALK = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ARCS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
GO = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineKeys:
    """`place` is the stop that has the keyboard, from 0; `lifted` the one where trouble shows, while the keyboard looks
    for where it is born.
    """

    def __init__(self, view: LineView) -> None:
        self._view, self.place = view, 0
        self.lifted: int | None = None

    @property
    def marks(self) -> Marks:
        """The link that is being drawn by keys."""
        if self.lifted is None:
            return Marks()
        return Marks(lifted=self.lifted, caught=self.place if self.place != self.lifted else None)

    def reset(self) -> None:
        """Stays on a stop that is there, and drops what was being drawn."""
        self.place, self.lifted = min(self.place, max(len(self._view.look.stops) - 1, 0)), None

    def stand_on(self, place: int) -> None:
        self.place = min(max(place, 0), len(self._view.look.stops) - 1)
        self._view.tell()
        self._view.reached.emit(round(self._view.line.xs[self.place]))
        self._say(stop_words(self._view.look, self.place, self._view.desk.t))
        self._view.update()

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here."""
        key = Qt.Key(event.key())
        if not self._view.look.stops or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in WALK:
            self.stand_on(self.place + WALK[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.stand_on(0 if key == Qt.Key.Key_Home else len(self._view.look.stops) - 1)
        elif key in ARCS:
            self._step_arcs(ARCS[key])
        elif key == Qt.Key.Key_Space or (key in GO and self.lifted is not None):
            self._lift_or_drop()
        elif key in GO:
            self._open()
        else:
            return key == Qt.Key.Key_Escape and self.put_back()
        return True

    def put_back(self) -> bool:
        """Drops the link that is being drawn; False when there is none."""
        was, self.lifted = self.lifted, None
        self._view.update()
        return was is not None

    def _lift_or_drop(self) -> None:
        view, t = self._view, self._view.desk.t
        if self.lifted is None:
            if view.desk.may_write():
                self.lifted = self.place
                self._say(t("It shows at stop {n}. Go to where it is born and press Space", n=self.place + 1))
        elif self.lifted != self.place:
            shows, self.lifted = self.lifted, None
            view.drawn.emit(shows, self.place, view.on_screen(self.place))
        else:
            self.lifted = None
        view.update()

    def _step_arcs(self, by: int) -> None:
        """Chooses the next of the arcs that start or end at this stop."""
        look, chosen = self._view.look, self._view.desk.selection
        there = sorted(arc for arc in look.links if self.place in arc)
        if there:
            now = look.arc_of(chosen)
            after = there.index(now) + by if now in there else 0 if by > 0 else -1
            self._view.desk.select(look.links[there[after % len(there)]][0].id)
            cause, symptom = there[after % len(there)]
            self._say(self._view.desk.t("Born at stop {a}, shows at stop {b}", a=cause + 1, b=symptom + 1))

    def _open(self) -> None:
        """The arc that is chosen here, else the stop."""
        arc = self._view.look.arc_of(self._view.desk.selection)
        if arc is not None and self.place in arc:
            self._view.arc_tapped.emit(arc, self._view.on_screen(self.place))
        else:
            self._view.stop_tapped.emit(self.place)

    def _say(self, sentence: str) -> None:
        self._view.desk.said.emit(sentence)
