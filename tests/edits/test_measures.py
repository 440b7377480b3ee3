"""Measures: facts and answers, each on its own scale."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.edits import experience
from cxworkshop.model.experience import Measure
from cxworkshop.model.path import Path
from cxworkshop.model.workshop import Workshop
from tests.edits.test_encounter import done, refused, small


def measured(scale: experience.MeasureScale = "yes_no", **fields: Any) -> tuple[Workshop, str]:
    """A workshop with one measure of a scale, and its id."""
    workshop = small()
    done(workshop, experience.add_measure(workshop, "call", "Answered in a minute", scale))
    measure = workshop.all(Measure)[-1]
    if fields:
        done(workshop, experience.set_measure(workshop, measure.id, **fields))
    return workshop, measure.id


@pytest.mark.parametrize("scale", ["yes_no", "satisfaction", "recommend", "effort"])
def test_a_check_is_a_fact_and_every_other_scale_a_judgement(scale: experience.MeasureScale):
    workshop, id = measured(scale)
    assert workshop.the(Measure, id).measure_type == ("objective" if scale == "yes_no" else "subjective")


def test_counts_of_a_check_are_kept():
    workshop, id = measured(yes=17, n=40, period="week 10", source="the phone system")
    measure = workshop.the(Measure, id)
    assert (measure.yes, measure.n, measure.period, measure.source) == (17, 40, "week 10", "the phone system")


@pytest.mark.parametrize(
    ("scale", "fields", "sentence"),
    [
        ("yes_no", {"yes": 5, "n": 4}, "More passed than were checked: 5 of 4. Write first how many were checked."),
        (
            "yes_no",
            {"counts": (1, 2)},
            "A check is passed or not: write how many were checked and how many passed.",
        ),
        ("satisfaction", {"counts": (1, 2, 3)}, "This scale has 5 classes, not 3."),
        ("recommend", {"counts": (1,) * 5}, "This scale has 11 classes, not 5."),
        ("effort", {"counts": (1, 1, 1, 1, 1, 1, -1)}, "A count is a whole number from 0 to ten million."),
        ("satisfaction", {"goal": 101}, "A goal is a share from 0 to 100 %."),
        ("yes_no", {"measure_type": "subjective"}, "That cannot be written here."),
        ("yes_no", {"name": "  "}, "Write something first."),
    ],
)
def test_what_does_not_fit_is_refused_in_a_sentence(scale: Any, fields: dict[str, Any], sentence: str):
    workshop, id = measured(scale)
    assert refused(lambda: experience.set_measure(workshop, id, **fields)) == sentence


@given(scale=st.sampled_from(list(experience.CLASSES)), counts=st.lists(st.integers(-2, 9), max_size=12))
def test_any_counts_are_kept_whole_or_refused(scale: Any, counts: list[int]):
    workshop, id = measured(scale)
    fits = len(counts) in (0, experience.CLASSES[scale]) and min(counts, default=0) >= 0
    if fits:
        done(workshop, experience.set_measure(workshop, id, counts=tuple(counts)))
    else:
        assert refused(lambda: experience.set_measure(workshop, id, counts=tuple(counts))).endswith(".")
    assert workshop.the(Measure, id).counts == (tuple(counts) if fits else ())


def test_another_scale_begins_without_counts():
    workshop, id = measured(yes=17, n=40)
    done(workshop, experience.set_measure(workshop, id, scale="satisfaction"))
    measure = workshop.the(Measure, id)
    assert (measure.measure_type, measure.yes, measure.n, measure.counts) == ("subjective", 0, 0, ())


def test_measures_are_moved_and_removed():
    workshop, first = measured()
    done(workshop, experience.add_measure(workshop, "call", "Satisfaction", "satisfaction"))
    done(workshop, experience.move_measure(workshop, first, 2))
    assert [one.name for one in experience.measures_of(workshop, "call")] == ["Satisfaction", "Answered in a minute"]
    done(workshop, experience.remove_measure(workshop, experience.measures_of(workshop, "call")[0].id))
    assert [(one.name, one.order) for one in experience.measures_of(workshop, "call")] == [("Answered in a minute", 1)]


def test_the_same_counts_again_are_no_change():
    workshop, id = measured(yes=1, n=2)
    assert not experience.set_measure(workshop, id, yes=1).edits


# Of the whole path, and many at once


def counted(name: str, **fields: Any) -> Measure:
    return Measure(**{"touchpoint_id": "call", "name": name, "yes": 3, "n": 4, **fields})


def test_a_measure_of_the_whole_path_is_added_moved_and_removed_in_the_same_way():
    workshop = small()
    path = workshop.all(Path)[0].id
    for name in ("Satisfaction", "Again"):
        done(workshop, experience.add_measure(workshop, None, name, "satisfaction", path_id=path))
    first = experience.measures_of(workshop, None, path)[0]
    assert (first.touchpoint_id, first.path_id, first.order) == (None, path, 1)
    done(workshop, experience.move_measure(workshop, first.id, 2))
    done(workshop, experience.remove_measure(workshop, experience.measures_of(workshop, None, path)[0].id))
    assert [(one.name, one.order) for one in experience.measures_of(workshop, None, path)] == [("Satisfaction", 1)]
    assert experience.measures_of(workshop, "call") == []


def test_a_measure_has_to_belong_somewhere():
    workshop = small()
    sentence = "What this measure belongs to is not there any more."
    assert refused(lambda: experience.add_measure(workshop, None, "Satisfaction")) == sentence
    assert refused(lambda: experience.take_measures(workshop, [counted("x", touchpoint_id="nobody")])) == sentence


def test_many_measures_are_taken_in_one_step_after_those_that_are_there():
    workshop, id = measured()
    change = experience.take_measures(workshop, [counted("Called back"), counted("Called back", period="May")])
    done(workshop, change)
    assert str(change.label) == "Measures taken: 2"
    assert [one.order for one in experience.measures_of(workshop, "call")] == [1, 2, 3]
    workshop.apply(change.inverse())
    assert [one.id for one in workshop.all(Measure)] == [id]


def test_a_measure_that_is_there_already_gets_the_new_counts_and_keeps_its_goal_and_source():
    workshop, id = measured("satisfaction", counts=(1, 1, 1, 1, 1), goal=60, source="a call", period="May")
    new = counted("answered IN  a minute", period="may", scale="satisfaction", yes=0, n=0, counts=(0, 0, 0, 2, 8))
    done(workshop, experience.take_measures(workshop, [new]))
    (one,) = workshop.all(Measure)
    assert (one.id, one.name, one.counts, one.goal, one.source) == (
        id,
        "Answered in a minute",
        (0, 0, 0, 2, 8),
        60,
        "a call",
    )
    assert not experience.take_measures(workshop, [new]).edits
