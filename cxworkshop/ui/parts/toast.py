"""Oops: says what has just happened, and takes it back for six seconds."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.theme import LIGHT

SHOWN = 6000  # milliseconds


class Oops(QFrame):
    """A toast 536 by 72 at the bottom of its parent; `oops` tells that somebody wants it taken back."""

    oops = Signal()

    def __init__(self, parent: QWidget, word: str = "Oops") -> None:
        super().__init__(parent)
        self.setObjectName("oops")
        self.setFixedSize(536, 72)
        self.button = Button(word)
        self.button.setObjectName("oops.button")
        self.button.setProperty("tall", "48")
        self.button.clicked.connect(self._take_back)
        self._title, self._sentence = plain_label("", "strong", look="white"), plain_label("", "body", look="pale")
        self._lay_out()
        self._left = QVariantAnimation(self)
        self._left.setDuration(SHOWN)
        self._left.setStartValue(1.0)
        self._left.setEndValue(0.0)
        self._left.valueChanged.connect(lambda _value: self.update())
        self._left.finished.connect(self.hide)
        self.hide()

    def tell(self, title: str, sentence: str = "", word: str | None = None) -> None:
        """Shows what happened; `word` is the button's, and an empty one leaves the button out."""
        self._title.setWordWrap(not sentence)
        elide = self._title.fontMetrics().elidedText
        self._title.setText(elide(title, Qt.TextElideMode.ElideRight, 380) if sentence else title)
        self._sentence.setText(self._sentence.fontMetrics().elidedText(sentence, Qt.TextElideMode.ElideRight, 380))
        self._sentence.setVisible(bool(sentence))
        if word is not None:
            self.button.set_text(word)
        self.button.setVisible(word != "")
        self._place()
        self._left.stop()
        self._left.start()

    def settle_down(self) -> None:
        """Finds its place again when the parent has another size."""
        if self.isVisible():
            self._place()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - 64)
        self.show()
        self.raise_()

    def _take_back(self) -> None:
        self._left.stop()
        self.hide()
        self.oops.emit()

    def _lay_out(self) -> None:
        line = row(self, margin=12, gap=16)
        line.setContentsMargins(24, 8, 12, 12)
        words = column(gap=2)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        words.addStretch()
        line.addLayout(words, 1)
        line.addWidget(self.button)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.rail))
        painter.drawRoundedRect(QRectF(self.rect()), 12, 12)
        share = 1 - self._left.currentTime() / SHOWN
        painter.fillRect(QRectF(12, self.height() - 4, (self.width() - 24) * share, 4), QColor(LIGHT.mint))
