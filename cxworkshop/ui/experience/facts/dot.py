"""A stop in the square of facts and feeling: its number, filled when the two disagree."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from cxworkshop.insight.facts import ConflictKind
from cxworkshop.insight.standing import Standing
from cxworkshop.model.record import Id
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

SIZE, RADIUS = 30, 10.5
FILLS: dict[ConflictKind, str] = {"process_fine": LIGHT.bad, "feeling_good": LIGHT.warn}
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class DotButton(QAbstractButton):
    """Arrows go on to the next stop in the square. A dashed edge says that the data is thin."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.id: Id = ""
        self._number, self._fill, self._thin, self._current = "", "", False, False
        self.setFixedSize(SIZE, SIZE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_stop(self, one: Standing, said: str) -> None:
        self.id = one.stop.touchpoint.id
        self._number, self._thin = str(one.stop.number), one.thin
        self._fill = FILLS[one.conflict.kind] if one.conflict else ""
        self.setObjectName(f"experience.facts.{one.stop.number}")
        self.setAccessibleName(said)
        set_tip(self, said)
        self.update()

    def show_current(self, current: bool) -> None:
        if current != self._current:
            self._current = current
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := STEPS.get(Qt.Key(event.key())):
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, middle = QPainter(self), QPointF(SIZE / 2, SIZE / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._current or self.hasFocus():
            painter.setPen(QPen(QColor(LIGHT.rail if self.hasFocus() else LIGHT.accent), 2.5))
            painter.setBrush(QColor(LIGHT.surface))
            painter.drawEllipse(middle, RADIUS + 3, RADIUS + 3)
        style = Qt.PenStyle.DashLine if self._thin else Qt.PenStyle.SolidLine
        edge = LIGHT.surface if self._fill and not self._thin else self._fill or LIGHT.accent
        painter.setPen(QPen(QColor(edge), 2, style))
        painter.setBrush(QColor(LIGHT.surface if self._thin or not self._fill else self._fill))
        painter.drawEllipse(middle, RADIUS, RADIUS)
        painter.setPen(QColor("#FFFFFF" if self._fill and not self._thin else self._fill or LIGHT.ink))
        painter.setFont(font(12, 700))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._number)
