"""A name typed right where it stands: Enter keeps it, Esc leaves it as it was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from cxworkshop.ui.theme import font

LEAST, HIGH, PADDING = 220, 48, 48


class InlineName(QLineEdit):
    """Opens over a widget, or at a point of the whole screen, with the present name chosen; `done` gets the new one,
    once. Who had the keyboard before gets it back.
    """

    def __init__(
        self, screen: QWidget, over: QWidget | QPoint, name: str, label: str, limit: int, done: Callable[[str], object]
    ):
        super().__init__(name, screen)
        self._from: QWidget | None = QApplication.focusWidget()
        if self._from is not None:
            self._from.destroyed.connect(self._forget)
        self._done: Callable[[str], object] | None = done
        self._before = name
        self.setObjectName("path.name")
        self.setAccessibleName(label)
        self.setPlaceholderText(label)
        self.setMaxLength(limit)
        self.setFont(font(15, 600))
        self.setGeometry(self._place(screen, over))
        self.selectAll()
        self.show()
        self.raise_()
        self.setFocus()
        self.returnPressed.connect(lambda: self._close(self.text().strip()))

    def _place(self, screen: QWidget, over: QWidget | QPoint) -> QRect:
        """Where it opens, inside the screen."""
        words = self.fontMetrics().horizontalAdvance(self.placeholderText()) + PADDING
        wide = max(LEAST, words if isinstance(over, QPoint) else over.width())
        if isinstance(over, QPoint):
            corner = screen.mapFromGlobal(over) - QPoint(0, HIGH // 2)
        else:
            corner = over.mapTo(screen, QPoint(0, 0)) if over.window() is screen.window() else QPoint(0, 0)
        left = max(0, min(corner.x(), screen.width() - wide))
        return QRect(left, max(0, min(corner.y(), screen.height() - HIGH)), wide, HIGH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close("")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._close(self.text().strip())

    def _forget(self) -> None:
        """Who had the keyboard is gone, such as a card that was undone."""
        self._from = None

    def _close(self, name: str) -> None:
        done, self._done = self._done, None
        if done is None:
            return
        if self.hasFocus() and self._from is not None:
            self._from.setFocus()
        self.hide()
        self.deleteLater()
        if name and name != self._before:
            done(name)
