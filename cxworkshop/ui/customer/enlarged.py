"""One question, as large as the room needs it: over the whole screen, until Esc or a tap puts it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.customer.words import QUESTIONS
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LARGEST, SMALLEST, MARGIN = 72, 28, 64  # pixels
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Space: 1}


class Enlarged(QWidget):
    """Arrow keys go to the next question and back. `closed` gives the keyboard back."""

    closed = Signal()

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._over, self._place = desk, over, 0
        self.setObjectName("customer.enlarged")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.to_room = Button("", "projector", "soft", self)
        self.to_room.setObjectName("customer.enlarged.to_room")
        self.to_room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.to_room.clicked.connect(self.show_to_room)
        over.installEventFilter(self)
        desk.language_changed.connect(self._say)
        self.hide()

    @property
    def field(self) -> str:
        """The field in which the answer to the question is kept."""
        return list(QUESTIONS)[self._place]

    @property
    def words(self) -> str:
        """The question that is shown."""
        return self._desk.t(QUESTIONS[self.field][0])

    def open(self, field: str) -> None:
        """Shows the question whose answer is kept in that field."""
        self._place = list(QUESTIONS).index(field)
        self.setGeometry(self._over.rect())
        self._say()
        self.show()
        self.raise_()
        self.setFocus()

    def show_to_room(self) -> None:
        """Sends the question to the projector; from then on the room goes along from question to question."""
        if self._desk.projector is not None:
            self._desk.projector.send("question", f"warmup.{self._place + 1}")

    @property
    def _is_in_the_room(self) -> bool:
        projector = self._desk.projector
        return projector is not None and projector.shown.id.startswith("warmup.")

    def close_up(self) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _say(self) -> None:
        t = self._desk.t
        self.setAccessibleName(self.words)
        self.to_room.set_text(t("Show to the room"))
        set_tip(self.to_room, t("Ctrl and Enter do it too"))
        self.to_room.setVisible(self._desk.projector is not None)
        self._stand()
        self.update()

    def _stand(self) -> None:
        """The button at the lower right."""
        self.to_room.adjustSize()
        corner = self.rect().bottomRight()
        self.to_room.move(corner.x() - 24 - self.to_room.width(), corner.y() - 24 - self.to_room.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key reaches the screen behind."""
        step = STEPS.get(Qt.Key(event.key()))
        if step:
            was_in_the_room = self._is_in_the_room
            self._place = (self._place + step) % len(QUESTIONS)
            self._say()
            if was_in_the_room:
                self.show_to_room()
        elif event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.show_to_room()
        elif event.key() in (Qt.Key.Key_Escape, *ENTER):
            self.close_up()
        event.accept()

    def focusNextPrevChild(self, _forward: bool) -> bool:
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.close_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        elif watched is self._over and event.type() == QEvent.Type.Hide:
            self.close_up()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(LIGHT.rail))
        t, inside = self._desk.t, QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        painter.setPen(QColor(LIGHT.mint))
        painter.setFont(font(24, 600))
        top = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        painter.drawText(inside, top, t("{n} of {all}", n=self._place + 1, all=len(QUESTIONS)))
        painter.setPen(QColor("#FFFFFF"))
        words = inside.adjusted(0, 48, 0, -48)
        painter.setFont(fitting(self.words, words))
        painter.drawText(words, WRAP, self.words)
        painter.setPen(QColor("#DCE6E5"))
        painter.setFont(font(16, 400))
        foot = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        painter.drawText(inside, foot, t("Arrows go on, Esc closes"))


def fitting(words: str, place: QRectF) -> QFont:
    """The largest font in which the words fit a place."""
    sizes = (font(size, 700) for size in range(LARGEST, SMALLEST, -2))
    fits = (one for one in sizes if place.contains(QFontMetricsF(one).boundingRect(place, WRAP, words)))
    return next(fits, font(SMALLEST, 700))
