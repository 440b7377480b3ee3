"""What is printed on a contingency form already: nothing on a blank one, else all that a deviation and a draft say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cxworkshop.handouts.card_data import CardData
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.surprises import MIN_STEPS, ContingencyPlan, Deviation
from cxworkshop.model.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Place:
    """A stop by its number and title; one that is not on a path has no number."""

    number: int | None
    is_key: bool
    title: str


@dataclass(frozen=True, slots=True)
class FormFacts:
    """`deviation` is None on a blank form. `plan` is empty where none is begun."""

    deviation: Deviation | None
    plan: ContingencyPlan
    places: Sequence[Place]
    owner: str

    @property
    def title(self) -> str:
        return self.deviation.title if self.deviation else ""

    @property
    def sign(self) -> str:
        return self.deviation.sign if self.deviation else ""

    @property
    def reason(self) -> str | None:
        """The customer's own reason, "" to be asked for; None where nobody asks."""
        one = self.deviation
        asked = one is not None and (one.category == "customer_otherwise" or one.customer_reason)
        return one.customer_reason if one is not None and asked else None

    @property
    def estimates(self) -> tuple[int, int, int]:
        """Severity, likelihood, detectability; 0 where a group is to fill them in."""
        one = self.deviation
        return (one.severity, one.likelihood, one.detectability) if one else (0, 0, 0)

    @property
    def done(self) -> tuple[bool, bool, bool, bool]:
        """What of the four things that make a plan ready is there."""
        plan = self.plan
        return bool(plan.first_words), len(plan.steps) >= MIN_STEPS, bool(self.owner), bool(plan.promise_time)


def form_facts(workshop: Workshop, card: CardData) -> FormFacts:
    """What the form of one deviation begins with."""
    placed = {stop.touchpoint.id for stop in card.stops}
    loose = [workshop.get(Touchpoint, id) for id in card.deviation.touchpoint_ids if id not in placed]
    places = [Place(stop.number, stop.touchpoint.is_key, stop.touchpoint.title) for stop in card.stops]
    places += [Place(None, one.is_key, one.title) for one in loose if one]
    return FormFacts(card.deviation, card.plan or _empty(card.deviation.id), places, card.owner)


def _empty(deviation_id: str) -> ContingencyPlan:
    return ContingencyPlan(deviation_id=deviation_id)


BLANK = FormFacts(None, _empty("none"), (), "")
