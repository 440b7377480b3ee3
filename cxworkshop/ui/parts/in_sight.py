"""What has the keyboard stays in sight, wherever it goes in something that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollArea, QWidget

LINE, AROUND = 36, 24  # pixels kept clear of a line that is written, and of other things


class InSight(QObject):
    """Follows the keyboard by itself, and again when rows come or a text grows. Not while a mouse button is down:
    what is pressed must not slip away from under the pointer.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        area.verticalScrollBar().rangeChanged.connect(lambda: self._follow(None, QApplication.focusWidget()))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Of a text, the line that is written."""
        inside = self._area.widget()
        if now is None or inside is None or not inside.isAncestorOf(now):
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        if isinstance(now, QPlainTextEdit):
            self._area.ensureVisible(0, now.mapTo(inside, now.cursorRect().center()).y(), 0, LINE)
        else:
            self._area.ensureWidgetVisible(now, 0, AROUND)
