"""What was kept at closing: a figure and a word for each kind that a group would look for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, column, emptied
from cxworkshop.ui.parts.wrap import Wrap

KINDS: dict[str, Callable[[Words, int], str]] = {
    "touchpoint": lambda t, n: t.n("{n} stop", "{n} stops", n),
    "measure": lambda t, n: t.n("{n} measure", "{n} measures", n),
    "target": lambda t, n: t.n("{n} target", "{n} targets", n),
    "contingency_plan": lambda t, n: t.n("{n} plan", "{n} plans", n),
    "roadmap_item": lambda t, n: t.n("{n} item", "{n} items", n),
    "rehearsal": lambda t, n: t.n("{n} rehearsal", "{n} rehearsals", n),
    "feedback_loop": lambda t, n: t.n("{n} feedback loop", "{n} feedback loops", n),
}


class Kept(QWidget):
    """Kinds of which there was nothing are left out."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles = Wrap(self, gap=8, between=8)

    def show_counts(self, counts: Counter[str], t: Words) -> None:
        emptied(self._tiles)
        for kind, told in KINDS.items():
            if n := counts[kind]:
                self._tiles.addWidget(_tile(n, told(t, n)))


def _tile(n: int, said: str) -> Panel:
    """The figure large, what it counts under it."""
    tile = Panel(look="well")
    inside = column(tile)
    inside.setContentsMargins(16, 8, 16, 10)
    inside.addWidget(plain_label(str(n), "title"))
    inside.addWidget(plain_label(said.replace(str(n), "", 1).strip(), "label"))
    tile.setAccessibleName(said)
    return tile
