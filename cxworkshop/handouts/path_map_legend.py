"""The legend pages of the map: sections in three columns; a section that does not fit moves whole to the next page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.document import A3, Document
from cxworkshop.handouts.page.fonts import BODY
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.sheet import Head, Sheet, open_sheet, section_head, section_height
from cxworkshop.handouts.page.wrap import Run
from cxworkshop.handouts.path_map_data import MapData
from cxworkshop.text import Words

GAP = 14.0
COLUMN_GAP = 21.0
SHARES = (261.0, 476.0, 326.5)


@dataclass(frozen=True)
class Row:
    """One row of a list: its height and what draws it from its top left corner."""

    height: float
    draw: Callable[[Pen, float, float], object]


@dataclass(frozen=True)
class Section:
    """A head and rows; `heads` are the column heads, repeated where the section goes on."""

    title: str
    note: str
    rows: tuple[Row, ...]
    heads: Row | None = None

    def height(self, wide: float) -> float:
        return self.top(wide) + sum(row.height for row in self.rows)

    def top(self, wide: float) -> float:
        return section_height(self.title, self.note, wide) + (self.heads.height if self.heads else 0)


def draw_legend(data: MapData, columns: Sequence[Sequence[Section]], t: Words, document: Document) -> None:
    """As many pages as the fullest column takes."""
    waiting = [list(column) for column in columns]
    while any(waiting):
        sheet = open_sheet(document, data.workshop.basics, _head(t), A3)
        x = sheet.left
        for at, share in enumerate(SHARES):
            waiting[at] = _fill(sheet, x, share, waiting[at], t)
            x += share + COLUMN_GAP


def _head(t: Words) -> Head:
    said = t("The customer’s path, the lists")
    return Head("h1", "route", t("Legend and lists"), [Run(said, BODY, colours.MUTED)])


def _fill(sheet: Sheet, x: float, wide: float, sections: list[Section], t: Words) -> list[Section]:
    """Draws what fits into one column and returns what is left for the next page."""
    y = sheet.top
    for at, section in enumerate(sections):
        if y + section.height(wide) <= sheet.bottom:
            y = _draw(sheet, x, y, wide, section) + GAP
            continue
        if y > sheet.top and section.height(wide) <= sheet.bottom - sheet.top:
            return sections[at:]
        here, rest = _split(section, sheet.bottom - y - section.top(wide), t)
        if not here.rows and y > sheet.top:
            return sections[at:]
        _draw(sheet, x, y, wide, here)
        return [rest, *sections[at + 1 :]] if rest.rows else sections[at + 1 :]
    return []


def _split(section: Section, room: float, t: Words) -> tuple[Section, Section]:
    """Rows that fit and the rest under the same head, at least two on each side where there are enough."""
    count, used = 0, 0.0
    for row in section.rows:
        if used + row.height > room:
            break
        count, used = count + 1, used + row.height
    count = min(count, max(1, len(section.rows) - 2))
    count = 0 if count < 2 < len(section.rows) and room < 600 else max(count, 1 if room >= 600 else 0)
    note = section.note if section.note.endswith(t("continued")) else f"{section.note} {t('continued')}".strip()
    return replace(section, rows=section.rows[:count]), replace(section, note=note, rows=section.rows[count:])


def _draw(sheet: Sheet, x: float, y: float, wide: float, section: Section) -> float:
    sheet.y = y
    y = section_head(sheet, section.title, section.note, x, wide)
    for row in (*((section.heads,) if section.heads else ()), *section.rows):
        row.draw(sheet.pen, x, y)
        y += row.height
    return y
