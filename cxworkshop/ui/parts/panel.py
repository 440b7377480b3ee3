"""White panels on paper, rules between rows, and layouts without margins."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget


class Panel(QFrame):
    """A white panel with round corners of 12."""

    def __init__(self, parent: QWidget | None = None, look: str = "panel") -> None:
        super().__init__(parent)
        self.setProperty("look", look)


def rule(parent: QWidget | None = None) -> QFrame:
    """A hairline across."""
    line = Panel(parent, "rule")
    line.setFixedHeight(1)
    return line


def column(parent: QWidget | None = None, margin: int = 0, gap: int = 0) -> QVBoxLayout:
    """A layout from top to bottom."""
    layout = QVBoxLayout(parent) if parent else QVBoxLayout()
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(gap)
    return layout


def row(parent: QWidget | None = None, margin: int = 0, gap: int = 8) -> QHBoxLayout:
    """A layout from left to right."""
    layout = QHBoxLayout(parent) if parent else QHBoxLayout()
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(gap)
    return layout


def scrolling(inside: QWidget) -> QScrollArea:
    """A widget that scrolls up and down when it is taller than its place."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside.setProperty("look", "clear")
    area.setWidget(inside)
    return area


def emptied(layout: QLayout) -> None:
    """Takes everything out of a layout and lets it go."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            emptied(inner)
