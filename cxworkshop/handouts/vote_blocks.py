"""Blocks of the second sheet about a vote, measured first and then drawn two by two."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import BODY, BODY_STRONG
from cxworkshop.handouts.page.marks import chip_width, draw_chip, stop_inline
from cxworkshop.handouts.page.patterns import fill_silo
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.sheet import STEP, Sheet, section_head, section_height
from cxworkshop.handouts.page.speech import quoted
from cxworkshop.handouts.page.wrap import Line, Piece, Run, draw_lines, filled, wrap, wrap_pieces
from cxworkshop.handouts.vote_chart import HEIGHT as CHART_HEIGHT
from cxworkshop.handouts.vote_chart import draw_chart
from cxworkshop.handouts.vote_facts import LateSymptom, VoteFacts
from cxworkshop.insight.readings import Nest, signed
from cxworkshop.insight.voting import Place
from cxworkshop.text import Words

FIRST, SECOND = "\ue000", "\ue001"
"""Stand in a spoken sentence where a stop will be drawn."""


@dataclass(frozen=True)
class Block:
    """A section half a sheet wide; `draw` gets the left edge and the top of its body."""

    title: str
    note: str
    body: float
    draw: Callable[[Pen, float, float], object]

    def height(self, wide: float) -> float:
        return section_height(self.title, self.note, wide) + self.body


def text_block(title: str, paragraphs: Sequence[list[Line]]) -> Block:
    """Paragraphs of body text under a head."""
    lines = [line for paragraph in paragraphs for line in paragraph]
    return Block(title, "", len(lines) * STEP, lambda pen, x, y: draw_lines(pen, lines, x, y + 10, STEP))


def draw_pair(sheet: Sheet, pair: Sequence[Block]) -> None:
    """One or two blocks side by side at sheet.y, which moves below the taller one."""
    left, right, wide = sheet.halves()
    for x, block in zip((left, right), pair, strict=False):
        block.draw(sheet.pen, x, section_head(sheet, block.title, block.note, x, wide))
    sheet.y += pair_height(pair, wide)


def pair_height(pair: Sequence[Block], wide: float) -> float:
    return max(block.height(wide) for block in pair)


def blocks(facts: VoteFacts, t: Words, wide: float) -> list[Block]:
    """Those that have something to tell, in reading order."""
    found = [_chart(facts, t, wide), _nests(facts, t, wide), _blind_spots(facts, t, wide), _late(facts, t, wide)]
    return [block for block in found if block]


def _chart(facts: VoteFacts, t: Words, wide: float) -> Block | None:
    sides, sides_round = facts.sides, facts.sides_round
    if sides is None or sides_round is None:
        return None
    note = t("round {no}; filled: chosen", no=sides_round.no)
    return Block(
        t("Impact and ease"), note, CHART_HEIGHT, lambda pen, x, y: draw_chart(pen, facts, sides, t, x, y, wide)
    )


def _nests(facts: VoteFacts, t: Words, wide: float) -> Block | None:
    if not facts.nests:
        return None
    rows = [(nest, wrap(nest.silo.name, BODY, wide - 87 - chip_width(nest.silo.code))) for nest in facts.nests]
    ask = wrap(t("Everyone sees their own workload best. What do others see in it?"), BODY, wide)
    heights = [3.5 + STEP * len(lines) for _, lines in rows]

    def draw(pen: Pen, x: float, y: float) -> None:
        for (nest, lines), height in zip(rows, heights, strict=True):
            _draw_nest(pen, nest, lines, t, x, y, wide)
            y += height
            pen.line(x, y, x + wide, y, colours.HAIRLINE)
        draw_lines(pen, ask, x, y + 14, STEP)

    return Block(t("Dots on targets one owns"), t("a question"), sum(heights) + 4 + STEP * len(ask), draw)


def _draw_nest(pen: Pen, nest: Nest, name: list[Line], t: Words, x: float, y: float, wide: float) -> None:
    draw_chip(pen, x, y + 3, nest.silo.code, nest.silo.colour)
    draw_lines(pen, name, x + chip_width(nest.silo.code) + 6, y + 12, STEP)
    bar = x + wide - 78
    if nest.own:
        fill_silo(pen, bar, y + 4.5, 48 * nest.share, 8, nest.silo.colour)
    pen.box(bar, y + 4.5, 48, 8, None, colours.RULE, 0.8)
    pen.text(x + wide, y + 12, t("{n} of {all}", n=nest.own, all=nest.total), BODY_STRONG, align="right")


def _blind_spots(facts: VoteFacts, t: Words, wide: float) -> Block:
    reading = facts.readings["blind_spot"]
    letters = {str(about.args.get("letter", "")) for about in reading.about}
    spots = [place for place in facts.places if place.option.letter in letters]
    if spots:
        told = [
            wrap_pieces(_at_stop(facts, place, t, t("{title} at {stop}, gap {gap}, {dots}.")), wide) for place in spots
        ]
        return text_block(t("Blind spots"), [*told, wrap(t(reading.question), BODY, wide)])
    none = wrap(t("None by the rule: no target with few dots sits where the customer suffers most."), BODY, wide)
    closest = _closest(facts)
    if closest is None:
        return text_block(t("Blind spots"), [none])
    near = wrap_pieces(_at_stop(facts, closest, t, t("Closest: {title} at {stop}, gap {gap}, {dots}.")), wide)
    return text_block(t("Blind spots"), [none, near])


def _closest(facts: VoteFacts) -> Place | None:
    """The worst gap among the third with fewest dots."""
    last = facts.places[-max(1, len(facts.places) // 3) :]
    low = [place for place in last if (place.worst_gap or 0) < 0 and facts.worst_stop(facts.target(place))]
    return min(low, key=lambda place: (place.worst_gap or 0, place.dots), default=None)


def _at_stop(facts: VoteFacts, place: Place, t: Words, sentence: str) -> list[Piece]:
    stop = facts.worst_stop(facts.target(place))
    dots = t.n("{n} dot", "{n} dots", place.dots) if place.dots else t("no dots")
    values = {"title": quoted(t, place.option.title_snapshot), "gap": signed(place.worst_gap), "dots": dots}
    for name, value in {"stop": FIRST, **values}.items():
        sentence = sentence.replace("{" + name + "}", value)
    mark: Piece = stop_inline(stop.number, stop.touchpoint.is_key) if stop else Run("–", BODY)
    return filled(sentence, {FIRST: mark}, BODY)


def _late(facts: VoteFacts, t: Words, wide: float) -> Block | None:
    """Those that another chosen target covers are told together, then the ones still open, with the question."""
    found = facts.late_symptoms()
    if not found:
        return None
    covers = list(dict.fromkeys(late.cover.title for late in found if late.cover))
    told = [
        _late_paragraph([late for late in found if late.cover and late.cover.title == cover], cover, t)
        for cover in covers
    ]
    open_ones = [late for late in found if late.cover is None]
    if open_ones:
        told.append([*_late_paragraph(open_ones, "", t), Run(t("Would the earlier step remove this?"), BODY)])
    return text_block(t("Late symptom"), [wrap_pieces(pieces, wide) for pieces in told])


def _late_paragraph(found: list[LateSymptom], cover: str, t: Words) -> list[Piece]:
    pieces = [piece for late in found for piece in _late_sentence(late, t)]
    if not cover:
        return pieces
    words = t.n("{title} covers it.", "{title} covers them.", len(found), title=quoted(t, cover))
    return [*pieces, Run(words, BODY)]


def _late_sentence(late: LateSymptom, t: Words) -> list[Piece]:
    sentence = t(
        "{title} acts at {late}, but the cause is born at {early}.",
        title=quoted(t, late.target.title),
        late=FIRST,
        early=SECOND,
    )
    stops: dict[str, Piece] = {
        FIRST: stop_inline(late.symptom.number, late.symptom.touchpoint.is_key),
        SECOND: stop_inline(late.cause.number, late.cause.touchpoint.is_key),
    }
    return filled(sentence + " ", stops, BODY)
