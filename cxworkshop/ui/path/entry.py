"""Two lines to write a card in: Enter writes it, and the field is ready for the next. Pasted lines are a card each."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from cxworkshop.model.record import clean_line
from cxworkshop.ui.theme import LIGHT, font

NEAR, MOST = 48, 1_000_000


class EntryField(QPlainTextEdit):
    """Plain text on two lines, told with `written` on Enter. Over the limit the counter warns and nothing is cut.
    What is pasted and too much for any field is told at once, so that somebody can say so.
    """

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
            if lines_of(self.toPlainText()):
                self.written.emit(self.toPlainText())
        elif event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if len(source.text()) > MOST:
            self.written.emit(source.text())
        else:
            super().insertFromMimeData(source)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        lines = lines_of(self.toPlainText())
        if len(lines) > 1:
            self._paint_count(f"×{len(lines)}", over=False)
        elif lines and len(lines[0]) >= NEAR:
            self._paint_count(f"{len(lines[0])}/{self._limit}", over=len(lines[0]) > self._limit)

    def _paint_count(self, words: str, over: bool) -> None:
        painter = QPainter(self.viewport())
        painter.setFont(font(12, 600))
        painter.setPen(QColor(LIGHT.bad if over else LIGHT.muted))
        corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(self.viewport().rect(), corner, words)


def lines_of(text: str) -> list[str]:
    """What is written, line by line, without the empty ones."""
    return [line for one in text.splitlines() if (line := clean_line(one))]
