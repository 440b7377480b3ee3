"""Targets: worded, parked, merged and removed; what has been voted on is never erased."""

from __future__ import annotations

import pytest

from cxworkshop.edits import targets
from cxworkshop.model.change import Refused
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, RoundState, VotingRound
from cxworkshop.model.workshop import Workshop
from tests.edits.every_verb import comes_back


@pytest.fixture
def wishes() -> Workshop:
    """Three targets, one of them followed by a roadmap item."""
    return Workshop(
        [
            Target(id="a", title="Call back", touchpoint_ids=("t1",), order=1),
            Target(id="b", title="Ring back", touchpoint_ids=("t2", "t1"), order=2),
            Target(id="c", title="Show prices", order=3),
            RoadmapItem(id="r", title="Call back in May", target_id="a"),
        ]
    )


def on_ballot(wishes: Workshop, state: RoundState) -> Workshop:
    options = [
        BallotOption(id=f"o{place}", round_id="v", target_id=id, order=place, title_snapshot=id)
        for place, id in enumerate("abc", 1)
    ]
    return Workshop([*wishes, VotingRound(id="v", no=1, question="Which first?", state=state), *options])


def test_a_target_is_added_last_on_one_line(wishes: Workshop):
    done = comes_back(wishes, targets.add_target(wishes, " Answer\n by nine ", ["t1"], "as", "ease"))
    assert (done.all(Target)[-1].title, done.all(Target)[-1].order) == ("Answer by nine", 4)


def test_a_target_needs_a_title_of_seventy_at_most(wishes: Workshop):
    for title in ("  ", "x" * 71):
        with pytest.raises(Refused):
            targets.add_target(wishes, title)


def test_a_target_is_revised(wishes: Workshop):
    done = comes_back(wishes, targets.revise(wishes, "a", title="Call back today", touchpoint_ids=("t2",)))
    assert done.the(Target, "a").title == "Call back today"


def test_a_target_is_parked_and_taken_up_again(wishes: Workshop):
    parked = comes_back(wishes, targets.park(wishes, "a"))
    assert [target.id for target in targets.candidates(parked)] == ["b", "c"]
    assert comes_back(parked, targets.take_up(parked, "a")).the(Target, "a").state == "candidate"
    with pytest.raises(Refused):
        targets.take_up(wishes, "a")


def test_a_target_goes_and_the_roadmap_item_stays(wishes: Workshop):
    done = comes_back(wishes, targets.remove(wishes, "a"))
    assert [(target.id, target.order) for target in done.all(Target)] == [("b", 1), ("c", 2)]
    assert done.the(RoadmapItem, "r").target_id is None


def test_what_was_merged_stands_again_when_its_survivor_goes(wishes: Workshop):
    merged = comes_back(wishes, targets.merge_into(wishes, "a", "b"))
    done = comes_back(merged, targets.remove(merged, "b"))
    assert done.the(Target, "a").state == "candidate"


def test_merging_keeps_the_words_and_moves_the_stops(wishes: Workshop):
    done = comes_back(wishes, targets.merge_into(wishes, "a", "c"))
    assert done.the(Target, "a").merged_into_id == "c"
    assert done.the(Target, "c").touchpoint_ids == ("t1",)


def test_merging_makes_no_circle(wishes: Workshop):
    merged = comes_back(wishes, targets.merge_into(wishes, "a", "b"))
    with pytest.raises(Refused):
        targets.merge_into(merged, "b", "a")
    with pytest.raises(Refused):
        targets.merge_into(merged, "b", "b")
    again = comes_back(merged, targets.merge_into(merged, "b", "c"))
    assert again.the(Target, "a").merged_into_id == "c"


@pytest.mark.parametrize("state", ["open", "closed"])
def test_nothing_leaves_a_ballot_that_is_open_or_waits_to_be_counted(wishes: Workshop, state: RoundState):
    voting = on_ballot(wishes, state)
    verbs = (
        lambda: targets.remove(voting, "a"),
        lambda: targets.park(voting, "a"),
        lambda: targets.merge_into(voting, "a", "b"),
    )
    for verb in verbs:
        with pytest.raises(Refused, match="on the ballot"):
            verb()


def test_a_target_leaves_a_draft_ballot_and_the_letters_close_up(wishes: Workshop):
    draft = on_ballot(wishes, "draft")
    for verb in (targets.remove, targets.park):
        done = comes_back(draft, verb(draft, "a"))
        assert [(option.target_id, option.letter) for option in done.all(BallotOption)] == [("b", "A"), ("c", "B")]


def test_what_has_been_revealed_is_dropped_never_erased(wishes: Workshop):
    revealed = on_ballot(wishes, "revealed")
    done = comes_back(revealed, targets.remove(revealed, "a"))
    assert done.the(Target, "a").state == "dropped"
    assert len(done.all(BallotOption)) == 3
