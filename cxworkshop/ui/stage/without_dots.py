"""The band of what got no dots: kept in sight, each with its gap, because a gap without dots is worth a question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from cxworkshop.insight.place import Place
from cxworkshop.insight.readings import signed
from cxworkshop.model.record import Id
from cxworkshop.text import Words
from cxworkshop.ui.stage.sheet import Sheet, width_of

SIZES = (28, 26, 24)
PAD, BULLET, APART, LEAD = 24.0, 26.0, 24.0, 1.45


class Told(NamedTuple):
    title: str
    gap: str


class Laid(NamedTuple):
    """The band as it fits: lines of what is told, in one size."""

    lines: list[list[Told]]
    size: int

    @property
    def high(self) -> float:
        return len(self.lines) * self.size * LEAD + PAD * 1.5


def told_of(places: Sequence[Place], t: Words, taken: frozenset[Id] = frozenset()) -> list[Told]:
    """Without a score there is no gap to tell."""
    return [Told(one.option.title_snapshot, _gap(one, t, one.option.id in taken)) for one in places]


def _gap(place: Place, t: Words, taken: bool) -> str:
    gap = "" if place.worst_gap is None else t("gap {gap}", gap=signed(place.worst_gap))
    return " · ".join(words for words in (gap, t("We take it") if taken else "") if words)


def laid(sheet: Sheet, told: Sequence[Told], wide: float, high: float) -> Laid:
    """In the largest size in which the band is no higher than this, else in the least."""
    for size in SIZES:
        made = Laid(_lines(told, wide - 2 * PAD - _name(sheet, size), size), size)
        if made.high <= high:
            return made
    return made


def _lines(told: Sequence[Told], wide: float, size: int) -> list[list[Told]]:
    lines: list[list[Told]] = [[]]
    x = 0.0
    for one in told:
        here = _width(one, size)
        if lines[-1] and x + here > wide:
            lines.append([])
            x = 0.0
        lines[-1].append(one)
        x += here + APART
    return lines


def _width(one: Told, size: int) -> float:
    gap = width_of(one.gap, size) + 12 if one.gap else 0
    return BULLET + width_of(one.title, size, 600) + gap


def _name(sheet: Sheet, size: int) -> float:
    return width_of(sheet.t("No dots"), size, 700) + 28


def draw_without_dots(sheet: Sheet, box: QRectF, band: Laid) -> None:
    colours, size = sheet.colours, band.size
    ground, line = colours.tint, size * LEAD
    sheet.box(box, ground)
    y, left = box.center().y() - len(band.lines) * line / 2, box.left() + PAD
    sheet.write(sheet.t("No dots"), QRectF(left, y, _name(sheet, size), line), size, 700, ground=ground)
    left += _name(sheet, size)
    for told in band.lines:
        x = left
        for one in told:
            _draw(sheet, QRectF(x, y, box.right() - PAD - x, line), one, size)
            x += _width(one, size) + APART
        y += line


def _draw(sheet: Sheet, box: QRectF, one: Told, size: int) -> None:
    colours = sheet.colours
    sheet.disc(QPointF(box.left() + 8, box.center().y()), 5, fill=colours.muted)
    gap = width_of(one.gap, size) + 12 if one.gap else 0
    title = min(width_of(one.title, size, 600) + 1, box.width() - BULLET - gap)
    sheet.write(one.title, QRectF(box.left() + BULLET, box.top(), title, box.height()), size, 600, ground=colours.tint)
    at = QRectF(box.left() + BULLET + title + 11, box.top(), gap, box.height())
    sheet.write(one.gap, at, size, 400, colours.muted, colours.tint)
