"""A text of the card, on as many lines as it needs, that never loses what was typed into it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from cxworkshop.model.record import Id
from cxworkshop.ui.parts.field import TextField

LEAST, AROUND = 32, 8  # pixels: how low it may be, and what stands above and below its lines
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Writing(TextField):
    """`settled` tells a text, as in every field. Besides that, for lists: `entered` on Enter, `stepped` on Alt with an
    arrow, `rubbed_out` on Backspace in an empty field, `left` when the keyboard goes elsewhere. A `patient` field does
    not settle in a pause: half a text is not a new row yet.
    """

    entered = Signal()
    stepped = Signal(int)
    rubbed_out = Signal()
    left = Signal()

    def __init__(self, limit: int, one_line: bool = True, patient: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(limit, parent=parent)
        self.on_one_line, self.held, self._patient = one_line, False, patient
        self._put_by: dict[Id, str] = {}
        self.setProperty("look", "writing")

    def setText(self, text: str) -> None:
        """Shows a text; one that was refused, or is being typed, stays where it is."""
        if self.held and self.text().strip() != text.strip():
            self._last = text
            return
        self.held = False
        cursor = self.textCursor()
        at = cursor.position()
        super().setText(text)
        if self.hasFocus():
            cursor.setPosition(min(at, len(self.text())))
            self.setTextCursor(cursor)

    def hold(self, held: bool) -> None:
        """Keeps what is written here, although the workshop says otherwise, until it can be kept there."""
        self.held = held

    def put_by(self, id: Id) -> None:
        """Empties the field for another card or row; what was refused waits until its own one is shown again."""
        if self.held or (self._patient and self.text().strip()):
            self._put_by[id] = self.text()
        self.clear_out()

    def take_up(self, id: Id) -> None:
        """Shows what was put by for a card or row, to be mended."""
        if id in self._put_by:
            super().setText(self._put_by.pop(id))
            self.held = not self._patient

    def carry_on(self, before: Writing) -> None:
        """Takes over what could not be kept in the field that was here before."""
        self._put_by |= before._put_by
        if before.held:
            self.setText(before.text())
            self.hold(True)

    def clear_out(self) -> None:
        """Empties the field."""
        self._pause.stop()
        self.held = False
        self.setText("")

    def event(self, event: QEvent) -> bool:
        """Where nothing has been typed, undo and redo are those of the workshop."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._passes_on(event):
            event.ignore()
            return True
        return super().event(event)

    def _passes_on(self, event: QKeyEvent) -> bool:
        typed = self.document()
        undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
        return (undo and not typed.isUndoAvailable()) or (redo and not typed.isRedoAvailable())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in STEPS:
            self.stepped.emit(STEPS[key])
        elif key == Qt.Key.Key_Backspace and not self.text() and not self.isReadOnly():
            self.rubbed_out.emit()
        else:
            super().keyPressEvent(event)
            if self.on_one_line and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.entered.emit()

    def _fit(self) -> None:
        """As high as its lines really are: other scripts and emoji need more than a line of our own font."""
        block, high = self.document().begin(), 0.0
        while block.isValid():
            high += self.blockBoundingRect(block).height()
            block = block.next()
        self.setFixedHeight(max(LEAST, ceil(high) + AROUND))

    def _typed(self) -> None:
        if not self._patient:
            super()._typed()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
