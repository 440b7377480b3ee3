"""The keys of the entry: 1 to 5 answer what is asked, Backspace goes back one, arrows go from stop to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from cxworkshop.model.experience import RANGES
from cxworkshop.ui.experience.asking import ASKED

if TYPE_CHECKING:
    from cxworkshop.ui.experience.entry import EntryPanel

Key = Qt.Key
DIGITS = {Key.Key_1: 1, Key.Key_2: 2, Key.Key_3: 3, Key.Key_4: 4, Key.Key_5: 5}
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class EntryKeys:
    """Works an entry panel."""

    def __init__(self, panel: EntryPanel) -> None:
        self._panel = panel

    def take(self, event: QKeyEvent) -> bool:
        """Whether the key meant something."""
        if event.modifiers() & HELD:
            return False
        key, panel = Key(event.key()), self._panel
        if key in DIGITS:
            self._digit(DIGITS[key])
        elif key in (Key.Key_Left, Key.Key_Right):
            panel.step(1 if key == Key.Key_Right else -1)
        elif key == Key.Key_Escape and panel.going_on.is_running:
            panel.going_on.stay()
        elif panel.body.differs:
            return self._among_silos(key)
        elif key == Key.Key_Backspace:
            self._back()
        elif key == Key.Key_Delete:
            panel.judge(panel.round.asked, None)
        else:
            return False
        return True

    def _digit(self, digit: int) -> None:
        """In the pause the next stop is meant: whoever writes fast need not wait."""
        panel = self._panel
        panel.going_on.end()
        if panel.body.differs:
            silos = panel.body.silos
            if silos.silo_id and panel.judge_by_silo(silos.dimension, _value(silos.dimension, digit), silos.silo_id):
                silos.step(1)
        else:
            panel.judge(panel.round.asked, _value(panel.round.asked, digit), in_order=True)

    def _back(self) -> None:
        panel = self._panel
        if panel.going_on.is_running:
            panel.going_on.stay()
            panel.round.ask(ASKED[-1])
        else:
            panel.round.back()

    def _among_silos(self, key: Qt.Key) -> bool:
        silos = self._panel.body.silos
        if key in (Key.Key_Up, Key.Key_Down, Key.Key_Backspace):
            silos.step(1 if key == Key.Key_Down else -1)
        elif key == Key.Key_Delete and silos.silo_id:
            self._panel.judge_by_silo(silos.dimension, None, silos.silo_id)
        else:
            return False
        return True


def _value(dimension: str, digit: int) -> int:
    """The first of five answers is the lowest of the scale."""
    return digit + RANGES[dimension][0] - 1
