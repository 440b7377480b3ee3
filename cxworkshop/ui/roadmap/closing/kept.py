"""What was kept at closing: a figure and a word for each kind that a group would look for."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWidgets import QWidget

from cxworkshop.text import Words, mark
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, column, emptied
from cxworkshop.ui.parts.wrap import Wrap

KINDS: dict[str, tuple[str, str]] = {
    "touchpoint": (mark("{n} stop"), mark("{n} stops")),
    "measure": (mark("{n} measure"), mark("{n} measures")),
    "target": (mark("{n} target"), mark("{n} targets")),
    "contingency_plan": (mark("{n} plan"), mark("{n} plans")),
    "roadmap_item": (mark("{n} item"), mark("{n} items")),
    "rehearsal": (mark("{n} rehearsal"), mark("{n} rehearsals")),
    "feedback_loop": (mark("{n} feedback loop"), mark("{n} feedback loops")),
}


class Kept(QWidget):
    """Kinds of which there was nothing are left out."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles = Wrap(self, gap=8, between=8)

    def show_counts(self, counts: Counter[str], t: Words) -> None:
        emptied(self._tiles)
        for kind, (one, many) in KINDS.items():
            if n := counts[kind]:
                self._tiles.addWidget(_tile(n, t.n(one, many, n)))


def _tile(n: int, said: str) -> Panel:
    """The figure large, what it counts under it."""
    tile = Panel(look="well")
    inside = column(tile)
    inside.setContentsMargins(16, 8, 16, 10)
    inside.addWidget(plain_label(str(n), "title"))
    inside.addWidget(plain_label(said.replace(str(n), "", 1).strip(), "label"))
    tile.setAccessibleName(said)
    return tile
