"""A small number with less and more, and a switch."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.theme import LIGHT, font

WORDS = 56  # where the word of a switch begins


class Stepper(QWidget):
    """A number between low and high; `changed` tells it when a person steps. Arrow keys step too."""

    changed = Signal(int)

    def __init__(self, value: int, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.low, self.high, self.value = low, high, value
        self.less, self.more = IconButton("minus", "−", self), IconButton("plus", "+", self)
        self._label = plain_label("", "strong", self)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setMinimumWidth(28)
        self._lay_out()
        self.set_value(value)

    def set_value(self, value: int) -> None:
        """Shows a number without telling anybody."""
        self.value = max(self.low, min(self.high, value))
        self._label.setText(str(self.value))
        self.less.setEnabled(self.value > self.low)
        self.more.setEnabled(self.value < self.high)

    def set_range(self, low: int, high: int) -> None:
        self.low, self.high = low, high
        self.set_value(self.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._step(step)

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self.less, self._label, self.more):
            row.addWidget(widget)
        self.less.clicked.connect(lambda: self._step(-1))
        self.more.clicked.connect(lambda: self._step(1))

    def _step(self, by: int) -> None:
        before = self.value
        self.set_value(before + by)
        if self.value != before:
            self.changed.emit(self.value)


class Switch(QCheckBox):
    """On or off, with its word beside it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font(15, 400))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(WORDS + self.fontMetrics().horizontalAdvance(self.accessibleName()) + 4, 48)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _pos: QPoint) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, on = self.height() / 2, self.isChecked()
        painter.setPen(QPen(QColor(LIGHT.accent if on else LIGHT.edge), 1.5))
        painter.setBrush(QColor(LIGHT.accent if on else LIGHT.surface))
        painter.drawRoundedRect(QRectF(6, middle - 11, 38, 22), 11, 11)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#FFFFFF" if on else LIGHT.edge))
        painter.drawEllipse(QPointF(33 if on else 17, middle), 7, 7)
        painter.setPen(QColor(LIGHT.ink if self.isEnabled() else LIGHT.hint))
        words = QRectF(WORDS, 0, self.width() - WORDS, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.accessibleName())
        if self.hasFocus():
            painter.setPen(QPen(QColor(LIGHT.rail), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1.5, middle - 15.5, 47, 31), 15.5, 15.5)
