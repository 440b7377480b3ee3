"""A name typed right where it stands: Enter keeps it, Esc leaves it as it was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from cxworkshop.ui.theme import font

LEAST = 220


class InlineName(QLineEdit):
    """Opens over a widget with the present name chosen; `done` gets the new one, once."""

    def __init__(
        self, screen: QWidget, over: QWidget, name: str, label: str, limit: int, done: Callable[[str], object]
    ):
        super().__init__(name, screen)
        self._done: Callable[[str], object] | None = done
        self._before = name
        self.setObjectName("path.name")
        self.setAccessibleName(label)
        self.setPlaceholderText(label)
        self.setMaxLength(limit)
        self.setFont(font(15, 600))
        corner = over.mapTo(screen, QPoint(0, 0)) if over.window() is screen.window() else QPoint(0, 0)
        wide = max(over.width(), LEAST)
        left = max(0, min(corner.x(), screen.width() - wide))
        self.setGeometry(left, corner.y(), wide, 48)
        self.selectAll()
        self.show()
        self.raise_()
        self.setFocus()
        self.returnPressed.connect(lambda: self._close(self.text().strip()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close("")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._close(self.text().strip())

    def _close(self, name: str) -> None:
        done, self._done = self._done, None
        if done is None:
            return
        self.hide()
        self.deleteLater()
        if name and name != self._before:
            done(name)
