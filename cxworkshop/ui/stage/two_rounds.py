"""Two rounds beside each other on the projector: the place of each target in both, and how it moved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from cxworkshop.insight.place import Place
from cxworkshop.insight.rounds_compared import Beside
from cxworkshop.ui.stage.more_results import ROWS
from cxworkshop.ui.stage.sheet import CENTRE, RIGHT, SPACING, Sheet, edge_of, largest

ROUND, WORDS, HEAD = 220.0, 300.0, 124.0


def draw_two_rounds(sheet: Sheet, names: tuple[str, str], rows: Sequence[Beside]) -> None:
    """`rows` are those of one leaf."""
    t, colours, edge = sheet.t, sheet.colours, edge_of(sheet)
    right = sheet.wide - edge
    columns = (right - WORDS - 2 * ROUND, right - WORDS - ROUND)
    _head(sheet, names, columns)
    step = min(92.0, (sheet.high - HEAD - 48) / min(ROWS, max(1, len(rows))))
    wide = columns[0] - edge - 24
    size = largest([row.title for row in rows], wide, step - 4, (36, 34, 32, 30, 28, 26, 24), 600)
    for number, row in enumerate(rows):
        y = HEAD + number * step
        sheet.line(QPointF(edge, y), QPointF(right, y), colours.line2)
        lines = max(1, int((step - 4) / (size * SPACING)))
        sheet.write(row.title, QRectF(edge, y, wide, step), size, 600, lines=lines)
        for x, place in zip(columns, (row.first, row.second), strict=True):
            sheet.write(_said(sheet, place), QRectF(x, y, ROUND, step), 36, 700, along=CENTRE)
        moved = QRectF(right - WORDS, y, WORDS, step)
        sheet.write(t(row.words()), moved, 26, 600, colours.muted, along=RIGHT, lines=2)


def _head(sheet: Sheet, names: tuple[str, str], columns: tuple[float, float]) -> None:
    edge, words = edge_of(sheet), sheet.t("Two rounds side by side")
    sheet.brand(QRectF(edge, 46, 50, 40))
    title = QRectF(edge + 72, 20, columns[0] - edge - 96, 92)
    sheet.write(words, title, largest([words], title.width(), 92, (44, 40, 36), 700), 700, lines=2)
    for x, name in zip(columns, names, strict=True):
        box = QRectF(x, 22, ROUND, 62)
        sheet.write(name, box, 26, 600, along=CENTRE, lines=2)
        sheet.write(sheet.t("place · dots"), QRectF(x, 84, ROUND, 32), 24, 400, sheet.colours.muted, along=CENTRE)


def _said(sheet: Sheet, place: Place | None) -> str:
    if place is None:
        return "–"
    if not place.dots:
        return sheet.t("no dots")
    return sheet.t("{place} · {dots}", place=f"{place.place}=" if place.tied else place.place, dots=place.dots)
