"""The plan: the same stops in the same order, whatever the lanes are."""

from __future__ import annotations

import pytest

from cxworkshop.layout.plan import Lane, LanesBy, Plan, PlanStop, feelings_of, plan, served, with_stops
from cxworkshop.model.experience import Score
from cxworkshop.model.path import Stage
from cxworkshop.model.stops import stops
from cxworkshop.model.workshop import Workshop


@pytest.mark.parametrize("lanes_by", ["channel", "silo", "core_process"])
def test_every_stop_is_in_the_plan_with_its_number(demo: Workshop, lanes_by: LanesBy):
    planned = plan(demo, lanes_by=lanes_by)
    assert [(one.id, one.number) for one in planned.stops] == [(one.touchpoint.id, one.number) for one in stops(demo)]
    assert all(planned.lanes[one.lane].backstage == one.backstage for one in planned.stops)


def test_backstage_lanes_come_last(demo: Workshop):
    backstage = [lane.backstage for lane in plan(demo).lanes]
    assert backstage == sorted(backstage)


def test_the_team_decides_a_feeling_and_else_the_median_of_the_silos():
    scores = [
        Score(touchpoint_id="a", value=-2),
        Score(touchpoint_id="a", value=2, silo_id="one"),
        Score(touchpoint_id="b", value=-1, silo_id="one"),
        Score(touchpoint_id="b", value=2, silo_id="two"),
        Score(touchpoint_id="b", value=1, silo_id="three"),
    ]
    assert feelings_of(Workshop(scores)) == {"a": -2.0, "b": 1.0}


def test_an_empty_workshop_has_an_empty_plan():
    assert plan(Workshop()).stops == ()


def test_a_work_serves_the_stop_of_its_own_link_while_that_is_on_the_path():
    stops = (PlanStop("a", 1, 0, 0), PlanStop("b", 2, 0, 0), PlanStop("w", 3, 0, 1, True, link="a"))
    assert served(stops)[2].serves == "a"
    assert served(stops[1:])[1].serves == "b"
    assert served(stops[2:])[0].serves is None


def test_several_stops_land_side_by_side_with_new_numbers():
    stage = Stage(id="s", path_id="p", name="Stage", order=1)
    base = Plan(
        (stage,), (Lane("l", "Lane", "web"),), tuple(PlanStop(id, n, 0, 0) for n, id in enumerate("abcde", 1)), ()
    )
    shown = with_stops(base, [PlanStop(id, 0, 0, 0) for id in "ab"], 3)
    assert [(stop.id, stop.number) for stop in shown.stops] == [("c", 1), ("d", 2), ("a", 3), ("b", 4), ("e", 5)]
    assert shown.stop("a") == shown.stops[2]
    assert shown.stop("none") is None
