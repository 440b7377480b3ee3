"""What a press on a row means, for any movement and any time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.ui.targets.gesture import HELD, LIFT, landing, meaning

PIXELS = st.floats(-400, 400)
TIME = st.floats(0, 2000)


@given(PIXELS, PIXELS, TIME, st.booleans())
def test_less_than_six_pixels_is_a_tap_until_it_is_held(across: float, down: float, ms: float, by_finger: bool):
    still = max(abs(across), abs(down)) < LIFT
    assert (meaning(across, down, ms, by_finger) == "wait") == (still and ms < HELD)


@given(PIXELS, PIXELS, TIME)
def test_a_mouse_never_scrolls_and_a_finger_that_rested_lifts(across: float, down: float, ms: float):
    assert meaning(across, down, ms, by_finger=False) != "scroll"
    if ms >= HELD:
        assert meaning(across, down, ms, by_finger=True) != "scroll"


@given(st.floats(LIFT, 400), st.booleans(), st.booleans())
def test_straight_to_a_side_is_a_swipe_and_up_or_down_is_not(far: float, by_finger: bool, back: bool):
    way = -far if back else far
    assert meaning(way, 0, 0, by_finger) == "swipe"
    assert meaning(0, way, 0, by_finger) == ("scroll" if by_finger else "lift")


@given(st.integers(0, 12), st.floats(-100, 900))
def test_a_carried_row_lands_on_one_row_or_in_one_gap(count: int, y: float):
    found = landing(y, [48.0 * place for place in range(count)], 48)
    assert (found.into is None) != (found.gap is None)
    assert 0 <= (found.gap or 0) <= count
    if found.into is not None:
        assert 48 * found.into <= y < 48 * (found.into + 1)


@given(st.integers(1, 12), st.data())
def test_the_middle_of_a_row_means_into_it_and_its_edge_beside_it(count: int, data: st.DataObject):
    place = data.draw(st.integers(0, count - 1))
    tops = [48.0 * one for one in range(count)]
    assert landing(tops[place] + 24, tops, 48).into == place
    assert landing(tops[place] + 1, tops, 48).gap == place
    assert landing(tops[place] + 47, tops, 48).gap == place + 1
