"""Every requirement stands in the table, and the table tells the truth about its tests, screens and functions."""

from __future__ import annotations

import importlib
import inspect

import pytest

from cxworkshop.library.opening import HALF_DAY
from tests.requirements import ROWS, Row, Rule, has_test, rows, rules, values

RULES_OF = {"4.2": 11, "4.3": 7, "4.4": 10, "4.5": 11, "4.6": 8, "4.7": 9, "4.8": 12, "4.9": 8, "2.5": 4}
BESIDE_THE_DAY = {"HOME", "CARD", "CHNG", "DOCK", "VOTE", "RSLT", "PLAN", "STAGE", "PRAC", "HAND"}


def test_every_row_of_every_source_is_there_once_and_in_order():
    assert [row.no for row in rows()] == [f"{no}-{n:02}" for no, most in ROWS.items() for n in range(1, most + 1)]


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.no)
def test_a_row_names_a_screen_and_a_test_that_is_there_or_why_it_waits(row: Row):
    known = {step.screen for step in HALF_DAY} | BESIDE_THE_DAY
    assert set(row.where.split()) <= known
    assert has_test(row.test) if row.test else row.later


@pytest.mark.parametrize("value", values(), ids=lambda value: value.no)
def test_a_value_names_a_function_that_tells_its_rule_and_a_test_that_is_there(value: Row):
    room, _, name = value.where.rpartition(".")
    function = getattr(importlib.import_module(f"cxworkshop.{room}"), name)
    assert inspect.getdoc(function)
    assert has_test(value.test)


def test_every_rule_of_the_vote_is_there_once_and_in_order():
    for section, most in RULES_OF.items():
        there = [rule.no for rule in rules() if rule.no.startswith(f"{section}-")]
        assert there == [f"{section}-{n}" for n in range(1, most + 1)]
    always = [rule.no.removeprefix("2.3-") for rule in rules() if rule.no.startswith("2.3-")]
    assert list(dict.fromkeys(no.rstrip("abcde") for no in always)) == [str(n) for n in range(6, 13)]


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.no)
def test_a_rule_is_said_in_words_and_held_by_tests_that_are_there(rule: Rule):
    assert rule.says
    assert rule.tests
    assert [test for test in rule.tests if not has_test(test)] == []
