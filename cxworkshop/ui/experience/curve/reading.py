"""What the curve shows of a path: what was said of each stop, which moments are named, and all of it in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cxworkshop.insight.experience import (
    CONTRADICTIONS,
    Point,
    best,
    contradiction,
    curve,
    early_warning,
    end,
    gap_word,
    peak,
    remembered,
    value,
    weighted_gap,
    worst,
    worst_weighted_gap,
)
from cxworkshop.insight.followup import last_time
from cxworkshop.layout.feel import Felt
from cxworkshop.model.path import Stage
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark
from cxworkshop.ui.experience.gap_sign import signed
from cxworkshop.ui.path.looks import feeling_word

BEST, WORST, END, PEAK = mark("best"), mark("worst"), mark("end"), mark("peak")


@dataclass(frozen=True)
class Reading:
    """One path as the curve shows it. `moments` names the telling stops by their place, the more telling word first;
    `warned` are the places with an early warning, `asked` has the question about what does not fit together, `dearest`
    is where the customer loses most.
    """

    felt: tuple[Felt, ...]
    stops: tuple[Stop, ...]
    stages: tuple[Stage, ...]
    moments: dict[int, tuple[str, ...]]
    warned: tuple[int, ...]
    asked: dict[int, str]
    remembered: str | None
    dearest: int | None

    def place(self, id: Id) -> int | None:
        return next((place for place, one in enumerate(self.felt) if one.id == id), None)

    @property
    def is_silent(self) -> bool:
        """Nobody has said yet how any stop feels."""
        return all(one.emotion is None for one in self.felt)

    @property
    def has_before(self) -> bool:
        """Whether an earlier session said how some stop felt."""
        return any(one.then is not None for one in self.felt)


def read_path(workshop: Workshop, path_id: Id) -> Reading:
    """Gone through once after each change that touches it."""
    points = curve(workshop, path_id)
    stages = list(dict.fromkeys(point.stop.stage for point in points))
    dearest = worst_weighted_gap(workshop, path_id)
    return Reading(
        tuple(_felt(workshop, point, stages.index(point.stop.stage)) for point in points),
        tuple(point.stop for point in points),
        tuple(stages),
        named_moments(points),
        tuple(n for n, point in enumerate(points) if early_warning(workshop, point.stop.touchpoint.id)),
        _asked(workshop, points),
        remembered(points),
        next((n for n, point in enumerate(points) if dearest and point.stop == dearest), None),
    )


def _asked(workshop: Workshop, points: Sequence[Point]) -> dict[int, str]:
    found = ((place, contradiction(workshop, point.stop.touchpoint.id)) for place, point in enumerate(points))
    return {place: CONTRADICTIONS[kind] for place, kind in found if kind}


def _felt(workshop: Workshop, point: Point, stage: int) -> Felt:
    id, before = point.stop.touchpoint.id, last_time(workshop)
    return Felt(
        id,
        stage,
        point.emotion,
        point.employee_mood,
        point.band if point.differs else None,
        value(workshop, id, "expectation"),
        value(workshop, id, "experience"),
        weighted_gap(workshop, id),
        value(before, id, "emotion") if before else None,
    )


def named_moments(points: Sequence[Point]) -> dict[int, tuple[str, ...]]:
    """Worst and best where they are not the same, the end and the peak, each by its place."""
    low, high, last, strong = worst(points), best(points), end(points), peak(points)
    apart = low is not None and high is not None and low.emotion != high.emotion
    named = [(low if apart else None, WORST), (high if apart else None, BEST), (last, END), (strong, PEAK)]
    found: dict[int, tuple[str, ...]] = {}
    for point, word in named:
        if point is not None:
            place = points.index(point)
            found[place] = (*found.get(place, ()), word)
    return found


# In words


def said_of(reading: Reading, place: int, t: Words) -> str:
    """One stop as it is read out: its name, then all that is known of it."""
    stop = reading.stops[place]
    title = t("{n} {title}, stage {stage}", n=stop.number, title=stop.touchpoint.title, stage=stop.stage.name)
    return ". ".join([title, *_sayings(reading, place, t)])


def _sayings(reading: Reading, place: int, t: Words) -> Iterator[str]:
    one = reading.felt[place]
    yield _mood(t("Feeling"), one.emotion, t)
    if one.then is not None and one.then != one.emotion:
        yield _mood(t("Last time"), one.then, t)
    if one.staff is not None:
        yield _mood(t("How work feels"), one.staff, t)
    if one.band is not None:
        low, high = (signed(edge, t) for edge in one.band)
        yield t("The silos see it differently, from {low} to {high}", low=low, high=high)
    if one.expected is not None and one.experienced is not None:
        yield t("Expected {a}, experienced {b}: {gap}", a=plain(one.expected, t), b=plain(one.experienced, t),
                gap=t(gap_word(one.experienced - one.expected)))  # fmt: skip
    if one.loss:
        yield t("Gap times importance {n}", n=signed(one.loss, t))
    if place in reading.asked:
        yield t(reading.asked[place])
    if place in reading.warned:
        yield t("Early warning: the staff are low, the customer not yet")
    yield from (t(word) for word in reading.moments.get(place, ()))


def _mood(name: str, value: float | None, t: Words) -> str:
    return f"{name}: {t('not said yet') if value is None else feeling_word(value, t)}"


def plain(value: float, t: Words) -> str:
    """A value on a scale, with the comma of the language."""
    return f"{value:g}".replace(".", ",") if t.language == "fi" else f"{value:g}"


def summary(reading: Reading, t: Words) -> str:
    """The whole path in one line: what stays in mind, which moments make it, and where most is lost."""
    if not reading.felt:
        return t("No stops on this path yet. Place the first ones on the path.")
    if reading.is_silent:
        return t("Start with the feeling. The curve grows stop by stop.")
    told = [t("What stays in mind: {word}", word=t(reading.remembered))] if reading.remembered else []
    for place, words in reading.moments.items():
        told.append(f"{', '.join(t(word) for word in words)} {reading.stops[place].number}")
    if reading.dearest is not None:
        told.append(_dearest(reading, reading.dearest, t))
    apart = [str(stop.number) for stop, one in zip(reading.stops, reading.felt, strict=True) if one.band]
    told += [t("the silos differ at {stops}", stops=", ".join(apart))] if apart else []
    return " · ".join(told)


def _dearest(reading: Reading, place: int, t: Words) -> str:
    loss = reading.felt[place].loss or 0
    return t("most is lost at {n} (gap × importance {loss})", n=reading.stops[place].number, loss=signed(loss, t))
