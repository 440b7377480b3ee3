"""Every kind of button: plain, icon only, a row of which one is chosen, a stepper, a switch."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from cxworkshop.ui.parts.button import Button, IconButton
from cxworkshop.ui.parts.stepper import Stepper, Switch

__all__ = ["Button", "IconButton", "Segments", "Stepper", "Switch"]


class Segments(QWidget):
    """A row of options of which one is chosen; `chosen` tells the key when a person picks another."""

    chosen = Signal(str)

    def __init__(
        self, options: Sequence[tuple[str, str, str | None]], chosen: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, (key, text, icon) in enumerate(options):
            row.addWidget(self._segment(key, text, icon, _place(place, len(options))))
        self.choose(chosen)

    @property
    def key(self) -> str:
        """The key of what is chosen."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Marks an option without telling anybody; a key that is none of them marks none."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(True)

    def set_text(self, key: str, text: str) -> None:
        self._buttons[key].set_text(text)

    def button(self, key: str) -> Button:
        return self._buttons[key]

    def _segment(self, key: str, text: str, icon: str | None, place: str) -> Button:
        button = Button(text, icon, "segment", self)
        button.setProperty("place", place)
        button.setCheckable(True)
        button.setObjectName(key)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._buttons[key] = button
        return button


def _place(place: int, count: int) -> str:
    if count == 1:
        return "only"
    return "first" if place == 0 else "last" if place == count - 1 else "middle"
