"""Where a card lands: every cell that is pointed at puts it there, and steps go over the borders of stages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.layout.aim import Aim, aim_at, aim_of, aimed, slot_of, stepped
from cxworkshop.layout.plan import Plan, PlanStop, served
from cxworkshop.layout.screen import Layout, lay_out
from cxworkshop.layout.shapes import Point
from tests.layout.paths import LANES, SLOT, STAGES, folds, layouts, plans, some_stops


def small() -> Plan:
    """a and b in the first stage with backstage work after a, c in the third; the second and last two are empty."""
    stops = (
        PlanStop("a", 1, 0, 0),
        PlanStop("work", 2, 0, 4, backstage=True),
        PlanStop("b", 3, 0, 1),
        PlanStop("c", 4, 2, 2),
    )
    return Plan(STAGES, LANES, served(stops), ())


@given(plans(), st.floats(0, 4000), st.floats(0, 700), folds)
def test_the_card_stands_under_the_pointer_after_at_most_two_looks(
    plan: Plan, x: float, y: float, folded: frozenset[str]
):
    shown = lay_out(plan, folded)
    for _ in range(2):
        aim = aim_at(shown, Point(x, y), "new")
        if aim is None:
            return
        shown = lay_out(aimed(plan, aim, "new"), folded)
    card, again = shown.boxes["new"], aim_at(shown, Point(x, y), "new")
    assert again is None or (again.stage, again.column) == (aim.stage, aim.column)
    if not card.stop.backstage and x < shown.w:
        assert card.column <= x < card.column + card.slot


@given(layouts(), st.floats(-100, 4000), st.floats(0, 900), some_stops)
def test_every_aim_lands_all_cards_in_hand_side_by_side_where_it_says(
    shown: Layout, x: float, y: float, moving: frozenset[str]
):
    aim = aim_at(shown, Point(x, y), moving)
    if aim is None or not moving:
        return
    landed = aimed(shown.plan, aim, moving)
    row = [stop for stop in landed.stops if stop.id in moving]
    assert {(stop.stage, stop.lane) for stop in row} == {(aim.stage, aim.lane)}
    assert [stop.number for stop in row] == list(range(row[0].number, row[0].number + len(moving)))
    if not row[0].backstage:
        assert landed.front_of(aim.stage)[aim.column] == row[0]


@given(plans())
def test_a_stop_put_back_where_it_stands_changes_no_order(plan: Plan):
    for stop in plan.stops:
        aim = aim_of(plan, stop.id)
        assert aim is not None
        moved = aimed(plan, aim, {stop.id})
        front = [one.id for one in plan.front]
        assert [one.id for one in moved.front] == front


def test_the_slot_counts_backstage_work():
    assert [slot_of(small(), Aim(0, 0, column), "new") for column in (0, 1, 2)] == [1, 3, 4]


def test_backstage_work_comes_after_the_stop_it_serves():
    assert slot_of(small(), Aim(0, 4, 0), "new") == 3
    assert aimed(small(), Aim(0, 4, 0), "new").stops[2].serves == "a"


def test_steps_go_over_the_border_of_a_stage_and_stop_at_the_ends():
    plan = small()
    right = stepped(plan, Aim(0, 1, 1), "b", 1, 0)
    assert right == Aim(1, 1, 0)
    assert stepped(plan, right, "b", -1, 0) == Aim(0, 1, 1)
    assert stepped(plan, Aim(0, 0, 0), "a", -1, 0) == Aim(0, 0, 0)
    assert stepped(plan, Aim(4, 0, 0), "new", 1, 0) == Aim(4, 0, 0)


def test_outside_every_lane_there_is_no_aim():
    shown = lay_out(small())
    assert aim_at(shown, Point(10, 5), "new") is None
    assert aim_at(shown, Point(10, shown.h + 50), "new") is None


def test_on_a_stack_the_halves_mean_before_and_after():
    stops = tuple(PlanStop(id, n, 0, 0) for n, id in enumerate("abcd", 1))
    shown = lay_out(Plan(STAGES, LANES, stops, ()), stacked={"a", "b", "c"})
    y = shown.lanes[0].y + 1
    columns = [aim_at(shown, Point(x, y), "new").column for x in (10, SLOT - 10, SLOT + 10)]  # type: ignore[union-attr]
    assert columns == [0, 3, 3]


def test_work_is_aimed_under_the_stop_of_its_own_link():
    stops = (PlanStop("a", 1, 0, 0), PlanStop("b", 2, 1, 0), PlanStop("w", 3, 1, 4, True, link="a"))
    assert aim_of(Plan(STAGES, LANES, served(stops), ()), "w") == Aim(0, 4, 0)
