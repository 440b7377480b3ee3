"""The line of the whole path under a hand: tap an arc or a stop, draw from where trouble shows to where it is born."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.problems import pairs_at
from cxworkshop.layout.arcs import EDGE, LEAST_STEP, Line, Link
from cxworkshop.layout.shapes import Point
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Problem
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.targets.line_keys import LineKeys
from cxworkshop.ui.targets.line_look import LineLook, look_at, pair_words, shown_path, stop_words
from cxworkshop.ui.targets.line_marks import marks_of
from cxworkshop.ui.targets.line_paint import Marks, paint_line

LIFT = 6  # pixels a press has to move before it draws
REACH = 12  # pixels from an arc that still mean it: a finger is wide


class LineView(QWidget):
    """Places are those of the stops, from 0. `drawn` tells a link from symptom to cause and the point it ended at."""

    drawn = Signal(int, int, QPoint)
    arc_tapped = Signal(object, QPoint)
    stop_tapped = Signal(int)
    pointed = Signal(object)  # the ids of the pairs of the arc or the stop under the mouse
    reached = Signal(int)  # the x that a hand or the keyboard has come to

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("targets.line")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.desk, self.line = desk, Line(0, 0)
        self.look: LineLook = look_at(desk.workshop, shown_path(desk))
        self.keys = LineKeys(self)
        self._pressed: Point | None = None
        self._over: Link | None = None
        self._drawing = Marks()
        self._meant: frozenset[Id] = frozenset()

    # What is shown

    def read(self) -> None:
        """Reads the path again; a link that is being drawn is dropped, for the stops may be others."""
        self.look = look_at(self.desk.workshop, shown_path(self.desk))
        self._drawing, self._over = Marks(), None
        self.keys.reset()
        slots = sum(max(count, 1) for count in self.look.counts)
        self.setMinimumWidth(round(slots * LEAST_STEP + 2 * EDGE))
        self._lay()
        self.tell()

    def tell(self) -> None:
        """Names the stop that has the keyboard."""
        name = self.desk.t("The whole path: arrows choose a stop, Space draws from where it shows to where it is born")
        self.setAccessibleName(name)
        told = stop_words(self.look, self.keys.place, self.desk.t) if self.look.stops else ""
        self.setAccessibleDescription(told)

    @property
    def marks(self) -> Marks:
        """What stands out: a link on its way, else what is under the mouse or chosen; the stop with the keyboard."""
        drawn = self._drawing if self._drawing.on_its_way else self.keys.marks
        marks = drawn if drawn.on_its_way else marks_of(self.desk, self.look, self._over)
        return replace(marks, ringed=self.keys.place if self.hasFocus() and self.look.stops else None)

    def hold_over(self, at: QPoint | None) -> int | None:
        """Marks the stop under what is carried here from elsewhere, and tells which; None lets go."""
        place = None if at is None else self.line.stop_at(_point(self.mapFromGlobal(at)))
        self._drawing = Marks(caught=place)
        self.update()
        return place

    def on_screen(self, place: int) -> QPoint:
        """Where a stop stands on the screen."""
        return self.mapToGlobal(QPoint(round(self.line.xs[place]), round(self.line.y)))

    def _lay(self) -> None:
        self.line = self.look.laid(self.width(), self.height())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_line(QPainter(self), self.line, self.look, self.marks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    # Mouse and finger

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = _point(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = _point(event.position())
        if self._drawing.lifted is not None:
            self._pull(at)
        elif self._pressed is not None and _far(at, self._pressed):
            self._lift(self._pressed, at)
        elif not event.buttons():
            self._point_at(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._drawing.lifted is not None:
            self._drop(event.globalPosition().toPoint())
        elif pressed is not None:
            self._tap(pressed, event.globalPosition().toPoint())

    def leaveEvent(self, _event: QEvent) -> None:
        self._point_at(None)

    def _lift(self, start: Point, at: Point) -> None:
        place = self.line.stop_at(start)
        self._pressed = None
        if place is not None and self.desk.may_write():
            self._drawing = Marks(lifted=place)
            self._pull(at)

    def _pull(self, at: Point) -> None:
        place = self.line.stop_at(at)
        caught = place if place != self._drawing.lifted else None
        self._drawing = replace(self._drawing, pull=at, caught=caught)
        self.reached.emit(round(at.x))
        self.update()

    def put_back(self) -> bool:
        """Drops a link that the hand is drawing; False when there is none."""
        drawing, self._drawing = self._drawing, Marks()
        self.update()
        return drawing.on_its_way

    def _drop(self, at: QPoint) -> None:
        shows, born = self._drawing.lifted, self._drawing.caught
        self._drawing = Marks()
        self.update()
        if shows is not None and born is not None:
            self.drawn.emit(shows, born, at)

    def _tap(self, at: Point, on_screen: QPoint) -> None:
        place = self.line.stop_at(at)
        arc = self.line.arc_at(at, REACH) if place is None else None
        if place is not None:
            self.keys.stand_on(place)
            self.stop_tapped.emit(place)
        elif arc is not None:
            self.arc_tapped.emit(arc.link, on_screen)

    def _point_at(self, at: Point | None) -> None:
        """Makes the arc under the mouse stand out, and tells its pairs."""
        place = self.line.stop_at(at) if at is not None else None
        arc = self.line.arc_at(at, REACH) if at is not None and place is None else None
        over = arc.link if arc else None
        self.setCursor(Qt.CursorShape.ArrowCursor if over is None and place is None else POINTING)
        set_tip(self, self._tip(place, over))
        if over != self._over:
            self._over = over
            self.update()
        self._tell_pairs(place, over)

    def _tell_pairs(self, place: int | None, over: Link | None) -> None:
        links = self.look.links[over] if over else ()
        meant = frozenset(link.problem_id for link in links if link.problem_id)
        if place is not None:
            meant = frozenset(one.id for one in pairs_at(self.desk.workshop, self.look.stops[place].touchpoint.id))
        if meant != self._meant:
            self._meant = meant
            self.pointed.emit(meant)

    def _tip(self, place: int | None, over: Link | None) -> str:
        if place is not None:
            return f"{self.look.stops[place].number} {self.look.stops[place].touchpoint.title}"
        links = self.look.links[over] if over else ()
        pairs = [self.desk.workshop.get(Problem, link.problem_id) for link in links]
        return "\n".join(pair_words(pair, self.desk.t) for pair in pairs)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.put_back():
            return
        if not self.keys.press(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keys.put_back()
        self.update()


POINTING = Qt.CursorShape.PointingHandCursor


def _point(at: QPoint | QPointF) -> Point:
    return Point(at.x(), at.y())


def _far(a: Point, b: Point) -> bool:
    return abs(a.x - b.x) + abs(a.y - b.y) >= LIFT
