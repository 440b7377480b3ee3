"""The pen: draws on one ReportLab page in points from its top left corner, y growing downwards.

All text of people goes through `Pen.text`, which writes characters and never reads them as markup.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Literal

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import BODY, SOFT_HYPHEN, Style, face, runs, seen, width

Align = Literal["left", "centre", "right"]
Dash = Sequence[float]


class Shape:
    """A path in the pen's coordinates."""

    def __init__(self, path: Any, height: float) -> None:
        self.path, self._height = path, height

    def move(self, x: float, y: float) -> Shape:
        self.path.moveTo(x, self._height - y)
        return self

    def line(self, x: float, y: float) -> Shape:
        self.path.lineTo(x, self._height - y)
        return self

    def curve(self, x1: float, y1: float, x2: float, y2: float, x: float, y: float) -> Shape:
        self.path.curveTo(x1, self._height - y1, x2, self._height - y2, x, self._height - y)
        return self

    def close(self) -> Shape:
        self.path.close()
        return self


class Pen:
    """Draws on the page that is open now. `canvas` is ReportLab's, for what is not here."""

    def __init__(self, canvas: Any, paper_width: float, paper_height: float) -> None:
        self.canvas, self.width, self.height = canvas, paper_width, paper_height

    def text(
        self, x: float, y: float, text: str, style: Style = BODY, colour: str = colours.INK, align: Align = "left"
    ) -> float:
        """Writes one line with its baseline at y and says how wide it came out."""
        text = seen(text.replace("\n", " ").replace(SOFT_HYPHEN, ""))
        wide = width(text, style)
        start = x - {"left": 0.0, "centre": wide / 2, "right": wide}[align]
        self.canvas.setFillColor(colour)
        for font, piece in runs(text, style.weight):
            face(font)
            self.canvas.setFont(font, style.size)
            self.canvas.drawString(start, self.height - y, piece)
            start += width(piece, style)
        return wide

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        colour: str = colours.RULE,
        thick: float = 0.5,
        dash: Dash | None = None,
        cap: int = 0,
    ) -> None:
        self.draw(self.shape().move(x1, y1).line(x2, y2), stroke=colour, thick=thick, dash=dash, cap=cap)

    def box(
        self,
        x: float,
        y: float,
        wide: float,
        high: float,
        fill: str | None = None,
        stroke: str | None = None,
        thick: float = 0.5,
        radius: float = 0,
        dash: Dash | None = None,
    ) -> None:
        """A rectangle from its top left corner."""
        self._line_look(stroke, thick, dash, 0)
        self._fill_look(fill)
        self.canvas.roundRect(
            x, self.height - y - high, wide, high, radius, stroke=stroke is not None, fill=fill is not None
        ) if radius else self.canvas.rect(
            x, self.height - y - high, wide, high, stroke=stroke is not None, fill=fill is not None
        )

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        fill: str | None = None,
        stroke: str | None = None,
        thick: float = 1,
        dash: Dash | None = None,
    ) -> None:
        self._line_look(stroke, thick, dash, 0)
        self._fill_look(fill)
        self.canvas.circle(x, self.height - y, radius, stroke=stroke is not None, fill=fill is not None)

    def shape(self) -> Shape:
        """An empty path to fill step by step and then `draw`."""
        return Shape(self.canvas.beginPath(), self.height)

    def draw(
        self,
        shape: Shape,
        fill: str | None = None,
        stroke: str | None = None,
        thick: float = 1,
        dash: Dash | None = None,
        cap: int = 0,
    ) -> None:
        """Draws a path; `cap` 1 rounds ends and joins."""
        self._line_look(stroke, thick, dash, cap)
        self._fill_look(fill)
        self.canvas.drawPath(shape.path, stroke=stroke is not None, fill=fill is not None)

    @contextmanager
    def clipped(self, x: float, y: float, wide: float, high: float, radius: float = 0) -> Iterator[None]:
        """Only what falls inside this rectangle is drawn."""
        path = self.canvas.beginPath()
        path.roundRect(x, self.height - y - high, wide, high, radius)
        self.canvas.saveState()
        self.canvas.clipPath(path, stroke=0, fill=0)
        try:
            yield
        finally:
            self.canvas.restoreState()

    @contextmanager
    def turned(self, x: float, y: float, degrees: float) -> Iterator[Pen]:
        """A pen whose origin is at (x, y), turned counter-clockwise."""
        self.canvas.saveState()
        self.canvas.translate(x, self.height - y)
        self.canvas.rotate(degrees)
        try:
            yield Pen(self.canvas, self.width, 0)
        finally:
            self.canvas.restoreState()

    def _line_look(self, stroke: str | None, thick: float, dash: Dash | None, cap: int) -> None:
        if stroke is None:
            return
        self.canvas.setStrokeColor(stroke)
        self.canvas.setLineWidth(thick)
        self.canvas.setDash(list(dash) if dash else [])
        self.canvas.setLineCap(cap)
        self.canvas.setLineJoin(cap)

    def _fill_look(self, fill: str | None) -> None:
        if fill is not None:
            self.canvas.setFillColor(fill)
