"""Before the first pair: an example that is half filled, and one sentence."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.theme import LIGHT, font

HIGH = 64
WORDS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class Example(QWidget):
    """Ours is written, the customer's side is still a question."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ours = self._theirs = ""

    def say(self, ours: str, theirs: str) -> None:
        self._ours, self._theirs = ours, theirs
        self.setAccessibleName(f"{ours} → {theirs}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = (self.width() - 32) / 2
        left, right = QRectF(0.5, 0.5, half - 1, HIGH - 1), QRectF(half + 32.5, 0.5, half - 1, HIGH - 1)
        for place, words in ((left, self._ours), (right, self._theirs)):
            painter.setPen(QPen(QColor(LIGHT.edge), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(place, 8, 8)
            painter.setPen(QColor(LIGHT.hint))
            painter.setFont(font(15, 600 if place is right else 400))
            painter.drawText(place.adjusted(12, 0, -12, 0), WORDS, words)
        paint_icon(painter, "arrow-right", QRectF(half + 7, HIGH / 2 - 9, 18, 18), LIGHT.hint)


class PairGhost(QWidget):
    """Goes with the first pair."""

    def __init__(self) -> None:
        super().__init__()
        self._example, self._sentence = Example(), wrapping(plain_label("", "muted"))
        inside = column(self, gap=12)
        inside.setContentsMargins(32, 24, 20, 16)
        inside.addWidget(self._example)
        inside.addWidget(self._sentence)

    def retranslate(self, t: Words) -> None:
        self._example.say(t("The estimate has no limit for extra work"), t("And what is that to the customer?"))
        self._sentence.setText(
            t("A fault in how we work is always a bad experience for somebody. Write both sides: ours, then theirs.")
        )
