"""Parts of a contingency form, measured before they are drawn: lines to write on that may have words on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.marks import draw_number
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.wrap import Line, draw_lines

LABEL, ABOVE = 14.0, 4.5  # from one line of a label to the next; from a text down to its line
EDGE = 16.0  # from the edge of the panel to its words


class Block(Protocol):
    """A part that is never split between pages."""

    @property
    def height(self) -> float: ...

    def draw(self, pen: Pen, x: float, y: float) -> None: ...


@dataclass(frozen=True, slots=True)
class Gap:
    """Nothing, this high."""

    height: float

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Leaves the paper white."""


@dataclass(frozen=True, slots=True)
class Field:
    """A label over a line; `blank` is how high it is with nothing on the line."""

    label: Sequence[Line]
    lines: Sequence[Line]
    leading: float
    blank: float
    wide: float

    @property
    def height(self) -> float:
        return max(self.blank, len(self.label) * LABEL + len(self.lines) * self.leading + ABOVE + 1)

    def draw(self, pen: Pen, x: float, y: float, high: float) -> None:
        """With its line `high` below its top, the words on that line."""
        draw_lines(pen, self.label, x, y + 12.5, LABEL)
        draw_lines(pen, self.lines, x, y + high - ABOVE - (len(self.lines) - 1) * self.leading, self.leading)
        rule(pen, x, y + high, x + self.wide)


@dataclass(frozen=True, slots=True)
class Row:
    """Fields beside each other, each with its distance from the left; their lines are level."""

    fields: Sequence[tuple[float, Field]]

    @property
    def height(self) -> float:
        return max(field.height for _, field in self.fields)

    def draw(self, pen: Pen, x: float, y: float) -> None:
        for at, field in self.fields:
            field.draw(pen, x + at, y, self.height)


@dataclass(frozen=True, slots=True)
class SayFirst:
    """The panel of the first words; `say` is the height of a line to write on, `empty` how many there are."""

    label: Sequence[Line]
    lines: Sequence[Line]
    leading: float
    say: float
    empty: int
    wide: float

    @property
    def height(self) -> float:
        return len(self.label) * LABEL + self._printed + self.empty * self.say + 14

    @property
    def _printed(self) -> float:
        return len(self.lines) * self.leading + (7 if self.lines else 0)

    def draw(self, pen: Pen, x: float, y: float) -> None:
        pen.box(x + 0.8, y + 0.8, self.wide - 1.6, self.height - 1.6, None, colours.ACCENT, 1.6, 4)
        with pen.clipped(x, y, self.wide, self.height, 4):
            pen.box(x, y, 6.5, self.height, colours.ACCENT)
        draw_lines(pen, self.label, x + EDGE, y + 14.5, LABEL)
        below = y + len(self.label) * LABEL
        draw_lines(pen, self.lines, x + EDGE, below + self.leading, self.leading)
        for number in range(1, self.empty + 1):
            line = below + self._printed + number * self.say
            rule(pen, x + EDGE, line, x + self.wide - 12)


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step: its number, what to do and who; the head of the list comes with the first one."""

    number: int
    text: Sequence[Line]
    who: Sequence[Line]
    leading: float
    blank: float
    columns: tuple[float, float, float, float]
    head: Sequence[tuple[float, Line]] = ()

    @property
    def height(self) -> float:
        rows = max(len(self.text), len(self.who))
        return self._head + max(self.blank, rows * self.leading + ABOVE + 3)

    @property
    def _head(self) -> float:
        return 20.0 if self.head else 0.0

    def draw(self, pen: Pen, x: float, y: float) -> None:
        for at, line in self.head:
            line.draw(pen, x + at, y + 14)
        end, first = y + self.height, max(len(self.text), 1)
        draw_number(pen, x + 7.5, end - ABOVE - (first - 1) * self.leading - 4, self.number)
        for lines, left, right in ((self.text, *self.columns[:2]), (self.who, *self.columns[2:])):
            draw_lines(pen, lines, x + left, end - ABOVE - (len(lines) - 1) * self.leading, self.leading)
            rule(pen, x + left, end, x + right)


def rule(pen: Pen, left: float, y: float, right: float) -> None:
    """A line to write on."""
    pen.line(left, y, right, y, colours.RULE, 0.6)
