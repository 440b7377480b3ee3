"""What the sheets about a vote need, gathered once: round, ranking, decisions, letters and late symptoms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cxworkshop.insight.experience import gap
from cxworkshop.insight.readings import MOST, Nest, Reading, own_nests, readings
from cxworkshop.insight.two_sides import TwoSides, two_sides
from cxworkshop.insight.voting import Place, TurnoutCount, ranking, turnout_count, voters_by_group
from cxworkshop.model.path import Path
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.stops import Stop, stops
from cxworkshop.model.targets import CauseLink, Target
from cxworkshop.model.voting import OTHERS, Decision, VotingRound
from cxworkshop.model.workshop import Workshop


@dataclass(frozen=True)
class LateSymptom:
    """A chosen target that acts where the trouble shows; `cover` is another chosen one that acts where it is born."""

    target: Target
    symptom: Stop
    cause: Stop
    cover: Target | None


@dataclass(frozen=True)
class VoteFacts:
    """One revealed round. Nothing in it tells of a person's vote."""

    workshop: Workshop
    round: VotingRound
    places: list[Place]
    turnout: TurnoutCount
    voters: Mapping[str, int]
    decisions: dict[Id, Decision]
    nests: list[Nest]
    sides: TwoSides | None
    sides_round: VotingRound | None
    readings: dict[str, Reading]
    stops: dict[Id, Stop]

    def decision(self, place: Place) -> Decision | None:
        return self.decisions.get(place.option.target_id or "")

    def is_chosen(self, place: Place) -> bool:
        decision = self.decision(place)
        return decision is not None and decision.chosen

    def owner(self, place: Place) -> Silo | None:
        """Who owned the target when the round opened."""
        return next((s for s in self.workshop.all(Silo) if s.code == place.option.silo_snapshot), None)

    def target(self, place: Place) -> Target | None:
        return self.workshop.get(Target, place.option.target_id)

    def letter(self, target_id: Id | None) -> str | None:
        """The letter of a target in this round."""
        return next((p.option.letter for p in self.places if target_id and p.option.target_id == target_id), None)

    @property
    def is_split(self) -> bool:
        """Whether the dots may be shown by silo, and there is something to tell apart."""
        return self.round.split_shown and any(group != OTHERS for group in self.voters)

    def is_shared(self, place: Place) -> bool:
        return len(self.voters) > 1 and place.silos >= MOST * len(self.voters)

    def leading_silo(self, place: Place) -> tuple[Silo, float] | None:
        """The silo that gave most of the dots, and its share; None when no single one did."""
        group = max(place.groups, key=lambda group: place.groups[group], default=OTHERS)
        silo = self.workshop.get(Silo, group)
        if silo is None or place.dots < 2 or place.groups[group] < MOST * place.dots:
            return None
        return silo, place.groups[group] / place.dots

    def worst_stop(self, target: Target | None) -> Stop | None:
        """Where the customer suffers most among the stops of a target."""
        ids = [id for id in target.touchpoint_ids if id in self.stops] if target else []
        known = [(low, id) for id in ids if (low := gap(self.workshop, id)) is not None]
        return self.stops[min(known, key=lambda one: one[0])[1]] if known else None

    def later(self, place: Place) -> tuple[RoadmapItem, str] | None:
        """The roadmap item of a target that was not chosen, with its owner's name."""
        for item in self.workshop.all(RoadmapItem):
            if item.target_id and item.target_id == place.option.target_id and item.column.startswith("m"):
                owner = self.workshop.get(Participant, item.owner_id)
                return item, owner.name if owner else ""
        return None

    def late_symptoms(self) -> list[LateSymptom]:
        """Chosen targets whose cause lies in an earlier stage that they do not touch; the earliest cause of each."""
        chosen = [target for place in self.places if self.is_chosen(place) and (target := self.target(place))]
        return [late for target in chosen if (late := self._late(target, chosen))]

    def _late(self, target: Target, chosen: list[Target]) -> LateSymptom | None:
        links = [
            (cause, symptom)
            for link in self.workshop.all(CauseLink)
            if link.symptom_id in target.touchpoint_ids and link.cause_id not in target.touchpoint_ids
            if (cause := self.stops.get(link.cause_id)) and (symptom := self.stops.get(link.symptom_id))
            if cause.stage.order < symptom.stage.order
        ]
        if not links:
            return None
        cause, symptom = min(links, key=lambda link: (link[0].number, link[1].number))
        cover = next((other for other in chosen if cause.touchpoint.id in other.touchpoint_ids), None)
        return LateSymptom(target, symptom, cause, cover)


def latest_round(workshop: Workshop) -> VotingRound | None:
    """The latest revealed round the group has decided on, else the latest revealed one.
    A run-off is told as part of the round it settles.
    """
    revealed = [voting_round for voting_round in workshop.all(VotingRound) if voting_round.state == "revealed"]
    decided = {decision.round_id for decision in workshop.all(Decision)}
    found = next((r for r in reversed(revealed) if r.id in decided), revealed[-1] if revealed else None)
    parent = workshop.get(VotingRound, found.parent_id) if found and found.method == "runoff" else None
    return parent if parent in revealed else found


def vote_facts(workshop: Workshop, voting_round: VotingRound) -> VoteFacts:
    sides_round = _sides_round(workshop, voting_round)
    return VoteFacts(
        workshop,
        voting_round,
        ranking(workshop, voting_round.id),
        turnout_count(workshop, voting_round),
        voters_by_group(workshop, voting_round.id),
        _decisions(workshop, voting_round),
        own_nests(workshop, voting_round.id) if voting_round.split_shown else [],
        two_sides(workshop, sides_round.id) if sides_round else None,
        sides_round,
        {reading.key: reading for reading in readings(workshop, voting_round.id)},
        {stop.touchpoint.id: stop for path in workshop.all(Path) for stop in stops(workshop, path.id)},
    )


def _decisions(workshop: Workshop, voting_round: VotingRound) -> dict[Id, Decision]:
    """By target; what was decided after a run-off of this round counts over what was decided before it."""
    runoffs = [r.id for r in workshop.all(VotingRound) if r.method == "runoff" and r.parent_id == voting_round.id]
    order = [voting_round.id, *runoffs]
    told = [decision for decision in workshop.all(Decision) if decision.round_id in order]
    return {decision.target_id: decision for decision in sorted(told, key=lambda d: order.index(d.round_id))}


def _sides_round(workshop: Workshop, voting_round: VotingRound) -> VotingRound | None:
    """The latest revealed round on impact and ease that belongs to this one, or is it."""
    family = (voting_round.id, voting_round.parent_id)
    found = [
        other
        for other in workshop.all(VotingRound)
        if other.state == "revealed"
        and other.method == "two_criteria"
        and (other.id in family or other.parent_id in family)
    ]
    return found[-1] if found else None
