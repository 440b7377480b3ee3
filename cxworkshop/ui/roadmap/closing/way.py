"""A line that leads to where an open thing is mended."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import font

AROUND = 52  # pixels of a line that are not words


class Way(Button):
    """As wide as its place; words that do not fit end in dots, with all of them in the tip."""

    def __init__(self, words: str, name: str) -> None:
        super().__init__("", "chevron-right", "line")
        self._words = words
        self.setFont(font(15))
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_tip(self, words)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(160, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.width() - AROUND)
        self.set_text(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))
        self.setAccessibleName(self._words)
