"""One saying of the path, number first, and one line under it that can be gone to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.insight.reading import Item, Saying
from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.theme import LIGHT


class SayingHead(QWidget):
    """The number large, the sentence beside it; what wants a look also has a sign."""

    def __init__(self, saying: Saying, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = saying.tone == "look"
        line = row(self, gap=12)
        line.setContentsMargins(0, 12, 0, 4)
        if saying.n is not None:
            number = plain_label(str(saying.n), "title", look="warn" if self._looks else "")
            line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        words = wrapping(plain_label(t(saying.text), "strong"))
        line.addWidget(words, 1)
        if self._looks:
            line.addSpacing(28)
        self.setAccessibleName(f"{saying.n} {t(saying.text)}" if saying.n is not None else t(saying.text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(LIGHT.line), 1))
        painter.drawLine(0, 0, self.width(), 0)
        if self._looks:
            paint_icon(painter, "circle-question-mark", QRectF(self.width() - 24, 15, 20, 20), LIGHT.warn)


class ReadingRow(QAbstractButton):
    """Words on as many lines as they need, 48 high at least; a button when there is something to go to."""

    def __init__(self, item: Item, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goes = bool(item.goal)
        texts = (item.title, t(item.text) if item.text else "")
        self.setAccessibleName(": ".join(text for text in texts if text))
        lines = column(self, gap=0)
        lines.setContentsMargins(12, 6, 32 if self._goes else 8, 6)
        for text, role in zip(texts, ("body", "label"), strict=True):
            if text:
                label = wrapping(plain_label(text, "body" if role == "body" else "label"))
                label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                lines.addWidget(label)
        self.setMinimumHeight(48 if self._goes else 32)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._goes else Qt.FocusPolicy.NoFocus)
        if self._goes:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._goes:
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._goes:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(LIGHT.rail if self.hasFocus() else LIGHT.line2), 3 if self.hasFocus() else 1))
            painter.drawRoundedRect(inside, 8, 8)
        paint_icon(painter, "chevron-right", QRectF(self.width() - 26, self.height() / 2 - 9, 18, 18), LIGHT.muted)
