"""A table of words, only to be looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from cxworkshop.ui.theme import font

Index = QModelIndex | QPersistentModelIndex
TEXT = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
HIGH = 32


class Rows(QAbstractTableModel):
    """Words in rows under heads. `cells` gives a row when it is looked at, so thousands cost nothing."""

    def __init__(self, heads: Sequence[str], cells: Sequence[Any], row: Any = tuple) -> None:
        super().__init__()
        self._heads, self._cells, self._row = tuple(heads), cells, row

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._row(self._cells[index.row()])[index.column()]

    def headerData(self, place: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._heads[place]


class Table(QTableView):
    """Only to be looked at: arrow keys walk, Tab goes on to what is next."""

    def __init__(self, name: str, words: str, size: int = 14) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFont(font(size))
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(HIGH)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setFont(font(13, 600))
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_rows(self, rows: Rows, widths: Sequence[int] = (), stretch: int | None = None) -> None:
        """Shows rows; widths in pixels from the left, and the column that takes what is over."""
        before = self.model()
        self.setModel(rows)
        rows.setParent(self)
        if before is not None:
            before.deleteLater()
        for place, wide in enumerate(widths):
            self.setColumnWidth(place, wide)
        if stretch is not None:
            self.horizontalHeader().setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
