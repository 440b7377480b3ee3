"""Who is still to vote, on a panel: names in the order of the list, whoever came last. Who is done is not named."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from cxworkshop.text import mark
from cxworkshop.ui.stage.sheet import CENTRE, SPACING, Sheet, broken, largest

ONE_COLUMN = 8  # names in one column; more of them go in two
ROW, LEAST_ROW = 88.0, 34.0
NAMES = (36, 32, 28, 26, 24)
SAID: dict[str, tuple[str, str, str]] = {
    "open": ("mail-check", mark("Everybody has voted."), mark("The round is closed next.")),
    "paper": ("scroll-text", mark("On paper, without names."), mark("The slips are counted one by one.")),
    "void": ("x", mark("This round does not count."), mark("Its ballots are gone unseen.")),
}
CLOSED = ("lock", mark("The round is closed."), mark("Pens down, eyes up. The result comes next."))


def columns_for(names: int) -> int:
    return 1 if names <= ONE_COLUMN else 2


def still_to_vote(sheet: Sheet, panel: QRectF, names: Sequence[str]) -> None:
    """As many names as stand on the panel; how many more there are is said."""
    _ground(sheet, panel)
    top = _head(sheet, panel)
    columns = columns_for(len(names))
    high = panel.bottom() - 24 - top
    rows = min(-(-len(names) // columns), int(high / LEAST_ROW))
    shown, step = list(names), min(ROW, high / max(1, rows))
    if len(names) > rows * columns:
        shown = [*names[: rows * columns - 1], sheet.t("and {n} more", n=len(names) - rows * columns + 1)]
    wide = (panel.width() - 96 - (columns - 1) * 48) / columns
    size = largest(shown, wide - 48, step, [one for one in NAMES if one * SPACING <= step], 600)
    for place, name in enumerate(shown):
        along, down = divmod(place, rows)
        box = QRectF(panel.left() + 48 + along * (wide + 48), top + down * step, wide, step)
        _name(sheet, box, name, size, is_name=place < len(names) and name == names[place])


def _head(sheet: Sheet, panel: QRectF) -> float:
    """The two lines above the names; gives where the names begin."""
    t, colours, wide = sheet.t, sheet.colours, panel.width() - 96
    head = QRectF(panel.left() + 48, panel.top() + 36, wide, 48)
    sheet.write(t("Still to vote"), head, 34, 700, ground=colours.surface)
    words = t("In any order. Come when you are ready.")
    lines = min(2, len(broken(words, wide, 26)))
    below = QRectF(head.left(), head.bottom(), wide, lines * 26 * SPACING + 8)
    sheet.write(words, below, 26, 400, colours.muted, colours.surface, lines=lines)
    return below.bottom() + 12


def _name(sheet: Sheet, box: QRectF, name: str, size: int, is_name: bool) -> None:
    colours = sheet.colours
    sheet.line(box.topLeft(), box.topRight(), colours.line2)
    if is_name:
        sheet.disc(QPointF(box.left() + 12, box.center().y()), 10, edge=colours.edge)
    sheet.write(name, box.adjusted(48, 0, 0, 0), size, 600, colours.ink if is_name else colours.muted, colours.surface)


def in_one_sentence(sheet: Sheet, panel: QRectF, state: str) -> None:
    """Nobody is waited for: why, and what comes next."""
    icon, first, then = SAID.get(state, CLOSED)
    t, colours, middle = sheet.t, sheet.colours, panel.center()
    _ground(sheet, panel)
    sheet.disc(QPointF(middle.x(), middle.y() - 120), 72, fill=colours.accent_soft)
    sheet.sign(icon, QRectF(middle.x() - 40, middle.y() - 160, 80, 80), colours.accent_dark)
    wide = panel.width() - 96
    size = largest([t(first)], wide, 100, (44, 40, 36), 700)
    lines = min(2, len(broken(t(first), wide, size, 700)))
    box = QRectF(panel.left() + 48, middle.y() - 8, wide, lines * size * SPACING)
    sheet.write(t(first), box, size, 700, ground=colours.surface, along=CENTRE, lines=2)
    below = QRectF(box.left(), box.bottom() + 16, wide, 3 * 30 * SPACING)
    rows = len(broken(t(then), wide, 30))
    below.setHeight(rows * 30 * SPACING)
    sheet.write(t(then), below, 30, 400, colours.muted, colours.surface, CENTRE, lines=3)


def _ground(sheet: Sheet, panel: QRectF) -> None:
    sheet.box(panel, sheet.colours.surface, sheet.colours.line, 24)
