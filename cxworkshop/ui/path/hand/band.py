"""The rubber band: everything it touches is chosen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF

from cxworkshop.layout.shapes import Rect
from cxworkshop.model.record import Id
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.hand.glide import Glide
from cxworkshop.ui.path.hand.step import Step
from cxworkshop.ui.path.view import PathView


class Band:
    """Drawn over the canvas from where it began; held at an edge the path runs along and the band grows."""

    def __init__(self, canvas: PathCanvas, view: PathView) -> None:
        self._canvas, self._view = canvas, view
        self._glide = Glide(canvas, self._stretch)
        self._began, self._last = QPointF(), Step(canvas.pos())
        self._before = view.chosen, view.desk.selection
        self._kept: tuple[Id, ...] = ()

    def start(self, step: Step) -> None:
        self._began = self._spot(step)
        self._kept = self._view.chosen if step.adds or step.runs else ()
        self._glide.start()

    def move(self, step: Step) -> None:
        self._last = step
        self._glide.hold(step.at)
        self._stretch()

    def end(self, _step: Step) -> None:
        self._close()

    def cancel(self) -> None:
        """What was chosen before is chosen again."""
        self._close()
        self._view.choose(*self._before)

    def _stretch(self) -> None:
        area = QRectF(self._began, self._spot(self._last)).normalized()
        corner = self._canvas.mapFromScene(area.topLeft())
        self._canvas.show_band(QRect(corner, self._canvas.mapFromScene(area.bottomRight())))
        touched = self._touched(Rect(area.x(), area.y(), area.width(), area.height()))
        self._view.choose((*self._kept, *touched), next(iter((*self._kept, *touched)), None))

    def _touched(self, area: Rect) -> list[Id]:
        """The cards that the band lies on, in path order."""
        near = self._canvas.layout_shown.between(area.x, area.right)
        return [box.stop.id for box in near if box.rect.meets(area)]

    def _spot(self, step: Step) -> QPointF:
        return self._canvas.mapToScene(self._canvas.viewport().mapFromGlobal(step.at))

    def _close(self) -> None:
        self._glide.stop()
        self._glide.deleteLater()
        self._canvas.show_band(None)
