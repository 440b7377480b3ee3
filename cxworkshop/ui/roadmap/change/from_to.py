"""The heart of a change: how it goes today, an arrow, and how it will go."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.roadmap.change.words import WAYS
from cxworkshop.ui.roadmap.text import Text
from cxworkshop.ui.theme import LIGHT, font

LEAST = 88


class FromTo(QWidget):
    """Two boxes side by side, larger than anything else that is written about a change."""

    def __init__(self, t: Words, today: Text, tomorrow: Text) -> None:
        super().__init__()
        line, arrow = row(self, gap=8), plain_label("")
        arrow.setPixmap(icon("arrow-right", LIGHT.accent, 28).pixmap(QSize(28, 28)))
        line.addWidget(_box(t(WAYS["from_way"].name), today, "note", ""), 1)
        line.addWidget(arrow, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(_box(t(WAYS["to_way"].name), tomorrow, "hope", "accent"), 1)


def _box(name: str, field: Text, look: str, ink: str) -> Panel:
    box = Panel(look=look)
    box.setMinimumHeight(LEAST)
    field.setProperty("look", "quiet")
    field.setFont(font(16, 600))
    inside = column(box, gap=2)
    inside.setContentsMargins(14, 8, 12, 8)
    inside.addWidget(plain_label(name, "label", look=ink))
    inside.addWidget(field)
    inside.addStretch()
    return box
