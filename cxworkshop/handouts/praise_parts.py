"""Parts of the praise page: the head of a silo, and one customer's words with the stop and the silo they are about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import BODY, HEAD, Style
from cxworkshop.handouts.page.frame import Sheet
from cxworkshop.handouts.page.marks import chip_width, draw_chip, stop_inline
from cxworkshop.handouts.page.patterns import fill_silo
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.speech import quoted
from cxworkshop.handouts.page.wrap import NBSP, Inline, Line, Piece, Run, balanced, draw_lines, wrap, wrap_pieces
from cxworkshop.handouts.praise_facts import Group, Thanks
from cxworkshop.model.people import Silo
from cxworkshop.text import Words

HEAD_HIGH = 35.0  # the rule, the chip and the name of a silo
INDENT, BAR = 17.5, 7.0  # from the left edge to the words, and the bar in the look of the silo beside them
FOOT = 17.5  # from the last line of the words to where they were said
BELOW = 17.5


@dataclass(frozen=True, slots=True)
class Note:
    """One customer's words, broken into lines."""

    lines: Sequence[Line]
    style: Style
    foot: Sequence[Line]
    silo: Silo | None

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading + len(self.foot) * FOOT + BELOW

    def draw(self, pen: Pen, x: float, y: float) -> None:
        high = self.height - BELOW + 4
        if self.silo:
            fill_silo(pen, x, y + 3, BAR, high - 3, self.silo.colour)
        else:
            pen.box(x + 0.6, y + 3.6, BAR - 1.2, high - 4.2, colours.WHITE, colours.ACCENT, 1.2)
        last = draw_lines(pen, self.lines, x + INDENT, y + self.style.size, self.style.leading)
        draw_lines(pen, self.foot, x + INDENT, last + FOOT + 2, FOOT)


def note_of(thanks: Thanks, t: Words, style: Style, wide: float) -> Note:
    room = wide - INDENT
    return Note(balanced(quoted(t, thanks.text), style, room), style, _foot(thanks, room), thanks.silo)


def fits(every: Sequence[Thanks], t: Words, style: Style, wide: float, room: float) -> bool:
    """Whether all of these have room below one another; the first that has none ends the search."""
    for thanks in every:
        lines = wrap(quoted(t, thanks.text), style, wide - INDENT)
        room -= Note(lines, style, _foot(thanks, wide - INDENT), None).height
        if room < 0:
            return False
    return True


def group_name(group: Group, t: Words) -> str:
    return group.silo.name if group.silo else t("Thanks to everybody")


def draw_group_head(sheet: Sheet, group: Group, t: Words, continued: bool) -> None:
    """Whose thanks follow; moves down the sheet."""
    pen, y = sheet.pen, sheet.y
    pen.line(sheet.left, y, sheet.right, y, colours.INK, 1)
    wide = draw_chip(pen, sheet.left, y + 6, group.silo.code, group.silo.colour, 1.3) + 9 if group.silo else 0.0
    name = group_name(group, t)
    pen.text(sheet.left + wide, y + 17, name + (f" · {t('continued')}" if continued else ""), HEAD)
    sheet.y += HEAD_HIGH


def _foot(thanks: Thanks, room: float) -> list[Line]:
    """The silo's chip, the pill of the stop and its title; no line where none of them is known."""
    pieces = _where(thanks)
    return wrap_pieces(pieces, room) if pieces else []


def _where(thanks: Thanks) -> list[Piece]:
    pieces: list[Piece] = []
    if thanks.silo:
        pieces += [_chip(thanks.silo), Run(" ", BODY)]
    if thanks.stop:
        pieces.append(stop_inline(thanks.stop.number, thanks.stop.touchpoint.is_key))
    apart = NBSP * 2 if thanks.stop else ""
    return [*pieces, *([Run(apart + thanks.place, BODY, colours.MUTED)] if thanks.place else [])]


def _chip(silo: Silo) -> Inline:
    return Inline(chip_width(silo.code) + 2, lambda pen, x, y: draw_chip(pen, x, y - 8.8, silo.code, silo.colour))
