"""What the path is held against: a graphics view with as many items in the same places, which paint nothing at all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QGraphicsItem, QGraphicsScene, QGraphicsView, QStyleOptionGraphicsItem, QWidget

from cxworkshop.layout.shapes import Rect


class Nothing(QGraphicsItem):
    """An item of the size of a card that paints nothing."""

    def __init__(self, rect: Rect) -> None:
        super().__init__()
        self._size = QRectF(0, 0, rect.w, rect.h)
        self.setPos(rect.x, rect.y)

    def boundingRect(self) -> QRectF:
        return self._size

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        pass


class BareView(QGraphicsView):
    """As fast as Qt does it: indexed, dirty rectangles, no borders, no scroll bars."""

    def __init__(self, rects: Sequence[Rect], wide: float, high: float) -> None:
        super().__init__()
        scene = QGraphicsScene(0, 0, wide, high, self)
        self.cards = [Nothing(rect) for rect in rects]
        for card in self.cards:
            scene.addItem(card)
        self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.BoundingRectViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
