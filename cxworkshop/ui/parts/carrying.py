"""Rows that are dragged up and down in a list: the press that becomes a drag, and the line where a row would land."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QScrollArea, QWidget

from cxworkshop.ui.theme import LIGHT

EDGE = 32  # pixels from the edge where the list begins to scroll
LIFT = 6  # pixels a press has to move before it carries the row


class Carry(QObject):
    """A press on a handle that may become a drag. Its points are global; Esc puts back what is carried."""

    carried = Signal(QPoint)
    dropped = Signal(QPoint)
    put_back = Signal()

    def __init__(self, handle: QWidget) -> None:
        super().__init__(handle)
        self._handle = handle
        self._start: QPoint | None = None
        self.lifted = False

    def press(self, event: QMouseEvent) -> None:
        self._start, self.lifted = event.globalPosition().toPoint(), False

    def move(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        if self._start is not None and not self.lifted and abs(at.y() - self._start.y()) >= LIFT:
            self.lifted = True
            self._handle.grabKeyboard()
        if self.lifted:
            self.carried.emit(at)

    def release(self, event: QMouseEvent) -> bool:
        """Whether the press was a drag; else it was a tap."""
        self._start = None
        if not self.lifted:
            return False
        self._let_go()
        self.dropped.emit(event.globalPosition().toPoint())
        return True

    def escape(self, event: QKeyEvent) -> bool:
        """Whether the key has put back what was carried."""
        if not self.lifted or event.key() != Qt.Key.Key_Escape:
            return False
        self._start = None
        self._let_go()
        self.put_back.emit()
        return True

    def _let_go(self) -> None:
        self.lifted = False
        self._handle.releaseKeyboard()


class Landing:
    """Among which rows of a list a carried one would land. `moved` gets its old and its new place, from 0."""

    def __init__(
        self, inside: QWidget, rows: Callable[[], Sequence[QWidget]], moved: Callable[[int, int], object]
    ) -> None:
        self._inside, self._rows, self._moved = inside, rows, moved
        self._gap: int | None = None  # before which row, from 0

    def listen(self, carry: Carry, row: QWidget) -> None:
        """Follows one row when it is carried."""
        carry.carried.connect(self._follow)
        carry.dropped.connect(lambda at: self._land(row, at))
        carry.put_back.connect(self._forget)

    def paint(self, painter: QPainter) -> None:
        """A line where the carried row would land."""
        rows = self._rows()
        if self._gap is None or not rows:
            return
        edge = rows[-1].geometry().bottom() if self._gap >= len(rows) else rows[self._gap].geometry().top()
        painter.fillRect(QRectF(0, edge - 1, self._inside.width(), 3), QColor(LIGHT.accent))

    def _follow(self, at: QPoint) -> None:
        y = self._inside.mapFromGlobal(at).y()
        show(self._inside, at)
        self._gap = sum(row.geometry().center().y() < y for row in self._rows())
        self._inside.update()

    def _land(self, row: QWidget, at: QPoint) -> None:
        self._follow(at)
        was, gap = list(self._rows()).index(row), self._gap or 0
        self._forget()
        place = gap - 1 if gap > was else gap
        if place != was:
            self._moved(was, place)

    def _forget(self) -> None:
        self._gap = None
        self._inside.update()


def show(inside: QWidget, at: QPoint) -> None:
    """Scrolls what a widget lies in, so that a point under the hand is in sight."""
    area: QWidget | None = inside
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None and (content := area.widget()) is not None:
        place = content.mapFromGlobal(at)
        area.ensureVisible(place.x(), place.y(), 0, EDGE)
