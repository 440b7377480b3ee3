"""A long ranking on several leaves, the last places on the first of them, as they are revealed."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from cxworkshop.insight.reveal_steps import Reveal
from cxworkshop.ui.stage.more_results import ROWS


class Leaf(NamedTuple):
    """Rows by their place from 0, and the groups without dots that stand below them."""

    rows: range
    none: range


Fits = Callable[[range, int], bool]
"""Whether a group without dots still has room below these rows."""


def leaves_of(reveal: Reveal, fits: Fits) -> list[Leaf]:
    """In the order in which they are revealed: what got no dots first, the first places last."""
    parts = [range(start, min(start + ROWS, len(reveal.rows))) for start in range(0, len(reveal.rows), ROWS)]
    groups = len(reveal.none)
    made = [Leaf(part, range(0)) for part in reversed(parts)]
    below = bool(made) and groups == 1 and fits(made[0].rows, 0)
    if below:
        return [Leaf(made[0].rows, range(1)), *made[1:]]
    return [*(Leaf(range(0), range(one, one + 1)) for one in range(groups)), *made]


def leaf_at(leaves: list[Leaf], reveal: Reveal, step: int) -> int:
    """The leaf on which the last thing that was shown stands; after the cut line that is the top one."""
    shown = step - 1
    for number, leaf in enumerate(leaves):
        if leaf.none and shown < leaf.none.stop:
            return number
        if leaf.rows and shown < len(reveal.none) + len(reveal.rows) - leaf.rows.start:
            return number
    return len(leaves) - 1
