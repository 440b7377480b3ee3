"""Two rounds beside each other: what each target had in both, and how it moved."""

from __future__ import annotations

from dataclasses import dataclass

from cxworkshop.insight.place import Place
from cxworkshop.insight.voting import ranking
from cxworkshop.model.record import Id
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, phrase


@dataclass(frozen=True, slots=True)
class Beside:
    """One target: its place in each round, None where it was not on the ballot."""

    title: str
    first: Place | None
    second: Place | None

    @property
    def moved(self) -> int:
        """How many places up, or down when below zero."""
        return self.first.place - self.second.place if self.first and self.second else 0

    def words(self) -> Phrase:
        if self.first is None:
            return phrase("not in the first")
        if self.second is None:
            return phrase("not in the second")
        if not self.moved:
            return phrase("the same place")
        far = abs(self.moved)
        if self.moved > 0:
            return phrase("up {n} places", n=far) if far > 1 else phrase("up 1 place")
        return phrase("down {n} places", n=far) if far > 1 else phrase("down 1 place")


def side_by_side(workshop: Workshop, first_id: Id, second_id: Id) -> list[Beside]:
    """In the order of the second round; what was only in the first comes last."""
    before = {_key(place): place for place in told(workshop, first_id)}
    after = {_key(place): place for place in told(workshop, second_id)}
    rows = [Beside(place.option.title_snapshot, before.get(key), place) for key, place in after.items()]
    return rows + [
        Beside(place.option.title_snapshot, place, None) for key, place in before.items() if key not in after
    ]


def told(workshop: Workshop, round_id: Id) -> list[Place]:
    """The ranking a round is spoken of by. Of two criteria it is the impact: impact and ease do not add up."""
    voting_round = workshop.the(VotingRound, round_id)
    return ranking(workshop, round_id, "impact" if voting_round.method == "two_criteria" else None)


def _key(place: Place) -> str:
    """A target keeps its id from round to round; one that is gone is known by its title."""
    return place.option.target_id or place.option.title_snapshot
