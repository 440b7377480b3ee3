"""The sample's own figures, worked out by hand, are what the program finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cxworkshop.insight import experience, facts
from cxworkshop.library.demo import demo_records
from cxworkshop.library.resources import data
from cxworkshop.model.basics import Basics
from cxworkshop.model.experience import Measure, Score
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.workshop import Workshop

WORKED_OUT = data("demo.json")["derived"]
SAMPLE = Workshop(demo_records("en"))
KINDS = {"process_fine": "A process fine, feeling poor", "feeling_good": "B feeling good, process leaks"}


@pytest.mark.parametrize("row", WORKED_OUT["touchpoints"], ids=lambda row: row["id"])
def test_a_stop_of_the_sample_has_the_figures_worked_out_for_it(row):
    id = row["id"]
    checks, felt, conflict = (found(SAMPLE, id) for found in (facts.objective, facts.subjective, facts.conflict))
    assert experience.gap(SAMPLE, id) == row["gap"]
    assert experience.weighted_gap(SAMPLE, id) == row["weighted_gap"]
    assert experience.early_warning(SAMPLE, id) == row["early_warning"]
    assert (round(checks.rate, 3) if checks else None) == row["objective"]
    assert (round(felt, 3) if felt is not None else None) == row["subjective"]
    assert (KINDS[conflict.kind] if conflict else None) == row["conflict"]


def test_the_curve_of_the_sample_has_its_peak_and_its_end():
    points = experience.curve(SAMPLE)
    assert len(points) == WORKED_OUT["contact_points"]
    peak, end, worst = experience.peak(points), experience.end(points), experience.worst_weighted_gap(SAMPLE)
    assert (peak and peak.stop.touchpoint.id) == WORKED_OUT["peak"]
    assert (end and end.stop.touchpoint.id) == WORKED_OUT["end"]
    assert (worst and worst.touchpoint.id) == WORKED_OUT["worst_weighted_gap"]
    assert experience.remembered(points) == "Awful"


def test_backstage_work_is_not_on_the_curve():
    assert [point.stop.number for point in experience.curve(SAMPLE)] == [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 13, 14, 15, 16]


def test_the_whole_path_of_the_sample_shows_fives_and_fours_apart():
    counts, want = facts.overall(SAMPLE, "path", "satisfaction"), WORKED_OUT["overall"]
    fives, fours = facts.very_satisfied(counts), facts.can_leave(counts)
    assert fives is not None
    assert fours is not None
    assert (fives.n, round(fives.rate, 3), round(fours.rate, 3)) == (
        want["n"],
        want["very_satisfied"],
        want["can_leave"],
    )


def test_the_sample_is_recommended_as_worked_out():
    told, want = facts.recommendation(facts.overall(SAMPLE, "path", "recommend")), WORKED_OUT["overall"]
    assert told is not None
    assert told.score is not None
    assert (told.n, round(told.score, 1)) == (want["nps_n"], want["nps"])


def test_few_recommendations_have_counts_and_no_score():
    told = facts.recommendation((0,) * 9 + (3, 16))
    assert told is not None
    assert (told.promoters, told.score) == (19, None)


# One touchpoint with scores


def scored(*scores: tuple[str, int, str | None], **fields: object) -> Workshop:
    basics, path, stage = (
        Basics(id="basics", title="One"),
        Path(id="path", name="Path"),
        Stage(id="stage", path_id="path", name="One"),
    )
    lane = Channel(id="lane", name="Phone")
    point = Touchpoint(id="stop", path_id="path", title="Call", stage_id="stage", channel_id="lane").but(**fields)
    given = [
        Score.model_validate({"touchpoint_id": "stop", "dimension": d, "value": v, "silo_id": s}) for d, v, s in scores
    ]
    return Workshop([basics, path, stage, lane, point, *given])


def test_the_team_score_goes_before_the_silos():
    workshop = scored(("emotion", 2, None), ("emotion", -2, "a"), ("emotion", -1, "b"))
    assert experience.value(workshop, "stop", "emotion") == 2
    assert experience.spread(workshop, "stop", "emotion") == 1


@given(some.lists(some.integers(-2, 2), min_size=1, max_size=8))
def test_without_a_team_score_half_of_the_silos_are_at_or_above_the_value(values: list[int]):
    workshop = scored(*[("emotion", one, f"silo-{place}") for place, one in enumerate(values)])
    middle = experience.value(workshop, "stop", "emotion")
    assert middle is not None
    assert min(values) <= middle <= max(values)
    assert sum(one >= middle for one in values) * 2 >= len(values) <= sum(one <= middle for one in values) * 2
    assert experience.spread(workshop, "stop", "emotion") == max(values) - min(values)


def test_nothing_said_is_no_value():
    workshop = scored()
    assert experience.value(workshop, "stop", "ease") is None
    assert experience.gap(workshop, "stop") is None
    assert facts.objective(workshop, "stop") is None
    assert facts.conflict(workshop, "stop") is None
    assert not experience.early_warning(workshop, "stop")
    assert experience.remembered(experience.curve(workshop)) is None


@pytest.mark.parametrize(
    ("gap", "word"),
    [(-4, "clearly below"), (-2, "clearly below"), (-1, "below"), (-0.5, "below"), (0, "as expected"), (1, "above"),
     (1.5, "clearly above"), (3, "clearly above")],
)  # fmt: skip
def test_a_gap_has_a_word(gap: float, word: str):
    assert experience.gap_word(gap) == word


@pytest.mark.parametrize(
    ("emotion", "expected", "felt", "as_agreed", "asked"),
    [
        (1, 4, 2, "yes", "happy_below"),
        (-1, 2, 3, "yes", "unhappy_above"),
        (0, 3, 3, "no", "not_agreed"),
        (0, 4, 3, "no", None),
        (1, 4, 3, "yes", None),
    ],
)
def test_what_does_not_fit_together_is_asked_about(emotion, expected, felt, as_agreed, asked):
    workshop = scored(
        ("emotion", emotion, None), ("expectation", expected, None), ("experience", felt, None), as_agreed=as_agreed
    )
    assert experience.contradiction(workshop, "stop") == asked


@given(some.lists(some.integers(0, 300), min_size=5, max_size=5).filter(sum))
def test_how_it_felt_stays_between_zero_and_one(counts: list[int]):
    workshop = with_measures(Measure(touchpoint_id="stop", name="Asked", scale="satisfaction", counts=tuple(counts)))
    felt = facts.subjective(workshop, "stop")
    assert felt is not None
    assert 0 <= felt <= 1


@pytest.mark.parametrize(("checks", "kind", "thin"), [(4, "process_fine", True), (5, "process_fine", False)])
def test_a_conflict_on_few_checks_is_marked_thin(checks: int, kind: str, thin: bool):
    workshop = with_measures(
        Measure(touchpoint_id="stop", name="Done", yes=checks, n=checks),
        Measure(touchpoint_id="stop", name="Asked", scale="satisfaction", counts=(6, 0, 0, 0, 0)),
    )
    assert facts.conflict(workshop, "stop") == facts.Conflict(kind, thin)  # type: ignore[arg-type]


def with_measures(*measures: Measure) -> Workshop:
    return Workshop([*scored(), *measures])
