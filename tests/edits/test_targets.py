"""Targets: worded, parked, merged and removed; what has been voted on is never erased."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.edits import targets
from cxworkshop.edits.channels import stops_hit
from cxworkshop.model.change import Refused
from cxworkshop.model.customer import CustomerGroup, Need
from cxworkshop.model.path import Channel
from cxworkshop.model.record import clean_line
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
    for change in (targets.remove(draft, "a"), targets.park(draft, "a"), targets.merge_into(draft, "a", "b")):
        done = comes_back(draft, change)
        assert [(option.target_id, option.letter) for option in done.all(BallotOption)] == [("b", "A"), ("c", "B")]


def test_what_has_been_revealed_is_dropped_never_erased(wishes: Workshop):
    revealed = on_ballot(wishes, "revealed")
    done = comes_back(revealed, targets.remove(revealed, "a"))
    assert done.the(Target, "a").state == "dropped"
    assert len(done.all(BallotOption)) == 3


def test_a_target_is_added_with_all_that_is_known_of_it(wishes: Workshop):
    fields = {"target_type": "tailor", "author_silo_id": "as", "description": "Told by a customer", "group_id": "g"}
    done = comes_back(wishes, targets.add_target(wishes, "Answer by nine", **fields)).all(Target)[-1]
    assert done.plain(set(fields)) == fields


def test_nobody_writes_the_state_of_a_target(wishes: Workshop):
    for fields in ({"state": "chosen"}, {"merged_into_id": "b"}, {"order": 9}):
        with pytest.raises(Refused, match="cannot be written"):
            targets.revise(wishes, "a", **fields)
        with pytest.raises(Refused, match="cannot be written"):
            targets.add_target(wishes, "New", **fields)


def test_an_empty_revision_is_no_step(wishes: Workshop):
    assert not targets.revise(wishes, "a", title=" Call  back ")


@given(st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=400))
def test_words_of_any_length_become_a_title_that_fits(text: str):
    title = targets.short(clean_line(text))
    assert len(title) <= targets.TITLE


def test_long_words_are_kept_whole_in_the_description(wishes: Workshop):
    long = "What if the customer could leave the bill unpaid when we did not tell before being asked?"
    done = comes_back(wishes, targets.from_words(wishes, long, ["t1"], element="emotion")).all(Target)[-1]
    assert (done.description, done.touchpoint_ids, done.element) == (long, ("t1",), "emotion")
    assert done.title == "What if the customer could leave the bill unpaid when we did not tell…"


def test_what_was_merged_splits_off_again_with_its_own_words(wishes: Workshop):
    merged = comes_back(wishes, targets.merge_into(wishes, "a", "c"))
    done = comes_back(merged, targets.split_off(merged, "a"))
    assert done.the(Target, "a") == wishes.the(Target, "a")
    with pytest.raises(Refused, match="on its own"):
        targets.split_off(wishes, "a")


def test_a_target_moves_among_those_that_stand(wishes: Workshop):
    parked = comes_back(wishes, targets.park(wishes, "b"))
    done = comes_back(parked, targets.move_target(parked, "c", 1))
    assert [one.id for one in done.all(Target)] == ["c", "b", "a"]
    with pytest.raises(Refused, match="set aside"):
        targets.move_target(parked, "b", 1)


@given(st.lists(st.sampled_from(["candidate", "parked", "chosen"]), min_size=1, max_size=8), st.data())
def test_moving_keeps_every_other_target_in_its_order(states: list[str], data: st.DataObject):
    kept = Workshop([Target(id=f"{n}", title=f"{n}", order=n, state=state) for n, state in enumerate(states, 1)])
    standing = [one.id for one in targets.candidates(kept)]
    if standing:
        moved = data.draw(st.sampled_from(standing))
        done = Workshop(kept)
        done.apply(targets.move_target(kept, moved, data.draw(st.integers(-1, 9))))
        assert [one.id for one in targets.candidates(done) if one.id != moved] == [id for id in standing if id != moved]
        assert [one.order for one in done.all(Target)] == list(range(1, len(states) + 1))


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from("abcd"), st.booleans()), max_size=12))
def test_no_way_of_merging_and_splitting_makes_a_circle(steps: list[tuple[str, str, bool]]):
    now = Workshop([Target(id=id, title=id, order=n) for n, id in enumerate("abcd", 1)])
    for one, other, splits in steps:
        with suppress(Refused):
            now.apply(targets.split_off(now, one) if splits else targets.merge_into(now, one, other))
    for target in now.all(Target):
        if target.state == "merged":
            assert now.the(Target, str(target.merged_into_id)).state != "merged"
        else:
            assert target.merged_into_id is None


def test_a_further_need_brings_its_group_and_another_group_takes_the_ticks(wishes: Workshop):
    groups = [CustomerGroup(id="g", name="Everyday must run"), CustomerGroup(id="h", name="Wants to know")]
    known = Workshop([*wishes, *groups, Need(id="n", group_id="g", text="Home by five")])
    done = comes_back(known, targets.answer_need(known, "a", None, "n"))
    assert (done.the(Target, "a").group_id, done.the(Target, "a").need_id) == ("g", "n")
    ticked = comes_back(done, targets.revise(done, "a", for_goal=True))
    assert comes_back(ticked, targets.answer_need(ticked, "a", "g")).the(Target, "a").for_goal
    assert not comes_back(ticked, targets.answer_need(ticked, "a", "h")).the(Target, "a").for_goal


def test_giving_up_a_channel_hits_the_stops_on_it(demo: Workshop):
    channel = next(one for one in demo.all(Channel) if stops_hit(demo, one.id))
    done = comes_back(demo, targets.give_up_channel(demo, "k10", channel.id)).the(Target, "k10")
    assert (done.target_type, done.touchpoint_ids) == ("drop_channel", stops_hit(demo, channel.id))
