"""A whole row that is one button: it opens, is dragged, moved with Alt and arrows, and has a menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from cxworkshop.ui.parts.carrying import LIFT, Carry
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.theme import LIGHT

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
NARROW = 200  # the least width a row is laid out for
GOES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class FreeCarry(Carry):
    """Lifts in any direction: what is carried may also go to another list."""

    def move(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        if self._start is not None and not self.lifted and (at - self._start).manhattanLength() >= LIFT:
            self.lifted = True
            self._handle.grabKeyboard()
        if self.lifted:
            self.carried.emit(at)


class TapRow(QAbstractButton):
    """`clicked` opens it; `stepped` says by how many places it is to move, `gone` that it is to go, `typed` a digit,
    `menu_wanted` where its menu is to open.
    """

    stepped = Signal(int)
    gone = Signal()
    typed = Signal(int)
    menu_wanted = Signal(QPoint)

    def __init__(self, movable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.carry, self._movable = FreeCarry(self), movable
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """As high as its words need at this width: a layout alone asks for the height at the least width."""
        layout = self.layout()
        high = layout.totalHeightForWidth(max(self.width(), NARROW)) if layout else 48
        return QSize(NARROW, max(48, high))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._movable:
            self.carry.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.carry.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.carry.release(event):
            self.setDown(False)
        else:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self.carry.escape(event):
            return
        if alt and key in STEPS:
            self.stepped.emit(STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in GOES:
            self.gone.emit()
        elif event.text() in tuple("12345"):
            self.typed.emit(int(event.text()))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(LIGHT.line))
        if self.carry.lifted or self.isDown():
            painter.fillRect(QRectF(self.rect()).adjusted(0, 1, 0, 0), QColor(LIGHT.raised))
        elif self.underMouse():
            painter.fillRect(QRectF(0, 0, 3, self.height()), QColor(LIGHT.accent_line))
        paint_focus(painter, self, radius=8)
