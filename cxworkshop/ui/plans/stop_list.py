"""The stops of the path with a tick each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cxworkshop.model.record import Id
from cxworkshop.model.stops import every_stop, stop_names
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.plans.pills import DISC, paint_pill
from cxworkshop.ui.theme import LIGHT, font

ROLE = Qt.ItemDataRole
HIGH = 48


class StopList(QListWidget):
    """Space ticks the current row, a tap anywhere on a row ticks that one; the number of a stop goes to its row.
    Enter ticks the row when none is ticked yet, and goes on to the dialog, whose answer it is.
    """

    def __init__(self, workshop: Workshop, chosen: Sequence[Id], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self.setObjectName("plans.stops")
        self.setFont(font(15))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(5 * HIGH)
        self.setItemDelegate(StopRow(self))
        names = stop_names(workshop)
        for stop in every_stop(workshop):
            name = names[stop.touchpoint.id]
            item = QListWidgetItem(name, self)
            item.setData(ROLE.UserRole, (stop.touchpoint.id, stop.number))
            item.setData(ROLE.AccessibleTextRole, f"{stop.number} {name}")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(_tick(stop.touchpoint.id in chosen))
        self.itemClicked.connect(self._turn)

    def chosen(self) -> list[Id]:
        """The ids of the ticked stops, in path order."""
        items = (self.item(place) for place in range(self.count()))
        return [item.data(ROLE.UserRole)[0] for item in items if item.checkState() is Qt.CheckState.Checked]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdecimal():
            self._type(event.text())
            return
        self._typed = ""
        if event.key() == Qt.Key.Key_Space and self.currentItem():
            self._turn(self.currentItem())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentItem() and not self.chosen():
                self._turn(self.currentItem())
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _type(self, digit: str) -> None:
        """Goes to the stop with the number typed so far, else to the one that the last digit alone names."""
        rows = {str(self.item(place).data(ROLE.UserRole)[1]): place for place in reversed(range(self.count()))}
        self._typed = self._typed + digit if self._typed + digit in rows else digit
        if self._typed in rows:
            self.setCurrentRow(rows[self._typed])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentRow() < 0:
            self.setCurrentRow(0)

    def _turn(self, item: QListWidgetItem) -> None:
        item.setCheckState(_tick(item.checkState() is not Qt.CheckState.Checked))


class StopRow(QStyledItemDelegate):
    """Draws a stop: tick, number, title."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, HIGH)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        place, state = QRectF(option.rect), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = bool(state & QStyle.StateFlag.State_Selected) and bool(state & QStyle.StateFlag.State_HasFocus)
        painter.fillRect(place, QColor(LIGHT.accent_soft if here else LIGHT.surface))
        _paint_tick(painter, QRectF(place.x() + 14, place.y() + 14, 20, 20), _is_on(index))
        x = paint_pill(painter, place.x() + 48, place.y() + (HIGH - DISC) / 2, index.data(ROLE.UserRole)[1])
        painter.setFont(font(15))
        words = place.adjusted(x - place.x() + 4, 0, -12, 0)
        title = painter.fontMetrics().elidedText(
            index.data(ROLE.DisplayRole), Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()


def _paint_tick(painter: QPainter, place: QRectF, on: bool) -> None:
    painter.setPen(QPen(QColor(LIGHT.accent if on else LIGHT.edge), 2))
    painter.setBrush(QColor(LIGHT.accent if on else LIGHT.surface))
    painter.drawRoundedRect(place, 4, 4)
    if on:
        paint_icon(painter, "check", place.adjusted(2, 2, -2, -2), "#FFFFFF")


def _is_on(index: QModelIndex | QPersistentModelIndex) -> bool:
    return Qt.CheckState(index.data(ROLE.CheckStateRole)) is Qt.CheckState.Checked


def _tick(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
