"""The pen: draws on one ReportLab page in points from its top left corner, y growing downwards.

All text of people goes through `Pen.text`, which writes characters and never reads them as markup.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any, Literal

from reportlab.lib.colors import toColor

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import BODY, SOFT_HYPHEN, Style, face, runs, seen, width

Align = Literal["left", "centre", "right"]
Dash = Sequence[float]


ROUND = 0.5523
"""How far the handles of a quarter circle reach, in radii."""


class Shape:
    """A path in the pen's coordinates, written as PDF by hand: hundredths of a point are fine enough for paper."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._steps: list[str] = []

    def move(self, x: float, y: float) -> Shape:
        self._steps.append(f"{x:.2f} {self._height - y:.2f} m")
        return self

    def line(self, x: float, y: float) -> Shape:
        self._steps.append(f"{x:.2f} {self._height - y:.2f} l")
        return self

    def curve(self, x1: float, y1: float, x2: float, y2: float, x: float, y: float) -> Shape:
        high = self._height
        self._steps.append(f"{x1:.2f} {high - y1:.2f} {x2:.2f} {high - y2:.2f} {x:.2f} {high - y:.2f} c")
        return self

    def close(self) -> Shape:
        self._steps.append("h")
        return self

    def box(self, x: float, y: float, wide: float, high: float, radius: float = 0) -> Shape:
        """A closed rectangle from its top left corner."""
        right, bottom = x + wide, y + high
        if not radius:
            return self.move(x, y).line(right, y).line(right, bottom).line(x, bottom).close()
        r = min(radius, wide / 2, high / 2)
        k = r - r * ROUND
        self.move(x + r, y).line(right - r, y).curve(right - k, y, right, y + k, right, y + r)
        self.line(right, bottom - r).curve(right, bottom - k, right - k, bottom, right - r, bottom)
        self.line(x + r, bottom).curve(x + k, bottom, x, bottom - k, x, bottom - r)
        return self.line(x, y + r).curve(x, y + k, x + k, y, x + r, y).close()

    def circle(self, x: float, y: float, r: float) -> Shape:
        k = r * ROUND
        self.move(x + r, y).curve(x + r, y + k, x + k, y + r, x, y + r).curve(x - k, y + r, x - r, y + k, x - r, y)
        return self.curve(x - r, y - k, x - k, y - r, x, y - r).curve(x + k, y - r, x + r, y - k, x + r, y).close()

    def getCode(self) -> str:
        """What ReportLab's canvas asks of a path."""
        return " ".join(self._steps)


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
        self.canvas.setFillColor(_ink(colour))
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
        self.draw(self.shape().box(x, y, wide, high, radius), fill, stroke, thick, dash)

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
        self.draw(self.shape().circle(x, y, radius), fill, stroke, thick, dash)

    def shape(self) -> Shape:
        """An empty path to fill step by step and then `draw`."""
        return Shape(self.height)

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
        self.canvas.drawPath(shape, stroke=stroke is not None, fill=fill is not None)

    @contextmanager
    def clipped(self, x: float, y: float, wide: float, high: float, radius: float = 0) -> Iterator[None]:
        """Only what falls inside this rectangle is drawn."""
        self.canvas.saveState()
        self.canvas.clipPath(self.shape().box(x, y, wide, high, radius), stroke=0, fill=0)
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
        self.canvas.setStrokeColor(_ink(stroke))
        self.canvas.setLineWidth(thick)
        self.canvas.setDash(list(dash) if dash else [])
        self.canvas.setLineCap(cap)
        self.canvas.setLineJoin(cap)

    def _fill_look(self, fill: str | None) -> None:
        if fill is not None:
            self.canvas.setFillColor(_ink(fill))


@cache
def _ink(colour: str) -> Any:
    """A colour word as ReportLab's colour, read once."""
    return toColor(colour)
