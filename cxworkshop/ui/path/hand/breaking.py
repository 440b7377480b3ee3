"""What breaks a gesture off: Esc, and the keyboard going elsewhere. While it lasts, no other key means anything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)
HELD = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class Breaking(QObject):
    """Listens to the canvas and to whatever has the keyboard, from `begin` to `end`; `broken` calls the gesture off."""

    def __init__(self, canvas: QWidget, broken: Callable[[], None]) -> None:
        super().__init__(canvas)
        self._canvas, self._broken = canvas, broken
        self._heard: list[QWidget] = []

    def begin(self) -> None:
        self.end()
        focused = QApplication.focusWidget()
        self._heard = [self._canvas] if focused in (None, self._canvas) else [self._canvas, focused]
        for widget in self._heard:
            widget.installEventFilter(self)

    def end(self) -> None:
        for widget in self._heard:
            widget.removeEventFilter(self)
        self._heard = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate, QEvent.Type.Hide):
            self._broken()
        elif isinstance(event, QKeyEvent) and event.type() in KEYS and event.key() not in HELD:
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self._broken()
            event.accept()
            return True
        return False
