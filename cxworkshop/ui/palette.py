"""Find or do: stops, targets, plans and people first, then actions. Enter goes, Ctrl Enter shows it to the room."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel
from cxworkshop.ui.theme import LIGHT, font

WIDTH, TOP, ROW, MOST = 624, 72, 48, 9
HINT, ICON, WORDS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class Entry(NamedTuple):
    """One line of the palette and what it does; `show` puts what was found on the projector."""

    text: str
    icon: str
    hint: str
    go: Callable[[], object]
    show: Callable[[], object] | None = None


class Palette(Panel):
    """Centred over the window; Esc or a click elsewhere puts it away."""

    def __init__(self, parent: QWidget, t: Words, entries: list[Entry]) -> None:
        super().__init__(parent, "overlay")
        self.setObjectName("palette")
        self._entries, self._shown = entries, entries
        self.field = QLineEdit()
        self.field.setFont(font(18))
        self.field.setObjectName("palette.field")
        self.field.setPlaceholderText(t("Find or do…"))
        self.field.setAccessibleName(t("Find or do…"))
        self.list = QListWidget()
        self.list.setObjectName("palette.list")
        self.list.setAccessibleName(t("What was found"))
        self.list.setItemDelegate(Line(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = plain_label(t("Nothing is called that."), "muted")
        self.foot = plain_label(t("Enter goes there. Ctrl Enter shows it on the projector."), "least")
        self._lay_out()
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._go())
        self._filter("")

    def open(self) -> None:
        if (parent := self.parentWidget()) is not None:
            self.move((parent.width() - WIDTH) // 2, TOP)
        self.show()
        self.raise_()
        self.field.setFocus()

    def _lay_out(self) -> None:
        self.setFixedWidth(WIDTH)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 12, 16, 12)
        for widget in (self.field, self.list, self.nothing, self.foot):
            inside.addWidget(widget)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        self._shown = sorted(
            (one for one in self._entries if all(word in one.text.casefold() for word in words)),
            key=lambda one: not words or not one.text.casefold().startswith(words[0]),
        )
        self.list.clear()
        for one in self._shown:
            item = QListWidgetItem(one.text)
            item.setData(HINT, one.hint)
            item.setData(ICON, one.icon)
            item.setData(WORDS, words)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(ROW * min(MOST, len(self._shown)))
        self.nothing.setVisible(not self._shown)
        self.foot.setVisible(any(one.show for one in self._shown))
        self.adjustSize()

    def _go(self, to_projector: bool = False) -> None:
        row = self.list.currentRow()
        chosen = self._shown[row] if 0 <= row < len(self._shown) else None
        do = chosen and (chosen.show if to_projector else chosen.go)
        if do:
            self.close_up()
            do()

    def close_up(self) -> None:
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.close_up()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        return super().eventFilter(watched, event)

    def _pressed(self, key: int, ctrl: bool) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key))
        if step is not None:
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(to_projector=ctrl)
        elif key == Qt.Key.Key_Escape:
            self.close_up()
        else:
            return False
        return True


class Line(QStyledItemDelegate):
    """Paints one line; what was looked for has a fill and more weight."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(WIDTH - 48, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(LIGHT.accent_soft))
            painter.drawRoundedRect(rect, 8, 8)
        paint_icon(painter, index.data(ICON), QRectF(rect.left() + 12, rect.top() + 14, 20, 20), LIGHT.muted)
        painter.setPen(QColor(LIGHT.ink))
        _paint_text(painter, rect.adjusted(44, 0, -120, 0), index.data(), index.data(WORDS) or [])
        painter.setPen(QColor(LIGHT.muted))
        painter.setFont(font(13))
        painter.drawText(rect.adjusted(0, 0, -12, 0), RIGHT, index.data(HINT))
        painter.restore()


RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _paint_text(painter: QPainter, rect: QRectF, text: str, words: list[str]) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
    layout = QTextLayout(shown, font(15))
    marked = QTextCharFormat()
    marked.setFont(font(15, 700))
    marked.setBackground(QColor(LIGHT.accent_soft).darker(106))
    layout.setFormats(
        [_range(start, len(word), marked) for word in words if (start := shown.casefold().find(word)) >= 0]
    )
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    layout.endLayout()
    layout.draw(painter, rect.topLeft() + QRectF(0, (ROW - line.height()) / 2, 0, 0).topLeft())


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, form
    return made
