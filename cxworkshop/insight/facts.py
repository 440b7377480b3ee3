"""Facts against feeling, shares of satisfaction, and recommendation. The two kinds of measure are never averaged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cxworkshop.insight.experience import value
from cxworkshop.model.experience import Measure
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import mark

GOOD_FEELING, WEAK_FEELING = 0.75, 0.50
ENOUGH_ANSWERS = 5
ENOUGH_FOR_NPS = 20
Asked = Literal["satisfaction", "recommend", "effort"]
ConflictKind = Literal["process_fine", "feeling_good"]
CONFLICTS: dict[ConflictKind, str] = {
    "process_fine": mark("process fine, feeling poor"),
    "feeling_good": mark("feeling good, process leaks"),
}


@dataclass(frozen=True, slots=True)
class Share:
    """Part of a whole, always shown with its n."""

    part: int
    n: int

    @property
    def rate(self) -> float:
        return self.part / self.n

    @property
    def is_whole(self) -> bool:
        return self.part == self.n

    def reaches(self, percent: int) -> bool:
        """Whether it is at least so many percent; in whole numbers, so that a limit is never missed by a rounding."""
        return 100 * self.part >= percent * self.n


def objective(workshop: Workshop, touchpoint_id: Id) -> Share | None:
    """Yes of all yes-or-no checks at a touchpoint; None without any. The aim is always shown as 100 %."""
    return workshop.kept((objective, touchpoint_id), lambda: _checked(_at(workshop, touchpoint_id)))


def _checked(measures: Sequence[Measure]) -> Share | None:
    checks = [one for one in measures if one.scale == "yes_no" and one.n]
    return Share(sum(one.yes for one in checks), sum(one.n for one in checks)) if checks else None


def satisfaction(workshop: Workshop, touchpoint_id: Id) -> tuple[int, ...]:
    """Answers in the five classes at a touchpoint, all its measures together; empty without answers."""
    return answers(workshop, touchpoint_id, "satisfaction")


def answers(workshop: Workshop, touchpoint_id: Id, scale: Asked) -> tuple[int, ...]:
    """Answers on a scale at a touchpoint by class, lowest first; empty without answers."""
    there = _at(workshop, touchpoint_id)
    key = (answers, touchpoint_id, scale)
    return workshop.kept(key, lambda: _summed([one.counts for one in there if one.scale == scale]))


def subjective(workshop: Workshop, touchpoint_id: Id) -> float | None:
    """How it felt, 0–1: from customers' answers when there are some, else from the team's judgement."""
    counts = satisfaction(workshop, touchpoint_id)
    if counts:
        return sum(grade * count for grade, count in enumerate(counts)) / sum(counts) / 4
    judged = value(workshop, touchpoint_id, "experience")
    return None if judged is None else (judged - 1) / 4


@dataclass(frozen=True, slots=True)
class Conflict:
    """Facts and feeling disagree; `thin` when checks or answers are too few to lean on."""

    kind: ConflictKind
    thin: bool


def conflict(workshop: Workshop, touchpoint_id: Id) -> Conflict | None:
    """Where checks and feeling tell different things. What happens in the encounter, how should we tell of it?
    Good facts are from `Basics.good_rate` percent on, weak ones below `weak_rate`; a good feeling is from 0.75 on,
    a weak one below 0.5.
    """
    checks, felt = objective(workshop, touchpoint_id), subjective(workshop, touchpoint_id)
    if checks is None or felt is None:
        return None
    limits, thin = workshop.basics, is_thin(workshop, touchpoint_id)
    if checks.reaches(limits.good_rate) and felt < WEAK_FEELING:
        return Conflict("process_fine", thin)
    leaks = not checks.reaches(limits.weak_rate) and felt >= GOOD_FEELING
    return Conflict("feeling_good", thin) if leaks else None


def is_thin(workshop: Workshop, touchpoint_id: Id) -> bool:
    """Fewer than 5 checks, or fewer than 5 answers where there are any: too few to lean on."""
    checks, answers = objective(workshop, touchpoint_id), sum(satisfaction(workshop, touchpoint_id))
    return (checks is not None and checks.n < ENOUGH_ANSWERS) or 0 < answers < ENOUGH_ANSWERS


def in_order(workshop: Workshop, touchpoint_id: Id) -> bool:
    """Whether nothing more has to be asked of a stop: good facts and a good feeling, both. One alone is not enough:
    technical work stands out only with a flawless experience beside it.
    """
    checks, felt = objective(workshop, touchpoint_id), subjective(workshop, touchpoint_id)
    good = checks is not None and checks.reaches(workshop.basics.good_rate)
    return good and felt is not None and felt >= GOOD_FEELING


# Answers of the whole path


def overall(workshop: Workshop, path_id: Id, scale: Asked) -> tuple[int, ...]:
    """Answers of customers about the whole path, by class; empty without answers."""
    return _summed([one.counts for one in asked_overall(workshop, path_id, scale)])


def asked_overall(workshop: Workshop, path_id: Id, scale: Asked) -> list[Measure]:
    """The measures of a whole path on a scale; the goal and what is written of it are kept in the first."""
    return [one for one in workshop.all(Measure) if one.path_id == path_id and one.scale == scale]


def very_satisfied(counts: Sequence[int]) -> Share | None:
    """The fives alone: they do not even consider leaving (Jones and Sasser 1995)."""
    return Share(counts[4], sum(counts)) if sum(counts) else None


def can_leave(counts: Sequence[int]) -> Share | None:
    """The fours: satisfied, and they can leave without pain."""
    return Share(counts[3], sum(counts)) if sum(counts) else None


@dataclass(frozen=True, slots=True)
class Recommendation:
    """Answers 0–10 in three groups: 9–10, 7–8 and 0–6."""

    promoters: int
    passives: int
    detractors: int

    @property
    def n(self) -> int:
        return self.promoters + self.passives + self.detractors

    @property
    def score(self) -> float | None:
        """Percent of promoters minus percent of detractors; None below 20 answers, then the counts are shown."""
        return 100 * (self.promoters - self.detractors) / self.n if self.n >= ENOUGH_FOR_NPS else None


def recommendation(counts: Sequence[int]) -> Recommendation | None:
    """The eleven classes 0–10 in the three groups of the net promoter score; None without answers."""
    if not sum(counts):
        return None
    return Recommendation(sum(counts[9:]), sum(counts[7:9]), sum(counts[:7]))


def easy(counts: Sequence[int]) -> Share | None:
    """The sixes and sevens of the effort scale, on which high is easy."""
    return Share(sum(counts[5:]), sum(counts)) if sum(counts) else None


def promoters(counts: Sequence[int]) -> Share | None:
    """The nines and tens of all who were asked whether they would recommend."""
    return Share(sum(counts[9:]), sum(counts)) if sum(counts) else None


TOP = {"satisfaction": very_satisfied, "recommend": promoters, "effort": easy}
EVERY_CHECK = 100.0


def top_share(measure: Measure) -> Share | None:
    """The share that a goal is set for: checks passed, or answers in the best class; None without any."""
    if measure.scale == "yes_no":
        return Share(measure.yes, measure.n) if measure.n else None
    return TOP[measure.scale](measure.counts)


def goal_of(measure: Measure) -> float | None:
    """In percent. A check has no other goal than all."""
    return EVERY_CHECK if measure.scale == "yes_no" else measure.goal


def is_short(measure: Measure) -> bool:
    """Whether a measure is under its goal; one without counts or goal is not."""
    share, goal = top_share(measure), goal_of(measure)
    return share is not None and goal is not None and 100 * share.rate < goal


def _at(workshop: Workshop, touchpoint_id: Id) -> list[Measure]:
    """Gone through once after each change, however many stops ask: there may be thousands of measures."""
    places: dict[Id | None, list[Measure]] = workshop.kept((Measure, "touchpoints"), lambda: _by_touchpoint(workshop))
    return places.get(touchpoint_id, [])


def _by_touchpoint(workshop: Workshop) -> dict[Id | None, list[Measure]]:
    places: dict[Id | None, list[Measure]] = {}
    for one in workshop.all(Measure):
        places.setdefault(one.touchpoint_id, []).append(one)
    return places


def _summed(rows: Sequence[Sequence[int]]) -> tuple[int, ...]:
    filled = [row for row in rows if sum(row)]
    return tuple(map(sum, zip(*filled, strict=True)))
