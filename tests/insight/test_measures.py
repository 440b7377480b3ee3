"""The share a goal is set for, on each scale, and whether a measure is under its goal."""

from __future__ import annotations

from typing import Any

import pytest

from cxworkshop.insight import facts
from cxworkshop.insight.facts import Share
from cxworkshop.model.experience import Measure


def measure(scale: Any, **fields: Any) -> Measure:
    kind: Any = "objective" if scale == "yes_no" else "subjective"
    return Measure(touchpoint_id="call", name="x", measure_type=kind, scale=scale, **fields)


@pytest.mark.parametrize(
    ("one", "share"),
    [
        (measure("yes_no", yes=17, n=40), Share(17, 40)),
        (measure("satisfaction", counts=(1, 2, 5, 9, 8)), Share(8, 25)),
        (measure("recommend", counts=(0,) * 9 + (1, 2)), Share(3, 3)),
        (measure("effort", counts=(1, 0, 0, 0, 0, 2, 1)), Share(3, 4)),
        (measure("yes_no"), None),
        (measure("satisfaction"), None),
        (measure("recommend"), None),
        (measure("effort", counts=(0,) * 7), None),
    ],
)
def test_the_share_of_the_best_is_told_with_its_n(one: Measure, share: Share | None):
    assert facts.top_share(one) == share


def test_a_check_has_no_other_goal_than_all():
    assert facts.goal_of(measure("yes_no", goal=90)) == 100
    assert facts.is_short(measure("yes_no", yes=39, n=40, goal=90))
    assert not facts.is_short(measure("yes_no", yes=40, n=40))


def test_answers_are_short_only_of_a_goal_that_was_set():
    assert not facts.is_short(measure("satisfaction", counts=(5, 0, 0, 0, 5)))
    assert facts.is_short(measure("satisfaction", counts=(5, 0, 0, 0, 5), goal=60))
    assert not facts.is_short(measure("satisfaction", counts=(5, 0, 0, 0, 5), goal=50))


def test_without_counts_nothing_is_short():
    assert not facts.is_short(measure("yes_no"))
