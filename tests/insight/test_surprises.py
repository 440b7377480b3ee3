"""The priority of all 125 combinations, and the order of the list."""

from __future__ import annotations

from itertools import product as every

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cxworkshop.insight import surprises
from cxworkshop.library.demo import demo_records
from cxworkshop.library.resources import data
from cxworkshop.model.surprises import Deviation
from cxworkshop.model.workshop import Workshop

# Rows are likelihood 1–5, columns who notices first 1–5.
TABLE = {
    5: ("MMHHH", "HHHHH", "HHHHH", "HHHHH", "HHHHH"),
    4: ("MMMHH", "MMMHH", "HHHHH", "HHHHH", "HHHHH"),
    3: ("LLLMM", "LLLMM", "MMMMM", "MMMHH", "MMMHH"),
    2: ("LLLLL", "LLLLL", "LLLLL", "LLMMM", "LLMMM"),
    1: ("LLLLL", "LLLLL", "LLLLL", "LLLLL", "LLLMM"),
}
GRADES = some.integers(1, 5)
SAMPLE = Workshop(demo_records("en"))


@pytest.mark.parametrize(("s", "l", "d"), list(every(range(1, 6), repeat=3)))
def test_every_combination_has_the_class_of_the_table(s: int, l: int, d: int):
    assert surprises.priority(s, l, d) == TABLE[s][l - 1][d - 1]


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
