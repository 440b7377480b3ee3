"""A palm that rests on the screen is no finger, and neither is what touches it while the pen is near."""

from __future__ import annotations

WIDEST = 24.0  # millimetres that a finger covers at most
INCH = 25.4
PEN_STAYS = 1000  # milliseconds that a pen counts as near after its last sign


def is_palm(across: float, dpi: float) -> bool:
    """Whether a contact so many pixels wide is a palm, on a screen with so many pixels to the inch.
    A screen that does not tell its size has no palms: nothing is known then.
    """
    return dpi > 0 and across / dpi * INCH > WIDEST


def is_pen_near(since: float | None) -> bool:
    """Whether the pen gave a sign lately; milliseconds since the last one, None for never."""
    return since is not None and since <= PEN_STAYS
