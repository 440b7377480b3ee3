"""The path pulled along under the pointer."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollBar

from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.hand.step import Step


class Pan:
    """Space and drag, the middle button, or one finger where there is no card."""

    def __init__(self, canvas: PathCanvas) -> None:
        self._canvas = canvas

    def start(self, step: Step) -> None:
        self._canvas.start_pan(self._canvas.viewport().mapFromGlobal(step.at))

    def move(self, step: Step) -> None:
        self._canvas.pan_to(self._canvas.viewport().mapFromGlobal(step.at))

    def end(self, _step: Step) -> None:
        self._canvas.end_pan()

    def cancel(self) -> None:
        self._canvas.end_pan()


class Scroll:
    """A finger that runs up or down a list."""

    def __init__(self, bar: QScrollBar) -> None:
        self._bar, self._last = bar, 0

    def start(self, step: Step) -> None:
        self._last = step.at.y()

    def move(self, step: Step) -> None:
        self._bar.setValue(self._bar.value() - (step.at.y() - self._last))
        self._last = step.at.y()

    def end(self, _step: Step) -> None:
        pass

    def cancel(self) -> None:
        pass
