"""What one contingency card says, gathered from the deviation, its plan, its stops and its owner."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cxworkshop.insight.surprises import Priority, by_priority, priority_of
from cxworkshop.model.path import Path
from cxworkshop.model.people import Participant
from cxworkshop.model.stops import Stop, stops
from cxworkshop.model.surprises import MIN_STEPS, ContingencyPlan, Deviation
from cxworkshop.model.workshop import Workshop


@dataclass(frozen=True, slots=True)
class CardData:
    """A deviation with all that a card or a row of the list needs; `plan` may be missing in the list."""

    deviation: Deviation
    plan: ContingencyPlan | None
    priority: Priority
    stops: tuple[Stop, ...]
    owner: str

    @property
    def is_draft(self) -> bool:
        plan = self.plan
        return plan is None or plan.state == "draft" or not plan.first_words or len(plan.steps) < MIN_STEPS

    @property
    def has_card(self) -> bool:
        """Somebody has begun to write down what to say or do."""
        return self.plan is not None and bool(self.plan.first_words or self.plan.steps)


def all_cards(workshop: Workshop) -> list[CardData]:
    """Every deviation, highest class first."""
    plans = {plan.deviation_id: plan for plan in workshop.all(ContingencyPlan)}
    numbered = {stop.touchpoint.id: stop for stop in all_stops(workshop)}
    return [_data(workshop, deviation, plans.get(deviation.id), numbered) for deviation in by_priority(workshop)]


def all_stops(workshop: Workshop) -> Iterable[Stop]:
    """Stops of every path; a touchpoint is on one path only."""
    return (stop for path in workshop.all(Path) for stop in stops(workshop, path.id))


def _data(
    workshop: Workshop, deviation: Deviation, plan: ContingencyPlan | None, numbered: dict[str, Stop]
) -> CardData:
    owner = workshop.get(Participant, plan.owner_id) if plan else None
    found = (numbered[id] for id in deviation.touchpoint_ids if id in numbered)
    places = tuple(sorted(found, key=lambda stop: stop.number))
    return CardData(deviation, plan, priority_of(deviation), places, owner.name if owner else "")
