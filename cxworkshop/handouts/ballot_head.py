"""The upper part of a printed ballot: what it is, the question, what to do, and the silo or the name."""

from __future__ import annotations

from cxworkshop.handouts.ballot_facts import BallotFacts, Pile
from cxworkshop.handouts.ballot_marks import side_middles
from cxworkshop.handouts.ballot_words import beside_title, side_heads, what_to_do
from cxworkshop.handouts.card_parts import Frame
from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import BODY, BOLD, FOOT, SEMIBOLD, SMALL, SMALL_STRONG, Style
from cxworkshop.handouts.page.marks import chip_width, draw_chip, write_line
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.wrap import Inline, Piece, Run, draw_lines, wrap, wrap_pieces
from cxworkshop.text import Words

TITLE = Style(16, 21, BOLD)
QUESTION = Style(12, 14, SEMIBOLD)
WELL = 6  # dots drawn before the sentence; more are only told
SILO_LEADING = 17.5


def head_height(facts: BallotFacts, t: Words, wide: float) -> float:
    """From the top of the ballot to its first row."""
    return _Head(facts, t, wide).height


def draw_head(pen: Pen, facts: BallotFacts, t: Words, frame: Frame, part: str) -> float:
    """Draws it, and says where the first row begins."""
    return _Head(facts, t, frame.width).draw(pen, frame, part)


class _Head:
    """Lines of the head, broken for a width."""

    def __init__(self, facts: BallotFacts, t: Words, wide: float) -> None:
        self._facts, self._t = facts, t
        self._title = t("Your vote")
        self._question = wrap(facts.round.question, QUESTION, wide)
        self._well = facts.round.budget if facts.round.method != "weighted" and facts.round.budget <= WELL else 0
        self._told = wrap_pieces(what_to_do(facts, t), wide - 24 - self._indent)
        self._whose = wrap_pieces(_silos(facts, t), wide) if facts.piles else []
        self._over = [wrap(words, SMALL_STRONG, 72) for words in side_heads(facts, t)]

    @property
    def height(self) -> float:
        whose = len(self._whose) * SILO_LEADING + 7 if self._whose else 0 if self._facts.secret else 28
        over = max((len(lines) for lines in self._over), default=0) * SMALL.leading
        return 21 + len(self._question) * 14 + 7 + self._panel + whose + (over + 7 if over else 0) + 7

    @property
    def _indent(self) -> float:
        """What the dots before the sentence take."""
        return self._well * 11.5 + 4 if self._well else 0.0

    @property
    def _panel(self) -> float:
        return 10.5 + 14 * len(self._told)

    def draw(self, pen: Pen, frame: Frame, part: str) -> float:
        pen.text(frame.left, frame.top + 14.5, self._title, TITLE)
        note = beside_title(self._facts, self._t) + (f" · {part}" if part else "")
        pen.text(frame.right, frame.top + 14.5, note, FOOT, colours.MUTED, "right")
        y = draw_lines(pen, self._question, frame.left, frame.top + 32.5, 14) + 9.5
        y = self._draw_panel(pen, frame, y)
        if self._whose:
            y = draw_lines(pen, self._whose, frame.left, y + 16, SILO_LEADING) + 8.5
        elif not self._facts.secret:
            y = self._draw_name(pen, frame, y)
        end = frame.top + self.height
        self._draw_over(pen, frame, end)
        pen.line(frame.left, end, frame.right, end, colours.INK, 1)
        return end

    def _draw_panel(self, pen: Pen, frame: Frame, y: float) -> float:
        pen.box(frame.left, y, frame.width, self._panel, colours.ACCENT_SOFT, radius=3)
        pen.box(frame.left, y, 4.5, self._panel, colours.ACCENT)
        for dot in range(self._well):
            pen.circle(frame.left + 18.5 + dot * 11.5, y + 12.2, 4.5, colours.INK)
        draw_lines(pen, self._told, frame.left + 14 + self._indent, y + 15.7, 14)
        return y + self._panel

    def _draw_name(self, pen: Pen, frame: Frame, y: float) -> float:
        wide = pen.text(frame.left, y + 21, self._t("My name:"), BODY, colours.MUTED)
        write_line(pen, frame.left + wide + 6, y + 22, frame.right)
        return y + 28

    def _draw_over(self, pen: Pen, frame: Frame, end: float) -> None:
        middles = side_middles(self._facts.round, self._facts.sides, frame.right)
        for middle, lines in zip(middles, self._over, strict=False):
            for place, line in enumerate(lines, start=1):
                line.draw(pen, middle - line.width / 2, end - 4.5 - (len(lines) - place) * SMALL.leading)


def _silos(facts: BallotFacts, t: Words) -> list[Piece]:
    """A box to tick for each pile, small silos together."""
    pieces: list[Piece] = [Run(t("My silo:"), BODY, colours.MUTED)]
    for pile in facts.piles:
        pieces += [Run(" ", BODY), _box(pile)]
    return pieces


def _box(pile: Pile) -> Inline:
    """A tick box and its chips, never parted by a line end."""
    wide = 14 + sum(chip_width(silo.code) + 3 for silo in pile.silos) + 4
    return Inline(wide, lambda pen, x, y: _draw_box(pen, pile, x, y))


def _draw_box(pen: Pen, pile: Pile, x: float, y: float) -> None:
    pen.box(x + 0.6, y - 8.6, 10, 10, stroke=colours.INK, thick=1.2, radius=2)
    x += 14
    for silo in pile.silos:
        x += draw_chip(pen, x, y - 9.1, silo.code, silo.colour) + 3
