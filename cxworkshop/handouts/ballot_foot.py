"""The two last lines of a printed ballot: what to do with it, and which workshop it belongs to."""

from __future__ import annotations

from cxworkshop.handouts.ballot_facts import BallotFacts
from cxworkshop.handouts.ballot_words import then
from cxworkshop.handouts.card_parts import Frame
from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import FOOT
from cxworkshop.handouts.page.marks import basis_inline
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.speech import short_date
from cxworkshop.handouts.page.wrap import NBSP, Line, Piece, Run, draw_lines, wrap_pieces
from cxworkshop.model.basics import MAP_BASES
from cxworkshop.text import Words

MAKER = "CX Workshop"
LEADING = 10.5


def foot_lines(facts: BallotFacts, t: Words, wide: float) -> list[Line]:
    """What stands under the rule; a long title of the workshop takes a line more."""
    basics = facts.basics
    named = " · ".join(filter(None, [basics.title, short_date(t, basics.date), t("Map basis:")]))
    pieces: list[Piece] = [
        Run(named + NBSP, FOOT, colours.MUTED),
        basis_inline(basics.map_basis),
        Run(t(MAP_BASES[basics.map_basis]).replace(" ", NBSP), FOOT, colours.MUTED),
    ]
    return [*wrap_pieces([Run(then(facts, t), FOOT, colours.MUTED)], wide), *wrap_pieces(pieces, wide - 66)]


def foot_height(facts: BallotFacts, t: Words, wide: float) -> float:
    return 5 + len(foot_lines(facts, t, wide)) * LEADING


def draw_foot(pen: Pen, facts: BallotFacts, t: Words, frame: Frame) -> None:
    """Stands on the bottom of the frame."""
    lines = foot_lines(facts, t, frame.width)
    top = frame.bottom
    pen.line(frame.left, top, frame.right, top, colours.RULE, 0.5)
    last = draw_lines(pen, lines, frame.left, top + 11, LEADING)
    pen.text(frame.right, last, MAKER, FOOT, colours.MUTED, "right")
