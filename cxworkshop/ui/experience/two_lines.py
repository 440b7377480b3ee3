"""Words on two lines at most."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics


def two_lines(text: str, metrics: QFontMetrics, room: int) -> list[str]:
    """A text broken between words where it can be; what is still too long ends in dots."""
    words, first = text.split(), ""
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= room:
        first = f"{first} {words.pop(0)}".strip()
    lines = [first, " ".join(words)] if first else [text]
    elided = (metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines)
    return [line for line in elided if line]
