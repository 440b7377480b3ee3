"""A view that pans and zooms: wheel, Ctrl and wheel, middle button, and always comes to rest on a border."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from cxworkshop.layout.sizes import WINDOW

LEAST, MOST, STEP = 0.25, 2.0, 1.15


class PanningView(QGraphicsView):
    """Zooms from 25 to 200 %. `borders` says where sideways scrolling may rest."""

    scrolled = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # one made here: Python may lose sight of one that Qt has made by itself
        self._pan: QPoint | None = None
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.BoundingRectViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(lambda _value: self.scrolled.emit())

    def borders(self) -> list[float]:
        """The x of every border in the scene."""
        return []

    @property
    def zoom(self) -> float:
        return self.transform().m11()

    def set_zoom(self, zoom: float) -> None:
        """Shows the path at a scale, 0.25 to 2."""
        self.zoom_to(max(LEAST, min(MOST, zoom)))

    def step_zoom(self, by: float) -> None:
        """Shows the path so many times as large, without a card cut on the left."""
        self.set_zoom(self.zoom * by)
        self.rest()

    def zoom_to(self, zoom: float) -> None:
        """Shows the path at any scale."""
        if abs(zoom / self.zoom - 1) > 0.001:
            self.scale(zoom / self.zoom, zoom / self.zoom)
            self.scrolled.emit()

    def rest(self) -> None:
        """Comes to rest on a border, so that no card is cut on the left."""
        bar, edges = self.horizontalScrollBar(), self.borders()
        if edges and bar.value() < bar.maximum():
            bar.setValue(round(min(edges, key=lambda x: abs(x * self.zoom - bar.value())) * self.zoom))

    @property
    def is_panning(self) -> bool:
        return self._pan is not None

    def start_pan(self, at: QPoint) -> None:
        self._pan = at
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def pan_to(self, at: QPoint) -> None:
        """Follows the pointer."""
        if self._pan is not None:
            by, self._pan = at - self._pan, at
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - by.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - by.y())

    def end_pan(self) -> None:
        self._pan = None
        self.viewport().unsetCursor()
        self.rest()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * (STEP if turn.y() > 0 else 1 / STEP))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(turn.x()) > abs(turn.y()):
            self._slide(turn.x() or turn.y())
        elif self.verticalScrollBar().maximum() > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - turn.y() // 2)
        else:
            self._slide(turn.y())
        event.accept()

    def _slide(self, turn: int) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - round(turn / 120 * WINDOW.slot * self.zoom))
        self.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
        self.scrolled.emit()
