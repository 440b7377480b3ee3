"""Two fingers zoom and pan at once, around the middle between them."""

from __future__ import annotations

from math import hypot
from typing import NamedTuple

from PySide6.QtCore import QPointF

from cxworkshop.ui.path.canvas import PathCanvas

CLOSEST = 24.0  # pixels; two fingers nearer than that would zoom in leaps


class Two(NamedTuple):
    """Where two fingers are, in pixels of the viewport."""

    a: QPointF
    b: QPointF

    @property
    def middle(self) -> QPointF:
        return (self.a + self.b) / 2

    @property
    def apart(self) -> float:
        return max(hypot(self.a.x() - self.b.x(), self.a.y() - self.b.y()), CLOSEST)


def corner_after(before: Two, now: Two, corner: QPointF, grown: float) -> QPointF:
    """Where the picture's corner comes to stand when it has grown so many times: the spot that was under the middle
    of the fingers is under it still.
    """
    return now.middle + (corner - before.middle) * grown


class Pinch:
    """From the second finger down to the first one up."""

    def __init__(self, canvas: PathCanvas, fingers: Two) -> None:
        self._canvas, self._before = canvas, fingers

    def move(self, fingers: Two) -> None:
        """Follows both fingers. At the ends of the zoom the picture only moves."""
        canvas, before, self._before = self._canvas, self._before, fingers
        along, down = canvas.horizontalScrollBar(), canvas.verticalScrollBar()
        zoom, corner = canvas.zoom, QPointF(-along.value(), -down.value())
        canvas.set_zoom(zoom * fingers.apart / before.apart)
        to = corner_after(before, fingers, corner, canvas.zoom / zoom)
        along.setValue(round(-to.x()))
        down.setValue(round(-to.y()))

    def end(self) -> None:
        self._canvas.rest()
