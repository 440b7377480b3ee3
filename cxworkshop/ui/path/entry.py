"""Two lines to write a card in: Enter writes it, and the field is ready for the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from cxworkshop.model.record import clean_line
from cxworkshop.ui.theme import LIGHT, font

NEAR = 48


class EntryField(QPlainTextEdit):
    """Plain text on two lines, told with `written` on Enter. Over the limit the counter warns and nothing is cut."""

    written = Signal(str)

    def __init__(self, limit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = limit
        self.setFont(font(14))
        self.setFixedSize(144, 60)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            title = clean_line(self.toPlainText())
            if title:
                self.written.emit(title)
        elif event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        count = len(clean_line(self.toPlainText()))
        if count >= NEAR:
            painter = QPainter(self.viewport())
            painter.setFont(font(12, 600))
            painter.setPen(QColor(LIGHT.bad if count > self._limit else LIGHT.muted))
            corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
            painter.drawText(self.viewport().rect(), corner, f"{count}/{self._limit}")
