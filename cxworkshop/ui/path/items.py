"""What stands on the canvas and can be touched: cards, hand-over capsules, and the slot a card would take."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from cxworkshop.layout.lines import Capsule
from cxworkshop.layout.screen import CardBox
from cxworkshop.layout.shapes import Rect
from cxworkshop.model.record import Id
from cxworkshop.ui.path.card_paint import FAR, is_cut, paint_card, title_lines
from cxworkshop.ui.path.chip_paint import paint_capsule
from cxworkshop.ui.path.handovers import HandoverLook
from cxworkshop.ui.path.looks import CardLook
from cxworkshop.ui.theme import LIGHT, font

ROOM = 9.0
NUMBER = 22


class CardItem(QGraphicsObject):
    """One stop. The view decides which one is chosen and whether it has the keyboard."""

    def __init__(self, box: CardBox, look: CardLook) -> None:
        super().__init__()
        self.chosen = self.focused = False
        self._hovered = False
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.show_card(box, look)

    @property
    def id(self) -> Id:
        return self.look.id

    def show_card(self, box: CardBox, look: CardLook) -> None:
        """Takes the place and the look of a card."""
        self.prepareGeometryChange()
        self.box, self.look = box, look
        self.setPos(box.rect.x, box.rect.y)
        self.setObjectName(f"path.card.{look.id}")
        self.setProperty("accessibleName", look.name)
        lines = 2 if box.form == "backstage" else 3
        short = box.form == "disc" or is_cut(look.title, box.rect.w - 24, lines)
        self.setToolTip(look.title if short else "")
        self.update()

    def choose(self, chosen: bool, focused: bool) -> None:
        if (chosen, focused) != (self.chosen, self.focused):
            self.chosen, self.focused = chosen, focused
            self.setZValue(2 if chosen else 1)
            self.update()

    @property
    def _rect(self) -> QRectF:
        return QRectF(0, 0, self.box.rect.w, self.box.rect.h)

    def boundingRect(self) -> QRectF:
        return self._rect.adjusted(-ROOM - 3, -ROOM, ROOM + 6, ROOM)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_card(painter, self._rect, self.look, self.box.form, scale)
        if self._hovered and self.box.form != "disc":
            self._ring(painter, QColor(LIGHT.ink), 1, -0.5)
        if self.box.form == "card" and scale >= FAR:
            self._paint_station(painter)
        if self.chosen:
            self._ring(painter, QColor(LIGHT.accent), 3, 3.5)
        if self.chosen and self.focused:
            self._ring(painter, QColor(LIGHT.rail), 2, 7)

    def _paint_station(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(LIGHT.accent), 3))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawEllipse(QPointF(0, self._rect.height() / 2), 5.5, 5.5)

    def _ring(self, painter: QPainter, colour: QColor, width: float, off: float) -> None:
        painter.setPen(QPen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rect = self._rect.adjusted(-off, -off, off, off)
        radius = rect.height() / 2 if self.box.form == "disc" else 8 + max(off, 0)
        painter.drawRoundedRect(rect, radius, radius)

    def hoverEnterEvent(self, _event: object) -> None:
        self._hovered = True
        self.update()

    def hoverLeaveEvent(self, _event: object) -> None:
        self._hovered = False
        self.update()


class CapsuleItem(QGraphicsItem):
    """A hand-over on the line."""

    def __init__(self, capsule: Capsule, look: HandoverLook) -> None:
        super().__init__()
        self._look, self._upright = look, capsule.upright
        self.setPos(capsule.centre.x, capsule.centre.y)
        self.setZValue(3)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        return QRectF(-16, -32, 38, 58)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        if option.levelOfDetailFromTransform(painter.worldTransform()) >= FAR:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_capsule(painter, QPointF(0, 0), self._look, self._upright)


class SlotItem(QGraphicsItem):
    """The slot a card in the hand would take, with the number it would get."""

    def __init__(self) -> None:
        super().__init__()
        self._rect, self._number, self._title = QRectF(), 0, ""
        self.setZValue(0.5)
        self.hide()

    def open(self, rect: Rect, number: int, title: str) -> None:
        """Opens where the card would stand; whoever carries it with the keyboard reads its title here."""
        self.prepareGeometryChange()
        self._rect, self._number, self._title = QRectF(rect.x, rect.y, rect.w, rect.h), number, title
        self.show()
        self.update()

    def boundingRect(self) -> QRectF:
        return self._rect.adjusted(-2, -2, 2, 2)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(LIGHT.accent), 2, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(LIGHT.accent_soft))
        painter.drawRoundedRect(self._rect, 8, 8)
        painter.setPen(QColor(LIGHT.accent_dark))
        self._paint_title(painter)
        painter.setFont(font(NUMBER if self._rect.height() > 40 else 15, 700))
        corner = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(self._rect.adjusted(12, 0, 0, -4), corner, str(self._number))

    def _paint_title(self, painter: QPainter) -> None:
        if self._rect.height() > 40:
            painter.setFont(font(14, 600))
            for place, row in enumerate(title_lines(self._title, self._rect.width() - 28, 2)):
                painter.drawText(QPointF(self._rect.left() + 14, self._rect.top() + 20 + place * 16), row)
