"""The line of the path: level along the cards' tops, upright in the gutters, with its beginning and its end."""

from __future__ import annotations

from dataclasses import dataclass

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import width
from cxworkshop.handouts.page.pen import Pen, Shape
from cxworkshop.handouts.path_map_top import LEAST
from cxworkshop.layout.sheet_parts import LABELS, CardBox, Point, Sheet
from cxworkshop.text import Words

CORNER = 7.0
ROUND = 0.45


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
