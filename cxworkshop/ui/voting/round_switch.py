"""Which round is looked at, or two of them beside each other; a list where the names do not fit in a row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QWidget

from cxworkshop.ui.parts.buttons import Segments
from cxworkshop.ui.parts.choice import Choice
from cxworkshop.ui.parts.panel import emptied, row


class RoundSwitch(QWidget):
    """`chosen` tells the key that a person picks."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name, self._keys = name, [""]
        self._pages = QStackedLayout(self)
        self._lines = [self._page(), self._page()]
        self.segments: Segments | None = None
        self.list: Choice | None = None

    def _page(self) -> QHBoxLayout:
        held = QWidget()
        self._pages.addWidget(held)
        return row(held)

    def show_options(self, options: Sequence[tuple[str, str]], key: str) -> None:
        """Keys and their words."""
        for line in self._lines:
            emptied(line)
        self._keys = [one for one, _ in options]
        self.segments = Segments([(one, words, None) for one, words in options], key)
        self.segments.chosen.connect(self._pick)
        self.list = Choice(self._name)
        self.list.setObjectName("voting.results.rounds")
        self.list.addItems([words for _, words in options])
        self.list.setCurrentIndex(self._keys.index(key) if key in self._keys else -1)
        self.list.activated.connect(lambda place: self._pick(self._keys[place]))
        for line, widget in zip(self._lines, (self.segments, self.list), strict=True):
            line.addWidget(widget)
            line.addStretch()
        self._fit()

    def _pick(self, key: str) -> None:
        """Both say the same, whichever is seen after the window has changed."""
        if self.segments is not None and self.list is not None:
            self.segments.choose(key)
            self.list.setCurrentIndex(self._keys.index(key))
        self.chosen.emit(key)

    def _fit(self) -> None:
        if self.segments is not None:
            self._pages.setCurrentIndex(int(self.segments.sizeHint().width() > self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.list.sizeHint().width() if self.list else 0, 48)

    def sizeHint(self) -> QSize:
        return QSize(self.segments.sizeHint().width() if self.segments else 0, 48)
