"""The items beside the line: each with its month and a mark, whole or with how many links are missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cxworkshop.insight.roadmap import is_open
from cxworkshop.insight.trace import Trace
from cxworkshop.layout.hyphens import wrapped
from cxworkshop.model.record import Id
from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.tip import plain_tip
from cxworkshop.ui.roadmap.words import COLUMNS, STATUS
from cxworkshop.ui.theme import LIGHT, font

ID, UNDER, WHOLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
LEFT, RIGHT, STEP, BELOW, AROUND, LINES, LEAST = 42, 8, 18, 18, 5, 2, 48
BAR = 12  # pixels: room for a scroll bar, kept whether it is there or not, so that titles do not break anew
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
Index = QModelIndex | QPersistentModelIndex


class ItemList(QListWidget):
    """Up and Down walk through the items; `walked` tells the one that is chosen now."""

    walked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trace.items")
        self.setItemDelegate(ItemLine(self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.currentItemChanged.connect(self._walked)

    def show_traces(self, traces: Sequence[Trace], chosen: Id, t: Words) -> None:
        """Shows these and chooses one of them without telling anybody; the first when that one is not there."""
        self.blockSignals(True)
        place = self.verticalScrollBar().value()
        self.clear()
        for one in traces:
            self.addItem(_line(one, t))
        ids = [one.item.id for one in traces]
        self.setCurrentRow(ids.index(chosen) if chosen in ids else 0)
        self.verticalScrollBar().setValue(place)
        self.blockSignals(False)
        self.setAccessibleName(t("Items of the roadmap"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles break otherwise in another width, so rows are higher or lower."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @property
    def chosen(self) -> Id:
        """The item that is chosen; "" when there is none."""
        item = self.currentItem()
        return str(item.data(ID)) if item else ""

    def _walked(self) -> None:
        if self.chosen:
            self.walked.emit(self.chosen)


def _line(trace: Trace, t: Words) -> QListWidgetItem:
    line = QListWidgetItem(trace.item.title)
    mark = mark_of(trace, t)
    column = t(COLUMNS[trace.item.column])
    status = "" if is_open(trace.item) else t(STATUS[trace.item.status][0])
    under = " · ".join(filter(None, (column, status, mark)))
    line.setData(ID, trace.item.id)
    line.setData(UNDER, under)
    line.setData(WHOLE, trace.is_whole)
    line.setData(Qt.ItemDataRole.AccessibleTextRole, f"{trace.item.title}, {under}")
    line.setData(Qt.ItemDataRole.ToolTipRole, plain_tip(trace.item.title))
    return line


def mark_of(trace: Trace, t: Words) -> str:
    """Whether it can be followed all the way, in a word or two."""
    return t("whole") if trace.is_whole else t.n("{n} link missing", "{n} links missing", len(trace.missing))


class ItemLine(QStyledItemDelegate):
    """Paints one item: a ring on the line, dashed where something is missing, its title and what is said of it."""

    def __init__(self, items: QListWidget) -> None:
        super().__init__(items)
        self._list = items

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, max(LEAST, len(self._title(index)) * STEP + BELOW + 2 * AROUND))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            _paint_chosen(painter, place, bool(option.state & QStyle.StateFlag.State_HasFocus))
        _paint_mark(painter, place, index.data(WHOLE))
        line = QRectF(place.left() + LEFT, place.top() + AROUND, place.width() - LEFT - RIGHT, STEP)
        painter.setFont(font(14, 600))
        painter.setPen(QColor(LIGHT.ink))
        for words in self._title(index):
            painter.drawText(line, MIDDLE, words)
            line.translate(0, STEP)
        painter.setFont(font(13))
        painter.setPen(QColor(LIGHT.muted if index.data(WHOLE) else LIGHT.warn))
        under = painter.fontMetrics().elidedText(index.data(UNDER), Qt.TextElideMode.ElideRight, int(line.width()))
        painter.drawText(line, MIDDLE, under)
        painter.restore()

    def _title(self, index: Index) -> list[str]:
        measure = QFontMetricsF(font(14, 600)).horizontalAdvance
        return wrapped(index.data(), self._list.width() - LEFT - RIGHT - BAR, LINES, measure) or [""]


def _paint_chosen(painter: QPainter, place: QRectF, has_keys: bool) -> None:
    """Soft, with a bar at the left; a ring when the keyboard is there."""
    ground = place.adjusted(1.5, 1.5, -1.5, -1.5)
    painter.setPen(QPen(QColor(LIGHT.rail), 3) if has_keys else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.accent_soft))
    painter.drawRoundedRect(ground, 8, 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.accent))
    painter.drawRoundedRect(QRectF(ground.left() + 3, ground.top() + 8, 4, ground.height() - 16), 2, 2)


def _paint_mark(painter: QPainter, place: QRectF, is_whole: bool) -> None:
    ring = QRectF(place.left() + 13, place.top() + AROUND + 1, 20, 20)
    ink = LIGHT.good if is_whole else LIGHT.warn
    pen = QPen(QColor(ink), 2)
    if not is_whole:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(LIGHT.surface))
    painter.drawEllipse(ring)
    paint_icon(painter, "check" if is_whole else "unplug", ring.adjusted(4, 4, -4, -4), ink)
