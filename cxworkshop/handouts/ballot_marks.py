"""The circles of a ballot: one for each dot that fits on a target, or 3, 2 and 1, or a box for a number."""

from __future__ import annotations

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import SMALL_STRONG
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.model.voting import VotingRound

RADIUS, PITCH = 8.0, 22.0
SMALL_RADIUS = 7.0  # in rows of 21
MOST = 5  # circles in a row; more dots than that are written as a number
BOX = 44.0
APART = 16.0  # between two sides
LEAST_SIDE = 62.0  # room for the words over a side


def places(voting_round: VotingRound) -> int:
    """How many circles one side has."""
    return 3 if voting_round.method == "weighted" else min(voting_round.cap_per_item, voting_round.budget)


def written(voting_round: VotingRound) -> bool:
    """Whether dots are written as a number, because circles would take the room of the title."""
    return places(voting_round) > MOST


def side_width(voting_round: VotingRound) -> float:
    return BOX if written(voting_round) else places(voting_round) * PITCH - (PITCH - 2 * RADIUS)


def marks_width(voting_round: VotingRound, sides: int) -> float:
    """What the marks of one row take, at its right end."""
    if sides == 1:
        return side_width(voting_round)
    return sides * max(side_width(voting_round), LEAST_SIDE) + (sides - 1) * APART


def side_middles(voting_round: VotingRound, sides: int, right: float) -> list[float]:
    """Where the middle of each side lies, the first on the left."""
    if sides == 1:
        return [right - side_width(voting_round) / 2]
    wide = max(side_width(voting_round), LEAST_SIDE)
    return [right - wide / 2 - (sides - 1 - side) * (wide + APART) for side in range(sides)]


def draw_marks(pen: Pen, voting_round: VotingRound, middles: list[float], y: float, tight: bool) -> None:
    """The empty marks of one row, centred on y."""
    radius = SMALL_RADIUS if tight else RADIUS
    for middle in middles:
        if written(voting_round):
            pen.box(middle - BOX / 2, y - radius, BOX, 2 * radius, stroke=colours.INK, thick=1.2, radius=3)
            continue
        count = places(voting_round)
        for place in range(count):
            x = middle + (place - (count - 1) / 2) * PITCH
            pen.circle(x, y, radius, stroke=colours.INK, thick=1.2)
            if voting_round.method == "weighted":
                pen.text(x, y + 3, str(3 - place), SMALL_STRONG, colours.MUTED, "centre")
