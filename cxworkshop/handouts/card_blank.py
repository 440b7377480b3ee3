"""A contingency card to fill in by hand."""

from __future__ import annotations

from cxworkshop.handouts.card import DOTS, HALF, draw_footer, frame_of, workshop_lines
from cxworkshop.handouts.card_parts import PANEL_INDENT, STEPS_SHARE, Frame, side_labels
from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import FOOT, SMALL, SMALL_STRONG
from cxworkshop.handouts.page.icons import draw_icon
from cxworkshop.handouts.page.marks import draw_number
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.page.wrap import Line, Run, wrap_pieces
from cxworkshop.model.basics import Basics
from cxworkshop.text import Words


def draw_blank(pen: Pen, t: Words, basics: Basics, start: float) -> None:
    """A card to fill in by hand."""
    footer = _blank_footer(t), workshop_lines(t, basics)
    frame = frame_of(footer, start, HALF)
    left, right = frame.left, frame.right
    _line_for(pen, t("What goes wrong"), left, left + frame.width * 0.795, start + 44)
    _line_for(pen, t("At stop"), left + frame.width * 0.823, right, start + 44)
    _line_for(pen, t("Sign"), left, right, start + 72, gap=14)
    top = start + 93
    pen.box(left + 4, top + 0.5, frame.width - 4.5, 91, None, colours.ACCENT, 0.8, 4, (2.6, 1.8))
    pen.box(left, top, 6.5, 92, colours.ACCENT)
    pen.text(left + PANEL_INDENT, top + 12.3, t("Say first"), SMALL_STRONG, colours.ACCENT_DARK)
    for y in (top + 45, top + 76.5):
        pen.line(left + PANEL_INDENT, y, right - 12, y, colours.RULE)
    _draw_blank_steps(pen, t, frame, top + 92)
    draw_footer(pen, frame, footer)


def _draw_blank_steps(pen: Pen, t: Words, frame: Frame, top: float) -> None:
    pen.text(frame.left, top + 15.5, t("Then do"), SMALL, colours.MUTED)
    edge = frame.left + frame.width * STEPS_SHARE
    for number in range(5):
        y = top + 33 + number * 22.5
        draw_number(pen, frame.left + 7.5, y, number + 1)
        pen.line(frame.left + 23, y + 8, edge, y + 8, colours.RULE)
    for number, (icon, label) in enumerate(side_labels(t)):
        y = top + 4 + number * 35
        draw_icon(pen, icon, edge + 18.5, y + 3.5, 11, colours.ACCENT, 1)
        pen.text(edge + 36, y + 11.5, label, SMALL, colours.MUTED)
        pen.line(edge + 18.5, y + 35, frame.right, y + 35, colours.RULE)


def _line_for(pen: Pen, label: str, left: float, right: float, y: float, gap: float = 16.8) -> None:
    pen.text(left, y + 3, label, SMALL, colours.MUTED)
    pen.line(left, y + gap, right, y + gap, colours.RULE)


def _blank_footer(t: Words) -> list[Line]:
    labels = (t("Owner:"), t("Review by:"))
    return [line for label in labels for line in wrap_pieces([Run(f"{label} {DOTS}", FOOT, colours.MUTED)], 240)]
