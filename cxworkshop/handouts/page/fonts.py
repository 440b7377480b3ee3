"""Fonts embedded in every PDF, the styles of type, and the width of a text as it will be printed."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "fonts"
REGULAR, ITALIC, SEMIBOLD, BOLD, FALLBACK = "Regular", "Italic", "SemiBold", "Bold", "DejaVu"
FILES = {
    REGULAR: "SourceSans3-Regular.ttf",
    ITALIC: "SourceSans3-Italic.ttf",
    SEMIBOLD: "SourceSans3-SemiBold.ttf",
    BOLD: "SourceSans3-Bold.ttf",
    FALLBACK: "DejaVuSans.ttf",
}
SOFT_HYPHEN = "\u00ad"
UNKNOWN = "\u25a1"
"""Stands for a character that no font here can draw."""

_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ud800-\udfff]"
)
_BLANKS = re.compile(r"[ \t]+")


class Style(NamedTuple):
    """Size and leading in points, and the weight."""

    size: float
    leading: float
    weight: str = REGULAR

    def but(self, **fields: Any) -> Style:
        return self._replace(**fields)


TITLE = Style(22, 28, BOLD)
TITLE_A3 = Style(20, 28, BOLD)
PLACE = Style(16, 14, BOLD)
CARD_TITLE = Style(13, 17.5, BOLD)
HEAD = Style(12, 14, BOLD)
STEP = Style(12, 14)
BODY = Style(10, 14)
BODY_STRONG = Style(10, 14, SEMIBOLD)
SMALL = Style(8.5, 10.5)
SMALL_STRONG = Style(8.5, 10.5, SEMIBOLD)
FOOT = Style(8.5, 11)
FOOT_STRONG = Style(8.5, 11, SEMIBOLD)


@cache
def face(weight: str) -> Any:
    """The font file of a weight, read and registered when first asked for."""
    font = TTFont(weight, FOLDER / FILES[weight])
    pdfmetrics.registerFont(font)
    return font.face


@lru_cache(maxsize=4096)
def seen(text: str) -> str:
    """The text without characters that leave no mark of their own; runs of blanks become one."""
    return _BLANKS.sub(" ", _UNSEEN.sub("", unicodedata.normalize("NFC", text)))


@lru_cache(maxsize=4096)
def runs(text: str, weight: str) -> tuple[tuple[str, str], ...]:
    """The text cut into (font, piece): each character in the first font that has it."""
    found: list[tuple[str, str]] = []
    for character in text:
        font, character = _font_of(character, weight)
        if found and found[-1][0] == font:
            found[-1] = (font, found[-1][1] + character)
        else:
            found.append((font, character))
    return tuple(found)


@lru_cache(maxsize=16384)
def width(text: str, style: Style) -> float:
    """How wide the text is printed, in points."""
    return sum(_thousandths(character, style.weight) for character in text) * style.size / 1000


@lru_cache(maxsize=4096)
def _thousandths(character: str, weight: str) -> float:
    if character == SOFT_HYPHEN:
        return 0.0
    font, character = _font_of(character, weight)
    widths = face(font)
    return float(widths.charWidths.get(ord(character), widths.defaultWidth))


@lru_cache(maxsize=4096)
def _font_of(character: str, weight: str) -> tuple[str, str]:
    if ord(character) in face(weight).charWidths:
        return weight, character
    if ord(character) in face(FALLBACK).charWidths:
        return FALLBACK, character
    return FALLBACK, UNKNOWN
