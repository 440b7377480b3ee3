"""What the layers of the path tell of every stop at once: dots it got, and how far it is from what was expected."""

from __future__ import annotations

from collections import Counter

from cxworkshop.insight.experience import values
from cxworkshop.insight.surprises import priority_of
from cxworkshop.model.record import Id
from cxworkshop.model.surprises import Deviation
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, Tally, VotingRound
from cxworkshop.model.workshop import Workshop


def dots_by_stop(workshop: Workshop) -> Counter[Id]:
    """Dots of the last revealed round, on every stop that a target on the ballot touches. Never of another state, and
    of two criteria only what it would bring, not how easy it is.
    """
    revealed = [one for one in workshop.all(VotingRound) if one.state == "revealed"]
    dots: Counter[Id] = Counter()
    if revealed:
        round_id = revealed[-1].id
        target_of = {one.id: one.target_id for one in workshop.all(BallotOption) if one.round_id == round_id}
        for tally in workshop.all(Tally):
            target = workshop.get(Target, target_of.get(tally.option_id))
            if tally.round_id == round_id and tally.criterion != "ease" and target:
                dots.update(dict.fromkeys(target.touchpoint_ids, tally.dots))
    return dots


def gaps_by_stop(workshop: Workshop) -> dict[Id, float]:
    """Experience minus expectation, −4…+4, of every stop where both are known."""
    expected = values(workshop, "expectation")
    return {id: felt - expected[id] for id, felt in values(workshop, "experience").items() if id in expected}


def stops_with_grave_deviations(workshop: Workshop) -> set[Id]:
    """Where something of the highest class goes wrong."""
    return {id for one in workshop.all(Deviation) if priority_of(one) == "H" for id in one.touchpoint_ids}
