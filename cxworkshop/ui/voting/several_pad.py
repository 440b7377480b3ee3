"""A place to tap: with a finger, with several fingers of several people at once, with the mouse, or by key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QEventPoint, QKeyEvent, QMouseEvent, QPainter, QTouchEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.parts.focus import paint_focus

PALM = 24.0  # millimetres: a wider contact is no finger
TOUCH = frozenset(
    (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
)  # fmt: skip


class Pad(QWidget):
    """`tapped` comes once for each finger put down, also when two come down together. Qt gives fingers on different
    pads to each of them by itself; a mouse made up from the first finger would lose the others.
    """

    tapped = Signal(QPointF)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def event(self, event: QEvent) -> bool:
        if event.type() in TOUCH and isinstance(event, QTouchEvent):
            for point in event.points():
                if point.state() == QEventPoint.State.Pressed and not self._is_palm(point):
                    self.tapped.emit(point.position())
            event.accept()
            return True
        return super().event(event)

    def _is_palm(self, point: QEventPoint) -> bool:
        size = point.ellipseDiameters()
        return max(size.width(), size.height()) / self.screen().physicalDotsPerInch() * 25.4 > PALM

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.tapped.emit(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tapped.emit(QPointF(self.width(), self.height()))  # the far corner: more, never fewer
        else:
            super().keyPressEvent(event)

    def paint_ring(self, painter: QPainter) -> None:
        """The ring of the keyboard, inside the pad."""
        paint_focus(painter, self, radius=6)
