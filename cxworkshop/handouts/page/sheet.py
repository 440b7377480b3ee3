"""A sheet: opens a page with header and footer and hands over its body; heads of sections."""

from __future__ import annotations

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.document import A3, A4, Document, Paper
from cxworkshop.handouts.page.fonts import BODY, HEAD
from cxworkshop.handouts.page.footer import draw_footer
from cxworkshop.handouts.page.frame import GUTTER, MARGIN, STEP, Head, Sheet
from cxworkshop.handouts.page.header import draw_header, draw_wide_header
from cxworkshop.handouts.page.wrap import Piece, Run, draw_lines, wrap_pieces
from cxworkshop.model.basics import Basics

__all__ = ["A3", "A4", "GUTTER", "MARGIN", "STEP", "Head", "Sheet", "open_sheet", "section_head", "section_height"]


def open_sheet(document: Document, basics: Basics, head: Head, paper: Paper = A4) -> Sheet:
    """Starts a page with header and footer and hands over its body."""
    pen = document.page(paper)
    sheet = Sheet(pen, MARGIN, paper.width - MARGIN, MARGIN, paper.height - MARGIN)
    wide = paper.width > paper.height
    sheet.y = (
        draw_wide_header(sheet, head, basics, document.t) if wide else draw_header(sheet, head, basics, document.t)
    )
    sheet.top = sheet.y
    sheet.bottom -= draw_footer(document, sheet, head, basics) + (7 if wide else STEP)
    if head.outlined:
        document.bookmark(head.title, 0 if document.pages == 1 else 1)
    return sheet


def section_head(sheet: Sheet, title: str, note: str = "", x: float | None = None, wide: float | None = None) -> float:
    """A rule, a head and its muted side note at sheet.y; returns y below. Does not move sheet.y."""
    x, wide = (sheet.left if x is None else x), (sheet.width if wide is None else wide)
    sheet.pen.line(x, sheet.y, x + wide, sheet.y, colours.INK, 1)
    lines = wrap_pieces(_head_pieces(title, note), wide)
    last = draw_lines(sheet.pen, lines, x, sheet.y + 14, STEP)
    return last + 7


def section_height(title: str, note: str, wide: float) -> float:
    """What section_head will take."""
    return 21 + (len(wrap_pieces(_head_pieces(title, note), wide)) - 1) * STEP


def _head_pieces(title: str, note: str) -> list[Piece]:
    head: list[Piece] = [Run(title, HEAD)]
    return [*head, Run(" " + note, BODY, colours.MUTED)] if note else head
