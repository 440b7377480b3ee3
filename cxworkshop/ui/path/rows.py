"""The same stops as rows, beside the canvas (Ctrl L): for quick reading, and for names typed one after another."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelection, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from cxworkshop.model.path import Touchpoint
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.stop_list import Index, Role, StopList, follow
from cxworkshop.ui.path.view import PathView
from cxworkshop.ui.theme import LIGHT, font

WIDE, HIGH = 320, 68
OWN = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
       Qt.Key.Key_Tab, Qt.Key.Key_F2}  # fmt: skip


class TitleRows(StopList):
    """Rows whose title can be typed anew; those that a search does not find are pale."""

    def __init__(self, view: PathView, actions: PathActions, parent: QWidget) -> None:
        super().__init__(view, parent, with_tray=True)
        self._actions = actions

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags if self.view.desk.read_only else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if role == Role.EditRole and 0 <= index.row() < len(self.ids):
            card = self.view.desk.workshop.get(Touchpoint, self.ids[index.row()])
            return card.title if card else ""
        if role == Role.ForegroundRole and 0 <= index.row() < len(self.ids):
            return QColor(LIGHT.muted if self.ids[index.row()] in self.view.dimmed else LIGHT.ink)
        if role == Role.SizeHintRole:
            return QSize(WIDE - 40, HIGH)
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        return role == Role.EditRole and self._actions.rename(self.ids[index.row()], str(value))


class StopRows(QListView):
    """One row for every stop, then one for every card in the tray; the chosen rows are the chosen cards.
    F2 types a title, Ctrl and an arrow up or down moves the chosen cards along the path.
    """

    keyed = Signal(QKeyEvent)

    def __init__(self, desk: Desk, actions: PathActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._actions, self._view = desk, actions, actions.view
        self._following = False
        self.cards = TitleRows(self._view, actions, self)
        self.setModel(self.cards)
        self._set_up()
        self._view.chosen_changed.connect(self.follow)
        self._view.dimmed_changed.connect(self.viewport().update)
        desk.selected.connect(self.follow)
        self.retranslate()

    def _set_up(self) -> None:
        self.setObjectName("path.rows")
        self.setFixedWidth(WIDE)
        self.setWordWrap(True)
        self.setUniformItemSizes(True)  # else each of ten thousand rows is measured when the list is shown
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFont(font(14))
        self.setSpacing(4)

    def retranslate(self) -> None:
        self.setAccessibleName(self._desk.t("The stops as a list"))
        self.reread()

    def reread(self) -> None:
        """Shows the stops as they are now; the chosen rows stay. Unseen, it waits until it is shown."""
        if not self.isVisible():
            return
        self._following = True
        self.cards.reread()
        self._following = False
        self.follow()

    def follow(self) -> None:
        """Marks the rows of the chosen cards without telling anybody."""
        if not self._following and self.isVisible():
            self._following = True
            follow(self.selectionModel(), self.cards)
            self._following = False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reread()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._following:
            self._following = True
            chosen = sorted(index.row() for index in self.selectionModel().selectedIndexes())
            now = self.selectionModel().currentIndex().row()
            self._view.choose([self.cards.ids[row] for row in chosen], self.cards.ids[now] if now >= 0 else None)
            self._following = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if ctrl and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._actions.step(self._view.chosen, 1 if event.key() == Qt.Key.Key_Down else -1, 0)
            return
        if event.key() not in OWN or ctrl:
            event.ignore()
            self.keyed.emit(event)
            if event.isAccepted():
                return
        super().keyPressEvent(event)
