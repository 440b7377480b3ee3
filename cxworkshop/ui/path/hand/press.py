"""When a press becomes a drag, a menu or a double tap. Pure: distances in pixels, times in milliseconds."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint

from cxworkshop.ui.path.hand.step import By

LIFT, SLIGHT = 6, 3
HELD, MENU = 250, 600
DOUBLE, NEAR = 400, 24

Verdict = Literal["wait", "drag", "menu"]


def verdict(by: By, liftable: bool, travelled: float, ms: float) -> Verdict:
    """What a press means once the pointer has travelled so far in such a time. A finger that only rests asks for the
    menu, so after the long press it lifts a card with the least movement; a mouse or pen lifts by the press alone.
    """
    if travelled >= LIFT:
        return "drag"
    if by == "touch":
        if liftable and ms >= HELD and travelled >= SLIGHT:
            return "drag"
        return "menu" if ms >= MENU else "wait"
    return "drag" if liftable and ms >= HELD else "wait"


class Taps:
    """Remembers the last tap, to know the second of two."""

    def __init__(self) -> None:
        self._at, self._ms = QPoint(), -1

    def second(self, at: QPoint, ms: int) -> bool:
        """Whether a tap is the second of two at one place; a third one begins anew."""
        near = (at - self._at).manhattanLength() <= NEAR
        twice = self._ms >= 0 and 0 <= ms - self._ms <= DOUBLE and near
        self._at, self._ms = at, -1 if twice else ms
        return twice
