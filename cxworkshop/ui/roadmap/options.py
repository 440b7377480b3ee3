"""A list that opens, filled again from the workshop without losing its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

from cxworkshop.ui.parts.choice import Choice


class Options(Choice):
    """`chosen` tells the value of what a person picks."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setMinimumWidth(1)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._values: list[Any] = []
        self.activated.connect(lambda place: self.chosen.emit(self._values[place]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An arrow opens the list: stepping through it shut would change the workshop with every step."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def show_rows(self, rows: Sequence[tuple[str, Any]], value: Any) -> None:
        """Shows words with their values, and marks one without telling anybody; an unknown value marks the first."""
        self._values = [one for _, one in rows]
        words = [word for word, _ in rows]
        if words != [self.itemText(place) for place in range(self.count())]:
            self.clear()
            self.addItems(words)
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)
