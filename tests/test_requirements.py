"""Every requirement stands in the table, and the table tells the truth about its tests, screens and functions."""

from __future__ import annotations

import importlib
import inspect

import pytest

from cxworkshop.library.opening import HALF_DAY
from tests.requirements import ROWS, Row, has_test, rows, values

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
