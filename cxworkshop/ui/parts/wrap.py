"""A layout that runs from left to right and goes on below when the line is full, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class Wrap(QLayout):
    """Things of different widths in lines; `gap` between them, `between` the lines."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8, between: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._between = gap, between
        self.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, widget: QWidget) -> None:
        """The item is made here: one that Qt makes is taken for gone when some other part of the window goes."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._run(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._run(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As wide as the widest thing; things that can give way shrink further."""
        wanted = QSize(0, 0)
        for item in self._items:
            wanted = wanted if item.isEmpty() else wanted.expandedTo(item.minimumSize())
        return wanted.grownBy(self.contentsMargins())

    def _run(self, rect: QRect, move: bool) -> int:
        """Puts everything in its place, or only measures; gives the height. On a line things stand in the middle."""
        inside = rect.marginsRemoved(self.contentsMargins())
        y = inside.y()
        for line in self._broken(inside.width()):
            x, high = inside.x(), max(size.height() for _, size in line)
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), size))
                x += size.width() + self._gap
            y += high + self._between
        lower = self.contentsMargins().bottom() - (self._between if y > inside.y() else 0)
        return y + lower - rect.y()

    def _broken(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What goes on each line of a width, and how large it is there."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(1, width), 10_000))
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self._gap
        return lines
