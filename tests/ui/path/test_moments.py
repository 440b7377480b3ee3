"""The weakest moment and the end of the path are named on the canvas."""

from __future__ import annotations

from cxworkshop.layout.curve import CurveStop
from cxworkshop.layout.shapes import Point
from cxworkshop.ui.path.paint.moments import BOTH, END, WEAKEST, moments


def felt(*values: float | None) -> list[CurveStop]:
    return [CurveStop(str(n), Point(n, 0), value) for n, value in enumerate(values, 1)]


def named(*values: float | None) -> list[tuple[str, str]]:
    return [(stop.id, word) for stop, word in moments(felt(*values))]


def test_the_last_of_the_lowest_and_the_end_are_named():
    assert named(1, -1, -1, 2) == [("3", WEAKEST), ("4", END)]


def test_one_stop_may_be_both():
    assert named(1, -2) == [("2", BOTH)]


def test_nothing_is_called_weak_on_a_path_without_a_low():
    assert named(0, 2, 1) == [("3", END)]


def test_what_nobody_has_said_is_not_named():
    assert named(None, None) == []
    assert named(-1, None) == [("1", WEAKEST)]
    assert named() == []
