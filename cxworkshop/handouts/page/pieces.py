"""What a printed line is made of: runs of text and small marks that stand among them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import Style, width
from cxworkshop.handouts.page.pen import Pen


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one style and colour."""

    text: str
    style: Style
    colour: str = colours.INK

    @property
    def width(self) -> float:
        return width(self.text, self.style)

    def draw(self, pen: Pen, x: float, y: float) -> None:
        pen.text(x, y, self.text, self.style, self.colour)


@dataclass(frozen=True, slots=True)
class Inline:
    """A small mark that stands in a line of text; `paint` gets its left edge and the baseline."""

    width: float
    paint: Callable[[Pen, float, float], object]

    def draw(self, pen: Pen, x: float, y: float) -> None:
        self.paint(pen, x, y)


Piece = Run | Inline


@dataclass(slots=True)
class Line:
    """Pieces of one printed line with their x from its start."""

    pieces: list[tuple[float, Piece]] = field(default_factory=list)
    width: float = 0

    def add(self, piece: Piece) -> None:
        self.pieces.append((self.width, piece))
        self.width += piece.width

    @property
    def text(self) -> str:
        return "".join(piece.text for _, piece in self.pieces if isinstance(piece, Run))

    def draw(self, pen: Pen, x: float, y: float) -> None:
        for at, piece in self.pieces:
            piece.draw(pen, x + at, y)


def draw_lines(
    pen: Pen, lines: Sequence[Line], x: float, baseline: float, leading: float, right: float | None = None
) -> float:
    """Draws lines `leading` apart, the last at the returned baseline; with `right`, they end there."""
    y = baseline
    for number, line in enumerate(lines):
        y = baseline + number * leading
        line.draw(pen, right - line.width if right is not None else x, y)
    return y
