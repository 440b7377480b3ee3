"""What a revealed round advises, run-off and all: what to take, and what nobody has settled yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cxworkshop.insight.place import Place
from cxworkshop.insight.two_sides import two_sides
from cxworkshop.insight.voting import contested, ranking
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.voting import DecidedBy, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, phrase


@dataclass(frozen=True, slots=True)
class Outcome:
    """Ids of options. `tied` are those the line runs through; `open` those of them that no run-off has settled.
    `of_runoff`: the round is a run-off itself.
    """

    taken: frozenset[Id] = frozenset()
    tied: frozenset[Id] = frozenset()
    open: frozenset[Id] = frozenset()
    runoff: VotingRound | None = None
    of_runoff: bool = False

    def decided_by(self, option_id: Id, chosen: bool, has_decider: bool) -> DecidedBy:
        """Who has decided when this option is taken, or left: the vote only where the vote says so, too."""
        if option_id in self.open:
            return "decider" if has_decider else "group"
        if chosen != (option_id in self.taken):
            return "group"
        return "runoff" if self.of_runoff or option_id in self.tied else "vote"

    def words(self, option_id: Id) -> Phrase | None:
        """What became of an option in a tie across the line; None for any other, and without a run-off."""
        if self.runoff is None or option_id not in self.tied:
            return None
        if option_id in self.open:
            return phrase("tied in the run-off, too")
        if option_id in self.taken:
            return phrase("taken in the run-off, round {no}", no=self.runoff.no)
        return phrase("left in the run-off, round {no}", no=self.runoff.no)


def outcome(workshop: Workshop, round_id: Id) -> Outcome:
    """Empty until the round is revealed. Of two criteria it is what has impact and is easy."""
    return workshop.kept(("outcome", round_id), lambda: _outcome(workshop, round_id))


def seats(places: Sequence[Place], select_count: int) -> int:
    """How many of the tied ones still fit above the line."""
    return select_count - sum(place.standing == "above" for place in places)


def runoff_of(workshop: Workshop, round_id: Id) -> VotingRound | None:
    """The newest revealed run-off of a round's tie."""
    found = [
        one
        for one in workshop.all(VotingRound)
        if one.parent_id == round_id and one.method == "runoff" and one.state == "revealed"
    ]
    return found[-1] if found else None


def has_decider(workshop: Workshop) -> bool:
    """Whether somebody is here whose word counts when nothing else settles it."""
    return any(person.role == "decider" and person.present for person in workshop.all(Participant))


def _outcome(workshop: Workshop, round_id: Id) -> Outcome:
    voting_round = workshop.the(VotingRound, round_id)
    if voting_round.method == "two_criteria":
        sides = two_sides(workshop, round_id)
        points = sides.points if sides else ()
        return Outcome(taken=frozenset(point.option.id for point in points if point.quadrant == "do_now"))
    places = ranking(workshop, round_id)
    above = frozenset(place.option.id for place in places if place.standing == "above")
    tied = contested(places)
    ids = frozenset(place.option.id for place in tied)
    again = runoff_of(workshop, round_id) if tied else None
    if again is None:
        return Outcome(above, ids, ids, of_runoff=voting_round.method == "runoff")
    won, unsettled = _of_runoff(workshop, again, tied, seats(places, voting_round.select_count))
    return Outcome(above | won, ids, unsettled, again)


def _of_runoff(
    workshop: Workshop, again: VotingRound, tied: Sequence[Place], free: int
) -> tuple[frozenset[Id], frozenset[Id]]:
    """Those a run-off takes, and those it leaves tied: equal dots across the line, or no dots while places are free."""
    names = {place.option.target_id: place.option.id for place in tied}
    places = [place for place in ranking(workshop, again.id) if place.option.target_id in names]
    won = [place for place in places if place.standing == "above"]
    unsettled = contested(places)
    if not unsettled and len(won) < free:
        unsettled = [place for place in places if not place.dots]
    return _ids(names, won), _ids(names, unsettled)


def _ids(names: dict[Id | None, Id], places: Sequence[Place]) -> frozenset[Id]:
    return frozenset(names[place.option.target_id] for place in places)
