"""The dark bar over the pages a voter sees, and the scaffolding these pages share."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QWidget

from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, emptied, row
from cxworkshop.ui.theme import LIGHT, font


class TopBar(Panel):
    """A lock, whose page this is, one quiet sentence, and room for one button at the end."""

    def __init__(self, title: str, sentence: str, lock: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent, "rail")
        self.setFixedHeight(72)
        self.line = row(self, gap=16)
        self.line.setContentsMargins(32, 0, 32, 0)
        sign = plain_label("")
        sign.setPixmap(icon("lock" if lock else "eye", LIGHT.mint, 24).pixmap(QSize(24, 24)))
        self.title = plain_label(title, "section", look="white")
        self.sentence = plain_label(sentence, "body", look="pale")
        for label in (sign, self.title, self.sentence):
            self.line.addWidget(label)
        self.line.addStretch()


def bottom_bar(parent: QWidget) -> tuple[QFrame, QHBoxLayout]:
    """A white bar along the bottom, and the line in it."""
    frame = Panel(parent, "dock")
    line = row(frame, gap=24)
    line.setContentsMargins(80, 16, 80, 16)
    frame.setMinimumHeight(104)
    return frame, line


def wiped(held: QWidget, layout: QLayout) -> None:
    """Empties a list of what was secret: labels may live on a moment after they are let go, so their words go first."""
    for label in held.findChildren(QLabel):
        label.setText("")
    emptied(layout)


def big(text: str, size: int = 40, weight: int = 700) -> QLabel:
    """Words to be read from a distance."""
    label = wrapping(plain_label(text, "display"))
    label.setFont(font(size, weight))
    return label
