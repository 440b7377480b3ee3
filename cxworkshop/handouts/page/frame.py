"""What a page is made of: its margins and grid, what its header says, and the body left to draw in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.wrap import Piece

MARGIN = 42.52
STEP = 14.0
GUTTER = 14.0


@dataclass(frozen=True)
class Head:
    """What the header of one page says."""

    code: str
    icon: str
    title: str
    subtitle: Sequence[Piece] = ()
    note: str = ""
    """Privacy note in the second line of the footer."""
    outlined: bool = True
    """Whether the page stands in the reader's outline by its title; otherwise its builder says what does."""


@dataclass
class Sheet:
    """An open page with its body from `top` to `bottom`, `left` to `right`; `y` is where the next block goes."""

    pen: Pen
    left: float
    right: float
    top: float
    bottom: float
    y: float = field(init=False)

    def __post_init__(self) -> None:
        self.y = self.top

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def room(self) -> float:
        """Height left under y."""
        return self.bottom - self.y

    def halves(self) -> tuple[float, float, float]:
        """Left edges of two columns and the width of each."""
        wide = (self.width - GUTTER) / 2
        return self.left, self.left + wide + GUTTER, wide
