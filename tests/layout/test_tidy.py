"""The proposed order of lanes: never worse than now, and the best there is while there are few lanes."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given

from cxworkshop.layout.plan import Lane, Plan, PlanStop
from cxworkshop.layout.tidy import crossed, hops_of, tidy_lanes
from tests.layout.paths import LANES, STAGES, plans


@given(plans())
def test_no_order_of_lanes_makes_the_line_hop_less(plan: Plan):
    keys = [lane.key for lane in LANES]
    order = [keys.index(key) for key in tidy_lanes(plan)]
    assert sorted(order) == list(range(6))
    assert order[4:] == [4, 5]
    hops = hops_of(plan)
    assert crossed(order[:4], hops) == min(crossed(one, hops) for one in permutations(range(4)))


def test_an_order_that_is_as_good_stays():
    plan = Plan(STAGES, LANES, tuple(PlanStop(f"t{n}", n + 1, 0, lane) for n, lane in enumerate((3, 2, 1, 0))), ())
    assert tidy_lanes(plan) == ("l0", "l1", "l2", "l3", "b", "c")


def test_many_lanes_are_made_better_one_at_a_time():
    lanes = tuple(Lane(f"l{n}", "", "web") for n in range(14))
    stops = tuple(
        PlanStop(f"t{n}", n + 1, 0, lane) for n, lane in enumerate((0, 7, 1, 8, 2, 9, 3, 10, 4, 11, 5, 12, 6, 13))
    )
    plan = Plan(STAGES, lanes, stops, ())
    order = [int(key[1:]) for key in tidy_lanes(plan)]
    assert crossed(order, hops_of(plan)) < crossed(range(14), hops_of(plan)) / 2
