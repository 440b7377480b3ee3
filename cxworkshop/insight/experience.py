"""How the path is experienced: values on the scales, expected against felt, the curve and what is remembered of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from statistics import median
from typing import Literal

from cxworkshop.model.experience import Dimension, Score
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop, stops
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import mark

FEELINGS: dict[int, str] = {
    -2: mark("Awful"),
    -1: mark("Poor"),
    0: mark("So-so"),
    1: mark("Good"),
    2: mark("Great"),
}
GAPS: dict[int, str] = {
    -2: mark("clearly below"),
    -1: mark("below"),
    0: mark("as expected"),
    1: mark("above"),
    2: mark("clearly above"),
}
Contradiction = Literal["happy_below", "unhappy_above", "not_agreed"]
CONTRADICTIONS: dict[Contradiction, str] = {
    "happy_below": mark("Happy, though far below what was expected. Which is it?"),
    "unhappy_above": mark("Unhappy, though better than expected. Which is it?"),
    "not_agreed": mark("Not as agreed, yet at least as expected. Which is it?"),
}

DIFFERS = 2  # from this spread between silos on it is shown: we see this differently


def value(workshop: Workshop, touchpoint_id: Id, dimension: Dimension) -> float | None:
    """The whole team's score if there is one, else the median of the silos' scores; None when nobody has said."""
    found = _scores(workshop, touchpoint_id, dimension)
    return _value_of(found) if found else None


def values(workshop: Workshop, dimension: Dimension) -> dict[Id, float]:
    """The value of every touchpoint that has one, as `value` gives it."""
    return {id: _value_of(scores) for (id, of), scores in _all_scores(workshop).items() if of == dimension}


def spread(workshop: Workshop, touchpoint_id: Id, dimension: Dimension) -> int:
    """Between the highest and the lowest silo. From `DIFFERS` on it is shown: we see this differently."""
    band = silo_band(workshop, touchpoint_id, dimension)
    return band[1] - band[0] if band else 0


def silo_band(workshop: Workshop, touchpoint_id: Id, dimension: Dimension) -> tuple[int, int] | None:
    """The lowest and the highest that a silo has said; None when no silo has spoken for itself."""
    said = [score.value for score in _scores(workshop, touchpoint_id, dimension) if score.silo_id is not None]
    return (min(said), max(said)) if said else None


def _value_of(scores: Sequence[Score]) -> float:
    team = [score.value for score in scores if score.silo_id is None]
    return team[0] if team else median(score.value for score in scores)


def _scores(workshop: Workshop, touchpoint_id: Id, dimension: Dimension) -> Sequence[Score]:
    return _all_scores(workshop).get((touchpoint_id, dimension), ())


def _all_scores(workshop: Workshop) -> dict[tuple[Id, Dimension], list[Score]]:
    """Every score by where and on which scale, gone through once between two changes."""
    return workshop.kept((Score, "by stop and scale"), lambda: _sorted_out(workshop.all(Score)))


def _sorted_out(scores: Iterable[Score]) -> dict[tuple[Id, Dimension], list[Score]]:
    found: dict[tuple[Id, Dimension], list[Score]] = {}
    for score in scores:
        found.setdefault((score.touchpoint_id, score.dimension), []).append(score)
    return found


# Expected and felt


def gap(workshop: Workshop, touchpoint_id: Id) -> float | None:
    """Experience minus expectation, −4…+4; None until both are known. Quality is that gap (SERVQUAL)."""
    expected, felt = (value(workshop, touchpoint_id, of) for of in ("expectation", "experience"))
    return None if expected is None or felt is None else felt - expected


def gap_word(gap: float) -> str:
    """The gap in words, to be spoken; halves count as the larger step."""
    size = int(abs(gap) + 0.5)
    return GAPS[min(size, 2) if gap > 0 else -min(size, 2)]


def weighted_gap(workshop: Workshop, touchpoint_id: Id) -> float | None:
    """The shortfall times its importance to the customer, zero or below; None until all three are known."""
    shortfall, importance = gap(workshop, touchpoint_id), value(workshop, touchpoint_id, "importance")
    return None if shortfall is None or importance is None else min(shortfall, 0) * importance


def worst_weighted_gap(workshop: Workshop, path_id: Id | None = None) -> Stop | None:
    """Where the customer loses most; the first along the path when equal, None without any shortfall."""
    known = [(weighted_gap(workshop, stop.touchpoint.id) or 0, stop) for stop in stops(workshop, path_id)]
    lowest = min(known, key=lambda one: one[0], default=None)
    return lowest[1] if lowest and lowest[0] < 0 else None


def early_warning(workshop: Workshop, touchpoint_id: Id) -> bool:
    """Work feels −1 or worse and the customer 0 or better: staff satisfaction coughs first, customer satisfaction after
    (the service-profit chain).
    """
    staff, customer = (value(workshop, touchpoint_id, of) for of in ("employee_mood", "emotion"))
    return staff is not None and customer is not None and staff <= -1 and customer >= 0


def contradiction(workshop: Workshop, touchpoint_id: Id) -> Contradiction | None:
    """What does not fit together and is asked about, a key of CONTRADICTIONS: feeling ≥ +1 with a gap ≤ −2, feeling
    ≤ −1 with a gap ≥ +1, or not as agreed with a gap ≥ 0. Feeling is feedback: as expected, or not.
    """
    touchpoint = workshop.the(Touchpoint, touchpoint_id)
    difference, feeling = gap(workshop, touchpoint_id), value(workshop, touchpoint_id, "emotion")
    if difference is None:
        return None
    if feeling is not None and feeling >= 1 and difference <= -2:
        return "happy_below"
    if feeling is not None and feeling <= -1 and difference >= 1:
        return "unhappy_above"
    return "not_agreed" if touchpoint.as_agreed == "no" and difference >= 0 else None


# The curve


@dataclass(frozen=True, slots=True)
class Point:
    """One customer stop of the curve; a missing feeling is a hollow mark that the line bridges. `band` are the lowest
    and the highest feeling that a silo has named.
    """

    stop: Stop
    emotion: float | None
    employee_mood: float | None
    band: tuple[int, int] | None = None

    @property
    def differs(self) -> bool:
        """Whether the silos see it so differently that their band is shown."""
        return self.band is not None and self.band[1] - self.band[0] >= DIFFERS


def curve(workshop: Workshop, path_id: Id | None = None) -> list[Point]:
    """The customer's stops in path order; backstage work is left out."""
    return [_point(workshop, stop) for stop in stops(workshop, path_id) if not stop.backstage]


