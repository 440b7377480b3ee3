"""Changing lanes: several cards at once, each to its own."""

from __future__ import annotations

import pytest

from cxworkshop.edits.lanes import change_lanes
from cxworkshop.edits.rows import in_stage
from cxworkshop.model.change import Refused
from cxworkshop.model.path import Touchpoint
from tests.edits.test_path import small


def test_each_card_takes_its_own_lane_and_keeps_its_slot():
    made = small()
    made.apply(change_lanes(made, ["a", "b"], ["phone", "web"], "channel"))
    assert [(one.id, one.channel_id) for one in in_stage(made, "s1")] == [("a", "phone"), ("b", "web")]


def test_where_lanes_are_silos_the_lane_is_the_owner_and_nobody_is_a_lane_too():
    made = small()
    made.apply(change_lanes(made, ["a", "b"], ["hn", None], "silo"))
    assert [one.owner_silo_id for one in in_stage(made, "s1")] == ["hn", None]


def test_a_card_in_the_tray_and_a_lane_that_is_gone_are_refused():
    for ids, lanes in ((["x"], ["web"]), (["a"], ["gone"]), (["a"], [None])):
        with pytest.raises(Refused):
            change_lanes(small(), ids, lanes, "channel")


def test_the_label_names_the_first_card_and_how_many_more():
    change = change_lanes(small(), ["a", "b"], ["phone", "phone"], "channel")
    assert str(change.label) == f"“{small().the(Touchpoint, 'a').title} + 1” moved to another lane"
