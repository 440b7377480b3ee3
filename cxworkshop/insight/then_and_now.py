"""Then and now: what a session left behind, beside what is true today. Both are asked by the very same rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Generic, Literal, NamedTuple, TypeVar

from cxworkshop.insight.experience import gap, value
from cxworkshop.insight.facts import Share, goal_of, top_share
from cxworkshop.insight.roadmap import PLAN, VISION, is_late
from cxworkshop.model.customer import Expectation
from cxworkshop.model.experience import Measure
from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.record import Id, Record
from cxworkshop.model.roadmap import Light, RoadmapItem, SuccessFactor, ThesisCheck
from cxworkshop.model.stops import Stop, every_stop
from cxworkshop.model.surprises import PLAN_STATES, ContingencyPlan
from cxworkshop.model.workshop import Workshop

R = TypeVar("R", bound=Record)
Trend = Literal["better", "weaker", "same", "both", "other", "new", "gone", "silent"]
Place = tuple[Id | None, str, str]
LIGHTS: tuple[Light, ...] = ("red", "amber", "green")
COUNTED = ("yes", "n", "counts", "period")  # fields that are written anew when a figure is taken anew


@dataclass(frozen=True, slots=True)
class Pair(Generic[R]):
    """A record as it was and as it is; one of the two may be missing."""

    then: R | None
    now: R | None

    @property
    def record(self) -> R:
        """As it is, or as it was when it is gone."""
        found = self.now if self.now is not None else self.then
        assert found is not None
        return found

    def unlike(self, *fields: str) -> bool:
        """Whether one of these fields is another one now; what is new or gone is."""
        if self.then is None or self.now is None:
            return True
        return any(getattr(self.then, name) != getattr(self.now, name) for name in fields)


def pairs(
    then: Workshop, now: Workshop, kind: type[R], key: Callable[[R], Hashable] = lambda one: one.id
) -> list[Pair[R]]:
    """Every record of a kind, as they stand now; what is gone comes last."""
    old, new = ({key(one): one for one in workshop.all(kind)} for workshop in (then, now))
    return [Pair(old.get(name), new.get(name)) for name in [*new, *(name for name in old if name not in new)]]


def trend(steps: Iterable[float | None]) -> Trend:
    """Which way several values went together; None for one that was not known both times."""
    known = [step for step in steps if step]
    if not known:
        return "same"
    up, down = any(step > 0 for step in known), any(step < 0 for step in known)
    return "both" if up and down else "better" if up else "weaker"


# What was promised


class Promise(NamedTuple):
    """An item of the roadmap; `is_late`: its day has gone by and it is still open."""

    pair: Pair[RoadmapItem]
    is_late: bool

    @property
    def has_changed(self) -> bool:
        return self.is_late or self.pair.unlike("column", "owner_id", "status", "status_note", "title")


class Progress(NamedTuple):
    """Of so many items that were promised: how many are done, were stopped, are late; and how many are new."""

    promised: int
    done: int
    stopped: int
    late: int
    new: int


def promises(then: Workshop, now: Workshop, today: date) -> list[Promise]:
    """Every item along the columns."""
    columns = {column: place for place, column in enumerate((*PLAN, *VISION))}
    there = sorted(pairs(then, now, RoadmapItem), key=lambda pair: columns[pair.record.column])
    return [Promise(pair, pair.now is not None and is_late(now, pair.now, today)) for pair in there]


def progress(found: Iterable[Promise]) -> Progress:
    there = list(found)
    old = [one for one in there if one.pair.then is not None]
    states = Counter(one.pair.now.status for one in old if one.pair.now is not None)
    late = sum(one.is_late for one in there)
    return Progress(len(old), states["done"], states["stopped"], late, len(there) - len(old))


# Figures


class Figure(NamedTuple):
    """One measure: what it said then and says now, its goal in percent. `is_fresh`: it was taken anew."""

    pair: Pair[Measure]
    then: Share | None
    now: Share | None
    goal: float | None
    is_fresh: bool

    @property
    def trend(self) -> Trend:
        """Where it went; "silent" as long as nobody has taken it anew."""
        if self.pair.then is None or self.pair.now is None:
            return "new" if self.pair.then is None else "gone"
        if not self.is_fresh or self.now is None:
            return "silent"
        before = self.then
        return "new" if before is None else trend([self.now.part * before.n - before.part * self.now.n])


def figures(then: Workshop, now: Workshop) -> list[Figure]:
    """Every measure, each for itself: facts and answers are never made into one. What was counted in another period
    under the same name at the same place goes on from the older count.
    """
    there = pairs(then, now, Measure)
    waiting = {_same(pair.record): pair for pair in there if pair.then and pair.now and not pair.unlike(*COUNTED)}
    went_on = {pair.record.id: waiting[_same(pair.record)] for pair in there if _goes_on(pair, waiting)}
    gone_on = {pair.record.id for pair in went_on.values()}
    joined = [Pair(went_on[pair.record.id].then, pair.now) if pair.record.id in went_on else pair for pair in there]
    return [_figure(pair) for pair in joined if pair.record.id not in gone_on]


def _goes_on(pair: Pair[Measure], waiting: Container[Place]) -> bool:
    return pair.then is None and _same(pair.record) in waiting


def _same(measure: Measure) -> Place:
    return measure.touchpoint_id or measure.path_id, measure.name.casefold(), measure.scale


def _figure(pair: Pair[Measure]) -> Figure:
    before, after = (top_share(one) if one else None for one in (pair.then, pair.now))
    fresh = pair.now is not None and pair.unlike(*COUNTED)
    goal = goal_of(pair.record)
    return Figure(pair, before, after, goal_of(pair.then) if goal is None and pair.then else goal, fresh)


# How it feels


Feelings = tuple[float | None, float | None, float | None]
NOTHING_FELT: Feelings = (None, None, None)


class Felt(NamedTuple):
    """A stop with its feeling, its experience and its gap, each then and now. `is_gone`: it is on no path any more."""

    stop: Stop
    then: Feelings
    now: Feelings
    is_gone: bool = False

    @property
    def has_changed(self) -> bool:
        return self.then != self.now

    @property
    def trend(self) -> Trend:
        """How the feeling and the experience went; what is expected may move too, so the gap only decides alone."""
        if all(one is None for one in self.then):
            return "new"
        if all(one is None for one in self.now):
            return "gone"
        steps = [_step(a, b) for a, b in zip(self.then, self.now, strict=True)]
        return trend(steps[:2] if any(steps[:2]) else steps)


def felt(then: Workshop, now: Workshop) -> list[Felt]:
    """The stops of today at which something was said, then or now, along the paths; then those that are no stops any
    more, of which nothing is said now.
    """
    today = every_stop(now)
    there = {stop.touchpoint.id for stop in today}
    gone = [stop for stop in every_stop(then) if stop.touchpoint.id not in there]
    found = [Felt(stop, _felt(then, stop), _felt(now, stop)) for stop in today]
    found += [Felt(stop, _felt(then, stop), NOTHING_FELT, is_gone=True) for stop in gone]
    return [one for one in found if any(value is not None for value in (*one.then, *one.now))]


def _felt(workshop: Workshop, stop: Stop) -> Feelings:
    id = stop.touchpoint.id
    return value(workshop, id, "emotion"), value(workshop, id, "experience"), gap(workshop, id)


def _step(before: float | None, after: float | None) -> float | None:
    return None if before is None or after is None else after - before


# Plans and practice, lights and theses, what is expected


def plan_states(workshop: Workshop) -> dict[str, int]:
    """How many plans are in each state."""
    found = Counter(one.state for one in workshop.all(ContingencyPlan))
    return {state: found[state] for state in PLAN_STATES}  # type: ignore[index]


def plans_moved(then: Workshop, now: Workshop) -> list[Pair[ContingencyPlan]]:
    """The plans whose state is another one now."""
    return [pair for pair in pairs(then, now, ContingencyPlan) if pair.unlike("state")]


def held(workshop: Workshop) -> int:
    """How many times something was rehearsed."""
    return sum(one.repeats_done for one in workshop.all(Rehearsal))


def lights(then: Workshop, now: Workshop) -> list[Pair[SuccessFactor]]:
    return pairs(then, now, SuccessFactor, lambda one: one.key)


def theses(then: Workshop, now: Workshop) -> list[Pair[ThesisCheck]]:
    return sorted(pairs(then, now, ThesisCheck, lambda one: one.no), key=lambda pair: pair.record.no)


def light_trend(then: Light, now: Light) -> Trend:
    """From red to green is better; a light that was or is not looked at says nothing."""
    if then == "unset" or now == "unset":
        return "same" if then == now else "new" if then == "unset" else "silent"
    return trend([LIGHTS.index(now) - LIGHTS.index(then)])


def drifted(then: Workshop, now: Workshop) -> list[Pair[Expectation]]:
    """The expectations whose level or class is another one now, those that came and those that went."""
    return [pair for pair in pairs(then, now, Expectation) if pair.unlike("level", "kano")]
