"""One step of a pointer, whatever made it, and what a gesture is."""

from __future__ import annotations

from typing import Literal, NamedTuple, Protocol

from PySide6.QtCore import QPoint

By = Literal["mouse", "touch", "pen"]
Button = Literal["main", "pan", "menu"]


class Step(NamedTuple):
    """Where a pointer is, in pixels of the whole screen, when (milliseconds of its device), and which keys are held:
    Ctrl `adds` to what is chosen, Shift `runs` from there to here.
    """

    at: QPoint
    by: By = "mouse"
    ms: int = 0
    adds: bool = False
    runs: bool = False


class Gesture(Protocol):
    """What one pointer does from the moment it is clear what is meant. Called off, nothing has changed."""

    def start(self, step: Step) -> None: ...

    def move(self, step: Step) -> None: ...

    def end(self, step: Step) -> None: ...

    def cancel(self) -> None: ...
