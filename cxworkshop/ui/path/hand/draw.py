"""A move drawn from a card's handle to where the customer goes from there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint

from cxworkshop.model.record import Id
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.hand.glide import Glide
from cxworkshop.ui.path.hand.step import Step

Drawn = Callable[[Id, Id, QPoint], None]


class Draw:
    """`drawn` is told from where, to where (nothing: into the open) and where on the screen the pointer was let go."""

    def __init__(self, canvas: PathCanvas, from_id: Id, drawn: Drawn) -> None:
        self._canvas, self._from, self._drawn = canvas, from_id, drawn
        self._glide = Glide(canvas, self._follow)
        self._at = QPoint()

    def start(self, step: Step) -> None:
        self._at = step.at
        self._glide.start()

    def move(self, step: Step) -> None:
        self._at = step.at
        self._glide.hold(step.at)
        self._follow()

    def end(self, step: Step) -> None:
        """Let go over its own card or beside the canvas, nothing was meant."""
        self._at = step.at
        to, inside, home = self._to(), self._inside(), self._over() == self._from
        self.cancel()
        if inside and not home:
            self._drawn(self._from, to, step.at)

    def cancel(self) -> None:
        self._glide.stop()
        self._glide.deleteLater()
        self._canvas.show_draft(self._from, None)

    def _follow(self) -> None:
        self._canvas.show_draft(self._from, self._local(), self._to())

    def _to(self) -> Id:
        over = self._over()
        return "" if over == self._from else over

    def _over(self) -> Id:
        hit = self._canvas.hit(self._local())
        return hit.id if hit.kind in ("card", "handle") else ""

    def _local(self) -> QPoint:
        return self._canvas.viewport().mapFromGlobal(self._at)

    def _inside(self) -> bool:
        return self._canvas.viewport().rect().contains(self._local())
