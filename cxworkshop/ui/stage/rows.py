"""The rows of a ranking on the projector: place, target, dots by silo, and what is to be said of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from cxworkshop.ui.stage.sheet import CENTRE, LEFT, RIGHT, SPACING, Sheet, edge_of, largest, width_of
from cxworkshop.ui.theme import silo_colour
from cxworkshop.ui.voting.split_bar import Part

UNIT = 66.0  # one dot of a silo of middling size
BETWEEN, GAP, CUT = 4.0, 8.0, 44.0  # blocks of two silos; rows; the room of the cut line
MOST_HIGH, BAR = 96.0, 52.0
TITLES = (36, 34, 32, 30, 28, 26, 24)
CODE, LEAST_PART = 24, 14.0


class Row(NamedTuple):
    """`parts` are drawn as blocks, with `dots` after them; `told` stands in their place when there are none."""

    number: str
    title: str
    parts: tuple[Part, ...]
    dots: int
    told: str
    end: str
    end_ink: str
    end_icon: str = ""
    above: bool = False


class Columns(NamedTuple):
    """Where the rows stand on a sheet; `unit` is the width of a dot, so that the longest bar fits."""

    left: float
    title: float
    bar: float
    end: float
    right: float
    size: int
    end_size: int
    unit: float


def columns_of(sheet: Sheet, rows: Sequence[Row], high: float) -> Columns:
    left, right = edge_of(sheet), sheet.wide - edge_of(sheet)
    title, bar, end = left + 104, left + 0.473 * (right - left), right - 16 - (300 if sheet.wide >= 1600 else 252)
    size = largest([row.title for row in rows], bar - 24 - title, high, TITLES, 700)
    end_size = largest([row.end for row in rows], right - 16 - end, high, (28, 26, 24), 600)
    longest = max((sum(part.weight for part in row.parts) for row in rows), default=0.0)
    spare = end - bar - 24 - max((width_of(str(row.dots), 36, 700) for row in rows), default=0.0) - 12
    return Columns(left, title, bar, end, right, size, end_size, min(UNIT, spare / longest) if longest else UNIT)


def row_height(room: float, rows: int) -> float:
    """Of each row, when so many share a room; the gap below it comes on top."""
    return min(MOST_HIGH, room / max(1, rows) - GAP)


def empty_row(sheet: Sheet, box: QRectF) -> None:
    """Where a row will stand: nothing in it tells which."""
    sheet.box(box, "", sheet.colours.line2)


def draw_row(sheet: Sheet, box: QRectF, row: Row, columns: Columns) -> None:
    colours = sheet.colours
    ground = colours.surface if row.above else colours.paper
    if row.above:
        sheet.box(box, ground, colours.line2)
    number = QRectF(columns.left, box.top(), columns.title - columns.left - 8, box.height())
    sheet.write(row.number, number, 36, 700, colours.accent_dark if row.above else colours.muted, ground, CENTRE)
    title = QRectF(columns.title, box.top(), columns.bar - 24 - columns.title, box.height())
    most = max(1, int(box.height() / (columns.size * SPACING)))
    sheet.write(row.title, title, columns.size, 700 if row.above else 600, ground=ground, lines=most)
    middle = QRectF(columns.bar, box.top(), columns.end - columns.bar - 12, box.height())
    if row.told:
        sheet.write(row.told, middle, 32, 700, ground=ground, lines=2)
    else:
        _draw_bar(sheet, middle, row, columns.unit, ground)
    end = QRectF(columns.end, box.top(), columns.right - 16 - columns.end, box.height())
    _draw_end(sheet, end, row, ground, columns.end_size)


def _draw_bar(sheet: Sheet, box: QRectF, row: Row, unit: float, ground: str) -> None:
    x, high = box.left(), min(BAR, box.height() - 14)
    top = box.center().y() - high / 2
    for part in row.parts:
        wide = max(part.weight * unit - BETWEEN, LEAST_PART)
        _draw_part(sheet, QRectF(x, top, wide, high), part)
        x += wide + BETWEEN
    sheet.write(str(row.dots), QRectF(x + 8, box.top(), box.right() - x - 8, box.height()), 36, 700, ground=ground)


def _draw_part(sheet: Sheet, box: QRectF, part: Part) -> None:
    """The letters stand on a solid patch; where not even the code fits, colour and pattern tell it alone."""
    colours = sheet.colours
    sheet.silo(box, part.colour)
    if not part.code:
        return
    ground = silo_colour(part.colour, colours).name() if part.colour else colours.muted
    for text in (f"{part.code} {part.dots}", part.code) if part.dots > 1 else (part.code,):
        wide = width_of(text, CODE, 700)
        pad = min(5.0, (box.width() - wide) / 2)
        if pad >= 1:
            patch = QRectF(0, 0, wide + 2 * pad, CODE * SPACING)
            patch.moveCenter(box.center())
            sheet.box(patch, ground, radius=3)
            sheet.write(text, patch.adjusted(pad, 0, 0.5 - pad, 0), CODE, 700, colours.on_fill, ground)
            return


def _draw_end(sheet: Sheet, box: QRectF, row: Row, ground: str, size: int) -> None:
    ink = row.end_ink or sheet.colours.muted
    sheet.write(row.end, box, size, 600, ink, ground, RIGHT, max(1, int(box.height() / (size * SPACING))))
    if row.end_icon:
        wide = width_of(row.end, size, 600)
        sheet.sign(row.end_icon, QRectF(box.right() - wide - 44, box.center().y() - 16, 32, 32), ink)


def draw_cut(sheet: Sheet, y: float, text: str) -> None:
    """The line below what we agreed to take; its name on it."""
    colours, left, right = sheet.colours, edge_of(sheet), sheet.wide - edge_of(sheet)
    sheet.line(QPointF(left, y), QPointF(right, y), colours.accent, 4, dashed=True)
    pill = QRectF(left + 104, y - 21, width_of(text, 26, 700) + 88, 42)
    sheet.box(pill, colours.accent, radius=21)
    sheet.sign("scissors", QRectF(pill.left() + 24, y - 13, 26, 26), colours.on_fill)
    sheet.write(text, pill.adjusted(64, 0, -20, 0), 26, 700, colours.on_fill, colours.accent, LEFT)
