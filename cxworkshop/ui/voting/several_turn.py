"""Which part of many is on view, with a button to each side; nothing at all when everything is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import row


class Turn(QWidget):
    """`turned` tells -1 or 1."""

    turned = Signal(int)

    def __init__(self, what: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what, self._words = what, plain_label("", "strong")
        self.back, self.on = IconButton("chevron-left", f"{what} −"), IconButton("chevron-right", f"{what} +")
        line = row(self, gap=0)
        for place, button in ((-1, self.back), (1, self.on)):
            button.setObjectName(f"{name}.{'back' if place < 0 else 'on'}")
            button.clicked.connect(lambda _=False, place=place: self.turned.emit(place))
        line.addWidget(self.back)
        line.addWidget(self._words, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.on)

    def show_part(self, part: range, whole: int) -> None:
        self._words.setText(f"{self._what} {part.start + 1}–{part.stop} / {whole}")
        self.back.setEnabled(part.start > 0)
        self.on.setEnabled(part.stop < whole)
        self.setVisible(len(part) < whole)
