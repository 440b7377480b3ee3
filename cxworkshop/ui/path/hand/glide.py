"""The path runs along while something is held at an edge of it, also with a pointer that keeps still."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer

from cxworkshop.ui.path.canvas import PathCanvas

EDGE, FASTEST, TICK = 40, 24, 30  # pixels, pixels, milliseconds


class Glide(QObject):
    """Scrolls the canvas; the nearer to the edge, the faster. `moved` is told after each tick that scrolled."""

    def __init__(self, canvas: PathCanvas, moved: Callable[[], None]) -> None:
        super().__init__(canvas)
        self._canvas, self._moved = canvas, moved
        self._at, self._rests = QPoint(), False
        self.scrolled = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self.scrolled = False
        self._timer.start()

    def hold(self, at: QPoint, rests: bool = False) -> None:
        """Tells where the pointer is, in pixels of the whole screen; `rests` where the path has to keep still."""
        self._at, self._rests = at, rests

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        port = self._canvas.viewport()
        at = port.mapFromGlobal(self._at)
        if self._rests or not port.rect().adjusted(-EDGE, -EDGE, EDGE, EDGE).contains(at):
            return
        along, down = self._canvas.horizontalScrollBar(), self._canvas.verticalScrollBar()
        before = along.value(), down.value()
        along.setValue(along.value() + speed(at.x(), port.width()))
        down.setValue(down.value() + speed(at.y(), port.height()))
        if (along.value(), down.value()) != before:
            self.scrolled = True
            self._moved()


def speed(at: int, long: int) -> int:
    """Pixels per tick at a place along a side: nothing in the middle, less than nothing at its beginning."""
    into = max(0, at - (long - EDGE)) - max(0, EDGE - at)
    return round(FASTEST * max(-EDGE, min(into, EDGE)) / EDGE)
