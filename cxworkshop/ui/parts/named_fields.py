"""Fields with their names at the left, one under the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cxworkshop.ui.parts.label import Role, plain_label, wrapping

NAMES = 104


class Fields(QWidget):
    """A name of at most two lines beside each field; a screen reader hears the name before the example."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._labels: dict[QWidget, QLabel] = {}

    def add(self, name: str, field: QWidget) -> None:
        """One more row."""
        label = wrapping(plain_label(name, "label"))
        label.setFixedWidth(NAMES)
        label.setBuddy(field)
        field.setAccessibleName(name)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(field, row, 1)
        self._labels[field] = label

    def show_field(self, field: QWidget, shown: bool) -> None:
        """Shows or hides a field with its name."""
        field.setVisible(shown)
        self._labels[field].setVisible(shown)


def own_words(text: str, role: Role) -> QLabel:
    """People's own words on as many lines as they need; one long word does not widen what holds it."""
    label = wrapping(plain_label(text, role))
    label.setMinimumWidth(1)
    return label
