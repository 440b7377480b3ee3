"""Sizes of the projector window: drawn for a height of 1080 and scaled by the height there is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

HEIGHT, MARGIN, LEAST = 1080, 24, 24  # of the drawing; the safe margin and the least text on it


def px(widget: QWidget, n: float) -> float:
    """How many pixels `n` of the drawing are on this widget."""
    return n * widget.height() / HEIGHT
