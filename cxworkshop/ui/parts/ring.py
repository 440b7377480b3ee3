"""Tab goes round inside one part of the window and never out of it; nor does another key where it lies over others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget


def step_round(part: QWidget, forward: bool) -> bool:
    """Gives the keyboard to the next widget inside a part, or the one before; False when there is none."""
    ring = inside(part)
    if not ring:
        return False
    now = part.focusWidget()
    place = ring.index(now) + (1 if forward else -1) if now in ring else 0
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    ring[place % len(ring)].setFocus(reason)
    return True


def keep_keys(part: QWidget, event: QKeyEvent, close_up: Callable[[], object]) -> None:
    """A key pressed in a part that lies over others: Esc closes it, Enter presses what has the keyboard, and no key
    reaches what is behind.
    """
    focus = part.focusWidget()
    if event.key() == Qt.Key.Key_Escape:
        close_up()
    elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
        focus.click()
    event.accept()


def inside(part: QWidget) -> list[QWidget]:
    """What Tab can reach inside a part, in its order."""
    found: list[QWidget] = []
    widget = part.nextInFocusChain()
    while widget is not None and widget is not part:
        tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tabbed and part.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found
