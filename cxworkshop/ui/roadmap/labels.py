"""Small quiet words, 13 high and not bold, and fields with their names over them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, row
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


def halves(*parts: tuple[str, QWidget | Sequence[QWidget]], gap: int = 8) -> QHBoxLayout:
    """Fields beside one another, each part as wide as the others and with its own name over it."""
    line = row(gap=gap)
    for name, fields in parts:
        half = column(gap=2)
        labelled(half, name, *([fields] if isinstance(fields, QWidget) else fields))
        half.addStretch()
        line.addLayout(half, 1)
    return line


class Shrinking(QWidget):
    """One quiet line that ends in dots where its place is too narrow."""

    def __init__(self, words: str = "", ink: str = LIGHT.muted, weight: int = 400) -> None:
        super().__init__()
        self._words, self._ink, self._weight = "", ink, weight
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(20)
        self.say(words)

    def say(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(13, self._weight))
        painter.setPen(QColor(self._ink))
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def named(stem: str, id: str, parts: Mapping[str, QWidget]) -> None:
    """Gives the fields of one record their names, such as roadmap.loop.question.<id>."""
    for name, widget in parts.items():
        widget.setObjectName(f"{stem}.{name}.{id}")
