"""Sizes of the projector window: drawn for a height of 1080 and scaled by the height there is."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.theme import font

HEIGHT, MARGIN, LEAST = 1080, 24, 24  # of the drawing; the safe margin and the least text on it


def px(widget: QWidget, n: float) -> float:
    """How many pixels `n` of the drawing are on this widget."""
    return n * widget.height() / HEIGHT


def stage_font(widget: QWidget, size: float, weight: int = 400) -> QFont:
    """A font of `size` pixels of the drawing; weight 400, 600 or 700."""
    return font(max(1, round(px(widget, size))), weight)
