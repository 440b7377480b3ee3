"""A field for the number beside one target: digits only, and nothing typed before can be got back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from cxworkshop.model.record import Id
from cxworkshop.model.voting import Criterion
from cxworkshop.ui.theme import font

OWN_KEYS = frozenset((Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right))


class NumberField(QLineEdit):
    """`keyed` tells the number now written, 0 for none. Letters, arrows and Enter are left to the page."""

    keyed = Signal(int)

    def __init__(self, side: Criterion, option_id: Id, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side, self.option_id = side, option_id
        self.setValidator(QIntValidator(0, 99, self))
        self.setMaxLength(2)
        self.setFixedSize(64, 48)
        self.setFont(font(20, 700))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(spoken)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.textEdited.connect(lambda text: self.keyed.emit(int(text or 0)))

    def wipe(self) -> None:
        """Empties it for good: setText forgets what could be undone, clear would not."""
        self.setText("")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in OWN_KEYS or event.text().isdigit():
            super().keyPressEvent(event)
        else:
            event.ignore()
