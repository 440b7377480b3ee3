"""Small quiet words, 13 high and not bold."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.theme import LIGHT, font


def small(look: str = "") -> QLabel:
    """A label for words that must not be louder than what is beside them."""
    label = plain_label("", "label", look=look)
    label.setFont(font(13))
    return label


def labelled(rows: QVBoxLayout, name: str, *fields: QWidget) -> None:
    """Puts fields under one another with their common name over them."""
    label = yielding(plain_label(name, "label"))
    label.setContentsMargins(0, 6, 0, 0)
    rows.addWidget(label)
    for field in fields:
        rows.addWidget(field)


class Shrinking(QWidget):
    """One quiet line that ends in dots where its place is too narrow."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(20)

    def say(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(13))
        painter.setPen(QColor(LIGHT.muted))
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def named(stem: str, id: str, parts: Mapping[str, QWidget]) -> None:
    """Gives the fields of one record their names, such as roadmap.loop.question.<id>."""
    for name, widget in parts.items():
        widget.setObjectName(f"{stem}.{name}.{id}")
