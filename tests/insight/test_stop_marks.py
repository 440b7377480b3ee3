"""Dots, gaps and grave deviations of every stop at once."""

from __future__ import annotations

import pytest

from cxworkshop.insight.experience import gap
from cxworkshop.insight.stop_marks import dots_by_stop, gaps_by_stop, stops_with_grave_deviations
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.surprises import Deviation
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, RoundState, Tally, VotingRound
from cxworkshop.model.workshop import Workshop


def test_gaps_are_the_same_as_stop_by_stop(demo: Workshop):
    one_by_one = {card.id: gap(demo, card.id) for card in demo.all(Touchpoint)}
    assert gaps_by_stop(demo) == {id: found for id, found in one_by_one.items() if found is not None}


def voted(state: RoundState, no: int = 1) -> list[VotingRound | BallotOption | Tally | Target]:
    return [
        VotingRound(id=f"r{no}", no=no, question="Which?", state=state),
        Target(id=f"t{no}", title="Answer faster", touchpoint_ids=("a", "b")),
        BallotOption(id=f"o{no}", round_id=f"r{no}", target_id=f"t{no}", title_snapshot="Answer faster"),
        Tally(id=f"y{no}", round_id=f"r{no}", option_id=f"o{no}", group="as", dots=4 * no, voters=2),
        Tally(id=f"z{no}", round_id=f"r{no}", option_id=f"o{no}", group="hn", dots=1, voters=1),
    ]


def test_dots_of_a_revealed_round_stand_on_every_stop_of_the_target():
    assert dots_by_stop(Workshop(voted("revealed"))) == {"a": 5, "b": 5}


@pytest.mark.parametrize("state", ["draft", "open", "closed", "void"])
def test_dots_of_a_round_that_is_not_revealed_are_nobody_s_business(state: RoundState):
    assert not dots_by_stop(Workshop(voted(state)))


def test_of_two_revealed_rounds_the_last_one_counts():
    assert dots_by_stop(Workshop([*voted("revealed"), *voted("revealed", 2)])) == {"a": 9, "b": 9}


def test_only_the_highest_class_is_grave():
    grave = Deviation(id="g", title="Fire", touchpoint_ids=("a",), severity=5, likelihood=5, detectability=5)
    slight = Deviation(id="s", title="Rain", touchpoint_ids=("b",), severity=1, likelihood=1, detectability=1)
    assert stops_with_grave_deviations(Workshop([grave, slight])) == {"a"}
