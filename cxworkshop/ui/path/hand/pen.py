"""Pen events as steps: as a mouse, its side button asks for the menu, its eraser does nothing here."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QElapsedTimer, QEvent, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent

from cxworkshop.ui.path.hand.ground import Ground
from cxworkshop.ui.path.hand.palm import is_pen_near
from cxworkshop.ui.path.hand.step import Step

if TYPE_CHECKING:
    from cxworkshop.ui.path.hand.hand import Hand


class Pen:
    """Reads one event, and remembers when the pen gave its last sign."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand
        self._sign = QElapsedTimer()

    @property
    def is_near(self) -> bool:
        """Whether what touches the screen now is rather the palm of the hand that holds the pen."""
        return is_pen_near(self._sign.elapsed() if self._sign.isValid() else None)

    def read(self, ground: Ground, event: QEvent) -> bool:
        pen = cast(QTabletEvent, event)
        self._sign.start()
        if pen.pointerType() != QPointingDevice.PointerType.Eraser:
            self._take(ground, pen)
        pen.accept()
        return True

    def _take(self, ground: Ground, pen: QTabletEvent) -> None:
        hand, step = self._hand, _step(pen)
        if pen.type() == QEvent.Type.TabletMove:
            hand.move(step)
        elif pen.button() == Qt.MouseButton.RightButton:
            if pen.type() == QEvent.Type.TabletPress:
                hand.cancel() if hand.is_busy else hand.ask_menu(ground, step.at)
        elif pen.type() == QEvent.Type.TabletPress:
            hand.press(ground, step)
        else:
            hand.release(step)


def _step(pen: QTabletEvent) -> Step:
    held = pen.modifiers()
    return Step(
        pen.globalPosition().toPoint(),
        "pen",
        int(pen.timestamp()),
        bool(held & Qt.KeyboardModifier.ControlModifier),
        bool(held & Qt.KeyboardModifier.ShiftModifier),
    )
