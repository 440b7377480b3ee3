"""The header: title, and the line whose stops are the handouts and whose destination is the service promise."""

from __future__ import annotations

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import BODY_STRONG, TITLE, TITLE_A3, width
from cxworkshop.handouts.page.frame import STEP, Head, Sheet
from cxworkshop.handouts.page.icons import draw_icon
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.wrap import draw_lines, wrap, wrap_pieces
from cxworkshop.model.basics import Basics
from cxworkshop.text import Words

ROW_OF_SHEETS = ("h1", "h2", "h3", "h4", "h5", "h6", "h7", "h8")
"""The stops of the header line, in the order people get the sheets."""


def draw_header(sheet: Sheet, head: Head, basics: Basics, t: Words) -> float:
    pen, y = sheet.pen, sheet.top + 9
    long = _draw_stops_and_promise(sheet, head, basics, t, sheet.left + 9, y, 0.6 * sheet.width)
    titles = wrap(head.title, TITLE, sheet.width)
    base = draw_lines(pen, titles, sheet.left, sheet.top + 41.5, TITLE.leading)
    lines = wrap_pieces(head.subtitle, sheet.width) if head.subtitle else []
    draw_lines(pen, lines, sheet.left, base + 17.5, STEP)
    below = sheet.top + 70 + (len(titles) - 1) * 28 + max(0, len(lines) - 1) * STEP
    return _draw_long_promise(sheet, basics, below) if long else below


def draw_wide_header(sheet: Sheet, head: Head, basics: Basics, t: Words) -> float:
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
    """The sheet's own stop among those of the others; one that is no part of the row stands alone."""
    row = ROW_OF_SHEETS if head.code in ROW_OF_SHEETS else (head.code,)
    for index, code in enumerate(row):
        if code != head.code:
            pen.circle(x + index * pitch, y, 2.6, colours.WHITE, colours.ACCENT, 1.5)
    here = x + row.index(head.code) * pitch
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
