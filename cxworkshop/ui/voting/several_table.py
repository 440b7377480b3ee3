"""Everybody's columns beside the targets: as many people and targets as fit, the others by turning over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from cxworkshop.model.voting import BallotOption
from cxworkshop.ui.voting.several_column import Column
from cxworkshop.ui.voting.several_pad import Pad
from cxworkshop.ui.voting.several_title import RowTitle

LEAST_COLUMN, MOST_COLUMN = 76, 148  # pixels
TITLES = (250, 0.27)  # at least so many pixels, or this share of the width
AROUND = 84 + 2 * 48  # mark, undo and Done
LEAST_ROW, MOST_ROW = 48, 68


class Window(NamedTuple):
    """What is on view: people and targets, from the first to before the last."""

    people: range
    targets: range


class Table(QWidget):
    """`turned` comes when another part is on view. Keys: arrows go from pad to pad, letters to a target."""

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: Sequence[Column] = ()
        self._options: Sequence[BallotOption] = ()
        self._titles: list[RowTitle] = []
        self._first = [0, 0]  # person, target
        self.window_shown = Window(range(0), range(0))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)

    def show_columns(self, columns: Sequence[Column], options: Sequence[BallotOption]) -> None:
        self._columns, self._options, self._first = columns, options, [0, 0]
        self._titles = [RowTitle(option, self) for option in options]
        self.window_shown = Window(range(0), range(0))
        self._fit()

    def turn(self, people: int, targets: int) -> None:
        """Turns over by as many people or targets as are on view; -1 turns back."""
        now = self.window_shown
        self._first[0] += people * len(now.people)
        self._first[1] += targets * len(now.targets)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Of one cell: what is laid out now must not keep the window from getting smaller."""
        return QSize(TITLES[0] + LEAST_COLUMN, AROUND + LEAST_ROW)

    @property
    def title_width(self) -> int:
        return max(TITLES[0], round(self.width() * TITLES[1]))

    def _fit(self) -> None:
        """Lays out as many as fit; what is not on view keeps its dots."""
        across = max(1, min(len(self._columns), (self.width() - self.title_width) // LEAST_COLUMN))
        down = max(1, min(len(self._options), (self.height() - AROUND) // LEAST_ROW))
        self._first = [
            max(0, min(first, whole - part))
            for first, whole, part in zip(
                self._first, (len(self._columns), len(self._options)), (across, down), strict=True
            )
        ]
        window = Window(
            range(self._first[0], min(len(self._columns), self._first[0] + across)),
            range(self._first[1], min(len(self._options), self._first[1] + down)),
        )
        if window != self.window_shown:
            self.window_shown = window
            self._lay_out()
            self.turned.emit()

    def _lay_out(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
        people, targets = self.window_shown
        self._grid.setColumnMinimumWidth(0, self.title_width)
        for row, target in enumerate(targets, 1):
            self._put(self._titles[target], row, 0)
        for across, person in enumerate(people, 1):
            for row, pad in enumerate(self._shown(self._columns[person])):
                self._put(pad, row, across)
        self._stretch(len(people), len(targets))

    def _put(self, widget: QWidget, row: int, across: int) -> None:
        self._grid.addWidget(widget, row, across)
        widget.show()

    def _stretch(self, people: int, targets: int) -> None:
        """Room left over goes below and to the right, so that cells stay within reach of their titles."""
        for across in range(self._grid.columnCount()):
            self._grid.setColumnStretch(across, 0 if across == 0 else 1 if across <= people else 0)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 1 if 0 < row <= targets else 0)

    def _shown(self, column: Column) -> list[Pad]:
        """The pads of a column that are on view, from top to bottom."""
        targets = self.window_shown.targets
        return [column.mark, *column.cells[targets.start : targets.stop], column.undo, column.done]

    def start(self) -> None:
        """The keyboard begins at the first person who has still to vote."""
        asleep = [column.mark for column in self._columns if column.voter.state == "asleep"]
        if asleep:
            asleep[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._step(*step)
        elif event.key() == Qt.Key.Key_Z and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._here()[0].undo.tapped.emit(self._here()[0].undo.rect().center().toPointF())
        elif event.text().isalpha():
            self._pick(event.text().upper())
        else:
            super().keyPressEvent(event)

    def _here(self) -> tuple[Column, Pad]:
        """The column and the pad that have the keyboard, or the first."""
        focus = self.focusWidget()
        for person in self.window_shown.people:
            if isinstance(focus, Pad) and focus in self._columns[person].pads:
                return self._columns[person], focus
        first = self._columns[self.window_shown.people.start]
        return first, first.mark

    def _step(self, across: int, down: int) -> None:
        """To the next pad that can be tapped; past the edge it turns over."""
        column, pad = self._here()
        place = list(self._columns).index(column) + across
        if not 0 <= place < len(self._columns):
            return
        if place not in self.window_shown.people:
            self.turn(across, 0)
        pads = self._shown(self._columns[place])
        row = self._shown(column).index(pad) + down
        while 0 <= row < len(pads) and not pads[row].isEnabled():
            row += down or -1
        if 0 <= row < len(pads):
            pads[row].setFocus()

    def _pick(self, letter: str) -> None:
        """The target with that letter, for the person who has the keyboard; again goes on to AA, AB."""
        column, pad = self._here()
        found = [cell for cell in column.cells if cell.option.letter.startswith(letter)]
        if not found:
            return
        cell = found[(found.index(pad) + 1) % len(found) if pad in found else 0]
        place = column.cells.index(cell)
        if place not in self.window_shown.targets:
            self._first[1] = place
            self._fit()
        cell.setFocus()
