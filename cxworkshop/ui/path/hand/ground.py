"""What pointers touch: a widget, and what there is at a spot of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollBar, QWidget

from cxworkshop.model.record import Id
from cxworkshop.ui.path.hit import Hit


class Ground(NamedTuple):
    """`hit` looks at a spot in the widget's own pixels; `order` is how its cards follow each other.
    A card of a list that a finger runs through has the list's `bar`, and a `grip` by which it is lifted at once.
    """

    widget: QWidget
    hit: Callable[[QPoint], Hit]
    order: Callable[[], Sequence[Id]]
    bar: QScrollBar | None = None
    grip: QRect = QRect()

    def at(self, point: QPoint) -> QPoint:
        """A point of the whole screen, in the widget's own pixels."""
        return self.widget.mapFromGlobal(point)
