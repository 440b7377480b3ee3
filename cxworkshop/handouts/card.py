"""One contingency card: half an A4 sheet, or a whole one when it says more than a half can hold."""

from __future__ import annotations

from dataclasses import dataclass

from cxworkshop.handouts.card_data import CardData
from cxworkshop.handouts.card_parts import (
    STEPS_SHARE,
    Frame,
    HeadPart,
    SidePart,
    StepsPart,
    WordsPart,
    first_words_styles,
    head_part,
    side_part,
    steps_part,
    words_part,
)
from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.document import A4
from cxworkshop.handouts.page.fonts import FOOT, FOOT_STRONG, STEP, Style
from cxworkshop.handouts.page.marks import basis_inline, icon_inline
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.sheet import MARGIN
from cxworkshop.handouts.page.speech import short_date
from cxworkshop.handouts.page.wrap import NBSP, Line, Piece, Run, draw_lines, wrap_pieces
from cxworkshop.model.basics import MAP_BASES, Basics
from cxworkshop.text import Words

EDGE = 34.0
HALF = A4.height / 2
_WIDTH = A4.width - 2 * MARGIN
DOTS = "." * 40


@dataclass(frozen=True)
class Card:
    """A card whose every line is broken and measured, ready to draw."""

    frame: Frame
    head: HeadPart
    words: WordsPart
    steps: StepsPart
    side: SidePart
    footer: tuple[list[Line], list[Line]]

    @property
    def fits(self) -> bool:
        return self.bottom <= self.frame.bottom

    @property
    def bottom(self) -> float:
        return self.frame.top + self.head.height + self.words.height + max(self.steps.height, self.side.height)

    def draw(self, pen: Pen) -> None:
        frame = self.frame
        self.head.draw(pen, frame)
        self.words.draw(pen, frame, frame.top + self.head.height)
        below = frame.top + self.head.height + self.words.height
        self.steps.draw(pen, frame.left, below)
        self.side.draw(pen, frame.left + frame.width * STEPS_SHARE + 18.5, frame.right, below)
        draw_footer(pen, frame, self.footer)


def half_card(data: CardData, t: Words, basics: Basics, lower: bool) -> Card | None:
    """The card on half a sheet; None when it does not fit there."""
    footer = footer_of(data, t, basics)
    frame = frame_of(footer, HALF if lower else 0.0, HALF)
    for style in _first_sizes(data, t, frame, first_words_styles(False)):
        card = _card(data, t, frame, style, STEP, footer)
        if card.fits:
            return card
    return None


def whole_card(data: CardData, t: Words, basics: Basics) -> Card:
    """The card on a whole sheet; type gets smaller only when even that is too little."""
    footer = footer_of(data, t, basics)
    frame = frame_of(footer, 0.0, A4.height)
    sizes = [STEP, Style(10.5, 13), Style(10.5, 13), Style(10, 12.5), Style(10, 11)]
    cards = [
        _card(data, t, frame, first, step, footer) for first, step in zip(first_words_styles(True), sizes, strict=True)
    ]
    return next((card for card in cards if card.fits), cards[-1])


def _first_sizes(data: CardData, t: Words, frame: Frame, styles: list[Style]) -> list[Style]:
    """The largest size on two lines, or the last one on four."""
    for style in styles[:-1]:
        if len(words_part(data, t, frame, style).lines) <= 2:
            return [style]
    return styles[-1:] if len(words_part(data, t, frame, styles[-1]).lines) <= 4 else []


def _card(
    data: CardData, t: Words, frame: Frame, first: Style, step: Style, footer: tuple[list[Line], list[Line]]
) -> Card:
    steps_room = frame.width * STEPS_SHARE
    return Card(
        frame,
        head_part(data, t, frame),
        words_part(data, t, frame, first),
        steps_part(data.plan, t, steps_room, step),
        side_part(data.plan, t, frame.width - steps_room - 18.5, min(14, step.leading)),
        footer,
    )


def frame_of(footer: tuple[list[Line], list[Line]], start: float, high: float) -> Frame:
    """The frame of a card that begins at `start` on the sheet."""
    rows = max(len(side) for side in footer)
    return Frame(MARGIN, _WIDTH, start + EDGE, start + high - 37 - 3 - 11.0 * rows)


def draw_footer(pen: Pen, frame: Frame, footer: tuple[list[Line], list[Line]]) -> None:
    pen.line(frame.left, frame.bottom, frame.right, frame.bottom, colours.RULE, 0.5)
    draw_lines(pen, footer[0], frame.left, frame.bottom + 11.5, 11)
    for row, line in enumerate(footer[1]):
        line.draw(pen, frame.right - line.width, frame.bottom + 11.5 + row * 11)


def footer_of(data: CardData, t: Words, basics: Basics) -> tuple[list[Line], list[Line]]:
    """Left: owner, state and review; right: workshop, date and map basis."""
    owner = Run(data.owner, FOOT_STRONG) if data.owner else Run(DOTS, FOOT, colours.MUTED)
    left = wrap_pieces([Run(t("Owner:") + " ", FOOT, colours.MUTED), owner], _WIDTH * 0.48)
    return [*left, *wrap_pieces(_state(data, t), _WIDTH * 0.48)], workshop_lines(t, basics)


def workshop_lines(t: Words, basics: Basics) -> list[Line]:
    named = " · ".join(filter(None, [basics.title, short_date(t, basics.date)]))
    basis: list[Piece] = [
        Run(t("Map basis:") + NBSP, FOOT, colours.MUTED),
        basis_inline(basics.map_basis),
        Run(t(MAP_BASES[basics.map_basis]), FOOT, colours.MUTED),
    ]
    return [*wrap_pieces([Run(named, FOOT, colours.MUTED)], _WIDTH * 0.48), *wrap_pieces(basis, _WIDTH * 0.48)]


def _state(data: CardData, t: Words) -> list[Piece]:
    plan = data.plan
    if data.is_draft or plan is None:
        pieces: list[Piece] = [
            icon_inline("triangle-alert", colours.BAD),
            Run(t("DRAFT: agree before use"), FOOT, colours.BAD),
        ]
    elif plan.state == "practised":
        done = t("practised {day}", day=short_date(t, plan.practised_at)) if plan.practised_at else t("practised")
        pieces = [icon_inline("badge-check"), Run(done, FOOT)]
    else:
        pieces = [icon_inline("circle"), Run(t("ready, not yet practised"), FOOT)]
    if plan and plan.review_at:
        pieces.append(Run(" · " + t("review by {day}", day=short_date(t, plan.review_at)), FOOT, colours.MUTED))
    return pieces
