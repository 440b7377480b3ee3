"""The page on which one person answers: five large buttons, a way to hide them, and no sign of what was answered."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.named_fields import own_words
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.path.links.saying import TRUST
from cxworkshop.ui.theme import LIGHT, font
from cxworkshop.ui.voting.bar import TopBar, big, bottom_bar
from cxworkshop.ui.voting.tick import enlarged

ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class AnswerButton(QAbstractButton):
    """A number and its word. It looks the same before and after it was pressed."""

    def __init__(self, value: int, word: str) -> None:
        super().__init__()
        self._number, self._word = str(value), word
        self.setObjectName(f"path.trust.{value}")
        self.setAccessibleName(f"{value}, {word}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, 168)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys are the page's: Space hides, it does not answer."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(LIGHT.edge), 2))
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 12, 12)
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(56, 700))
        painter.drawText(QRectF(0, 20, self.width(), 72), Qt.AlignmentFlag.AlignCenter, self._number)
        painter.setFont(font(18, 600))
        words = QRectF(12, 96, self.width() - 24, 56)
        flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(words, flags, self._word)
        paint_focus(painter, self)


class HideButton(Button):
    """Leaves the arrows to the page: they walk along the answers."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class AnswerPage(QWidget):
    """One tap answers: `answered` tells it once, and the page keeps nothing. Keys 1 to 5 answer, Space and Esc hide."""

    answered = Signal(int)
    hidden = Signal()

    def __init__(self, t: Words, where: str, what: str) -> None:
        super().__init__()
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._top = TopBar(t("Your answer"), t("One tap, and it is in. Nobody can see it afterwards."))
        self.hide_button = HideButton(t("Hide"), "eye-off")
        enlarged(self.hide_button)
        self.hide_button.setObjectName("path.trust.hide")
        self.hide_button.clicked.connect(self.hidden.emit)
        self.answers = [AnswerButton(value, t(word)) for value, word in TRUST.items()]
        for value, button in enumerate(self.answers, 1):
            button.clicked.connect(lambda _=False, value=value: self.answered.emit(value))
        self._lay_out(t, where, what)

    def _lay_out(self, t: Words, where: str, what: str) -> None:
        page = column(self)
        page.addWidget(self._top)
        self._head = QWidget()
        words = column(self._head, gap=8)
        words.setContentsMargins(80, 32, 80, 16)
        words.addWidget(big(t("How well can we trust this hand-over?")))
        words.addWidget(own_words(where, "section"))
        words.addWidget(own_words(what, "muted"))
        words.addStretch()
        page.addWidget(self._head)
        line = row(gap=16)
        line.setContentsMargins(80, 16, 80, 16)
        for button in self.answers:
            line.addWidget(button)
        page.addLayout(line)
        page.addStretch(1)
        frame, foot = bottom_bar(self)
        foot.addStretch()
        foot.addWidget(self.hide_button)
        page.addWidget(frame)

    def begin(self) -> None:
        """For the next person: the keyboard is on Hide, so that a key held too long answers nothing."""
        self.hide_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key answers when it is pressed anew, never when it repeats."""
        focus, number = self.focusWidget(), event.text()
        if event.isAutoRepeat():
            event.accept()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
            self.hidden.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
            focus.click()
        elif number and number in "12345":
            self.answered.emit(int(number))
        elif event.key() in ARROWS:
            self._step(ARROWS[Qt.Key(event.key())])
        else:
            event.accept()

    def _step(self, by: int) -> None:
        now = self.focusWidget()
        place = next((place for place, one in enumerate(self.answers) if one is now), -1 if by > 0 else 0)
        self.answers[(place + by) % len(self.answers)].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons start below the top third, where everybody reaches them."""
        super().resizeEvent(event)
        self._head.setMinimumHeight(max(0, self.height() // 3 - self._top.height()))
