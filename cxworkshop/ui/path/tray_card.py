"""A card that waits in the tray."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.path.looks import CardLook
from cxworkshop.ui.path.paint.card import is_cut, paint_card
from cxworkshop.ui.path.view import PathView
from cxworkshop.ui.theme import LIGHT

WIDE, HIGH = 144, 72
GRIP = QRect(WIDE - 48, HIGH - 44, 48, 48)
BY_POINTER = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class TrayCard(QWidget):
    """Shows one card and takes its keys; what pointers do with it is the hand's."""

    keyed = Signal(QKeyEvent)
    walked = Signal(int, bool)  # up −1 or down +1 from this card, and whether Shift is held

    def __init__(self, view: PathView, look: CardLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self.look, self.lifted = view, look, False
        self.setFixedSize(WIDE, HIGH + 4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._read()

    def show_look(self, look: CardLook) -> None:
        """Shows the card as it is now."""
        if look != self.look:
            self.look = look
            self._read()

    def _read(self) -> None:
        look = self.look
        self.setObjectName(f"path.tray.{look.id}")
        self.setAccessibleName(look.name)
        set_tip(self, look.title if is_cut(look.title, WIDE - 24, 2) else "")
        self.update()

    def lift(self, lifted: bool) -> None:
        """Pales while the card is in the hand."""
        if lifted != self.lifted:
            self.lifted = lifted
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDE, HIGH + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(0, 0, WIDE, HIGH)
        painter.setOpacity(0.45 if self.lifted or self.look.id in self._view.dimmed else 1.0)
        paint_card(painter, rect, self.look, "tray")
        if self.hasFocus() or self.look.id in self._view.chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(LIGHT.rail if self.hasFocus() else LIGHT.accent), 3))
            painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), 7, 7)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by the keyboard chooses the card; who presses it may mean to add or to run."""
        if event.reason() not in BY_POINTER:
            self._choose()
        self.update()

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.walked.emit(1 if event.key() == Qt.Key.Key_Down else -1, shift)
            return
        self._choose()
        event.ignore()
        self.keyed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def _choose(self) -> None:
        if self.look.id not in self._view.chosen:
            self._view.choose((self.look.id,), self.look.id)
