"""Impact against ease: axes from zero, quadrants at the means, letters of the ballot, filled when chosen."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import SMALL, SMALL_STRONG
from cxworkshop.handouts.page.marks import draw_letter_disc
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.handouts.vote_facts import VoteFacts
from cxworkshop.insight.two_sides import QUADRANTS, Point, TwoSides
from cxworkshop.model.record import Id
from cxworkshop.text import Words

HEIGHT, PLOT_HEIGHT, AXIS = 148.0, 117.0, 24.0
APART, PAD = 17.0, 8.0


@dataclass(frozen=True)
class Plot:
    """The plotting area and its scales; both axes begin at 0."""

    x: float
    y: float
    wide: float
    top: float
    most_x: int
    most_y: int

    def at(self, ease: float, impact: float) -> tuple[float, float]:
        across = self.x + PAD + ease / self.most_x * (self.wide - 2 * PAD - 6)
        return across, self.y - PAD - impact / self.most_y * (self.y - self.top - 2 * PAD - 8)


def draw_chart(pen: Pen, facts: VoteFacts, sides: TwoSides, t: Words, x: float, y: float, wide: float) -> None:
    """Draws into a block `HEIGHT` high from its top left corner."""
    most_x = max([1, *(point.ease for point in sides.points)])
    most_y = max([1, *(point.impact for point in sides.points)])
    plot = Plot(x + AXIS, y + PLOT_HEIGHT, wide - AXIS, y, most_x, most_y)
    _draw_quadrants(pen, plot, sides, t)
    _draw_axes(pen, plot, x, t)
    _draw_points(pen, plot, facts, sides)


def _draw_quadrants(pen: Pen, plot: Plot, sides: TwoSides, t: Words) -> None:
    split_x, split_y = plot.at(sides.mean_ease, sides.mean_impact)
    right = plot.x + plot.wide
    pen.box(split_x, plot.top, right - split_x, split_y - plot.top, colours.ACCENT_SOFT)
    pen.box(plot.x, plot.top, plot.wide, plot.y - plot.top, None, colours.RULE, 0.8)
    pen.line(split_x, plot.top, split_x, plot.y, colours.INK, 1)
    pen.line(plot.x, split_y, right, split_y, colours.INK, 1)
    words = {key: t(word) for key, word in QUADRANTS.items()}
    style, tone = SMALL_STRONG, colours.ACCENT_DARK
    pen.text(plot.x + 5, plot.top + 10.5, words["plan_properly"], style, tone)
    pen.text(right - 5, plot.top + 10.5, words["do_now"], style, tone, "right")
    pen.text(plot.x + 5, plot.y - 4, words["leave"], style, tone)
    pen.text(right - 5, split_y + 11, words["do_on_the_side"], style, tone, "right")


def _draw_axes(pen: Pen, plot: Plot, x: float, t: Words) -> None:
    for value in _ticks(plot.most_x):
        pen.text(plot.at(value, 0)[0], plot.y + 10.5, str(value), SMALL, colours.MUTED, "centre")
    for value in _ticks(plot.most_y):
        pen.text(plot.x - 4, plot.at(0, value)[1] + 3, str(value), SMALL, colours.MUTED, "right")
    pen.text(plot.x + plot.wide / 2, plot.y + 22, t("easy for us to do, dots"), SMALL_STRONG, align="centre")
    with pen.turned(x + 8, (plot.y + plot.top) / 2, 90) as turned:
        turned.text(0, 0, t("impact on the customer, dots"), SMALL_STRONG, align="centre")


def _ticks(most: int) -> range:
    return range(0, most + 1, max(1, -(-most // 5)))


def _draw_points(pen: Pen, plot: Plot, facts: VoteFacts, sides: TwoSides) -> None:
    """Equal points stand side by side."""
    together: dict[tuple[int, int], list[Point]] = defaultdict(list)
    for point in sides.points:
        together[point.ease, point.impact].append(point)
    chosen = {place.option.target_id for place in facts.places if facts.is_chosen(place)}
    for (ease, impact), points in together.items():
        x, y = plot.at(ease, impact)
        pitch = min(APART, (plot.wide - 2 * PAD) / len(points))
        start = min(x, plot.x + plot.wide - PAD - pitch * (len(points) - 1))
        for number, point in enumerate(_by_chosen(points, chosen)):
            letter = facts.letter(point.option.target_id) or point.option.letter
            draw_letter_disc(pen, start + number * pitch, y, letter, point.option.target_id in chosen)


def _by_chosen(points: list[Point], chosen: set[Id | None]) -> list[Point]:
    return sorted(points, key=lambda point: point.option.target_id not in chosen)
