"""The tray: type and Enter writes a card; cards are dragged or carried from here to the path and back."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from cxworkshop.edits.path import in_tray
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row, scrolling
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.card_paint import is_cut, paint_card
from cxworkshop.ui.path.entry import EntryField
from cxworkshop.ui.path.looks import CardLook
from cxworkshop.ui.path.voices import Voices
from cxworkshop.ui.theme import LIGHT

WIDE, CARD_W, CARD_H = 168, 144, 72


class TrayCard(QWidget):
    """A card that waits in the tray."""

    pressed = Signal(str, QPoint, QPointF)
    dragged = Signal(QPoint)
    released = Signal(QPoint)
    keyed = Signal(QKeyEvent)
    menu_asked = Signal(str, QPoint)
    opened = Signal(str)

    def __init__(self, desk: Desk, look: CardLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.look, self.lifted = desk, look, False
        self.setFixedSize(CARD_W, CARD_H + 4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.show_look(look)

    def show_look(self, look: CardLook) -> None:
        self.look = look
        self.setObjectName(f"path.tray.{look.id}")
        self.setAccessibleName(look.name)
        self.setToolTip(look.title if is_cut(look.title, CARD_W - 24, 2) else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(CARD_W, CARD_H + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(0, 0, CARD_W, CARD_H)
        painter.setOpacity(0.45 if self.lifted else 1.0)
        paint_card(painter, rect, self.look, "tray")
        if self.hasFocus() or self._desk.selection == self.look.id:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(LIGHT.rail if self.hasFocus() else LIGHT.accent), 3))
            painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), 7, 7)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._desk.select(self.look.id)
            self.pressed.emit(self.look.id, event.globalPosition().toPoint(), event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.released.emit(event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.opened.emit(self.look.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._desk.select(self.look.id)
        self.menu_asked.emit(self.look.id, event.globalPos())

    def focusInEvent(self, _event: object) -> None:
        self._desk.select(self.look.id)
        self.update()

    def focusOutEvent(self, _event: object) -> None:
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            return
        self._desk.select(self.look.id)
        event.ignore()
        self.keyed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)


class Tray(QWidget):
    """Entry, cards, a hint, and whose cards there are."""

    pressed = Signal(str, QPoint, QPointF)
    dragged = Signal(QPoint)
    released = Signal(QPoint)
    keyed = Signal(QKeyEvent)
    menu_asked = Signal(str, QPoint)
    opened = Signal(str)
    hide_asked = Signal()

    def __init__(self, desk: Desk, actions: PathActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._actions = desk, actions
        self._cards: dict[Id, TrayCard] = {}
        self.setObjectName("path.tray")
        self.setProperty("look", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDE)
        self._title, self._count = plain_label("", "strong"), plain_label("0", "label", look="count")
        self._count.setFixedHeight(24)
        self.hide_button = IconButton("panel-left-close", "")
        self.entry = EntryField(60)
        self._hint = wrapping(plain_label("", "least"))
        self.voices = Voices(desk)
        self._inside = QWidget()
        self._column = column(self._inside, gap=4)
        self._area = self._lay_out()
        self.hide_button.setObjectName("path.tray.hide")
        self.hide_button.clicked.connect(self.hide_asked.emit)
        self.entry.setObjectName("path.tray.entry")
        self.entry.written.connect(self._write)
        self.retranslate()

    def _lay_out(self) -> QScrollArea:
        head = row(gap=2)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self.hide_button)
        lines = column(self, gap=8)
        lines.setContentsMargins(12, 4, 0, 8)
        lines.addLayout(head)
        lines.addWidget(self.entry)
        area = scrolling(self._inside)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.addWidget(self._hint)
        self._column.addStretch()
        lines.addWidget(area, 1)
        lines.addWidget(self.voices)
        return area

    def retranslate(self) -> None:
        t = self._desk.t
        self._title.setText(t("Tray"))
        self.hide_button.set_tooltip(t("Hide the tray"))
        self.entry.setPlaceholderText(t("What does the customer do? Enter"))
        self.entry.setAccessibleName(t("What does the customer do? Enter writes a card"))
        self.voices.retranslate()
        self.reread()

    def reread(self) -> None:
        """Shows the cards that wait, and who has written how many."""
        view, t = self._actions.view, self._desk.t
        waiting = in_tray(self._desk.workshop, view.path_id)
        ids = [one.id for one in waiting]
        for id in [id for id in self._cards if id not in ids]:
            gone = self._cards.pop(id)
            gone.hide()
            gone.deleteLater()
        for place, id in enumerate(ids):
            card = self._cards.get(id) or self._new_card(view.looks[id])
            card.show_look(view.looks[id])
            self._column.insertWidget(place, card)
        self._count.setText(str(len(ids)))
        few = t("Drag to a lane, or press Space to pick up and arrows to move.")
        self._hint.setText(
            few if ids else t("Write here what the customer does. Cards wait here until you place them.")
        )
        self.voices.reread()

    def lift(self, id: Id) -> None:
        """Pales the card that is in the hand; without an id, none."""
        for card in self._cards.values():
            if card.lifted != (card.look.id == id):
                card.lifted = not card.lifted
                card.update()

    def card(self, id: Id) -> TrayCard | None:
        return self._cards.get(id)

    def _new_card(self, look: CardLook) -> TrayCard:
        card = TrayCard(self._desk, look, self._inside)
        for name in ("pressed", "dragged", "released", "keyed", "menu_asked", "opened"):
            getattr(card, name).connect(getattr(self, name))
        self._cards[look.id] = card
        return card

    def _write(self, title: str) -> None:
        if self._actions.write(title):
            self.entry.clear()
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.maximum())
