"""How roomy a contingency form is: the first look is for a pen, the later ones for a draft that says much already."""

from __future__ import annotations

from dataclasses import dataclass

from cxworkshop.handouts.page.fonts import BODY, BODY_STRONG, BOLD, HEAD, STEP, Style


@dataclass(frozen=True, slots=True)
class Look:
    """Heights in points from one written line to the next; `rows` is how many steps there are lines for at least,
    `spare` how many lines follow first words that are printed.
    """

    title: Style
    words: Style
    text: Style
    head: float
    say: float
    step: float
    field: float
    gap: float
    rows: int
    spare: int


LOOKS = (
    Look(HEAD, Style(16, 21, BOLD), STEP, head=31.5, say=31.5, step=29, field=42, gap=9, rows=6, spare=1),
    Look(HEAD, Style(14, 18, BOLD), STEP, head=31.5, say=28, step=26, field=38.5, gap=7, rows=6, spare=1),
    Look(HEAD, Style(14, 18, BOLD), BODY, head=31.5, say=24.5, step=22, field=35, gap=5, rows=6, spare=0),
    Look(BODY_STRONG, Style(12, 15, BOLD), BODY, head=28, say=21, step=21, field=31.5, gap=3.5, rows=5, spare=0),
    Look(BODY_STRONG, Style(12, 14, BOLD), Style(10, 12), head=28, say=21, step=19, field=30, gap=2, rows=3, spare=0),
)
