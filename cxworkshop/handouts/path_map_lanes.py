"""The middle of the map: lanes, the line with its stops, the cards hanging from it, and the work behind the scenes."""

from __future__ import annotations

from dataclasses import dataclass

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import REGULAR, SEMIBOLD, Style, width
from cxworkshop.handouts.page.icons import draw_icon
from cxworkshop.handouts.page.marks import CODE, draw_stop, stop_width
from cxworkshop.handouts.page.patterns import fill_silo
from cxworkshop.handouts.page.pen import Pen, Shape
from cxworkshop.handouts.path_map_data import CHANNEL_ICONS, MapData
from cxworkshop.handouts.path_map_top import LEAST, ROW
from cxworkshop.layout.sheet_parts import CARD_BAR, CARD_HEAD, LABELS, CardBox, Point, Sheet
from cxworkshop.text import Words

CORNER = 7.0
ROUND = 0.45
TEXT_LEFT = CARD_BAR + 4


def draw_lanes(pen: Pen, sheet: Sheet, data: MapData) -> None:
    for at, lane in enumerate(sheet.lanes):
        if at % 2 == 0:
            pen.box(0, lane.y, sheet.width, lane.height, colours.PANEL)
        draw_icon(pen, CHANNEL_ICONS[data.channels[lane.lane].channel_kind], 0.5, lane.y + 4.5, 12, colours.MUTED)
        for row, line in enumerate(lane.lines):
            pen.text(17, lane.y + 14 + 11 * row, line, ROW)


def draw_line(pen: Pen, sheet: Sheet) -> None:
    """The whole line, its beginning and its end."""
    if not sheet.line:
        return
    shape = pen.shape().move(*sheet.line[0])
    for before, corner, after in zip(sheet.line, sheet.line[1:], sheet.line[2:], strict=False):
        _turn(shape, before, corner, after)
    shape.line(*sheet.line[-1])
    pen.draw(shape, stroke=colours.ACCENT, thick=_thick(sheet))


def draw_ends(pen: Pen, sheet: Sheet, t: Words) -> None:
    if not sheet.line:
        return
    (start, first), (end, last) = sheet.line[0], sheet.line[-1]
    if sheet.from_number is None:
        pen.line(start, first - 5.5, start, first + 5.5, colours.ACCENT, 4)
    else:
        _draw_arrow(pen, start - 4, first)
        _draw_above(pen, sheet, start + 4, first, t("from {number}", number=sheet.from_number), left=True)
    if sheet.to_number is None:
        pen.line(end, last - 5.5, end, last + 5.5, colours.ACCENT, 4)
    else:
        _draw_arrow(pen, end + 2, last)
        _draw_above(pen, sheet, sheet.width, last, t("to {number}", number=sheet.to_number), left=False)


def _draw_above(pen: Pen, sheet: Sheet, x: float, y: float, said: str, left: bool) -> None:
    """Words over the line's end; under it when they would meet the stop's pill."""
    pill = sheet.columns[0 if left else -1].middle
    wide = width(said, LEAST)
    meets = x + wide > pill - 11 if left else x - wide < pill + 11
    pen.text(x, y - (10 if meets else 5), said, LEAST, align="left" if left else "right")


def _draw_arrow(pen: Pen, x: float, y: float) -> None:
    shape = pen.shape().move(x - 4.5, y - 5.5).line(x + 1.5, y).line(x - 4.5, y + 5.5)
    pen.draw(shape, stroke=colours.ACCENT, thick=2.4)


def _thick(sheet: Sheet) -> float:
    return 3.2 if len(sheet.columns) and (sheet.width - LABELS) / len(sheet.columns) < 50 else 4.0


def _turn(shape: Shape, before: Point, corner: Point, after: Point) -> None:
    start, end, radius = _toward(corner, before), _toward(corner, after), _radius(before, corner, after)
    (x1, y1), (x2, y2), (x, y) = start, end, corner
    shape.line(x + x1 * radius, y + y1 * radius).curve(
        x + x1 * radius * ROUND, y + y1 * radius * ROUND, x + x2 * radius * ROUND, y + y2 * radius * ROUND,
        x + x2 * radius, y + y2 * radius,
    )  # fmt: skip


def _radius(before: Point, corner: Point, after: Point) -> float:
    legs = (
        abs(before[0] - corner[0]) + abs(before[1] - corner[1]),
        abs(after[0] - corner[0]) + abs(after[1] - corner[1]),
    )
    return min(CORNER, *(leg / 2 for leg in legs))


def _toward(corner: Point, other: Point) -> Point:
    dx, dy = other[0] - corner[0], other[1] - corner[1]
    return (0.0 if dx == 0 else dx / abs(dx), 0.0 if dy == 0 else dy / abs(dy))


# Levels over the cards


@dataclass(frozen=True)
class _Level:
    """A level piece of the line, with the corners before and after it where there are any."""

    before: Point | None
    start: Point
    end: Point
    after: Point | None


def draw_levels(pen: Pen, sheet: Sheet) -> None:
    """The level pieces again, over the cards; an upright piece a card hides stays hidden."""
    points = sheet.line
    for at in range(0, len(points) - 1, 2):
        before = points[at - 1] if at else None
        after = points[at + 2] if at + 2 < len(points) else None
        level = _Level(before, points[at], points[at + 1], after)
        shape = pen.shape()
        _begin(shape, level, sheet.cards)
        _finish(shape, level, sheet.cards)
        pen.draw(shape, stroke=colours.ACCENT, thick=_thick(sheet))


def _begin(shape: Shape, level: _Level, cards: tuple[CardBox, ...]) -> None:
    if level.before is None or _hides(cards, level.start, level.before):
        shape.move(*level.start)
        return
    radius, way = _radius(level.before, level.start, level.end), _toward(level.start, level.before)
    shape.move(level.start[0], level.start[1] + way[1] * radius)
    _turn(shape, level.before, level.start, level.end)


def _finish(shape: Shape, level: _Level, cards: tuple[CardBox, ...]) -> None:
    if level.after is None or _hides(cards, level.end, level.after):
        shape.line(*level.end)
    else:
        _turn(shape, level.start, level.end, level.after)


def _hides(cards: tuple[CardBox, ...], corner: Point, other: Point) -> bool:
    """Whether a card hanging from this corner covers the leg that goes down from it."""
    down = other[1] > corner[1]
    return down and any(card.y == corner[1] and card.x < corner[0] < card.right for card in cards)


# Cards


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
