"""Mouse events as steps. What the system makes up from a finger or a pen is left out: those speak for themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent

from cxworkshop.ui.path.hand.ground import Ground
from cxworkshop.ui.path.hand.step import Button, Step

if TYPE_CHECKING:
    from cxworkshop.ui.path.hand.hand import Hand

BUTTONS: dict[Qt.MouseButton, Button] = {
    Qt.MouseButton.LeftButton: "main",
    Qt.MouseButton.MiddleButton: "pan",
    Qt.MouseButton.RightButton: "menu",
}
ADDS, RUNS = Qt.KeyboardModifier.ControlModifier.value, Qt.KeyboardModifier.ShiftModifier.value


class Mouse:
    """Reads one event; True when it was the hand's."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand
        self._called_off = False  # by the right button, whose menu then does not open

    def read(self, ground: Ground, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ContextMenu:
            return self._menu(ground, cast(QContextMenuEvent, event))
        if event.type() == QEvent.Type.Leave:
            self._hand.leave()
            return False
        mouse = cast(QMouseEvent, event)
        if mouse.source() == Qt.MouseEventSource.MouseEventNotSynthesized:
            self._take(ground, mouse)
        return True

    def move(self, ground: Ground, event: QEvent) -> bool:
        """The commonest of all, and read with the least work."""
        mouse = cast(QMouseEvent, event)
        if mouse.source() == Qt.MouseEventSource.MouseEventNotSynthesized:
            self._hand.move(step_of(mouse)) if mouse.buttons() else self._hand.hover(ground, step_of(mouse))
        return True

    def _take(self, ground: Ground, mouse: QMouseEvent) -> None:
        hand, step, button = self._hand, step_of(mouse), BUTTONS.get(mouse.button())
        if button is None:
            return
        if mouse.type() == QEvent.Type.MouseButtonRelease:
            hand.release(step, button)
        elif button == "menu":
            self._called_off = hand.is_busy
            hand.cancel()
        elif mouse.type() == QEvent.Type.MouseButtonDblClick and button == "main":
            hand.twice(ground, step)
        else:
            hand.press(ground, step, button)

    def _menu(self, ground: Ground, event: QContextMenuEvent) -> bool:
        """The menu key is the keyboard's; the button opens a menu where it was pressed."""
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            return False
        called_off, self._called_off = self._called_off, False
        if not called_off:
            self._hand.ask_menu(ground, event.globalPos())
        return True


def step_of(mouse: QMouseEvent) -> Step:
    held = mouse.modifiers().value
    return Step(
        mouse.globalPosition().toPoint(),
        "mouse",
        int(mouse.timestamp()),
        bool(held & ADDS),
        bool(held & RUNS),
    )
