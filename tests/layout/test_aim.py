"""Where a card lands: every cell that is pointed at puts it there, and steps go over the borders of stages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.layout.aim import Aim, aim_of, aimed, clamped, slot_of, stepped
from cxworkshop.layout.plan import Plan, PlanStop, served
from tests.layout.paths import LANES, STAGES, plans, some_stops


def small() -> Plan:
    """a and b in the first stage with backstage work after a, c in the third; the second and last two are empty."""
    stops = (
        PlanStop("a", 1, 0, 0),
        PlanStop("work", 2, 0, 4, backstage=True),
        PlanStop("b", 3, 0, 1),
        PlanStop("c", 4, 2, 2),
    )
    return Plan(STAGES, LANES, served(stops), ())


@given(plans(), st.integers(0, 4), st.integers(0, 4), st.integers(0, 9), some_stops.filter(bool))
def test_every_aim_lands_all_cards_in_hand_side_by_side_where_it_says(
    plan: Plan, stage: int, lane: int, column: int, moving: frozenset[str]
):
    aim = clamped(plan, Aim(stage, lane, column), moving)
    landed = aimed(plan, aim, moving)
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


def test_work_is_aimed_under_the_stop_of_its_own_link():
    stops = (PlanStop("a", 1, 0, 0), PlanStop("b", 2, 1, 0), PlanStop("w", 3, 1, 4, True, link="a"))
    assert aim_of(Plan(STAGES, LANES, served(stops), ()), "w") == Aim(0, 4, 0)
