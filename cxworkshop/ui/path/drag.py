"""A card in the hand: one gesture with a start, moves, an end and a way to call it off.

Nothing is changed before the drop. Called off, or refused by the disk, the card is back where it was.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.layout.aim import Aim
from cxworkshop.model.record import Id
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.card_paint import paint_card
from cxworkshop.ui.path.looks import CardLook
from cxworkshop.ui.theme import LIGHT

LIFT, EDGE, GLIDE = 6, 40, 18
GHOST_W, GHOST_H = 136, 84


class Ghost(QWidget):
    """The card that follows the pointer; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(GHOST_W + 6, GHOST_H + 10)
        self.look: CardLook | None = None
        self.off = False
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.6 if self.off else 1.0)
        rect = QRectF(3, 3, GHOST_W, GHOST_H)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(29, 42, 48, 46))
        painter.drawRoundedRect(rect.translated(0, 5), 8, 8)
        paint_card(painter, rect, self.look, "card")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(LIGHT.edge if self.off else LIGHT.accent), 2))
        painter.drawRoundedRect(rect, 8, 8)


class CardDrag(QObject):
    """Follows one pointer from the press to the drop, over tray and canvas alike."""

    def __init__(self, screen: QWidget, canvas: PathCanvas, tray: QWidget, actions: PathActions) -> None:
        super().__init__(screen)
        self._screen, self._canvas, self._tray, self._actions = screen, canvas, tray, actions
        self.ghost = Ghost(screen)
        self._id: Id = ""
        self._pressed_at = QPoint()
        self._at = QPoint()
        self._grip = QPointF()
        self.active = False
        self._glide = QTimer(self)
        self._glide.setInterval(30)
        self._glide.timeout.connect(self._glide_on)

    @property
    def lifted(self) -> Id:
        """The card in the hand; empty when there is none."""
        return self._id if self.active else ""

    def press(self, id: Id, at: QPoint, grip: QPointF) -> None:
        """A card is under the pressed pointer; it is lifted once the pointer has moved a little."""
        if not self.active:
            self._id, self._pressed_at, self._grip = id, at, grip

    def move(self, at: QPoint) -> None:
        self._at = at
        if not self._id:
            return
        if not self.active and (at - self._pressed_at).manhattanLength() >= LIFT:
            self._lift()
        if self.active:
            self._follow()

    def release(self, at: QPoint) -> None:
        """Drops: on a cell it is placed there, on the tray it is taken off the path, elsewhere it goes back."""
        if not self.active:
            self._id = ""
            return
        self.move(at)
        id, aim, over_tray = self._id, self._aim(), self._over(self._tray)
        self._end()
        if aim is not None or over_tray:
            self._actions.drop(id, aim)
        self._canvas.show_layout()

    def cancel(self) -> None:
        """Puts the card back; nothing has changed."""
        self._end()
        self._canvas.show_layout()

    def _lift(self) -> None:
        self.active = True
        self.ghost.look = self._actions.view.looks.get(self._id)
        self.ghost.show()
        self.ghost.raise_()
        self._glide.start()

    def _end(self) -> None:
        self.active, self._id = False, ""
        self._glide.stop()
        self.ghost.hide()

    def _follow(self) -> None:
        aim = self._aim()
        self._canvas.preview(self._id, aim)
        again = self._aim()
        if aim is not None and again != aim:
            self._canvas.preview(self._id, again)
        self.ghost.off = aim is None and not self._over(self._tray)
        corner = self._screen.mapFromGlobal(self._at) - QPoint(round(GHOST_W * 0.75), round(GHOST_H * 0.8))
        self.ghost.move(corner)
        self.ghost.update()

    def _aim(self) -> Aim | None:
        port = self._canvas.viewport()
        return self._canvas.aim(port.mapFromGlobal(self._at))

    def _over(self, widget: QWidget) -> bool:
        return widget.isVisible() and widget.rect().contains(widget.mapFromGlobal(self._at))

    def _glide_on(self) -> None:
        """Scrolls while the card is held at an edge of the canvas."""
        port = self._canvas.viewport()
        at = port.mapFromGlobal(self._at)
        if not port.rect().contains(at):
            return
        right = (at.x() > port.width() - EDGE) - (at.x() < EDGE)
        down = (at.y() > port.height() - EDGE) - (at.y() < EDGE)
        across, along = self._canvas.horizontalScrollBar(), self._canvas.verticalScrollBar()
        before = across.value(), along.value()
        across.setValue(across.value() + GLIDE * right)
        along.setValue(along.value() + GLIDE * down)
        if (across.value(), along.value()) != before:
            self._follow()
