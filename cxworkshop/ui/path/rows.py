"""The same stops as rows, beside the canvas (Ctrl L): for screen readers and quick reading."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from cxworkshop.edits.path import in_tray
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.view import PathView
from cxworkshop.ui.theme import font

WIDE = 320


class StopRows(QListWidget):
    """One row for every stop, then one for every card in the tray; choosing a row chooses the card."""

    keyed = Signal(QKeyEvent)

    def __init__(self, desk: Desk, view: PathView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._view = desk, view
        self.setObjectName("path.rows")
        self.setFixedWidth(WIDE)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(font(14))
        self.setSpacing(4)
        self.currentItemChanged.connect(self._chosen)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self._desk.t("The stops as a list"))
        self.reread()

    def reread(self) -> None:
        """Shows the stops as they are now; the chosen row stays."""
        self.blockSignals(True)
        self.clear()
        waiting = [one.id for one in in_tray(self._desk.workshop, self._view.path_id)]
        for id in [stop.id for stop in self._view.plan.stops] + waiting:
            look = self._view.looks[id]
            item = QListWidgetItem(f"{look.number}  {look.name}" if look.number else look.name)
            item.setData(Qt.ItemDataRole.UserRole, id)
            self.addItem(item)
        self.blockSignals(False)
        self.choose(self._desk.selection)

    def choose(self, id: str) -> None:
        """Marks the row of a card without telling anybody."""
        self.blockSignals(True)
        for place in range(self.count()):
            if self.item(place).data(Qt.ItemDataRole.UserRole) == id:
                self.setCurrentRow(place)
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Tab)
        if event.key() not in arrows or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            self.keyed.emit(event)
            if event.isAccepted():
                return
        super().keyPressEvent(event)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._desk.select(str(item.data(Qt.ItemDataRole.UserRole)))
