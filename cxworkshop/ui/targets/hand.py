"""The hand on the list of targets: it carries a row on or between others, swipes it aside, or scrolls the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QInputDevice, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from cxworkshop.ui.targets.gesture import AWAY, HELD, Landing, Meaning, landing, meaning
from cxworkshop.ui.targets.ghost import Ghost
from cxworkshop.ui.targets.row import TargetRow

REACH = 40  # pixels from the edge of the list where it begins to scroll


class RowHand(QObject):
    """Watches every press on the rows it is given. Signals carry ids and places among the rows, from 0."""

    merged = Signal(str, str)
    moved = Signal(str, int)
    parked = Signal(str)
    tapped = Signal(str, QPoint)
    shown = Signal()  # where a row would land, or how far it is swiped, has changed

    def __init__(self, inside: QWidget, area: QScrollArea, merges: Callable[[], str]) -> None:
        """`merges` is the word that stands on a row while it is held over another."""
        super().__init__(inside)
        self._inside, self._area, self._merges = inside, area, merges
        self.rows: list[TargetRow] = []
        self._row: TargetRow | None = None
        self._start, self._at, self._scrolled = QPoint(), QPoint(), 0
        self._by_finger = False
        self.now: Meaning = "wait"
        self.landing = Landing(None, None)
        self._clock = QElapsedTimer()
        self._ghost = Ghost(inside)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HELD)
        self._hold.setTimerType(Qt.TimerType.PreciseTimer)
        self._hold.timeout.connect(lambda: self._follow(self._at, HELD))

    def take(self, rows: list[TargetRow]) -> None:
        """These are the rows now, from the top."""
        for one in rows:
            one.installEventFilter(self)
        self.rows = rows
        if self._row is not None and self._row not in rows:
            self._row = None
            self.put_back()

    # What is seen of the rows

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and isinstance(watched, TargetRow):
            return self._touched(watched, event)
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.now != "wait":
            self.put_back()
            return True
        return False

    def _touched(self, row: TargetRow, event: QMouseEvent) -> bool:
        """Only the left button; a second finger or button while something is held is ignored."""
        kind, at = event.type(), event.globalPosition().toPoint()
        if kind == QEvent.Type.MouseMove and self._row is row:
            self._follow(at)
        elif event.button() != Qt.MouseButton.LeftButton:
            return False
        elif kind == QEvent.Type.MouseButtonPress and self._row is None:
            self._press(row, at, event.device().type() == QInputDevice.DeviceType.TouchScreen)
        elif kind == QEvent.Type.MouseButtonRelease and self._row is row:
            self._release(row, at)
        return True

    def _press(self, row: TargetRow, at: QPoint, by_finger: bool) -> None:
        self._row, self.now, self._by_finger = row, "wait", by_finger
        self._start = self._at = at
        self._scrolled = self._area.verticalScrollBar().value()
        self._clock.start()
        if row.may_move:
            self._hold.start()

    def _release(self, row: TargetRow, at: QPoint) -> None:
        now, to, gone = self.now, self.landing, abs(at.x() - self._start.x()) >= AWAY
        self.put_back()
        if now == "wait":
            self.tapped.emit(row.id, at)
        elif now == "swipe" and gone:
            self.parked.emit(row.id)
        elif now == "lift":
            self._land(row, to)

    def put_back(self) -> None:
        """Lets go without doing anything."""
        self._hold.stop()
        if self._row is not None:
            self._row.set_carried(False)
            self._row.slide(0)
        self._ghost.hide()
        self._row, self.now = None, "wait"
        self._show(Landing(None, None))

    # On its way

    def _follow(self, at: QPoint, at_least: int = 0) -> None:
        """Goes along to a point of the screen; `at_least` so many milliseconds after the press."""
        row = self._row
        if row is None:
            return
        self._at = at
        gone = at - self._start
        if self.now == "wait":
            held = max(at_least, self._clock.elapsed())
            self._begin(row, meaning(gone.x(), gone.y(), held, self._by_finger))
        if self.now == "lift":
            self._carry(at)
        elif self.now == "swipe":
            row.slide(gone.x())
            self.shown.emit()
        elif self.now == "scroll":
            self._area.verticalScrollBar().setValue(self._scrolled - gone.y())

    def _begin(self, row: TargetRow, now: Meaning) -> None:
        if now != "scroll" and not row.may_move:
            return
        self.now = now
        if now != "wait":
            self._hold.stop()
        if now == "lift":
            self._ghost.lift(row)
            row.set_carried(True)
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _carry(self, at: QPoint) -> None:
        self._ghost.follow(at, self._by_finger)
        here = self._inside.mapFromGlobal(at)
        self._area.ensureVisible(here.x(), here.y(), 0, REACH)
        here = self._inside.mapFromGlobal(at)
        if self._row is None or not self._area.rect().contains(self._area.mapFromGlobal(at)):
            self._show(Landing(None, None))
        else:
            tops = [float(one.y()) for one in self.rows]
            self._show(landing(here.y(), tops, self._row.height()))

    def _show(self, to: Landing) -> None:
        self.landing = to
        for place, one in enumerate(self.rows):
            one.set_taking(place == to.into and one is not self._row)
        over = to.into is not None and self.rows[to.into] is not self._row
        self._ghost.say(self._merges() if over else "")
        self.shown.emit()

    def _land(self, row: TargetRow, to: Landing) -> None:
        was = self.rows.index(row) if row in self.rows else -1
        if to.into is not None and to.into != was:
            self.merged.emit(row.id, self.rows[to.into].id)
        elif to.gap is not None and to.gap not in (was, was + 1):
            self.moved.emit(row.id, to.gap - 1 if to.gap > was else to.gap)
