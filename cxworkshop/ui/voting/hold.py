"""A button that has to be held for a second, so that nobody presses it by chance."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.theme import LIGHT

SECOND = 1000  # milliseconds


class HoldButton(Button):
    """`held` comes after one second of pressing; letting go before does nothing. Mouse, touch, Space or Enter."""

    held = Signal()

    def __init__(self, text: str, icon: str | None = None, look: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(text, icon, look, parent)
        self._share = QVariantAnimation(self)
        self._share.setDuration(SECOND)
        self._share.setStartValue(0.0)
        self._share.setEndValue(1.0)
        self._share.valueChanged.connect(lambda _value: self.update())
        self._share.finished.connect(self._done)
        self.pressed.connect(self._share.start)
        self.released.connect(self._let_go)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.setDown(True)
                self._share.start()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.setDown(False)
                self._let_go()
            return
        super().keyReleaseEvent(event)

    def _let_go(self) -> None:
        self._share.stop()
        self.update()

    def _done(self) -> None:
        self.setDown(False)
        self.held.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._share.state() == QVariantAnimation.State.Running:
            share = self._share.currentTime() / SECOND
            QPainter(self).fillRect(QRectF(8, self.height() - 8, (self.width() - 16) * share, 4), QColor(LIGHT.accent))
