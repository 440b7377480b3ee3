"""The column of one stop: nothing to see but who has the keyboard, there to be tapped and read out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from cxworkshop.model.record import Id
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT

STEPS = {Qt.Key.Key_Left: "back", Qt.Key.Key_Right: "next", Qt.Key.Key_Home: "first", Qt.Key.Key_End: "last"}


class StopColumn(QAbstractButton):
    """A tap or Space chooses the stop; arrows, Home and End ask for another. Only the current one is a tab stop."""

    stepped = Signal(str)  # next, back, first or last

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.id: Id = ""
        self.ring = QRectF()  # where the ring of the keyboard goes
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setCheckable(True)

    def show_stop(self, id: Id, number: int, said: str) -> None:
        self.id = id
        self.setObjectName(f"experience.stop.{number}")
        self.setAccessibleName(said)
        set_tip(self, said)

    def show_current(self, current: bool) -> None:
        self.setChecked(current)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)

    def nextCheckState(self) -> None:
        """Whether it is current the desk says, not the tap."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(LIGHT.rail), 3))
            painter.drawEllipse(self.ring)
