"""A list one picks from by typing a few letters: people, items, measures. Enter takes the marked line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.person import paint_person
from cxworkshop.ui.parts.popover import Popover
from cxworkshop.ui.theme import LIGHT, font

WIDE, HIGH, MOST = 420, 48, 7  # pixels; and how many lines show at once
LINE = Qt.ItemDataRole.UserRole
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -MOST, Qt.Key.Key_PageDown: MOST}


class Line(NamedTuple):
    """What one picks: its words, what stands quietly beside them, and an icon or the letters of a face."""

    words: str
    value: Any = None
    side: str = ""
    icon: str = ""
    letters: str = ""
    colour: int = 0


class Question(NamedTuple):
    """`take` gets the value that was picked and `write` what was typed that is on no line; each says whether it was
    done, and the list goes only then. `other` is the line that offers what was typed, with a gap for {name}.
    """

    title: str
    hint: str
    lines: Sequence[Line]
    take: Callable[[Any], bool]
    value: Any = None
    write: Callable[[str], bool] | None = None
    other: str = ""


class PickList(Popover):
    """Opens beside what asks; the keyboard stays in the field while arrows go through the lines."""

    def __init__(self, desk: Desk, parent: QWidget, name: str) -> None:
        super().__init__(desk, parent, name, WIDE)
        self._asked = Question("", "", (), lambda _value: True)
        self._shown: list[Line] = []

    def ask(self, question: Question, at: QPoint) -> None:
        self._asked = question
        self.open_at(at)

    def build(self) -> None:
        name = self.objectName()
        self.say_title(self._asked.title)
        self.field, self.list = LineField(70, self._asked.hint), QListWidget()
        self.field.setObjectName(f"{name}.field")
        self.list.setObjectName(f"{name}.list")
        self.list.setAccessibleName(self._asked.title)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(LinePainter(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.field.textEdited.connect(lambda _text: self._filter())
        self.field.returnPressed.connect(self._take)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._take())
        self.body.addWidget(self.field)
        self.body.addWidget(self.list)
        self._filter()

    def first(self) -> QWidget | None:
        return self.field

    def reread(self) -> bool:
        return True

    def _filter(self) -> None:
        """The lines that have every word that was typed, and what was typed itself where that is an answer."""
        typed = self.field.text().strip()
        words = typed.casefold().split()
        self._shown = [one for one in self._asked.lines if all(word in one.words.casefold() for word in words)]
        if typed and self._asked.write and typed.casefold() not in {one.words.casefold() for one in self._shown}:
            self._shown.append(Line(self._asked.other.replace("{name}", typed), typed, icon="plus"))
        self.list.clear()
        for one in self._shown:
            item = QListWidgetItem(one.words)
            item.setData(LINE, one)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (one.words, one.side))))
            self.list.addItem(item)
        here = [place for place, one in enumerate(self._shown) if not words and one.value == self._asked.value]
        self.list.setCurrentRow(here[0] if here else 0)
        self.list.setFixedHeight(HIGH * max(1, min(MOST, len(self._shown))))
        if self.isVisible():
            self.settle_down()

    def _take(self) -> None:
        place = self.list.currentRow()
        if not 0 <= place < len(self._shown):
            return
        line, asked = self._shown[place], self._asked
        is_typed = asked.write is not None and line not in asked.lines
        take = asked.write if asked.write and is_typed else asked.take
        if take(line.value):
            self.close_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is getattr(self, "field", None) and isinstance(event, QKeyEvent):
            step = STEPS.get(Qt.Key(event.key())) if event.type() == QEvent.Type.KeyPress else None
            if step is not None:
                last = self.list.count() - 1
                self.list.setCurrentRow(max(0, min(last, self.list.currentRow() + step)))
                self._tell()
                return True
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.desk.said.emit(item.data(Qt.ItemDataRole.AccessibleTextRole))


class LinePainter(QStyledItemDelegate):
    """One line, 48 high: sign or face, words, and at the right what goes with them."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, HIGH)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line, place = index.data(LINE), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(LIGHT.accent), 2))
            painter.setBrush(QColor(LIGHT.accent_soft))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 8, 8)
        x = self._paint_sign(painter, place, Line(*line))
        self._paint_words(painter, place.adjusted(x, 0, -12, 0), Line(*line))
        painter.restore()

    def _paint_sign(self, painter: QPainter, place: QRectF, line: Line) -> float:
        """The face or the icon; how far right the words begin."""
        if line.letters:
            paint_person(painter, QRectF(place.left() + 10, place.center().y() - 15, 30, 30), line.letters, line.colour)
            return 50
        if line.icon:
            paint_icon(painter, line.icon, QRectF(place.left() + 15, place.center().y() - 10, 20, 20), LIGHT.muted)
            return 50
        return 14

    def _paint_words(self, painter: QPainter, place: QRectF, line: Line) -> None:
        """The side words keep to the right half, so that the words themselves always show."""
        middle, cut = Qt.AlignmentFlag.AlignVCenter, Qt.TextElideMode.ElideRight
        painter.setFont(font(13))
        painter.setPen(QColor(LIGHT.muted))
        side = painter.fontMetrics().elidedText(line.side, cut, int(place.width() * 0.5))
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, side)
        taken = painter.fontMetrics().horizontalAdvance(side) + 12 if side else 0
        painter.setFont(font(15, 600 if line.letters else 400))
        painter.setPen(QColor(LIGHT.ink))
        words = painter.fontMetrics().elidedText(line.words, cut, int(place.width() - taken))
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignLeft, words)