def _point(workshop: Workshop, stop: Stop) -> Point:
    id = stop.touchpoint.id
    felt, mood = value(workshop, id, "emotion"), value(workshop, id, "employee_mood")
    return Point(stop, felt, mood, silo_band(workshop, id, "emotion"))


def peak(points: Sequence[Point]) -> Point | None:
    """The strongest feeling, good or bad; the last one when equal."""
    return _last(points, abs)


def best(points: Sequence[Point]) -> Point | None:
    """The stop felt highest; the last one when equal, None when nothing was felt."""
    return _last(points, lambda emotion: emotion)


def worst(points: Sequence[Point]) -> Point | None:
    """The stop felt lowest; the last one when equal, None when nothing was felt."""
    return _last(points, lambda emotion: -emotion)


def _last(points: Sequence[Point], strength: Callable[[float], float]) -> Point | None:
    felt = [(strength(point.emotion), place, point) for place, point in enumerate(points) if point.emotion is not None]
    return max(felt)[2] if felt else None


def end(points: Sequence[Point]) -> Point | None:
    """The last customer stop, felt or not."""
    return points[-1] if points else None


def remembered(points: Sequence[Point]) -> str | None:
    """The word for what stays in mind: the mean of peak and end, halves to the worse; a word, as the figure would claim
    too much (the peak-end rule, as told by Nielsen Norman Group).
    """
    highest, last = peak(points), end(points)
    if not highest or not last or highest.emotion is None or last.emotion is None:
        return None
    return FEELINGS[ceil((highest.emotion + last.emotion) / 2 - 0.5)]
