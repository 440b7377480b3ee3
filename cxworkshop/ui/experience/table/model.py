"""The stops as a model of rows and columns: sorted by any column, and only those under 100 % when wanted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor

from cxworkshop.model.record import Id
from cxworkshop.text import Words
from cxworkshop.ui.experience.gap_sign import gap_ink
from cxworkshop.ui.experience.table.columns import COLUMNS
from cxworkshop.ui.experience.table.lines import Line
from cxworkshop.ui.parts.table import Index
from cxworkshop.ui.parts.tip import plain_tip

UP = Qt.SortOrder.AscendingOrder
INKED = ("Gap", "Gap × importance")
Role = Qt.ItemDataRole


class StopRows(QAbstractTableModel):
    """Rows keep their stop: what changes in a row is told of that row alone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._t = Words()
        self._all: list[Line] = []
        self._sorted_by, self._order, self._only_short = 0, UP, False
        self.lines: list[Line] = []

    def show_lines(self, lines: Sequence[Line], t: Words) -> None:
        """Takes what was read; rows that stay where they are keep what is chosen in them."""
        spoken, self._t = t.language != self._t.language, t
        self._all = list(lines)
        wanted = self._wanted()
        if [line.id for line in wanted] != [line.id for line in self.lines]:
            self._reset(wanted)
            return
        before, self.lines = self.lines, wanted
        for place, (old, new) in enumerate(zip(before, wanted, strict=True)):
            if old != new or spoken:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(COLUMNS) - 1))
        if spoken:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def only_short(self, on: bool) -> None:
        """Everything under 100 % of its checks, or all."""
        self._only_short = on
        self._reset(self._wanted())

    def place(self, id: Id) -> int | None:
        return next((place for place, line in enumerate(self.lines) if line.id == id), None)

    @property
    def short(self) -> int:
        """How many stops are under 100 %."""
        return sum(line.under_full for line in self._all)

    def as_text(self, places: Sequence[int]) -> str:
        """Rows under their heads, cells apart by tabs, as a spreadsheet takes them."""
        rows = [[self._t(column.name) for column in COLUMNS]]
        for line in (self.lines[place] for place in places):
            first, *rest = (column.text(line, self._t) for column in COLUMNS)
            rows.append([f"{line.standing.stop.number} {first}", *rest])
        return "\n".join("\t".join(map(_cell, row)) for row in rows) + "\n"

    def _reset(self, lines: list[Line]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def _wanted(self) -> list[Line]:
        """Path order within what is equal; what is not known comes last either way."""
        key, there = COLUMNS[self._sorted_by].sort, [one for one in self._all if one.under_full or not self._only_short]
        known = [one for one in there if key(one) is not None]
        known.sort(key=lambda line: key(line) or 0, reverse=self._order != UP)
        return known + [one for one in there if key(one) is None]

    # What Qt asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        column, line = COLUMNS[index.column()], self.lines[index.row()]
        if role == Role.DisplayRole:
            return column.text(line, self._t)
        if role == Role.ToolTipRole:
            return plain_tip(column.text(line, self._t))
        if role == Role.AccessibleTextRole:
            return f"{self._t(column.name)}: {column.text(line, self._t) or self._t('not said yet')}"
        if role == Role.TextAlignmentRole:
            return int(_side(index.column()))
        if role == Role.ForegroundRole and column.name in INKED:
            return QColor(gap_ink(line.gap))
        return None

    def headerData(self, place: int, way: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Over the columns their names, before the rows the numbers of the stops, which stay in sight."""
        if role in (Role.DisplayRole, Role.ToolTipRole):
            across = way == Qt.Orientation.Horizontal
            return self._t(COLUMNS[place].name) if across else str(self.lines[place].standing.stop.number)
        if role == Role.TextAlignmentRole:
            return int(_side(place) if way == Qt.Orientation.Horizontal else Qt.AlignmentFlag.AlignCenter)
        return None

    def sort(self, column: int, order: Qt.SortOrder = UP) -> None:
        self._sorted_by, self._order = max(column, 0), order
        self._reset(self._wanted())


def _side(place: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if COLUMNS[place].number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _cell(text: str) -> str:
    return " ".join(text.split())
