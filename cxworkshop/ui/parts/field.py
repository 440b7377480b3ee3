"""Fields for plain text that settle by themselves: when left, on Enter, or after a pause."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from cxworkshop.ui.theme import LIGHT, font

PAUSE = 800  # milliseconds of no typing after which a text settles
NEAR = 0.8  # the counter shows from this share of the limit


class LineField(QLineEdit):
    """One line of text. `settled` tells what a person has typed; setText tells nobody and never cuts into typing."""

    settled = Signal(str)

    def __init__(self, limit: int, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.limit, self._last = limit, ""
        self.setMaxLength(limit)
        self.setFont(font(15))
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._pause = _pause(self, self.settle)
        self.textEdited.connect(lambda: self._pause.start())
        self.returnPressed.connect(self.settle)

    def setText(self, text: str | None) -> None:
        text = text or ""
        self._last = text
        if not self._pause.isActive() and self.text().strip() != text.strip():
            super().setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)

    def settle(self) -> None:
        """Tells what is written, once."""
        self._pause.stop()
        if self.text() != self._last:
            self._last = self.text()
            self.settled.emit(self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and len(self.text()) >= self.limit * NEAR:
            _paint_counter(self, self.rect().adjusted(0, 0, -12, -7), len(self.text()), self.limit)


class TextField(QPlainTextEdit):
    """Several lines of plain text that grow with what is written. Over the limit nothing is cut: the counter warns."""

    settled = Signal(str)

    def __init__(self, limit: int, placeholder: str = "", parent: QWidget | None = None, lines: int = 1) -> None:
        super().__init__(parent)
        self.limit, self._last, self._lines = limit, "", lines
        self.setFont(font(15))
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pause = _pause(self, self.settle)
        self._quietly = self.on_one_line = False
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())

    def setText(self, text: str) -> None:
        """Shows a text without telling anybody; what is being typed stays."""
        self._last = text
        if not self._pause.isActive() and self.text().strip() != text.strip():
            self._quietly = True
            self.setPlainText(text)
            self._quietly = False
        self._fit()

    def text(self) -> str:
        """What is written, with its non-breaking blanks, which toPlainText would make common ones."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def settle(self) -> None:
        """Tells what is written, once."""
        self._pause.stop()
        if self.text() != self._last:
            self._last = self.text()
            self.settled.emit(self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and len(self.text()) >= self.limit * NEAR:
            _paint_counter(self.viewport(), self.viewport().rect(), len(self.text()), self.limit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter settles a text that belongs on one line."""
        if self.on_one_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settle()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        if not self._quietly:
            self._pause.start()

    def _fit(self) -> None:
        lines = max(self._lines, int(self.document().size().height()))
        quiet = self.property("look") == "quiet"
        air = int(2 * self.document().documentMargin()) + (4 if quiet else 16)
        above = self.viewportMargins().top()
        self.setFixedHeight(max(20 + air if quiet else 48, lines * self.fontMetrics().lineSpacing() + air + above))


def _pause(owner: QWidget, settle: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(PAUSE)
    timer.timeout.connect(settle)
    return timer


def _paint_counter(widget: QWidget, rect: QRect, count: int, limit: int) -> None:
    painter = QPainter(widget)
    painter.setFont(font(12, 600))
    painter.setPen(QColor(LIGHT.bad if count > limit else LIGHT.muted))
    painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, f"{count}/{limit}")
    painter.end()
