"""A roomy table of figures whose last rows may be sums."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cxworkshop.ui.parts.table import Table
from cxworkshop.ui.theme import LIGHT

HIGH = 40
ROOMY = "QTableView::item { padding: 0 10px; } QHeaderView::section { padding: 6px 13px; }"


Index = QModelIndex | QPersistentModelIndex


class Ruled(QStyledItemDelegate):
    """A hairline below every row; sums are bold."""

    def __init__(self, sums: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._sums = sums

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.row() >= index.model().rowCount() - self._sums:
            option.font.setWeight(QFont.Weight.Bold)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        painter.setPen(QColor(LIGHT.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


class Figures(Table):
    """Walked with the arrow keys. The last `sums` rows are sums."""

    def __init__(self, name: str, words: str, sums: int = 0) -> None:
        super().__init__(name, words, 15)
        self.verticalHeader().setDefaultSectionSize(HIGH)
        self.setStyleSheet(ROOMY)
        self.setItemDelegate(Ruled(sums, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
