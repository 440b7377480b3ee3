"""How many ballots are in, as envelopes: all alike, so that none tells whose it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from cxworkshop.ui.stage.sheet import Sheet

WIDE, HIGH, GAP = 153.0, 112.0, 24.0  # of the largest; from rim to rim a gap
LEAST_SIGN = 16.0


def envelopes(sheet: Sheet, room: QRectF, count: int, whole: int) -> None:
    """`count` sealed ones of `whole`, as large as the room lets them be, down to its foot."""
    columns, scale = grid(whole, room.width(), room.height())
    top = room.bottom() - (-(-whole // columns) * (HIGH + GAP) - GAP) * scale
    for place in range(whole):
        down, along = divmod(place, columns)
        box = QRectF(0, 0, WIDE * scale, HIGH * scale)
        box.moveTo(room.left() + along * (WIDE + GAP) * scale, top + down * (HIGH + GAP) * scale)
        _one(sheet, box, place < count, scale)


def grid(whole: int, wide: float, high: float) -> tuple[int, float]:
    """In how many columns, and how large, so that all of them fit; the rows as alike as can be."""
    best = (1, 0.0)
    for columns in range(1, max(1, whole) + 1):
        rows = -(-whole // columns)
        even = -(-whole // rows) if rows else 1
        across = wide / (even * (WIDE + GAP) - GAP)
        down = high / (rows * (HIGH + GAP) - GAP) if rows else 1.0
        best = max(best, (even, min(1.0, across, down)), key=lambda one: (one[1], one[0] <= 6, one[0]))
    return best


def _one(sheet: Sheet, box: QRectF, sealed: bool, scale: float) -> None:
    colours, side = sheet.colours, max(LEAST_SIGN, 56 * scale)
    sign = QRectF(0, 0, side, side)
    sign.moveCenter(box.center())
    sheet.box(box, colours.accent if sealed else "", "" if sealed else colours.edge, 16 * scale, dashed=not sealed)
    sheet.sign("mail-check" if sealed else "mail", sign, colours.on_fill if sealed else colours.edge)
