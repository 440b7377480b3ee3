"""A hand that wipes over a panel: sideways to the next one, up and down to see more. Wherever it begins."""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

FIELDS = (QLineEdit, QPlainTextEdit)
FAR, LIFT = 72, 16  # pixels: how far a hand has to wipe, and from where a press is no tap any more


class Swipe(QObject):
    """Watches widgets. `pressed` tells of any touch, `wiped` 1 for a hand that went left and −1 for right,
    `dragged` how many pixels it went down since the last time.
    """

    pressed = Signal()
    wiped = Signal(int)
    dragged = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._began, self._last = QPoint(), QPoint()
        self._way = ""  # "" as long as it may be a tap, "across" or "along"

    def watch(self, widget: QWidget) -> None:
        """Watches a widget and all in it, also what comes later; a hand in a text marks words there."""
        for one in (widget, *widget.findChildren(QWidget)):
            if not isinstance(one, FIELDS) and not isinstance(one.parentWidget(), FIELDS):
                one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QChildEvent) and event.type() == QEvent.Type.ChildPolished:
            self._add(event.child())
        if not isinstance(event, QMouseEvent) or not isinstance(watched, QWidget):
            return False
        left = Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == left:
            self._began = self._last = event.globalPosition().toPoint()
            self._way = ""
            self.pressed.emit()
        elif event.type() == QEvent.Type.MouseMove and event.buttons() & left:
            return self._moved(watched, event.globalPosition().toPoint())
        elif event.type() == QEvent.Type.MouseButtonRelease and event.button() == left and self._way:
            self._let_go(event.globalPosition().toPoint())
            return True
        return False

    def _add(self, child: QObject) -> None:
        if isinstance(child, QWidget):
            child.removeEventFilter(self)
            self.watch(child)

    def _moved(self, watched: QWidget, now: QPoint) -> bool:
        """A press that wanders is no tap: the button under it is let go."""
        gone = now - self._began
        if not self._way and max(abs(gone.x()), abs(gone.y())) >= LIFT:
            self._way = "across" if abs(gone.x()) > abs(gone.y()) else "along"
            if isinstance(watched, QAbstractButton):
                watched.setDown(False)
        if self._way == "along":
            self.dragged.emit(now.y() - self._last.y())
        self._last = now
        return bool(self._way)

    def _let_go(self, now: QPoint) -> None:
        far = now.x() - self._began.x()
        if self._way == "across" and abs(far) >= FAR:
            self.wiped.emit(1 if far < 0 else -1)
        self._way = ""
