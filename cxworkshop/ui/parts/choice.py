"""A choice of one from a list that opens; the wheel never changes it by accident."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT, font


class Choice(QComboBox):
    """A list that opens, with our own arrow. `activated` tells when a person chooses."""

    def __init__(self, name: str, parent: QWidget | None = None, weight: int = 400) -> None:
        super().__init__(parent)
        self.setFont(font(15, weight))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def event(self, event: QEvent) -> bool:
        """A letter looks for a name in the list: it is no shortcut here."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_letter(event):
            event.accept()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = QRectF(self.width() - 28, self.height() / 2 - 9, 18, 18)
        paint_icon(QPainter(self), "chevron-down", place, LIGHT.muted)


def _is_letter(event: QEvent) -> bool:
    plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    return isinstance(event, QKeyEvent) and event.text().isalnum() and event.modifiers() in plain
