"""A field for a whole number; a row of numbers can be pasted into it."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QRegularExpressionValidator

from cxworkshop.exchange.measures_cells import pasted_counts
from cxworkshop.ui.parts.field import LineField

DIGITS = 8  # ten million is the most
MOST_PASTED = 2_000  # characters of the clipboard that are looked at


class NumberField(LineField):
    """Digits only; empty is no number yet. A pause in the middle of a number says nothing: it settles when left.
    Several numbers that are pasted are told by `poured`, for the cells from here on.
    """

    poured = Signal(list)

    def __init__(self, wide: int, name: str, read_only: bool = False) -> None:
        super().__init__(DIGITS)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d*"), self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(wide)
        self.setObjectName(name)
        self.setReadOnly(read_only)

    def settle(self) -> None:
        if self.hasFocus() and not self._pause.isActive() and self.text() != self._last:
            self._pause.start()  # only a pause in typing; running, it keeps what is typed from being shown over
        else:
            super().settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_counts()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self.paste_counts)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def paste_counts(self) -> None:
        """A single number is pasted as any text is; what is no number, as a spreadsheet writes it, is left out."""
        text = QGuiApplication.clipboard().text()
        counts = pasted_counts(text[:MOST_PASTED])
        if self.isReadOnly():
            return
        if counts is None or len(counts) > 1:
            self.poured.emit(counts or [])
        elif counts:
            self.insert(str(counts[0]))

    @property
    def number(self) -> int:
        return int(self.text() or 0)

    def show_number(self, number: int | None) -> None:
        """Shows a number; none and nought are an empty field with a pale nought."""
        self.setText(str(number) if number else "")
