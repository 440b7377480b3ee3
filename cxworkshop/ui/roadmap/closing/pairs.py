"""Pairs of a line and a quieter one under it, as what is closed is told by."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout

from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, emptied
from cxworkshop.ui.roadmap.labels import small


def pair(strong: str, quiet: str) -> QVBoxLayout:
    lines, under = column(), yielding(small("muted"))
    under.setText(quiet)
    lines.addWidget(yielding(plain_label(strong, "strong")))
    lines.addWidget(under)
    return lines


def show_pairs(rows: QVBoxLayout, pairs: Iterable[tuple[str, str]], nothing: str = "") -> None:
    """Puts these in place of what was there; a sentence where there are none."""
    emptied(rows)
    for strong, quiet in pairs:
        rows.addLayout(pair(strong, quiet))
    if nothing and not rows.count():
        rows.addWidget(yielding(plain_label(nothing, "muted")))
