"""A sheet: margins, the header with the line of stops and the promise at its end, and the footer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.document import A3, A4, Document, Paper
from cxworkshop.handouts.page.fonts import (
    BODY,
    BODY_STRONG,
    FOOT,
    FOOT_STRONG,
    HEAD,
    TITLE,
    TITLE_A3,
    Style,
    width,
)
from cxworkshop.handouts.page.icons import draw_icon
from cxworkshop.handouts.page.marks import basis_inline
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.speech import long_date
from cxworkshop.handouts.page.wrap import NBSP, Line, Piece, Run, draw_lines, wrap, wrap_pieces
from cxworkshop.model.basics import MAP_BASES, Basics
from cxworkshop.text import Words

MARGIN = 42.52
STEP = 14.0
GUTTER = 14.0
ROW_OF_SHEETS = ("h1", "h2", "h3", "h4", "h5", "h6", "h7", "h8")
"""The stops of the header line, in the order people get the sheets."""


@dataclass(frozen=True)
class Head:
    """What the header of one page says."""

    code: str
    icon: str
    title: str
    subtitle: Sequence[Piece] = ()
    note: str = ""
    """Privacy note in the second line of the footer."""


@dataclass
class Sheet:
    """An open page with its body from `top` to `bottom`, `left` to `right`; `y` is where the next block goes."""

    pen: Pen
    left: float
    right: float
    top: float
    bottom: float
    y: float = field(init=False)

    def __post_init__(self) -> None:
        self.y = self.top

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def room(self) -> float:
        """Height left under y."""
        return self.bottom - self.y

    def halves(self) -> tuple[float, float, float]:
        """Left edges of two columns and the width of each."""
        wide = (self.width - GUTTER) / 2
        return self.left, self.left + wide + GUTTER, wide


def open_sheet(document: Document, basics: Basics, head: Head, paper: Paper = A4) -> Sheet:
    """Starts a page with header and footer and hands over its body."""
    pen = document.page(paper)
    sheet = Sheet(pen, MARGIN, paper.width - MARGIN, MARGIN, paper.height - MARGIN)
    wide = paper.width > paper.height
    sheet.y = (
        _draw_wide_header(sheet, head, basics, document.t) if wide else _draw_header(sheet, head, basics, document.t)
    )
    sheet.top = sheet.y
    sheet.bottom -= _draw_footer(document, sheet, head, basics) + (7 if wide else STEP)
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


def _draw_header(sheet: Sheet, head: Head, basics: Basics, t: Words) -> float:
    pen, y = sheet.pen, sheet.top + 9
    long = _draw_stops_and_promise(sheet, head, basics, t, sheet.left + 9, y, 0.6 * sheet.width)
    titles = wrap(head.title, TITLE, sheet.width)
    base = draw_lines(pen, titles, sheet.left, sheet.top + 41.5, TITLE.leading)
    lines = wrap_pieces(head.subtitle, sheet.width) if head.subtitle else []
    draw_lines(pen, lines, sheet.left, base + 17.5, STEP)
    below = sheet.top + 70 + (len(titles) - 1) * 28 + max(0, len(lines) - 1) * STEP
    return _draw_long_promise(sheet, basics, below) if long else below


def _draw_wide_header(sheet: Sheet, head: Head, basics: Basics, t: Words) -> float:
    """Title, subtitle, line and promise in one row; the subtitle moves down when the line gets under 120."""
    base = sheet.top + 19.5
    after_title = sheet.left + width(head.title, TITLE_A3) + 18
    plate = _plate_width(_plate_words(basics, t, 0.4 * sheet.width)[0])
    beside = wrap_pieces(head.subtitle, 10_000) if head.subtitle else []
    after_subtitle = after_title + (beside[0].width + 24 if beside else 0)
    moved = sheet.right - plate - after_subtitle < 120
    sheet.pen.text(sheet.left, base, head.title, TITLE_A3)
    lines = wrap_pieces(head.subtitle, sheet.width) if moved else beside
    if moved:
        draw_lines(sheet.pen, lines, sheet.left, base + 17.5, STEP)
    else:
        draw_lines(sheet.pen, lines, after_title, base, STEP)
    start = max(after_title if moved else after_subtitle, sheet.right - plate - 165)
    long = _draw_stops_and_promise(sheet, head, basics, t, start, sheet.top + 15, 0.4 * sheet.width)
    below = sheet.top + 35 + (STEP * len(lines) if moved else 0)
    return _draw_long_promise(sheet, basics, below) if long else below


def _draw_stops_and_promise(
    sheet: Sheet, head: Head, basics: Basics, t: Words, x: float, y: float, most: float
) -> bool:
    """The line; True when the promise is too long for its plate and has to follow in the body."""
    words, long = _plate_words(basics, t, most)
    end = sheet.right - _plate_width(words)
    sheet.pen.line(x, y, end, y, colours.ACCENT, 3)
    if words:
        sheet.pen.box(end, y - 8, sheet.right - end, 16, colours.ACCENT, radius=3.5)
        sheet.pen.text((end + sheet.right) / 2, y + 3.5, words, BODY_STRONG, colours.WHITE, "centre")
    else:
        sheet.pen.line(end, y - 6, end, y + 6, colours.ACCENT, 3)
    _draw_stops(sheet.pen, head, x, y, min(34, (end - 14 - x) / len(ROW_OF_SHEETS)))
    return long


def _draw_stops(pen: Pen, head: Head, x: float, y: float, pitch: float) -> None:
    for index, code in enumerate(ROW_OF_SHEETS):
        if code != head.code:
            pen.circle(x + index * pitch, y, 2.6, colours.WHITE, colours.ACCENT, 1.5)
    here = x + (ROW_OF_SHEETS.index(head.code) if head.code in ROW_OF_SHEETS else 0) * pitch
    pen.circle(here, y, 8, colours.WHITE, colours.ACCENT, 2)
    draw_icon(pen, head.icon, here - 5, y - 5, 10, colours.ACCENT, 0.9)


def _plate_words(basics: Basics, t: Words, most: float) -> tuple[str, bool]:
    promise = basics.service_promise.replace("\n", " ")
    if _plate_width(promise) <= most:
        return promise, False
    return t("Our promise"), True


def _plate_width(words: str) -> float:
    return width(words, BODY_STRONG) + 21 if words else 0.0


def _draw_long_promise(sheet: Sheet, basics: Basics, y: float) -> float:
    lines = wrap(basics.service_promise, BODY_STRONG, sheet.width, colours.ACCENT_DARK)
    return draw_lines(sheet.pen, lines, sheet.left, y + 3.5, STEP) + 10.5


def _draw_footer(document: Document, sheet: Sheet, head: Head, basics: Basics) -> float:
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
    return [Run(title, FOOT_STRONG), *_dotted(rest, FOOT)]


def _basis(basics: Basics, t: Words, rest: list[str]) -> list[Piece]:
    return [
        basis_inline(basics.map_basis),
        Run(t("Map basis:") + NBSP, FOOT, colours.MUTED),
        Run(t(MAP_BASES[basics.map_basis]).replace(" ", NBSP), FOOT_STRONG),
        *_dotted(rest, FOOT),
    ]


def _dotted(texts: list[str], style: Style) -> list[Piece]:
    return [Run(f" · {text}", style, colours.MUTED) for text in texts if text]


def _most_pages(t: Words) -> str:
    return t("Page {page} of {pages}", page=88, pages=88)


__all__ = ["A3", "A4", "GUTTER", "MARGIN", "STEP", "Head", "Sheet", "open_sheet", "section_head", "section_height"]
