"""The foot of a ranking: which colour and pattern is which silo, and how ties are settled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from cxworkshop.ui.stage.sheet import RIGHT, SPACING, Sheet, width_of

SIZE, LINE, SWATCH, APART = 26, 40.0, 40.0, 28.0
NAMES = (
    520.0,
    400.0,
    320.0,
    280.0,
    250.0,
    220.0,
    190.0,
    160.0,
    130.0,
    0.0,
)  # widths a name may take; with none the letters stand alone


class Group(NamedTuple):
    """A silo, or with number 0 those who are not shown apart."""

    number: int
    code: str
    name: str


def legend(sheet: Sheet, box: QRectF, groups: Sequence[Group], note: str) -> None:
    """Silos from the left on two lines at most, the note at the right."""
    beside = min(width_of(note, SIZE, 600) + 2, box.width() * (0.45 if groups else 1.0))
    if note:
        room = QRectF(box.right() - beside, box.top(), beside, box.height())
        lines = max(1, int(box.height() / (SIZE * SPACING)))
        sheet.write(note, room, SIZE, 600, sheet.colours.muted, along=RIGHT, lines=lines)
    wide = box.width() - (beside + 48 if note else 0)
    limit = next((limit for limit in NAMES if len(_lines(groups, wide, limit)) <= 2), 0.0)
    lines_of = _lines(groups, wide, limit)
    y = box.center().y() - len(lines_of) * LINE / 2
    for line in lines_of:
        x = box.left()
        for group in line:
            _draw(sheet, x, y, group, limit)
            x += _width(group, limit) + APART
        y += LINE


def _lines(groups: Sequence[Group], wide: float, limit: float) -> list[list[Group]]:
    lines: list[list[Group]] = []
    x = 0.0
    for group in groups:
        here = _width(group, limit)
        if not lines or x + here > wide:
            lines.append([])
            x = 0.0
        lines[-1].append(group)
        x += here + APART
    return lines


def _width(group: Group, limit: float) -> float:
    name = min(width_of(group.name, SIZE), limit)
    return SWATCH + 10 + width_of(group.code, SIZE, 700) + (10 + name if name else 0)


def _draw(sheet: Sheet, x: float, y: float, group: Group, limit: float) -> None:
    sheet.silo(QRectF(x, y + LINE / 2 - 14, SWATCH, 28), group.number)
    code = width_of(group.code, SIZE, 700) + 1
    sheet.write(group.code, QRectF(x + SWATCH + 10, y, code, LINE), SIZE, 700)
    name = min(width_of(group.name, SIZE) + 1, limit)
    if name:
        box = QRectF(x + SWATCH + 20 + code, y, name, LINE)
        sheet.write(group.name, box, SIZE, 400, sheet.colours.muted)
