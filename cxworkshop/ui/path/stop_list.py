"""The stops of the path as a list model, for the readers behind the canvas and for the rows beside it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress, count, groupby
from operator import ne
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QWidget

from cxworkshop.edits.rows import in_tray
from cxworkshop.model.record import Id
from cxworkshop.ui.path.telling import told_about
from cxworkshop.ui.path.view import PathView

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NAME, MORE = Role.AccessibleTextRole, Role.AccessibleDescriptionRole


class StopList(QAbstractListModel):
    """The stops in path order, and where it is said so the cards of the tray behind them. Words are made when they are
    asked for, never before.
    """

    def __init__(self, view: PathView, parent: QWidget, with_tray: bool = False) -> None:
        super().__init__(parent)
        self.view, self._with_tray = view, with_tray
        self.ids: list[Id] = []
        self.rows: dict[Id, int] = {}

    def reread(self) -> None:
        """Takes over what is new between the first and the last row that differ; the rest keeps its place."""
        new = [stop.id for stop in self.view.plan.stops]
        if self._with_tray:
            new += [one.id for one in in_tray(self.view.desk.workshop, self.view.path_id)]
        first, last = _alike(self.ids, new), 0
        if first < max(len(self.ids), len(new)):
            last = _alike(self.ids[first:][::-1], new[first:][::-1])
        self._replace(first, len(self.ids) - last, new, len(new) - last)

    def _replace(self, first: int, old_end: int, new: list[Id], new_end: int) -> None:
        if old_end > first:
            self.beginRemoveRows(QModelIndex(), first, old_end - 1)
            del self.ids[first:old_end]
            self.endRemoveRows()
        if new_end > first:
            self.beginInsertRows(QModelIndex(), first, new_end - 1)
            self.ids = new
            self.endInsertRows()
        self.rows = dict(zip(self.ids, count(), strict=False))
        if self.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.ids):
            return None
        id, looks = self.ids[index.row()], self.view.looks
        if id not in looks:
            return None
        if role == NAME:
            return looks[id].name
        if role == Role.DisplayRole:
            return f"{looks[id].number}  {looks[id].name}" if looks[id].number else looks[id].name
        if role == MORE:
            return told_about(self.view, id)
        return id if role == Role.UserRole else None

    def at(self, id: Id) -> QModelIndex:
        """The row of a stop; an invalid index for what is not on the path."""
        return self.index(self.rows[id]) if id in self.rows else QModelIndex()


def follow(rows: QItemSelectionModel, model: StopList) -> None:
    """Makes the chosen cards the selected rows, and the desk's selection the current one."""
    view = model.view
    rows.select(_chosen(model), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    now = model.at(view.desk.selection)
    if now != rows.currentIndex():
        rows.setCurrentIndex(now, QItemSelectionModel.SelectionFlag.NoUpdate)


def _chosen(model: StopList) -> QItemSelection:
    """The chosen cards as runs of rows, so that all ten thousand are one range."""
    rows = sorted(model.rows[id] for id in model.view.chosen if id in model.rows)
    chosen = QItemSelection()
    for _, run in groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0]):
        found = [row for _, row in run]
        chosen.select(model.index(found[0]), model.index(found[-1]))
    return chosen


def _alike(one: Sequence[Id], other: Sequence[Id]) -> int:
    """How many ids two lists begin with alike."""
    differ = map(ne, one, other)
    return next(compress(count(), differ), min(len(one), len(other)))
