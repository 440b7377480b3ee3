"""Fingers as steps: the first one does what a mouse does, a second one makes a pinch of it, a palm makes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from PySide6.QtCore import QEvent, QPoint, QPointF
from PySide6.QtGui import QEventPoint, QInputDevice, QTouchEvent

from cxworkshop.ui.path.hand.ground import Ground
from cxworkshop.ui.path.hand.palm import is_palm
from cxworkshop.ui.path.hand.pinch import Pinch, Two
from cxworkshop.ui.path.hand.step import Step

if TYPE_CHECKING:
    from cxworkshop.ui.path.hand.hand import Hand

State = Literal["down", "move", "up"]
STATES: dict[QEventPoint.State, State] = {
    QEventPoint.State.Pressed: "down",
    QEventPoint.State.Released: "up",
}


class Finger(NamedTuple):
    """One contact: where on the whole screen, when, and how wide, all in pixels and milliseconds."""

    id: int
    state: State
    at: QPoint
    ms: int = 0
    across: float = 0.0


class Touch:
    """Reads one event. `_first` and `_second` are the fingers that count; all others are left alone till they lift."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand
        self._first: int | None = None
        self._second: int | None = None
        self._where: dict[int, QPoint] = {}
        self._pinch: Pinch | None = None

    def read(self, ground: Ground, event: QEvent) -> bool:
        touch = cast(QTouchEvent, event)
        if touch.device().type() != QInputDevice.DeviceType.TouchScreen:
            return False  # a touch pad is a mouse
        if touch.type() == QEvent.Type.TouchCancel:
            self.cancel()
        else:
            if touch.type() == QEvent.Type.TouchBegin and not self._hand.is_busy:
                self._forget()  # a menu may have kept the end of the last touch to itself
            ms = int(touch.timestamp())
            dpi = ground.widget.screen().physicalDotsPerInch()
            stirred = [point for point in touch.points() if point.state() != QEventPoint.State.Stationary]
            self.feel(ground, [_finger(point, ms) for point in stirred], dpi)
        touch.accept()
        return True

    def feel(self, ground: Ground, fingers: Sequence[Finger], dpi: float) -> None:
        """Takes what the fingers on the screen did at one moment."""
        for finger in fingers:
            flat = is_palm(finger.across, dpi)
            if finger.state == "down" and not flat:
                self._down(ground, finger)
            elif finger.state == "move" and finger.id in self._where:
                self._move(finger, flat)
            elif finger.state == "up" and finger.id in self._where:
                self._up(finger)
        if self._pinch is not None and (two := self._two(ground)):
            self._pinch.move(two)

    def cancel(self) -> None:
        """The system took the touch away."""
        self._forget()
        self._hand.cancel()

    def _down(self, ground: Ground, finger: Finger) -> None:
        if self._hand.pen.is_near:
            return
        if self._first is None:
            self._first = finger.id
            self._where[finger.id] = finger.at
            self._hand.press(ground, _step(finger))
        elif self._second is None and (canvas := self._hand.let_pinch(ground)):
            self._second = finger.id
            self._where[finger.id] = finger.at
            two = self._two(ground)
            self._pinch = Pinch(canvas, two) if two else None

    def _move(self, finger: Finger, flat: bool) -> None:
        if flat and not self._hand.has_begun and self._pinch is None:
            self.cancel()  # it only looked like a finger at first
            return
        self._where[finger.id] = finger.at
        if self._pinch is None:
            self._hand.move(_step(finger))

    def _up(self, finger: Finger) -> None:
        if self._pinch is not None:
            self._pinch.end()
        else:
            self._hand.release(_step(finger))
        self._forget()

    def _two(self, ground: Ground) -> Two | None:
        if self._first is None or self._second is None:
            return None
        a, b = (QPointF(ground.at(self._where[id])) for id in (self._first, self._second))
        return Two(a, b)

    def _forget(self) -> None:
        self._first = self._second = self._pinch = None
        self._where.clear()


def _finger(point: QEventPoint, ms: int) -> Finger:
    size = point.ellipseDiameters()
    state = STATES.get(point.state(), "move")
    return Finger(point.id(), state, point.globalPosition().toPoint(), ms, max(size.width(), size.height()))


def _step(finger: Finger) -> Step:
    return Step(finger.at, "touch", finger.ms)
