"""Lanes and cards of the map: those hanging from the line, and the dashed ones behind the scenes."""

from __future__ import annotations

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import REGULAR, SEMIBOLD, Style, width
from cxworkshop.handouts.page.icons import draw_icon
from cxworkshop.handouts.page.marks import CODE, draw_stop, stop_width
from cxworkshop.handouts.page.patterns import fill_silo
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.path_map_data import CHANNEL_ICONS, MapData
from cxworkshop.handouts.path_map_top import LEAST, ROW
from cxworkshop.layout.sheet_parts import CARD_BAR, CARD_HEAD, LABELS, CardBox, Sheet
from cxworkshop.text import Words

TEXT_LEFT = CARD_BAR + 4


def draw_lanes(pen: Pen, sheet: Sheet, data: MapData) -> None:
    for at, lane in enumerate(sheet.lanes):
        if at % 2 == 0:
            pen.box(0, lane.y, sheet.width, lane.height, colours.PANEL)
        draw_icon(pen, CHANNEL_ICONS[data.channels[lane.lane].channel_kind], 0.5, lane.y + 4.5, 12, colours.MUTED)
        for row, line in enumerate(lane.lines):
            pen.text(17, lane.y + 14 + 11 * row, line, ROW)


def draw_cards(pen: Pen, sheet: Sheet, data: MapData) -> None:
    for card in sheet.cards:
        pen.box(card.x, card.y, card.width, card.height, colours.WHITE, colours.RULE, 0.8, 3.5)
        _draw_bar(pen, card, data)
        _draw_codes(pen, card)
        _draw_title(pen, card, SEMIBOLD)


def draw_pills(pen: Pen, sheet: Sheet, data: MapData) -> None:
    for card in sheet.cards:
        wide = stop_width(card.stop.number)
        draw_stop(pen, card.middle - wide / 2, card.y - 6.5, card.stop.number, data.figures[card.stop.id].starred)


def _draw_bar(pen: Pen, card: CardBox, data: MapData) -> None:
    silo = data.silos.get(card.stop.owner or "")
    if silo:
        fill_silo(pen, card.x, card.y, CARD_BAR, card.height, silo.colour, 2.6)
    else:
        pen.box(card.x, card.y, CARD_BAR, card.height, colours.WHITE, colours.RULE, 0.8, 2.6, (2, 1.6))


def _draw_codes(pen: Pen, card: CardBox) -> None:
    """Owner and helpers round the pill; what does not fit is told by a number, the list names all."""
    owner, helpers = card.stop.codes[:1], [f"+{code}" for code in card.stop.codes[1:]]
    if not owner:
        return None
    left, right, y = card.x + TEXT_LEFT, card.right - 3, card.y + 10.5
    pill = stop_width(card.stop.number) / 2 + 2
    before, after = card.middle - pill - left, right - card.middle - pill
    for shown in range(len(helpers), -1, -1):
        rest = [*helpers[:shown], *([f"+{len(helpers) - shown}"] if shown < len(helpers) else [])]
        wide, beside = width(owner[0], CODE), sum(width(code, CODE) for code in rest)
        if wide + beside <= before:
            return _draw_row(pen, left, y, owner[0], rest)
        if wide <= before and beside <= after:
            pen.text(left, y, owner[0], CODE)
            return _draw_row(pen, right - beside, y, "", rest)
        if wide + beside <= after:
            return _draw_row(pen, card.middle + pill, y, owner[0], rest)
    return _draw_row(pen, card.middle + pill, y, owner[0], [])


def _draw_row(pen: Pen, x: float, y: float, owner: str, helpers: list[str]) -> None:
    if owner:
        x += pen.text(x, y, owner, CODE)
    for code in helpers:
        x += pen.text(x, y, code, CODE, colours.MUTED)


def _draw_title(pen: Pen, card: CardBox, weight: str) -> None:
    style = Style(card.size, card.leading, weight)
    for at, line in enumerate(card.lines):
        pen.text(card.x + TEXT_LEFT, card.y + CARD_HEAD + card.leading * (at + 0.8), line, style)


# Behind the scenes


def draw_hidden(pen: Pen, sheet: Sheet, data: MapData, t: Words) -> None:
    """The line of visibility, and below it the work the customer does not see."""
    if sheet.visibility is None:
        return
    said = t("line of visibility: the customer does not see what happens below")
    pen.line(0, sheet.visibility, LABELS - 4, sheet.visibility, colours.ACCENT_DARK, 0.9, (1.4, 2))
    wide = pen.text(LABELS, sheet.visibility + 3, said, LEAST, colours.ACCENT_DARK)
    pen.line(LABELS + wide + 4, sheet.visibility, sheet.width, sheet.visibility, colours.ACCENT_DARK, 0.9, (1.4, 2))
    draw_icon(pen, "wrench", 0.5, sheet.hidden_top, 12, colours.MUTED)
    _draw_wrapped(pen, t("Behind the scenes"), sheet.hidden_top + 9)
    for card in sheet.hidden:
        _draw_hidden_card(pen, card, sheet.visibility, data)


def _draw_wrapped(pen: Pen, text: str, y: float) -> None:
    line = ""
    for word in text.split(" "):
        if line and width(f"{line} {word}", ROW) > 69:
            pen.text(17, y, line, ROW)
            line, y = word, y + 11
        else:
            line = f"{line} {word}".strip()
    pen.text(17, y, line, ROW)


def _draw_hidden_card(pen: Pen, card: CardBox, visibility: float, data: MapData) -> None:
    silo = data.silos.get(card.stop.owner or "")
    tone = colours.silo_look(silo.colour)[0] if silo else colours.MUTED
    pen.line(card.middle, visibility, card.middle, card.y, colours.ACCENT_DARK, 0.7, (1.4, 2))
    pen.box(card.x, card.y, card.width, card.height, colours.WHITE, tone, 1, 3.5, (3.5, 2))
    _draw_bar(pen, card, data)
    code = f" · {card.stop.codes[0]}" if card.stop.codes else ""
    pen.text(card.x + TEXT_LEFT, card.y + 10.5, f"{card.stop.number}{code}", CODE)
    figures = data.figures[card.stop.id]
    x = card.right - 4
    if figures.risks:
        x -= width(risk_words(figures.risks), CODE)
        pen.text(x, card.y + 10.5, risk_words(figures.risks), CODE)
        draw_icon(pen, "shield-alert", x - 11, card.y + 2.8, 9.5, colours.INK, 0.8)
        x -= 16
    if figures.dots is not None:
        pen.text(x, card.y + 10.5, str(figures.dots), CODE, align="right")
        x -= width(str(figures.dots), CODE) + 5.5
        dot_mark(pen, x, card.y + 7.5, figures.dots)
    _draw_title(pen, card, REGULAR)


def dot_mark(pen: Pen, x: float, y: float, count: int) -> None:
    """One dot that stands for a number of them, dashed for none."""
    if count:
        pen.circle(x, y, 3.4, colours.INK)
    else:
        pen.circle(x, y, 3, None, colours.MUTED, 0.9, (1.6, 1.3))


def risk_words(risks: str) -> str:
    """H M, and from the fourth on by number."""
    return " ".join(risks[:3]) + (f" +{len(risks) - 3}" if len(risks) > 3 else "")
