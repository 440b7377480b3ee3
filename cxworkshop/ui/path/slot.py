"""The slot that opens on the canvas for cards in the hand: neighbours slide aside, and little is painted for it."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF

from cxworkshop.layout.aim import Aim
from cxworkshop.model.record import Id
from cxworkshop.ui.path.opening import Opening, opened
from cxworkshop.ui.path.plate import Plates
from cxworkshop.ui.path.reach import reach
from cxworkshop.ui.path.shifts import STILL, Shifts, differing
from cxworkshop.ui.path.sliding import SLIDE, Slide

if TYPE_CHECKING:
    from cxworkshop.ui.path.canvas import PathCanvas

EDGE = 4  # pixels that the border of a slot may reach out


class Slot:
    """`opening` is what stands open, `moving` the cards in the hand, `plates` the picture kept while they move."""

    def __init__(self, canvas: PathCanvas) -> None:
        self._canvas = canvas
        self.opening: Opening | None = None
        self.moving: frozenset[Id] = frozenset()
        self.plates = Plates(canvas.viewport(), self._settle)
        self.sliding = Slide(canvas, self._touch_moved, SLIDE if canvas.view.motion else 0)

    def forget(self) -> None:
        """Nothing is in the hand any more, and nothing slides back."""
        self.moving, self.opening = frozenset(), None
        self.sliding.stop()

    def is_open_for(self, aim: Aim, moving: Collection[Id]) -> bool:
        return self.opening is not None and (aim, frozenset(moving)) == (self.opening.aim, self.moving)

    def open(self, aim: Aim, moving: Collection[Id]) -> None:
        """Opens where an aim points; what was open closes."""
        moved = frozenset(moving)
        self._canvas.overlay.touch(moved - self.moving)
        self.moving = moved
        self._turn(opened(self._canvas.layout_shown, aim, moved))

    def close(self, held: Collection[Id]) -> None:
        """Closes; the cards still held stay pale in their places."""
        before, self.moving = self.moving, frozenset(held)
        if self.opening is not None:
            self._turn(None)
        self._canvas.overlay.touch(before ^ self.moving)

    def _turn(self, opening: Opening | None) -> None:
        was, self.opening = self.opening, opening
        target = opening.shifts if opening else STILL
        self._canvas.make_room(target.by[-1])
        self.sliding.to(target)
        for one in (was, opening):
            if one is not None:
                self._touch(one)
        if (was.stages if was else None) != (opening.stages if opening else None):
            self._canvas.scrolled.emit()

    # What is painted anew

    def _touch(self, one: Opening) -> None:
        """Paints a slot anew, and at rest the line that leads there and on from there."""
        x, y, w, h = one.slot
        area = self._canvas.seen(x, y, w, h).adjusted(-EDGE, -EDGE, EDGE, EDGE)
        line = self._stretch(*reach(self._canvas.layout_shown, x, one.moving))
        if self.plates.plate is None:
            self._canvas.viewport().update(line)
        else:
            self._canvas.viewport().update(area)
            self.plates.plate.soil(area, line)

    def _touch_moved(self, before: Shifts, now: Shifts) -> None:
        """Paints what stands aside anew: on the way only what moves, at rest also the lines that lead there."""
        stretch = differing(before, now)
        if stretch is None:
            return
        room = 2 * self._canvas.layout_shown.sizes.slot
        wide = self._stretch(stretch[0] - room, stretch[1] + room)
        if self.plates.plate is None:
            self._canvas.viewport().update(wide)
            return
        left, right = min(0.0, before.least, now.least), max(0.0, before.most, now.most)
        moves = self._stretch(stretch[0] + left, stretch[1] + right)
        self.plates.plate.soil(moves, wide)
        self._canvas.viewport().update(moves)

    def _stretch(self, left: float, right: float) -> QRect:
        """A stretch of the path, as high as the path."""
        layout = self._canvas.layout_shown
        left, right = max(left, -layout.sizes.slot), min(right, layout.w + 2 * layout.sizes.slot)
        return self._canvas.seen(left, 0, right - left, layout.h)

    def _settle(self) -> None:
        """What lies in the hand rests: shows the path as it would be."""
        plate = self.plates.plate
        if plate is not None and self.moving:
            for rect in plate.stale:
                self._canvas.viewport().update(rect)
            plate.settle(self._canvas.sight(QRectF()))
