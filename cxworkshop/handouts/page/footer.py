"""The footer: which workshop, on what its map is based, and the page; it grows when names are long."""

from __future__ import annotations

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.document import Document
from cxworkshop.handouts.page.fonts import FOOT, FOOT_STRONG, width
from cxworkshop.handouts.page.frame import Head, Sheet
from cxworkshop.handouts.page.marks import basis_inline
from cxworkshop.handouts.page.speech import long_date
from cxworkshop.handouts.page.wrap import NBSP, Line, Piece, Run, draw_lines, wrap_pieces
from cxworkshop.model.basics import MAP_BASES, Basics
from cxworkshop.text import Words


def draw_footer(document: Document, sheet: Sheet, head: Head, basics: Basics) -> float:
    """Two lines that grow when names are long; returns the height, 28 or more."""
    t = document.t
    right = max(width(_most_pages(t), FOOT_STRONG), width(t("Made with CX Workshop"), FOOT)) + 21
    lines = footer_lines(basics, t, head.note, sheet.width - right)
    height = 6 + 11.0 * len(lines)
    top = sheet.bottom - height
    sheet.pen.line(sheet.left, top, sheet.right, top, colours.RULE, 0.5)
    draw_lines(sheet.pen, lines, sheet.left, top + 11.5, 11)
    document.number_page(sheet.pen, sheet.right, top + 11.5)
    sheet.pen.text(sheet.right, top + 22.5, t("Made with CX Workshop"), FOOT, colours.MUTED, "right")
    return height


def footer_lines(basics: Basics, t: Words, note: str, room: float) -> list[Line]:
    """Workshop, organisation, date and place, then the map basis; the organisation is first to move down."""
    day = ", ".join(filter(None, [long_date(t, basics.date), basics.place]))
    first = wrap_pieces(_named(basics.title, [basics.organisation, day]), room)
    rest = [note] if note else []
    if len(first) > 1:
        first = wrap_pieces(_named(basics.title, [day]), room)
        rest.append(basics.organisation)
    return [*first, *wrap_pieces(_basis(basics, t, rest), room)]


def _named(title: str, rest: list[str]) -> list[Piece]:
    return [Run(title, FOOT_STRONG), *_dotted(rest)]


def _basis(basics: Basics, t: Words, rest: list[str]) -> list[Piece]:
    return [
        basis_inline(basics.map_basis),
        Run(t("Map basis:") + NBSP, FOOT, colours.MUTED),
        Run(t(MAP_BASES[basics.map_basis]).replace(" ", NBSP), FOOT_STRONG),
        *_dotted(rest),
    ]


def _dotted(texts: list[str]) -> list[Piece]:
    return [Run(f" · {text}", FOOT, colours.MUTED) for text in texts if text]


def _most_pages(t: Words) -> str:
    return t("Page {page} of {pages}", page=88, pages=88)
