"""Type: Source Sans 3 from our own files, with figures of one width."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts"
FAMILY = "Source Sans 3"
FILES = ("SourceSans3-Regular.ttf", "SourceSans3-SemiBold.ttf", "SourceSans3-Bold.ttf")


def load_fonts() -> None:
    """Makes our fonts known to Qt; needs an application."""
    if FAMILY in QFontDatabase.families():
        return
    for name in FILES:
        QFontDatabase.addApplicationFont(str(FONTS / name))


def font(size: int, weight: int = 400) -> QFont:
    """A font of `size` pixels; weight 400, 600 or 700. Each is made once and handed out as a copy."""
    return QFont(_made(size, weight))


@cache
def _made(size: int, weight: int) -> QFont:
    made = QFont(FAMILY)
    made.setPixelSize(size)
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
