"""The last pages of the contingency cards: all deviations by class, what the marks mean, and room for new ones."""

from __future__ import annotations

from dataclasses import dataclass

from cxworkshop.handouts.card_data import CardData
from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.document import Document
from cxworkshop.handouts.page.fonts import BODY, BODY_STRONG, SMALL, SMALL_STRONG, Style
from cxworkshop.handouts.page.marks import class_inline, draw_class, draw_estimate, draw_stop
from cxworkshop.handouts.page.sheet import STEP, Head, Sheet, open_sheet, section_head
from cxworkshop.handouts.page.speech import short_date
from cxworkshop.handouts.page.wrap import Inline, Line, Piece, Run, draw_lines, wrap, wrap_pieces
from cxworkshop.model.basics import Basics
from cxworkshop.model.surprises import CATEGORIES, PLAN_STATES
from cxworkshop.text import Words

TITLE, STOPS, BARS, PREVENT, OWNER, REVIEW = 24.0, 162.5, 206.0, 286.0, 378.0, 452.0
"""Left edges of the columns, from the left margin."""
LEGEND_HEIGHT = 84.0


@dataclass(frozen=True)
class Row:
    """One deviation, broken into lines."""

    data: CardData
    title: list[Line]
    prevent: list[Line]
    owner: list[Line]
    review: list[Line]

    @property
    def stops_abreast(self) -> int:
        """One under the other while they are few, else two beside each other."""
        return 1 if len(self.data.stops) <= 3 else 2

    @property
    def height(self) -> float:
        rows = max(len(self.title), len(self.prevent), len(self.owner), len(self.review), 3)
        return 3 + max(rows, -(-len(self.data.stops) // self.stops_abreast)) * STEP + 3.5


def draw_list(cards: list[CardData], t: Words, basics: Basics, document: Document) -> None:
    head = Head("h4", "shield-alert", t("When something goes wrong"), _subtitle(cards, t))
    sheet = open_sheet(document, basics, head)
    _start_table(sheet, t, continued=False)
    for row in (_row(data, t) for data in cards):
        if row.height > sheet.room:
            sheet = open_sheet(document, basics, head)
            _start_table(sheet, t, continued=True)
        _draw_row(sheet, row, t)
    sheet.y += STEP
    if sheet.room < LEGEND_HEIGHT:
        sheet = open_sheet(document, basics, head)
    _draw_legend(sheet, t)
    _draw_new_ones(sheet, t)


def _subtitle(cards: list[CardData], t: Words) -> list[Piece]:
    count, ready = len(cards), sum(data.has_card for data in cards)
    first = t.n("{n} deviation, most serious first.", "{n} deviations, most serious first.", count)
    rest = t("Each has a card.") if ready == count else t.n("{n} has a card.", "{n} have a card.", ready)
    return [Run(f"{first} {rest}", BODY, colours.MUTED)]


def _start_table(sheet: Sheet, t: Words, continued: bool) -> None:
    sheet.y = section_head(sheet, t("All deviations"), t("continued") if continued else "")
    heads = [
        (TITLE, t("Deviation")),
        (STOPS, t("At")),
        (BARS, t("Estimate 1–5")),
        (PREVENT, t("To prevent it")),
        (OWNER, t("Owner, state")),
        (REVIEW, t("Review by")),
    ]
    for x, word in heads:
        sheet.pen.text(sheet.left + x, sheet.y + 10, word, SMALL_STRONG, colours.MUTED)
    sheet.y += 17.5
    sheet.pen.line(sheet.left, sheet.y, sheet.right, sheet.y, colours.RULE)


def _row(data: CardData, t: Words) -> Row:
    plan = data.plan
    state = t(PLAN_STATES["draft" if data.is_draft else plan.state]) if plan and data.has_card else t("no plan yet")
    tone = colours.BAD if data.is_draft else colours.MUTED
    category = wrap(t(CATEGORIES[data.deviation.category]), BODY, STOPS - TITLE - 8, colours.MUTED)
    return Row(
        data,
        [*wrap(data.deviation.title, BODY_STRONG, STOPS - TITLE - 8), *category],
        wrap(plan.prevent if plan else "", BODY, OWNER - PREVENT - 8),
        [*wrap(data.owner, BODY, REVIEW - OWNER - 6), *wrap(state, BODY, REVIEW - OWNER - 6, tone)],
        wrap(short_date(t, plan.review_at) if plan else "", BODY, 60),
    )


def _draw_row(sheet: Sheet, row: Row, t: Words) -> None:
    pen, base = sheet.pen, sheet.y + 13.5
    draw_class(pen, sheet.left, sheet.y + 3, row.data.priority, 16)
    for x, lines in ((TITLE, row.title), (PREVENT, row.prevent), (OWNER, row.owner), (REVIEW, row.review)):
        draw_lines(pen, lines, sheet.left + x, base, STEP)
    for number, stop in enumerate(row.data.stops):
        down, across = divmod(number, row.stops_abreast)
        x, y = sheet.left + STOPS + across * 20, sheet.y + 3.5 + down * STEP
        draw_stop(pen, x, y, stop.number, stop.touchpoint.is_key)
    deviation = row.data.deviation
    estimates = (
        (deviation.severity, t("severe")),
        (deviation.likelihood, t("likely")),
        (deviation.detectability, t("hidden")),
    )
    for number, (value, word) in enumerate(estimates):
        draw_estimate(pen, sheet.left + BARS, sheet.y + 5 + number * 10.5, value, word)
    sheet.y += row.height
    pen.line(sheet.left, sheet.y, sheet.right, sheet.y, colours.HAIRLINE)


def _draw_legend(sheet: Sheet, t: Words) -> None:
    left, right, wide = sheet.halves()
    y = section_head(sheet, t("How the class is set"), x=left, wide=wide)
    section_head(sheet, t("What the bars say"), x=right, wide=wide)
    rule = t("Severity comes first, then likelihood and detectability. A rare but grave case never sinks in the list.")
    bars = t(
        "Severe: 3 visit spoiled, 4 customer likely lost, 5 danger or large money. "
        "Likely: 3 monthly, 4 weekly, 5 daily. Hidden: 1 we notice it first, 5 the customer does."
    )
    first = [*wrap(rule, BODY, wide), *wrap_pieces(_classes(t), wide)]
    second = wrap(bars, BODY, wide)
    draw_lines(sheet.pen, first, left, y + 10, STEP)
    draw_lines(sheet.pen, second, right, y + 10, STEP)
    sheet.y = y + max(len(first), len(second)) * STEP + STEP


def _classes(t: Words) -> list[Piece]:
    words = (("H", t("act first")), ("M", t("act next")), ("L", t("be aware")))
    pieces: list[Piece] = []
    for letter, word in words:
        mark: Inline = class_inline(letter)
        pieces += [mark, Run(word + ("" if letter == "L" else " · "), BODY)]
    return pieces


def _draw_new_ones(sheet: Sheet, t: Words) -> None:
    """As many empty lines as there is room for, at most nine; none when there is no room for two."""
    count = min(9, int((sheet.room - 52) / 21))
    if count < 2:
        return
    y = section_head(sheet, t("New ones"), t("write by hand when they turn up"))
    edges = ((0.0, 174.0, t("Deviation")), (188.0, 234.0, t("At")), (248.0, 406.0, t("First words")))
    for start, end, word in (*edges, (420.0, sheet.width, t("Owner"))):
        sheet.pen.text(sheet.left + start, y + 10, word, _PLAIN, colours.MUTED)
        for row in range(count):
            line = y + 17 + (row + 1) * 21
            sheet.pen.line(sheet.left + start, line, sheet.left + end, line, colours.RULE)


_PLAIN: Style = SMALL
