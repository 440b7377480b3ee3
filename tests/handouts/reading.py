"""Reads a PDF back the way a person's reader would: its texts, where they stand, its fonts and its outline."""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

SAFE = 36.8
"""13 mm: nothing is printed nearer to the edge of the paper."""


class Box(NamedTuple):
    """A piece of text in points from the bottom left."""

    left: float
    bottom: float
    right: float
    top: float
    text: str


def pages(pdf: bytes) -> list[pypdfium2.PdfPage]:
    return list(pypdfium2.PdfDocument(pdf))


def texts(pdf: bytes) -> list[str]:
    """The text of each page on one line, as it would be copied; words that were broken are whole again."""
    return [" ".join(page.get_textpage().get_text_range().replace("\ufffe\r\n", "").split()) for page in pages(pdf)]


def all_text(pdf: bytes) -> str:
    return " ".join(texts(pdf)).replace("\u00a0", " ")


def squeezed(text: str) -> str:
    """Without blanks and hyphens, so that line ends do not matter."""
    return "".join(text.replace("\u00a0", "").replace("-", "").replace("\ufffe", "").replace("\x02", "").split())


def boxes(page: pypdfium2.PdfPage) -> Iterator[Box]:
    """Every run of text with its place."""
    textpage = page.get_textpage()
    for index in range(textpage.count_rects()):
        left, bottom, right, top = textpage.get_rect(index)
        yield Box(left, bottom, right, top, textpage.get_text_bounded(left, bottom, right, top))


def outside(pdf: bytes) -> list[Box]:
    """Texts that come too near to an edge."""
    found = []
    for page in pages(pdf):
        wide, high = page.get_size()
        for box in boxes(page):
            inside = box.left >= SAFE and box.bottom >= SAFE and box.right <= wide - SAFE and box.top <= high - SAFE
            found += [] if inside else [box]
    return found


def overlapping(pdf: bytes, tolerance: float = 1.2) -> list[tuple[str, str]]:
    """Pairs of texts of one page that lie on each other by more than the tolerance in both directions."""
    return [
        (one.text, other.text)
        for page in pages(pdf)
        for one, other in itertools.combinations(boxes(page), 2)
        if min(one.right, other.right) - max(one.left, other.left) > tolerance
        and min(one.top, other.top) - max(one.bottom, other.bottom) > tolerance
    ]


def fonts(pdf: bytes) -> dict[str, bool]:
    """Each font that draws a text, and whether it is embedded."""
    found: dict[str, bool] = {}
    for page in pages(pdf):
        for drawn in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=4):
            font = pdfium.FPDFTextObj_GetFont(drawn.raw)
            name = ctypes.create_string_buffer(200)
            pdfium.FPDFFont_GetBaseFontName(font, name, 200)
            found[name.value.decode()] = pdfium.FPDFFont_GetIsEmbedded(font) == 1
    return found


def outline(pdf: bytes) -> list[tuple[int, str]]:
    """Level and title of each bookmark."""
    return [(item.level, item.get_title()) for item in pypdfium2.PdfDocument(pdf).get_toc()]
