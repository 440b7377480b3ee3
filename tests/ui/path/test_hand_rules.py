"""The rules of the hand on their own: presses, palms, two fingers, and what a click chooses."""

from __future__ import annotations

from math import hypot

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF

from cxworkshop.ui.path.hand.choosing import in_order, run, toggled
from cxworkshop.ui.path.hand.glide import EDGE, FASTEST, speed
from cxworkshop.ui.path.hand.palm import is_palm, is_pen_near
from cxworkshop.ui.path.hand.pinch import Two, corner_after
from cxworkshop.ui.path.hand.press import DOUBLE, HELD, LIFT, MENU, NEAR, Taps, verdict

SPOT = st.builds(QPointF, st.floats(-2000, 2000), st.floats(-2000, 2000))


@pytest.mark.parametrize("by", ["mouse", "touch", "pen"])
@given(on_card=st.booleans(), travelled=st.floats(LIFT, 1000), ms=st.floats(0, 5000))
def test_six_pixels_are_a_drag_whatever_made_them(by, on_card: bool, travelled: float, ms: float):
    assert verdict(by, on_card, travelled, ms) == "drag"


def test_a_mouse_lifts_a_card_by_pressing_long_and_nothing_else_that_way():
    assert verdict("mouse", True, 0, HELD) == "drag"
    assert verdict("mouse", True, 0, HELD - 1) == "wait"
    assert verdict("mouse", False, 0, 10_000) == "wait"


def test_a_finger_that_rests_asks_for_the_menu_and_one_that_stirs_after_a_while_lifts():
    assert verdict("touch", True, 0, HELD) == "wait"
    assert verdict("touch", True, 3, HELD) == "drag"
    assert verdict("touch", True, 3, HELD - 1) == "wait"
    assert verdict("touch", True, 0, MENU) == "menu"
    assert verdict("touch", False, 3, MENU) == "menu"


@given(
    st.floats(0, 200),
    st.floats(30, 400),
)
def test_a_palm_is_what_is_wider_than_24_millimetres(millimetres: float, dpi: float):
    assume(abs(millimetres - 24) > 0.001)
    assert is_palm(millimetres / 25.4 * dpi, dpi) == (millimetres > 24)


def test_a_screen_that_does_not_know_its_size_has_no_palms():
    assert not is_palm(5000, 0)


def test_the_pen_stays_near_for_a_second_after_its_last_sign():
    assert is_pen_near(0)
    assert is_pen_near(1000)
    assert not is_pen_near(1001)
    assert not is_pen_near(None)


@given(SPOT, SPOT, SPOT, SPOT, SPOT, st.floats(0.2, 5))
def test_what_was_under_the_middle_of_two_fingers_stays_under_it(a, b, c, d, corner: QPointF, grown: float):
    before, now = Two(a, b), Two(c, d)
    there = corner_after(before, now, corner, grown)
    under = (before.middle - corner) * grown + there
    assert hypot(under.x() - now.middle.x(), under.y() - now.middle.y()) < 0.01


@given(SPOT, SPOT)
def test_two_fingers_are_never_so_near_that_they_would_leap(a, b):
    assert Two(a, b).apart >= 24


def test_two_taps_at_one_place_are_a_double_tap_and_three_are_one_and_a_half():
    taps, at = Taps(), QPoint(100, 100)
    assert [taps.second(at, ms) for ms in (0, 200, 300)] == [False, True, False]


@pytest.mark.parametrize(("away", "ms"), [(QPoint(0, 0), DOUBLE + 1), (QPoint(NEAR + 1, 0), 10)])
def test_late_or_elsewhere_is_a_tap_of_its_own(away: QPoint, ms: int):
    taps = Taps()
    assert not taps.second(QPoint(100, 100), 0)
    assert not taps.second(QPoint(100, 100) + away, ms)


@given(st.integers(0, 2000), st.integers(200, 2000))
def test_the_path_runs_only_near_an_edge_and_never_too_fast(at: int, long: int):
    assume(at < long)
    found = speed(at, long)
    assert abs(found) <= FASTEST
    assert (found == 0) or (found < 0 and at < EDGE) or (found > 0 and at > long - EDGE)


def test_ctrl_and_click_adds_and_takes_out_again():
    assert toggled((), "a") == (("a",), "a")
    assert toggled(("a",), "b") == (("a", "b"), "b")
    assert toggled(("a", "b"), "b") == (("a",), "a")
    assert toggled(("a",), "a") == ((), "")


def test_shift_and_click_chooses_the_run_both_ways_and_counts_from_the_same_card_again():
    assert run("abcde", "b", "d") == (("b", "c", "d"), "b")
    assert run("abcde", "d", "b") == (("b", "c", "d"), "d")
    assert run("abcde", "d", "e", kept=("a",)) == (("a", "d", "e"), "d")
    assert run("abcde", "elsewhere", "c") == (("c",), "c")


@given(st.sets(st.sampled_from("abcdefgh")))
def test_cards_in_the_hand_keep_the_order_of_path_and_tray(ids: set[str]):
    assert in_order(ids, "abcd", "efgh") == tuple(sorted(ids))
