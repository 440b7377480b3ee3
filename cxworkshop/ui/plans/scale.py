"""One estimate from 1 to 5: five steps to tap, arrow keys and digits, and the meaning below in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

NARROW, WIDE, TALL, GAP = 30, 60, 28, 4
FILLED = "#C6CDCF"


class FiveSteps(QSlider):
    """Five boxes, filled up to the value. A slider underneath, so that keys and screen readers know it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(1, 5)
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(38)
        self.setMinimumWidth(5 * NARROW + 4 * GAP + 8)
        self.setMaximumWidth(5 * WIDE + 4 * GAP + 8)

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), 38)

    def box(self, value: int) -> QRectF:
        """Where the box of a value is."""
        wide = (self.width() - 8 - 4 * GAP) / 5
        return QRectF(4 + (value - 1) * (wide + GAP), (self.height() - TALL) / 2, wide, TALL)

    def choose_at(self, x: float) -> None:
        """Takes the step nearest to a point, as a tap does."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.setValue(min(range(1, 6), key=lambda value: abs(self.box(value).center().x() - x)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.choose_at(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0.value
        if 1 <= digit <= 5:
            self.setValue(digit)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(15, 700))
        for value in range(1, 6):
            self._paint_box(painter, value)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(LIGHT.rail), 3))
            painter.drawRoundedRect(QRectF(1.5, 1.5, self.width() - 3, self.height() - 3), 8, 8)

    def _paint_box(self, painter: QPainter, value: int) -> None:
        here = value == self.value()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.ink if here else FILLED if value < self.value() else LIGHT.tint))
        painter.drawRoundedRect(self.box(value), 6, 6)
        painter.setPen(QColor("#FFFFFF" if here else LIGHT.ink if value < self.value() else LIGHT.muted))
        painter.drawText(self.box(value), Qt.AlignmentFlag.AlignCenter, str(value))


class Scale(QWidget):
    """An estimate, its name above and its meaning below; both may be tapped too. `chosen` when a person changes it."""

    chosen = Signal(int)

    def __init__(self, name: str, anchors: dict[int, str], full: list[str], parent: QWidget | None = None) -> None:
        """`anchors` is what each step means in a few words, `full` the same with all that belongs to it."""
        super().__init__(parent)
        self._anchors, self._full = anchors, full
        set_tip(self, "\n".join(f"{value}  {meaning}" for value, meaning in enumerate(full, 1)))
        self.steps = FiveSteps(self)
        self.steps.setAccessibleName(name)
        self._meaning = plain_label("", "label")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        inside = column(self)
        title = plain_label(name, "label")
        for label in (title, self._meaning):
            label.setIndent(4)
        inside.addWidget(title)
        inside.addWidget(self.steps)
        inside.addWidget(self._meaning)
        self.steps.valueChanged.connect(self._changed)
        self._say()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.steps.choose_at(event.position().x())

    def show_value(self, value: int) -> None:
        """Shows a value without telling anybody."""
        self.steps.blockSignals(True)
        self.steps.setValue(value)
        self.steps.blockSignals(False)
        self._say()
        self.steps.update()

    def _changed(self, value: int) -> None:
        self._say()
        self.chosen.emit(value)

    def _say(self) -> None:
        value = self.steps.value()
        self._meaning.setText(self._anchors[value])
        self.steps.setAccessibleDescription(f"{value}: {self._full[value - 1]}")
