"""The foot of a contingency form: three estimates to circle, with their steps in words, and when a plan is ready."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cxworkshop.handouts.contingency_form_facts import FormFacts
from cxworkshop.handouts.contingency_form_parts import LABEL
from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import BODY, HEAD, SMALL, Style
from cxworkshop.handouts.page.frame import GUTTER
from cxworkshop.handouts.page.icons import draw_icon
from cxworkshop.handouts.page.marks import STOP
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.wrap import NBSP, Inline, Line, Run, draw_lines, wrap, wrap_pieces
from cxworkshop.insight.estimates import LIKELIHOOD, NOTICED, SEVERITY
from cxworkshop.text import Words

PITCH, RADIUS, STEPS = 25.0, 7.7, 5
BOXES = 16.0  # from one line of boxes to the next
APART = Inline(2.0, lambda *_: None)


@dataclass(frozen=True, slots=True)
class Scale:
    """What is estimated, five circles, and under them what they mean; `value` 0 leaves all of them open."""

    label: Sequence[Line]
    anchors: Sequence[Line]
    value: int

    @property
    def height(self) -> float:
        return max(20.0, len(self.label) * LABEL + 6) + len(self.anchors) * SMALL.leading + 7

    def draw(self, pen: Pen, x: float, y: float, wide: float) -> None:
        draw_lines(pen, self.label, x, y + 13.5, LABEL)
        for step in range(1, STEPS + 1):
            _draw_step(pen, x + wide - RADIUS - (STEPS - step) * PITCH, y + 10, step, step == self.value)
        below = y + max(20.0, len(self.label) * LABEL + 6)
        draw_lines(pen, self.anchors, x, below + 8.5, SMALL.leading)


@dataclass(frozen=True, slots=True)
class Ready:
    """What makes a plan ready, to be ticked."""

    label: Sequence[Line]
    boxes: Sequence[Line]

    @property
    def height(self) -> float:
        return len(self.label) * LABEL + 6 + len(self.boxes) * BOXES

    def draw(self, pen: Pen, x: float, y: float, _wide: float) -> None:
        last = draw_lines(pen, self.label, x, y + 13.5, LABEL)
        draw_lines(pen, self.boxes, x, last + 17, BOXES)


@dataclass(frozen=True, slots=True)
class Scales:
    """Two rows of two, each with a rule below."""

    rows: Sequence[tuple[Scale, Scale | Ready]]
    wide: float

    @property
    def height(self) -> float:
        return sum(self._high(row) for row in self.rows)

    def draw(self, pen: Pen, x: float, y: float) -> None:
        half = (self.wide - GUTTER) / 2
        for row in self.rows:
            end = y + self._high(row)
            for at, part in zip((0.0, half + GUTTER), row, strict=True):
                part.draw(pen, x + at, y, half)
                if isinstance(part, Scale):
                    pen.line(x + at, end, x + at + half, end, colours.HAIRLINE)
            y = end

    def _high(self, row: tuple[Scale, Scale | Ready]) -> float:
        return max(part.height for part in row)


def scales(facts: FormFacts, t: Words, wide: float, label: Style = HEAD) -> Scales:
    """Severe and hidden beside each other, likely and ready below them."""
    half = (wide - GUTTER) / 2
    severity, likelihood, detectability = facts.estimates
    severe = _scale(t("How severe"), "", SEVERITY, severity, t, half, label)
    likely = _scale(t("How likely"), "", LIKELIHOOD, likelihood, t, half, label)
    hidden = _scale(t("How hidden"), t("who notices first:"), NOTICED, detectability, t, half, label)
    boxes = wrap_pieces(_boxes(facts, t), half)
    return Scales([(severe, hidden), (likely, Ready(wrap(t("Ready when"), label, half), boxes))], wide)


def _scale(title: str, asks: str, anchors: Mapping[int, str], value: int, t: Words, wide: float, label: Style) -> Scale:
    told = f"{NBSP}· ".join(_anchor(step, t(anchor)) for step, anchor in anchors.items())
    words = wrap(f"{asks} {told}".strip(), SMALL, wide, colours.MUTED)
    return Scale(wrap(title, label, wide - STEPS * PITCH), words, value)


def _anchor(step: int, words: str) -> str:
    """A number never parts from the first word of what it means."""
    return f"{step}{NBSP}{words}"


def _draw_step(pen: Pen, x: float, y: float, step: int, chosen: bool) -> None:
    pen.circle(x, y, RADIUS, colours.INK if chosen else colours.WHITE, colours.INK, 1.1)
    pen.text(x, y + 3.1, str(step), STOP, colours.WHITE if chosen else colours.INK, "centre")


def _boxes(facts: FormFacts, t: Words) -> list[Inline | Run]:
    words = (t("first words"), t("three steps"), t("owner"), t("promised time"))
    pieces: list[Inline | Run] = []
    for word, done in zip(words, facts.done, strict=True):
        pieces += [_box(done), Run(word.replace(" ", NBSP), BODY), APART, Run(" ", BODY)]
    return pieces


def _box(done: bool) -> Inline:
    def draw(pen: Pen, x: float, y: float) -> None:
        pen.box(x + 0.6, y - 8.4, 9.8, 9.8, colours.WHITE, colours.INK, 1.1, 1.8)
        if done:
            draw_icon(pen, "check", x + 1.2, y - 7.8, 8.6, colours.INK, 1.5)

    return Inline(12.6, draw)
