"""The canvas: shows the layout, pans, zooms, chooses, and hands every gesture on."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QGraphicsScene, QWidget

from cxworkshop.layout.aim import Aim, aim_at, aimed
from cxworkshop.layout.screen import SLOT, Layout
from cxworkshop.layout.shapes import Point
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.backdrop import paint_backdrop, paint_ends
from cxworkshop.ui.path.hit import Hit
from cxworkshop.ui.path.items import CapsuleItem, CardItem, SlotItem
from cxworkshop.ui.path.panning import PanningView
from cxworkshop.ui.path.view import PathView

RIGHT_ROOM = 24.0


class PathCanvas(PanningView):
    """Cards are items, everything under them is one painted backdrop. Keys and drags are told, not handled here."""

    pressed = Signal(str, QPoint, QPointF)  # a card, where on the screen, and where on the card
    dragged = Signal(QPoint)
    released = Signal(QPoint)
    opened = Signal(str)
    menu_asked = Signal(str, QPoint)
    keyed = Signal(QKeyEvent)

    def __init__(self, desk: Desk, view: PathView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.view = desk, view
        self.layout_shown: Layout = view.layout
        self.cards: dict[Id, CardItem] = {}
        self.moving: Id = ""
        self._capsules: list[CapsuleItem] = []
        self._slot = SlotItem()
        self._space = False
        self._set_up()
        self.show_layout()

    def _set_up(self) -> None:
        self.setObjectName("path.canvas")
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.BspTreeIndex)
        scene.addItem(self._slot)
        self.setScene(scene)

    # Showing

    def show_layout(self) -> None:
        """Shows what the view holds; nothing is in the hand any more."""
        self.moving = ""
        self._slot.hide()
        self._put(self.view.layout)

    def preview(self, id: Id, aim: Aim | None) -> None:
        """Shows the path as it would be with a card dropped at an aim; without one, as it is."""
        if aim is None:
            self.show_layout()
            self.moving = id
            return
        self.moving = id
        shown = self.view.laid_out(aimed(self.view.plan, aim, id))
        self._put(shown)
        box = shown.card(id)
        if box is not None:
            self._slot.open(box.rect, box.stop.number, self.view.looks[id].title)

    def aim(self, at: QPoint, moving: Collection[Id] = ()) -> Aim | None:
        """The cell under a point of the viewport, in what is shown now."""
        if not self.viewport().rect().contains(at):
            return None
        point = self.mapToScene(at)
        return aim_at(self.layout_shown, Point(point.x(), point.y()), next(iter(moving), self.moving))

    def hit(self, at: QPoint) -> Hit:
        """What lies under a point of the viewport."""
        card = self.card_at(at)
        if card is not None:
            edge = card.sceneBoundingRect().right() - 33
            return Hit("handle" if card.chosen and self.mapToScene(at).x() > edge else "card", card.id)
        return Hit("cell" if self.aim(at) else "nothing")

    def open_slot(self, aim: Aim, moving: Collection[Id]) -> None:
        """Opens the slot that cards in the hand would take."""
        self.preview(next(iter(moving)), aim)

    def close_slot(self) -> None:
        """Closes the open slot."""
        self.show_layout()

    def hover(self, hit: Hit) -> None:
        """Tells what the mouse is over."""

    def show_band(self, rect: QRect | None) -> None:
        """Shows the rubber band, in viewport coordinates."""

    def show_draft(self, from_id: Id, at: QPoint | None, to_id: Id = "") -> None:
        """Shows a move that is being drawn."""

    def zoom_to_stage(self, id: Id) -> None:
        """Shows a stage as large as it goes."""

    def choose(self, id: Id) -> None:
        """Rings the chosen card."""
        for card in self.cards.values():
            card.choose(card.id == id, self.hasFocus())
        look = self.view.looks.get(id)
        self.setAccessibleDescription(look.name if look else "")

    def card_rect(self, id: Id) -> QRect:
        """Where a card stands in the viewport; empty for what is not on the path."""
        box = self.layout_shown.card(id)
        if box is None:
            return QRect()
        return self.mapFromScene(QRectF(box.rect.x, box.rect.y, box.rect.w, box.rect.h)).boundingRect()

    def reveal(self, id: Id) -> None:
        """Scrolls as little as it takes to see a card whole."""
        box = self.layout_shown.card(id)
        if box is not None:
            column = QRectF(box.column, box.rect.y - 6, SLOT, box.rect.h + 12)
            if not self.mapToScene(self.viewport().rect()).boundingRect().contains(column):
                self.ensureVisible(column, 0, 0)
                self.rest()

    def _put(self, shown: Layout) -> None:
        self.layout_shown = shown
        self.setSceneRect(0, 0, shown.w + RIGHT_ROOM, shown.h)
        kept: dict[Id, CardItem] = {}
        for box in shown.cards:
            look = self.view.looks[box.stop.id]
            item = self.cards.pop(box.stop.id, None)
            if item is None:
                item = CardItem(box, look)
                self.scene().addItem(item)
            else:
                item.show_card(box, look)
            item.setVisible(box.stop.id != self.moving)
            kept[box.stop.id] = item
        for item in self.cards.values():
            self.scene().removeItem(item)
        self.cards = kept
        self._put_capsules(shown)
        self.choose(self.desk.selection)
        self.viewport().update()
        self.scrolled.emit()

    def _put_capsules(self, shown: Layout) -> None:
        for item in self._capsules:
            self.scene().removeItem(item)
        looks = {(one.from_id, one.to_id): one for one in self.view.handovers}
        self._capsules = [CapsuleItem(one, looks[one.from_id, one.to_id]) for one in shown.capsules]
        for item in self._capsules:
            self.scene().addItem(item)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        paint_backdrop(painter, QRectF(rect), self.layout_shown, self.desk.t)
        paint_ends(painter, self.layout_shown)

    def borders(self) -> list[float]:
        """The left edge of every slot."""
        return [stage.x + n * stage.slot for stage in self.layout_shown.stages for n in range(stage.slots)]

    def fit(self) -> None:
        """Shows the whole path as large as it goes, at most at 100 %."""
        port = self.viewport().size()
        shown = self.layout_shown
        self.set_zoom(min(port.width() / (shown.w + RIGHT_ROOM), port.height() / max(shown.h, 1), 1.0))

    # Gestures

    def card_at(self, at: QPoint) -> CardItem | None:
        return next((item for item in self.items(at) if isinstance(item, CardItem)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.MiddleButton or (self._space and not self.moving):
            self.start_pan(at)
        elif event.button() == Qt.MouseButton.LeftButton:
            card = self.card_at(at)
            self.desk.select(card.id if card else "")
            if card:
                self.pressed.emit(card.id, event.globalPosition().toPoint(), self.mapToScene(at) - card.pos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.is_panning:
            self.pan_to(event.position().toPoint())
        elif event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(event.globalPosition().toPoint())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.is_panning:
            self.end_pan()
        elif event.button() == Qt.MouseButton.LeftButton:
            self.released.emit(event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        card = self.card_at(event.position().toPoint())
        if card:
            self.opened.emit(card.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        card = self.card_at(event.pos())
        if card:
            self.desk.select(card.id)
            self.menu_asked.emit(card.id, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not self.desk.selection and not self.moving:
            self._space = True
            event.accept()
            return
        event.ignore()
        self.keyed.emit(event)
        if not event.isAccepted():
            QWidget.keyPressEvent(self, event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.choose(self.desk.selection)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.choose(self.desk.selection)
