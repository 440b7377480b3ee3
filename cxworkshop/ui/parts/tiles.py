"""Big buttons with an icon and a word, of which one is chosen; those that do not fit are off."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from cxworkshop.ui.parts.buttons import Button


class Tiles(QWidget):
    """Rows of equal buttons, 48 high; `chosen` tells the key when a person picks one."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[tuple[str, str, str | None]], columns: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self._buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, (key, text, icon) in enumerate(options):
            grid.addWidget(self._tile(key, text, icon), place // columns, place % columns)
        for place in range(columns):
            grid.setColumnStretch(place, 1)

    @property
    def key(self) -> str:
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def button(self, key: str) -> Button:
        return self._buttons[key]

    def choose(self, key: str) -> None:
        """Marks one without telling anybody; an empty key marks none."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(True)

    def allow(self, keys: Collection[str]) -> None:
        """Only these can be picked."""
        for key, button in self._buttons.items():
            button.setEnabled(key in keys)

    def _tile(self, key: str, text: str, icon: str | None) -> Button:
        button = Button(text, icon, "segment", self)
        button.setProperty("place", "only")
        button.setProperty("tall", "48")
        button.setCheckable(True)
        button.setObjectName(f"{self.objectName()}.{key}")
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._buttons[key] = button
        return button
