"""What can be picked up and carried to a column: by mouse, or with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication

from cxworkshop.model.record import Id

LEFT = Qt.MouseButton.LeftButton


class Handle(QAbstractButton):
    """Tells `clicked` for a tap, and `lifted`, `carried`, `put_down` (places on the screen) and `let_go` for a drag.
    Keys go to `keyed`, which accepts those it knows.
    """

    lifted = Signal()
    carried = Signal(QPoint)
    put_down = Signal(QPoint)
    let_go = Signal()
    keyed = Signal(QKeyEvent)
    left = Signal()

    def __init__(self, id: Id) -> None:
        super().__init__()
        self.id, self.is_fixed, self.in_hand = id, False, False
        self.held_at, self._dragged = QPoint(), False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_in_hand(self, in_hand: bool) -> None:
        """Pales while it is carried."""
        if in_hand != self.in_hand:
            self.in_hand = in_hand
            self.update()

    def picture(self) -> QPixmap:
        """What the hand carries: the whole of it."""
        return self.grab()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == LEFT:
            self.held_at, self._dragged = event.position().toPoint(), False
            self.setDown(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.isDown() or self.is_fixed:
            return
        far = (event.position().toPoint() - self.held_at).manhattanLength()
        if not self._dragged and far >= QApplication.startDragDistance():
            self._dragged = True
            self.lifted.emit()
        if self._dragged:
            self.carried.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != LEFT or not self.isDown():
            return
        self.setDown(False)
        if self._dragged:
            self.put_down.emit(event.globalPosition().toPoint())
        elif self.rect().contains(event.position().toPoint()):
            self.click()

    def stop_dragging(self) -> None:
        """What is in the hand was put back; the button that is still held does nothing more."""
        self.setDown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.keyed.emit(event)
        if event.isAccepted():
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
        self.update()
