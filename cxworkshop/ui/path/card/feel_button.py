"""A feels-like card one taps: off, true today, an aim. It can be carried onto a stop of the path."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from cxworkshop.edits.feels import FeelState
from cxworkshop.text import Words, mark
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT, font

STATES: tuple[FeelState | None, ...] = (None, "true_today", "aim")
WORDS: dict[FeelState | None, str] = {None: mark("off"), "true_today": mark("true today"), "aim": mark("an aim")}
LOOKS: dict[FeelState | None, tuple[str, str, str]] = {  # icon, colour of the words, ground
    None: ("circle", LIGHT.ink, LIGHT.surface),
    "true_today": ("circle-check", LIGHT.good, LIGHT.good_soft),
    "aim": ("target", LIGHT.accent_dark, LIGHT.accent_soft),
}
LEFT, GAP, HIGH = 38, 8, 48
OFF_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class FeelButton(QAbstractButton):
    """`turned` tells the state it should have next; Delete asks for off. `carried` and `dropped` tell where the pointer
    is, in the screen's coordinates; `put_back` when Esc ends the carrying.
    """

    turned = Signal(object)
    carried = Signal(QPoint)
    dropped = Signal(QPoint)
    put_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state: FeelState | None = None
        self._words, self._said = "", ""
        self._pressed: QPoint | None = None
        self._lifted = False
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: self.turned.emit(STATES[(STATES.index(self.state) + 1) % len(STATES)]))

    def show_card(self, words: str, state: FeelState | None, t: Words) -> None:
        self.state, self._words, self._said = state, words, t(WORDS[state]) if state else ""
        self.setAccessibleName(f"{words}: {t(WORDS[state])}")
        self.setAccessibleDescription(t("Space turns it: true today, an aim, off"))
        self.updateGeometry()
        self.update()

    # Its size

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(HIGH, round(_broken(self._words, self._room(width)).boundingRect().height()) + 20)

    def sizeHint(self) -> QSize:
        return QSize(240, HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, HIGH)

    def _room(self, width: int) -> int:
        said = QFontMetrics(font(13, 600)).horizontalAdvance(self._said)
        return max(60, width - LEFT - 12 - (said + GAP if said else 0))

    # What is done with it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._lifted and event.key() == Qt.Key.Key_Escape:
            self._let_go()
            self.put_back.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in OFF_KEYS:
            self.turned.emit(None)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed, self._lifted = event.globalPosition().toPoint(), False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        far = self._pressed is not None and (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._lifted:
            self._lifted = True
            self.setDown(False)
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._lifted:
            self.carried.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._lifted:
            self._let_go()
            self.dropped.emit(event.globalPosition().toPoint())
        elif self._pressed is not None:
            self._pressed = None
            super().mouseReleaseEvent(event)

    def _let_go(self) -> None:
        self._pressed, self._lifted = None, False

    # How it looks

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() or self.state else 0.6)
        icon, ink, ground = LOOKS[self.state]
        line = Qt.PenStyle.SolidLine if self.state else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(ink if self.state else LIGHT.edge), 1, line))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 2.5, -0.5, -2.5), 8, 8)
        middle = self.height() / 2
        paint_icon(painter, icon, QRectF(11, middle - 9, 18, 18), ink if self.state else LIGHT.edge)
        self._paint_words(painter, ink)
        paint_focus(painter, self, radius=6)

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        room = self._room(self.width())
        painter.setPen(QColor(LIGHT.ink))
        words = _broken(self._words, room)
        words.draw(painter, QPointF(LEFT, (self.height() - words.boundingRect().height()) / 2))
        if self._said:
            painter.setFont(font(13, 600))
            painter.setPen(QColor(ink))
            rest = QRectF(LEFT + room, 0, self.width() - LEFT - room - 12, self.height())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._said)


def _broken(words: str, room: int) -> QTextLayout:
    """The words in lines as wide as the room; a word longer than a line is broken anywhere."""
    made = QTextLayout(words, font(14, 600))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setTextOption(option)
    made.beginLayout()
    high = 0.0
    while (line := made.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, high))
        high += line.height()
    made.endLayout()
    return made
