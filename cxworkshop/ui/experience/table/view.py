"""The table itself: walked with arrows, written in with figures, copied for a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from cxworkshop.model.experience import RANGES, Dimension
from cxworkshop.model.record import Id
from cxworkshop.ui.experience.table.columns import COLUMNS
from cxworkshop.ui.experience.table.model import StopRows
from cxworkshop.ui.parts.table import Table
from cxworkshop.ui.theme import LIGHT, font

HIGH = 44
Index = QModelIndex | QPersistentModelIndex


class Ringed(QStyledItemDelegate):
    """A hairline below every row, and a ring around the cell that figures write into."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        painter.setPen(QColor(LIGHT.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        view = self.parent()
        if isinstance(view, QTableView) and view.currentIndex() == index and view.hasFocus():
            painter.setPen(QPen(QColor(LIGHT.accent), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))


class StopTable(Table):
    """`judged` tells a stop, a dimension and a value: 1–5, 0–3 on the elements, none by Delete."""

    walked = Signal(str)
    judged = Signal(str, str, object)

    def __init__(self) -> None:
        super().__init__("experience.table", "")
        self.rows = StopRows(self)
        self._following = False
        self.setModel(self.rows)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setMinimumHeight(48)
        self.verticalHeader().show()
        self.verticalHeader().setFixedWidth(48)
        self.verticalHeader().setFont(font(13, 700))
        self.verticalHeader().setDefaultSectionSize(HIGH)
        self.setCornerWidget(QWidget(self))
        self.setProperty("look", "roomy")
        self.setItemDelegate(Ringed(self))
        for place, column in enumerate(COLUMNS):
            self.setColumnWidth(place, column.wide)

    def follow(self, id: Id) -> None:
        """Makes a stop the row that has the keyboard, in the column it is in."""
        place = self.rows.place(id)
        if place is not None and place != self.currentIndex().row():
            self._following = True
            self.setCurrentIndex(self.rows.index(place, max(self.currentIndex().column(), 0)))
            self._following = False

    def copy(self) -> None:
        """The chosen rows, or all when there is only the one that has the keyboard."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        places = chosen if len(chosen) > 1 else range(self.rows.rowCount())
        QGuiApplication.clipboard().setText(self.rows.as_text(list(places)))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._following:
            self.walked.emit(self.rows.lines[current.row()].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif not self._judge(event):
            super().keyPressEvent(event)

    def _judge(self, event: QKeyEvent) -> bool:
        """Whether the key said something of the cell that has the keyboard."""
        index = self.currentIndex()
        of = COLUMNS[index.column()].writes if index.isValid() else None
        if of is None:
            return False
        id = self.rows.lines[index.row()].id
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.judged.emit(id, of, None)
            return True
        value = judged_by(event.text(), of)
        if value is not None:
            self.judged.emit(id, of, value)
        return value is not None


def judged_by(key: str, of: Dimension) -> int | None:
    """What a figure means on a scale: feelings are 1–5 from awful to great, all others are what they are."""
    if len(key) != 1 or key not in "012345":
        return None
    low, high = RANGES[of]
    value = int(key) - 3 if low < 0 else int(key)
    return value if low <= value <= high else None
