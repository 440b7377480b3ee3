"""The priority of all 125 combinations, and the order of the list."""

from __future__ import annotations

import re
from itertools import pairwise
from itertools import product as every
from operator import eq, ge, le

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cxworkshop.insight import surprises
from cxworkshop.library.demo import demo_records
from cxworkshop.library.resources import data
from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.surprises import Deviation
from cxworkshop.model.targets import Problem
from cxworkshop.model.workshop import Workshop

# Rows are likelihood 1–5, columns who notices first 1–5.
TABLE = {
    5: ("MMHHH", "HHHHH", "HHHHH", "HHHHH", "HHHHH"),
    4: ("MMMHH", "MMMHH", "HHHHH", "HHHHH", "HHHHH"),
    3: ("LLLMM", "LLLMM", "MMMMM", "MMMHH", "MMMHH"),
    2: ("LLLLL", "LLLLL", "LLLLL", "LLMMM", "LLMMM"),
    1: ("LLLLL", "LLLLL", "LLLLL", "LLLLL", "LLLMM"),
}
# The rule as it is said: the first that fits counts. S is severity, L likelihood, D who notices first.
RULE = {
    5: "M if L = 1 and D ≤ 2, else H",
    4: "H if L ≥ 3 or D ≥ 4, else M",
    3: "H if L ≥ 4 and D ≥ 4, M if L ≥ 3 or D ≥ 4, else L",
    2: "M if L ≥ 4 and D ≥ 3, else L",
    1: "M if L = 5 and D ≥ 4, else L",
}
SIGNS = {"=": eq, "≤": le, "≥": ge}
GRADES = some.integers(1, 5)
SAMPLE = Workshop(demo_records("en"))


@pytest.mark.parametrize(("s", "l", "d"), list(every(range(1, 6), repeat=3)))
def test_every_combination_has_the_class_of_the_table(s: int, l: int, d: int):
    assert surprises.priority(s, l, d) == TABLE[s][l - 1][d - 1]


def as_said(s: int, l: int, d: int) -> str:
    """The class that the words of the rule give."""
    for clause in RULE[s].split(", "):
        urgency, _if, conditions = clause.removeprefix("else ").partition(" if ")
        both = all if " and " in conditions else any
        parts = [part.split() for part in re.split(" and | or ", conditions) if part]
        if not parts or both(SIGNS[sign]({"L": l, "D": d}[what], int(limit)) for what, sign, limit in parts):
            return urgency
    raise AssertionError(RULE[s])


def test_the_words_of_the_rule_give_the_class_of_every_combination():
    for s, l, d in every(range(1, 6), repeat=3):
        assert surprises.priority(s, l, d) == as_said(s, l, d), (s, l, d)


@given(some.lists(some.tuples(GRADES, GRADES, GRADES), max_size=12))
def test_the_product_only_sorts_inside_a_class_and_a_severity(rows: list[tuple[int, int, int]]):
    made = [Deviation(title="Late", severity=s, likelihood=l, detectability=d) for s, l, d in rows]
    for one, after in pairwise(surprises.by_priority(Workshop(made))):
        if surprises.product(one) < surprises.product(after):
            assert (surprises.priority_of(one), one.severity) != (surprises.priority_of(after), after.severity)


@given(GRADES, GRADES, GRADES)
def test_worse_is_never_less_urgent(s: int, l: int, d: int):
    here = "LMH".index(surprises.priority(s, l, d))
    for worse in ((min(s + 1, 5), l, d), (s, min(l + 1, 5), d), (s, l, min(d + 1, 5))):
        assert "LMH".index(surprises.priority(*worse)) >= here


@pytest.mark.parametrize("row", data("demo.json")["contingency_plans"], ids=lambda row: row["id"])
def test_a_deviation_of_the_sample_has_the_class_worked_out_for_it(row):
    deviation = SAMPLE.the(Deviation, row["id"])
    assert (surprises.priority_of(deviation), surprises.product(deviation)) == (row["class"], row["product"])


def test_the_list_goes_by_class_then_severity_so_that_rare_but_grave_does_not_sink():
    assert [one.id for one in surprises.by_priority(SAMPLE)] == ["d01", "d03", "d05", "d04", "d02"]


@given(some.lists(some.tuples(GRADES, GRADES, GRADES), max_size=12))
def test_the_list_keeps_every_deviation(rows: list[tuple[int, int, int]]):
    made = [Deviation(title="Late", severity=s, likelihood=l, detectability=d) for s, l, d in rows]
    found = surprises.by_priority(Workshop(made))
    classes = ["HML".index(surprises.priority_of(one)) for one in found]
    assert sorted(one.id for one in found) == sorted(one.id for one in made)
    assert classes == sorted(classes)


def test_by_stop_a_deviation_is_told_at_each_of_its_stops_in_path_order():
    told = surprises.by_stop(SAMPLE)
    assert [(stop.number, [one.id for one in there]) for stop, there in told if stop] == [
        (7, ["d02"]),
        (10, ["d01"]),
        (11, ["d05", "d02"]),
        (12, ["d03"]),
        (13, ["d04"]),
        (14, ["d05"]),
    ]
    lost = Deviation(title="Fog", touchpoint_ids=("gone",))
    assert surprises.by_stop(Workshop([*SAMPLE, lost]))[-1] == (None, [lost])


def test_whole_pairs_at_stops_without_a_deviation_wait_to_be_planned_for():
    waiting = surprises.unplanned_pairs(SAMPLE)
    assert [(stop.number, pair.id) for stop, pair in waiting] == [(4, "q5"), (9, "q8"), (16, "q7")]
    half = [one.but(customer_side="") if isinstance(one, Problem) else one for one in SAMPLE]
    assert not surprises.unplanned_pairs(Workshop(half))


def test_the_latest_rehearsal_that_was_held_speaks_for_a_plan():
    planned = Rehearsal(id="later", plan_id="d01-plan", date="2026-05-01")
    workshop = Workshop([*SAMPLE, planned])
    latest = surprises.latest_rehearsal(workshop, "d01-plan")
    assert latest is not None
    assert latest.learned == "The first sentence must come before the price"
    assert surprises.latest_rehearsal(Workshop([planned]), "d01-plan") == planned
    assert surprises.latest_rehearsal(workshop, "d02-plan") is None
    assert [loop.react_within_h for loop in surprises.triggering(workshop, "d01-plan")] == [4]
