"""The plan: the same stops in the same order, whatever the lanes are."""

from __future__ import annotations

import pytest

from cxworkshop.layout.plan import LanesBy, feelings_of, plan
from cxworkshop.model.experience import Score
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
