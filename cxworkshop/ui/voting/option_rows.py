"""The rows of a ballot in the voter's own order, and the ways from one to another by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cxworkshop.model.voting import BallotOption
from cxworkshop.ui.parts.panel import column, emptied
from cxworkshop.ui.voting.option_row import OptionRow

SIDE = 76
ONE_COLUMN = 5  # more rows than these stand in two
ON = frozenset((Qt.Key.Key_Down, Qt.Key.Key_Right))
STEPS = ON | {Qt.Key.Key_Up, Qt.Key.Key_Left}


class OptionRows(QWidget):
    """`given` asks for a dot on an option, `taken` for one back; `reached` tells the row that a key has gone to."""

    given = Signal(str)
    taken = Signal(str)
    reached = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[OptionRow] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        inside = column(self)
        inside.setContentsMargins(SIDE, 0, SIDE, 8)
        inside.addLayout(self._grid)
        inside.addStretch()

    def fill(self, options: Sequence[BallotOption], big: bool) -> None:
        """One row for each, down the first column and then down the second; `big` ones are for fingers on a wall."""
        self.clear()
        self.rows = [OptionRow(option.id, option.letter, option.title_snapshot, big) for option in options]
        half = (len(self.rows) + 1) // 2 if len(self.rows) > ONE_COLUMN else len(self.rows)
        for place, row in enumerate(self.rows):
            row.given.connect(self.given)
            row.taken.connect(self.taken)
            self._grid.addWidget(row, place % half, place // half)
            row.show()  # a layout would show it only later, too late to take the focus

    def clear(self) -> None:
        """Nothing of a ballot is left on the page."""
        for row in self.rows:
            row.forget()
        self.rows = []
        emptied(self._grid)

    def needed(self) -> int:
        """The height at which no row has to be scrolled to."""
        rows = -(-len(self.rows) // 2) if len(self.rows) > ONE_COLUMN else len(self.rows)
        return rows * ((self.rows[0].minimumHeight() if self.rows else 0) + self._grid.verticalSpacing()) + 8

    @property
    def current(self) -> OptionRow | None:
        focus = self.focusWidget()
        return focus if isinstance(focus, OptionRow) and focus.hasFocus() else None

    def at(self, place: QPoint) -> OptionRow | None:
        """The row under a point of the screen."""
        return next((row for row in self.rows if row.rect().contains(row.mapFromGlobal(place))), None)

    def pick(self, letter: str) -> None:
        """The row with that letter; the letter again goes on to AA, AB and so on."""
        found = sorted((row for row in self.rows if row.letter.startswith(letter)), key=lambda row: row.letter)
        now = self.current
        if found:
            self._reach(found[(found.index(now) + 1) % len(found) if now in found else 0])

    def step(self, key: int) -> None:
        """To the next row, or the one before, by an arrow key."""
        now = self.current
        place = self.rows.index(now) + (1 if key in ON else -1) if now in self.rows else 0
        if self.rows:
            self._reach(self.rows[place % len(self.rows)])

    def _reach(self, row: OptionRow) -> None:
        row.setFocus()
        self.reached.emit(row)
