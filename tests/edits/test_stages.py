"""Stages are split where a new stretch begins for the customer, between two and twelve of them."""

from __future__ import annotations

import pytest

from cxworkshop.edits.rows import in_stage
from cxworkshop.edits.stages import add_stage, split_stage, stages_of
from cxworkshop.model.change import Refused
from tests.edits.every_verb import comes_back
from tests.edits.test_path import small


def test_a_stage_is_split_before_a_stop_and_everything_after_it_comes_along():
    workshop = small()
    done = comes_back(workshop, split_stage(workshop, "b", "Later"))
    row = stages_of(done, "p")
    assert [(one.name, one.order) for one in row] == [("s1", 1), ("Later", 2), ("s2", 3), ("s3", 4)]
    assert [[card.id for card in in_stage(done, one.id)] for one in row] == [["a"], ["b"], ["c", "d"], []]
    assert [card.order for one in row for card in in_stage(done, one.id)] == [1, 1, 1, 2]


def test_the_first_stop_of_a_stage_a_card_in_the_tray_and_a_thirteenth_stage_are_refused():
    workshop = small()
    with pytest.raises(Refused, match="nothing to split"):
        split_stage(workshop, "a", "Later")
    with pytest.raises(Refused, match="Place the card"):
        split_stage(workshop, "x", "Later")
    for n in range(4, 13):
        workshop.apply(add_stage(workshop, "p", f"Stage {n}"))
    with pytest.raises(Refused, match="Twelve stages"):
        split_stage(workshop, "b", "Later")
