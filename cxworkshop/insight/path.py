"""What a path adds up to: contact points, hand-overs, causes and their leverage, needless lanes, whose voices."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from cxworkshop.insight.experience import value, values
from cxworkshop.model.path import FEWEST_ANSWERS, Channel, Handover, Stage, Touchpoint
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop as Stop
from cxworkshop.model.stops import stops as stops
from cxworkshop.model.targets import CauseLink, Problem
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, phrase

FEW_CONTACT_POINTS = 10
FRAGILE_TRUST = 2
HandoverState = Literal["fragile", "agreed", "unasked"]


def contact_points(workshop: Workshop, path_id: Id | None = None) -> int:
    """Stops the customer meets: placed, not backstage, not to be retired. Usually over ten; below that, look again."""
    return sum(not stop.backstage and stop.touchpoint.state != "retire" for stop in stops(workshop, path_id))


# Hand-overs


@dataclass(frozen=True, slots=True)
class Passing:
    """The work goes from one silo to another at a stop. `giver` is the stop before, when the path itself changes
    owner there; `answer` is what the team has said of it.
    """

    taker: Stop
    giver: Stop | None
    from_silo: Silo
    to_silo: Silo
    answer: Handover | None

    @property
    def trust(self) -> tuple[int, ...]:
        """How many answered 1, 2, 3, 4, 5; nothing below three answers, for then it would tell on somebody."""
        counts = self.answer.trust if self.answer else ()
        return counts if sum(counts) >= FEWEST_ANSWERS else ()

    @property
    def median_trust(self) -> float | None:
        """Of the answers that may be shown; None without them."""
        return median_of_counts(self.trust)

    @property
    def why_fragile(self) -> tuple[Phrase, ...]:
        """The reasons, each a sentence; empty when it is not fragile."""
        trust = self.median_trust
        unagreed = self.answer is not None and self.answer.agreed == "no"
        doubted = trust is not None and trust <= FRAGILE_TRUST
        reasons = (phrase("There is no agreed way."),) if unagreed else ()
        return (*reasons, phrase("Half of the answers trust it 2 or less.")) if doubted else reasons

    @property
    def state(self) -> HandoverState:
        """Fragile for any reason; unasked until somebody said that a way is agreed."""
        if self.answer is None:
            return "unasked"
        if self.why_fragile:
            return "fragile"
        return "agreed" if self.answer.agreed == "yes" else "unasked"


def handovers(workshop: Workshop, path_id: Id | None = None) -> list[Passing]:
    """Each change of owner between neighbours in path order, and hand-overs to helpers the team has talked about."""
    line = stops(workshop, path_id)
    answers = {(one.touchpoint_id, one.from_silo_id, one.to_silo_id): one for one in workshop.all(Handover)}
    found = []
    silos = {silo.id: silo for silo in workshop.all(Silo)}
    owned = [(stop, silos.get(stop.touchpoint.owner_silo_id or "")) for stop in line]
    for (giver, whose), (taker, next_silo) in pairwise(owned):
        if whose is not next_silo and whose is not None and next_silo is not None:
            answer = answers.pop((taker.touchpoint.id, whose.id, next_silo.id), None)
            found.append(Passing(taker, giver, whose, next_silo, answer))
    found += _to_helpers(workshop, line, list(answers.values()))
    return sorted(found, key=lambda passing: passing.taker.number)


def _to_helpers(workshop: Workshop, line: Sequence[Stop], answers: Sequence[Handover]) -> list[Passing]:
    at = {stop.touchpoint.id: stop for stop in line}
    return [
        Passing(
            at[one.touchpoint_id], None, workshop.the(Silo, one.from_silo_id), workshop.the(Silo, one.to_silo_id), one
        )
        for one in answers
        if one.touchpoint_id in at
    ]


def median_of_counts(counts: Sequence[int]) -> float | None:
    """The median of answers given as counts for 1, 2, 3 …; None without answers."""
    answers = [value for value, count in enumerate(counts, 1) for _ in range(count)]
    middle = len(answers) // 2
    return (answers[middle] + answers[~middle]) / 2 if answers else None


# Causes


def stage_distance(workshop: Workshop, link: CauseLink) -> int | None:
    """Stages from cause to symptom; above zero, trouble is born earlier than it shows. None unless both are placed."""
    cause, symptom = _stage(workshop, link.cause_id), _stage(workshop, link.symptom_id)
    return symptom.order - cause.order if cause and symptom else None


def is_classic(workshop: Workshop, link: CauseLink) -> bool:
    """Born in the first third of the stages, and it shows in the last third."""
    cause, symptom = _stage(workshop, link.cause_id), _stage(workshop, link.symptom_id)
    if not cause or not symptom:
        return False
    counts = workshop.kept("stages of a path", lambda: Counter(stage.path_id for stage in workshop.all(Stage)))
    count = counts[cause.path_id]
    return cause.order <= max(1, count // 3) and symptom.order * 3 > count * 2


def leverage(workshop: Workshop, touchpoint_id: Id) -> float:
    """How much of the trouble is born here: for each link out of it, one and the shortfall where it shows."""
    return workshop.kept("leverage", lambda: _leverages(workshop)).get(touchpoint_id, 0)


def _leverages(workshop: Workshop) -> dict[Id, float]:
    """Of every stop that is a cause, in one go through links and scores. A gap nobody knows adds nothing."""
    expected, felt = values(workshop, "expectation"), values(workshop, "experience")
    found: dict[Id, float] = defaultdict(float)
    for link in workshop.all(CauseLink):
        at = link.symptom_id
        gap = felt[at] - expected[at] if at in felt and at in expected else 0
        found[link.cause_id] += 1 + abs(min(gap, 0))
    return found


def by_leverage(workshop: Workshop, path_id: Id | None = None) -> list[tuple[Stop, float]]:
    """The stops of a path where any trouble is born, the strongest first; of equal ones the earlier first, for
    mending there reaches further.
    """
    known = [(stop, leverage(workshop, stop.touchpoint.id)) for stop in stops(workshop, path_id)]
    return sorted((one for one in known if one[1] > 0), key=lambda one: (-one[1], one[0].number))


def strongest(workshop: Workshop, path_id: Id | None = None) -> list[Stop]:
    """The stop with the highest leverage, or all of them in path order when several are equal; none without links."""
    ranked = by_leverage(workshop, path_id)
    return [stop for stop, force in ranked if force == ranked[0][1]]


def _stage(workshop: Workshop, touchpoint_id: Id) -> Stage | None:
    touchpoint = workshop.get(Touchpoint, touchpoint_id)
    return workshop.get(Stage, touchpoint.stage_id) if touchpoint else None


# Lanes and voices


def needless_channels(workshop: Workshop) -> list[Channel]:
    """Lanes kept only because somebody once imagined a need: verdict drop, no stop, or nothing that matters and
    no evidence for it.
    """
    there: dict[Id, list[Touchpoint]] = defaultdict(list)
    for touchpoint in workshop.all(Touchpoint):
        there[touchpoint.channel_id or ""].append(touchpoint)
    return [channel for channel in workshop.all(Channel) if _doubts(workshop, channel, there[channel.id])]


def why_needless(workshop: Workshop, channel_id: Id) -> tuple[Phrase, ...]:
    """The reasons to doubt a lane, each a sentence; empty when it has its place."""
    there = [one for one in workshop.all(Touchpoint) if one.channel_id == channel_id]
    return _doubts(workshop, workshop.the(Channel, channel_id), there)


def _doubts(workshop: Workshop, channel: Channel, there: Sequence[Touchpoint]) -> tuple[Phrase, ...]:
    doubts = []
    if channel.verdict == "drop":
        doubts.append(phrase("The group would drop it."))
    if not there:
        doubts.append(phrase("No stop of the customer is on it."))
    elif not channel.evidence and all(_matters_little(workshop, one) for one in there):
        doubts.append(phrase("Nothing on it matters much to the customer, and there is no evidence for it."))
    return tuple(doubts)


def _matters_little(workshop: Workshop, touchpoint: Touchpoint) -> bool:
    importance = value(workshop, touchpoint.id, "importance")
    return importance is not None and importance <= 2


@dataclass(frozen=True, slots=True)
class Voice:
    """What a silo has written: cards and problems, and how many people it has in the room."""

    silo: Silo
    written: int
    people: int

    @property
    def each(self) -> float | None:
        """Written per person; None when nobody is there."""
        return self.written / self.people if self.people else None


def voices(workshop: Workshop) -> list[Voice]:
    """Each silo's share of what is on the wall, in the order of the silos."""
    authors = Counter([one.author_silo_id for one in workshop.all(Touchpoint)])
    authors.update([one.author_silo_id for one in workshop.all(Problem)])
    present = Counter([one.silo_id for one in workshop.all(Participant) if one.present])
    return [Voice(silo, authors[silo.id], present[silo.id]) for silo in workshop.all(Silo)]
