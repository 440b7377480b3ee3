"""In which steps a revealed round is shown: what got no dots first, then from the last place up, the cut line last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cxworkshop.insight.place import Place
from cxworkshop.insight.two_sides import Point, two_sides
from cxworkshop.insight.voting import ranking
from cxworkshop.model.record import Id
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop

TOGETHER = 16  # without dots, told in one step; more of them take more steps


@dataclass(frozen=True, slots=True)
class Reveal:
    """`rows` from the first place down, each a step of its own; `none` what got no dots, in the order shown. Of two
    criteria each row has its point, the best quarter first, and there is no cut line.
    """

    rows: tuple[Place, ...] = ()
    none: tuple[tuple[Place, ...], ...] = ()
    points: tuple[Point, ...] = ()
    cut: int | None = None

    @property
    def steps(self) -> int:
        return len(self.none) + len(self.rows) + (self.cut is not None)

    def none_out(self, step: int) -> int:
        """How many groups without dots are out after so many steps."""
        return min(step, len(self.none))

    def rows_out(self, step: int) -> int:
        """How many rows are out, counted from the last."""
        return max(0, min(step - len(self.none), len(self.rows)))

    def is_out(self, place: int, step: int) -> bool:
        """Of the row at a place, from 0."""
        return place >= len(self.rows) - self.rows_out(step)

    def cut_out(self, step: int) -> bool:
        return self.cut is not None and step >= self.steps


def reveal_of(workshop: Workshop, round_id: Id) -> Reveal:
    """Nothing at all until the round is revealed."""
    voting_round = workshop.get(VotingRound, round_id)
    if voting_round is None or voting_round.state != "revealed":
        return Reveal()
    places = ranking(workshop, round_id)
    if voting_round.method == "two_criteria":
        return _by_quarter(workshop, round_id, places)
    none = [place for place in places if not place.dots]
    parts = -(-len(none) // TOGETHER)
    groups = tuple(tuple(none[len(none) * part // parts : len(none) * (part + 1) // parts]) for part in range(parts))
    rows = tuple(place for place in places if place.dots)
    return Reveal(rows, tuple(reversed(groups)), cut=voting_round.select_count if rows else None)


def _by_quarter(workshop: Workshop, round_id: Id, places: Sequence[Place]) -> Reveal:
    sides, by_id = two_sides(workshop, round_id), {place.option.id: place for place in places}
    points = sides.points if sides else ()
    return Reveal(tuple(by_id[point.option.id] for point in points), points=points)
