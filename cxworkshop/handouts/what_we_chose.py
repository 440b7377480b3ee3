"""What we chose (H3): the ranking with its reasons, then what the votes tell, as questions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.document import Document
from cxworkshop.handouts.page.fonts import BODY, BODY_STRONG, PLACE, SMALL, width
from cxworkshop.handouts.page.sheet import STEP, Head, Sheet, open_sheet
from cxworkshop.handouts.page.wrap import Piece, Run, draw_lines, wrap, wrap_pieces
from cxworkshop.handouts.vote_blocks import Block, blocks, draw_pair, pair_height, text_block
from cxworkshop.handouts.vote_facts import VoteFacts, latest_round, vote_facts
from cxworkshop.handouts.vote_left_out import draw_left_out, left_out_height
from cxworkshop.handouts.vote_split import SplitTable
from cxworkshop.handouts.vote_table import RankingTable
from cxworkshop.handouts.vote_words import METHODS, TIE_RULES, ballot_facts, differing_sentences, tie_sentences
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, Words, phrase

GAP, TIGHT = 14.0, 7.0
MOST_SPILL = 49.0
FIGURES_ROOM = 308.0
LEAST_ON_A_PAGE = 98.0
"""A section smaller than seven lines does not stand on a page alone."""


def useful(workshop: Workshop) -> Phrase | None:
    """The reason why there is nothing to print yet; an open or closed round tells nothing."""
    if latest_round(workshop) is None:
        return phrase("No round has been revealed, so there is nothing to print.")
    return None


def build(workshop: Workshop, t: Words, document: Document) -> None:
    voting_round = latest_round(workshop)
    if voting_round is not None:
        facts = vote_facts(workshop, voting_round)
        _build_choice(facts, t, document)
        _build_tellings(facts, t, document)


def _build_choice(facts: VoteFacts, t: Words, document: Document) -> None:
    kind = METHODS[facts.round.secrecy, facts.round.method]
    subtitle: list[Piece] = [
        Run(t(kind, no=facts.round.no) + " ", BODY, colours.MUTED),
        Run(facts.round.question, BODY_STRONG),
    ]
    head = Head("h3", "target", t("What we chose"), subtitle, _privacy(facts, t))
    next_sheet = partial(open_sheet, document, facts.workshop.basics, head)
    sheet = next_sheet()
    _draw_figures(sheet, facts, t)
    sheet = RankingTable(facts, t, sheet, next_sheet).draw()
    wide = sheet.halves()[2]
    told = [
        text_block(t("How the tie was settled"), [wrap(" ".join(tie_sentences(facts, t)), BODY, wide)]),
        text_block(
            t("Where the group differed from the vote"), [wrap(s, BODY, wide) for s in differing_sentences(facts, t)]
        ),
    ]
    _flow_pair(sheet, told, next_sheet)


def _draw_figures(sheet: Sheet, facts: VoteFacts, t: Words) -> None:
    """Turnout and rules of the round in one band, figures left and the tie rule right."""
    pen, top = sheet.pen, sheet.y
    pen.line(sheet.left, top, sheet.right, top, colours.INK, 1)
    x, below = sheet.left, 0.0
    for figure, words in ballot_facts(facts.round, facts, t):
        room = max(width(figure, PLACE), 62.0 if x < sheet.left + 200 else 44.0)
        pen.text(x, top + 18.5, figure, PLACE)
        last = draw_lines(pen, wrap(words, SMALL, room, colours.MUTED), x, top + 32, SMALL.leading)
        x, below = x + room + 8, max(below, last + 6)
    edge = max(sheet.left + FIGURES_ROOM + 9, x + 4)
    rule: list[Piece] = [
        Run(t("Tie rule, agreed before the vote:") + " ", BODY_STRONG),
        Run(t(TIE_RULES[facts.round.tie_rule]), BODY),
    ]
    lines = wrap_pieces(rule, sheet.right - edge - 11)
    below = max(below, draw_lines(pen, lines, edge + 11, top + 13.5, STEP) + 6)
    pen.line(edge, top + 4, edge, below - 2, colours.RULE)
    sheet.y = below + 1


def _build_tellings(facts: VoteFacts, t: Words, document: Document) -> None:
    subtitle: list[Piece] = [Run(_split_words(facts, t), BODY, colours.MUTED)]
    head = Head("h3", "target", t("What the votes tell"), subtitle, _privacy(facts, t))
    next_sheet = partial(open_sheet, document, facts.workshop.basics, head)
    sheet = next_sheet()
    gap = _gap(facts, t, sheet)
    if facts.is_split:
        sheet = SplitTable(facts, t, sheet, next_sheet).draw()
        sheet.y += gap
    left_out = left_out_height(facts, t, sheet.width)
    pairs = _pairs(blocks(facts, t, sheet.halves()[2]))
    for pair in pairs:
        after = gap + left_out if pair is pairs[-1] and 0 < left_out < LEAST_ON_A_PAGE else 0
        sheet = _flow_pair(sheet, pair, next_sheet, 0, after)
        sheet.y += gap
    if left_out:
        if sheet.room < left_out <= sheet.bottom - sheet.top:
            sheet = next_sheet()
        draw_left_out(facts, t, sheet, next_sheet)


def _gap(facts: VoteFacts, t: Words, sheet: Sheet) -> float:
    """Gaps between sections shrink on a page that would otherwise spill a little over."""
    wide = sheet.halves()[2]
    pairs = _pairs(blocks(facts, t, wide))
    split = SplitTable(facts, t, sheet, lambda: sheet).height() + GAP if facts.is_split else 0.0
    total = split + sum(pair_height(pair, wide) + GAP for pair in pairs) + left_out_height(facts, t, sheet.width)
    return TIGHT if 0 < total - sheet.room <= MOST_SPILL else GAP


def _pairs(found: list[Block]) -> list[list[Block]]:
    return [found[at : at + 2] for at in range(0, len(found), 2)]


def _flow_pair(
    sheet: Sheet, pair: list[Block], next_sheet: Callable[[], Sheet], gap: float = TIGHT, after: float = 0
) -> Sheet:
    """Draws a pair whole, on the next page when it, with what has to stay `after` it, does not fit here."""
    sheet.y += gap
    if pair_height(pair, sheet.halves()[2]) + after > sheet.room:
        sheet = next_sheet()
    draw_pair(sheet, pair)
    return sheet


def _privacy(facts: VoteFacts, t: Words) -> str:
    return t("Votes are shown by silo, never by person") if facts.is_split else t("Votes are never shown by person")


def _split_words(facts: VoteFacts, t: Words) -> str:
    questions = t("Questions for talk, not verdicts.")
    if not facts.is_split:
        return questions + " " + t("The dots are not shown by silo, so that nobody’s vote can be worked out.")
    if facts.round.split_announced:
        return questions + " " + t("The split by silo was announced before the vote.")
    return questions + " " + t("Silos with few ballots are joined into others.")
