"""Where cards in the hand would land while a slot is open: stacks are passed as a whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.layout.aim import Aim, clamped
from cxworkshop.layout.plan import Plan, PlanStop
from cxworkshop.layout.screen import Layout, lay_out
from cxworkshop.layout.shapes import Point
from cxworkshop.ui.path.opening import aim_in, opened
from tests.layout.paths import LANES, SLOT, STAGES, layouts, some_stops


@pytest.mark.parametrize("moving", [{"new"}, {"new", "b"}])
def test_a_card_carried_past_a_stack_lands_behind_all_of_it(moving: set[str]):
    stops = tuple(PlanStop(id, n, 0, 0) for n, id in enumerate("abcd", 1))
    layout = lay_out(Plan(STAGES, LANES, stops, ()), stacked={"a", "b", "c"})
    middle = layout.cards[0].rect.centre
    before = aim_in(layout, None, middle, moving)
    assert before == Aim(0, 0, 0)
    opening = opened(layout, before, moving)
    assert aim_in(layout, opening, Point(middle.x + SLOT, middle.y), moving) == Aim(0, 0, 4 - len(moving))


@given(layouts(), st.floats(-100, 4000), st.floats(0, 900), some_stops.filter(bool))
def test_a_point_that_is_aimed_at_is_inside_a_lane(shown: Layout, x: float, y: float, moving: frozenset[str]):
    aim = aim_in(shown, None, Point(x, y), moving)
    lane = next((place for place, box in enumerate(shown.lanes) if box.y <= y < box.y + box.h), None)
    assert (aim.lane if aim else None) == lane
    assert aim is None or aim == clamped(shown.plan, aim, moving)
