"""The rules of the experience at their limits: what is missing, what is equal, and what the scales allow."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.insight import experience, facts
from cxworkshop.model.basics import Basics
from cxworkshop.model.experience import RANGES, Measure, Score
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop

MOOD = st.none() | st.integers(-2, 2)
STEP = st.none() | st.integers(1, 5)
COUNTS = st.lists(st.integers(0, 90), min_size=5, max_size=5)
WORDS = {word: value for value, word in experience.FEELINGS.items()}


def path_of(*said: dict[str, int | None], more: tuple[Record, ...] = ()) -> Workshop:
    """A stop for each, numbered from 1, with what the whole team said of it."""
    records: list[Record] = [
        Basics(id="basics", title="Rules"),
        Path(id="p", name="Path"),
        Stage(id="s", path_id="p", name="One"),
        Channel(id="web", name="Web"),
    ]
    for n, values in enumerate(said, 1):
        placed: dict[str, Any] = {"path_id": "p", "stage_id": "s", "channel_id": "web", "state": "placed", "order": n}
        records.append(Touchpoint(id=str(n), title=f"Stop {n}", **placed))
        records += [score(str(n), of, value) for of, value in values.items() if value is not None]
    return Workshop([*records, *more])


def score(id: str, of: Any, value: int, silo_id: str | None = None) -> Score:
    return Score(touchpoint_id=id, dimension=of, value=value, silo_id=silo_id)


def felt(*moods: int | None) -> list[experience.Point]:
    return experience.curve(path_of(*({"emotion": mood} for mood in moods)), "p")


@given(st.lists(MOOD, max_size=12))
def test_peak_worst_and_best_are_the_last_of_what_is_equal(moods: list[int | None]) -> None:
    points = felt(*moods)
    known = [mood for mood in moods if mood is not None]
    for found, strength in (
        (experience.peak(points), abs),
        (experience.best(points), int),
        (experience.worst(points), lambda mood: -mood),
    ):
        if not known:
            assert found is None
            continue
        assert found is not None
        most = max(map(strength, known))
        last = max(place for place, mood in enumerate(moods) if mood is not None and strength(mood) == most)
        assert found == points[last]


@given(st.lists(MOOD, min_size=1, max_size=12))
def test_the_end_is_the_last_stop_felt_or_not(moods: list[int | None]) -> None:
    points = felt(*moods)
    assert experience.end(points) == points[-1]
    word = experience.remembered(points)
    assert (word is None) == (moods[-1] is None)
    if word is not None:
        peak = experience.peak(points)
        assert peak is not None
        low, high = sorted((peak.emotion or 0, moods[-1] or 0))
        assert low <= WORDS[word] <= high
        assert WORDS[word] <= (low + high) / 2  # halves go to the worse


@given(st.lists(st.tuples(MOOD, STEP, STEP, STEP), min_size=1, max_size=8))
def test_gap_and_loss_keep_their_range_and_wait_for_what_is_missing(said: list[tuple[int | None, ...]]) -> None:
    names = ("emotion", "expectation", "experience", "importance")
    workshop = path_of(*(dict(zip(names, one, strict=True)) for one in said))
    losses = []
    for n, (_mood, expected, experienced, importance) in enumerate(said, 1):
        gap, loss = experience.gap(workshop, str(n)), experience.weighted_gap(workshop, str(n))
        assert (gap is None) == (expected is None or experienced is None)
        assert gap is None or -4 <= gap <= 4
        assert (loss is None) == (gap is None or importance is None)
        assert loss is None or -20 <= loss <= 0
        losses.append(loss or 0)
    worst = experience.worst_weighted_gap(workshop, "p")
    assert (worst is None) == (min(losses) == 0)
    assert worst is None or worst.number == losses.index(min(losses)) + 1  # the first when equal


@given(MOOD, MOOD)
def test_an_early_warning_needs_low_staff_and_a_customer_who_is_not(staff: int | None, mood: int | None) -> None:
    workshop = path_of({"employee_mood": staff, "emotion": mood})
    expected = staff is not None and mood is not None and staff <= -1 and mood >= 0
    assert experience.early_warning(workshop, "1") == expected


@given(st.floats(-4, 4))
def test_every_gap_has_a_word_of_its_own_side(gap: float) -> None:
    word = next(size for size, word in experience.GAPS.items() if word == experience.gap_word(gap))
    assert -2 <= word <= 2
    assert word * gap >= 0


@given(st.lists(st.integers(-2, 2), max_size=6), st.none() | st.integers(-2, 2))
def test_the_band_of_the_silos_leaves_the_team_out(silos: list[int], team: int | None) -> None:
    more = tuple(score("1", "emotion", value, f"silo-{n}") for n, value in enumerate(silos))
    workshop = path_of({"emotion": team}, more=more)
    band = experience.silo_band(workshop, "1", "emotion")
    assert band == ((min(silos), max(silos)) if silos else None)
    (point,) = experience.curve(workshop, "p")
    assert point.differs == (bool(silos) and max(silos) - min(silos) >= 2)
    if team is not None:
        assert point.emotion == team


@pytest.mark.parametrize("of", list(RANGES))
def test_a_value_never_leaves_its_scale(of: Any) -> None:
    low, high = RANGES[of]
    more = tuple(score("1", of, value, str(value)) for value in range(low, high + 1))
    found = experience.value(path_of({}, more=more), "1", of)
    assert found is not None
    assert low <= found <= high
    assert experience.values(path_of({}, more=more), of) == {"1": found}


# Answers


@given(COUNTS)
def test_fives_and_fours_are_shares_of_all_who_answered(counts: list[int]) -> None:
    fives, fours = facts.very_satisfied(counts), facts.can_leave(counts)
    assert (fives is None) == (fours is None) == (sum(counts) == 0)
    if fives and fours:
        assert fives.n == fours.n == sum(counts)
        assert 0 <= fives.rate + fours.rate <= 1


@given(st.lists(st.integers(0, 30), min_size=11, max_size=11))
def test_a_score_of_recommendation_keeps_its_range_and_needs_twenty(counts: list[int]) -> None:
    told = facts.recommendation(counts)
    assert (told is None) == (sum(counts) == 0)
    if told is not None:
        assert told.n == sum(counts)
        assert (told.score is None) == (told.n < 20)
        assert told.score is None or -100 <= told.score <= 100


@given(st.lists(COUNTS, max_size=4))
def test_answers_of_several_measures_are_counted_together(measures: list[list[int]]) -> None:
    asked: Any = {"measure_type": "subjective", "scale": "satisfaction"}
    made = [Measure(path_id="p", name="Asked", counts=tuple(counts), **asked) for counts in measures]
    found = facts.overall(path_of({}, more=tuple(made)), "p", "satisfaction")
    filled = [counts for counts in measures if sum(counts)]
    assert found == tuple(sum(column) for column in zip(*filled, strict=True))
    assert facts.asked_overall(path_of({}, more=tuple(made)), "p", "satisfaction") == sorted(
        made, key=lambda one: one.id
    )
