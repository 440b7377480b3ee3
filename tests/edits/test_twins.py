"""Two cards become one: everything anybody said of either is still there, once."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxworkshop.edits.twins import ONE_EACH, merge_touchpoints
from cxworkshop.library.demo import demo_records
from cxworkshop.model.change import Refused
from cxworkshop.model.encounter import FlowStep, Observation
from cxworkshop.model.experience import Score
from cxworkshop.model.kinds import KINDS
from cxworkshop.model.path import Move, Touchpoint
from cxworkshop.model.stops import stops
from cxworkshop.model.surprises import Deviation
from cxworkshop.model.targets import CauseLink, Target
from cxworkshop.model.voting import BallotOption, Decision, OpenVote, Tally, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from tests.edits.every_verb import comes_back
from tests.edits.test_every_verb import check_invariants
from tests.edits.test_path import small


def with_records(*records) -> Workshop:
    return Workshop([*small(), *records])


def unvoted() -> Workshop:
    """The sample before anybody voted."""
    votes = (VotingRound, BallotOption, Turnout, Tally, OpenVote, Decision)
    return Workshop([one for one in demo_records("en") if not isinstance(one, votes)])


def test_both_owners_stay_one_as_a_helper():
    workshop = Workshop(
        [
            *[one for one in small() if one.id not in ("a", "b")],
            small().the(Touchpoint, "a").but(owner_silo_id="as"),
            small().the(Touchpoint, "b").but(owner_silo_id="hn", support_silo_ids=("as",)),
        ]
    )
    done = comes_back(workshop, merge_touchpoints(workshop, "a", "b"))
    merged = done.the(Touchpoint, "a")
    assert (merged.owner_silo_id, merged.support_silo_ids) == ("as", ("hn",))
    assert done.get(Touchpoint, "b") is None


def test_a_card_nobody_owned_takes_the_owner_of_the_other():
    workshop = small()
    workshop = Workshop([*(r for r in workshop if r.id != "b"), workshop.the(Touchpoint, "b").but(owner_silo_id="hn")])
    merged = comes_back(workshop, merge_touchpoints(workshop, "a", "b")).the(Touchpoint, "a")
    assert (merged.owner_silo_id, merged.support_silo_ids) == ("hn", ())


def test_scores_come_over_and_where_both_have_one_the_survivor_keeps_its_own():
    workshop = with_records(
        Score(id="1", touchpoint_id="a", dimension="emotion", value=2),
        Score(id="2", touchpoint_id="b", dimension="emotion", value=-2),
        Score(id="3", touchpoint_id="b", dimension="emotion", value=-1, silo_id="as"),
        Score(id="4", touchpoint_id="b", dimension="importance", value=5),
    )
    done = comes_back(workshop, merge_touchpoints(workshop, "a", "b"))
    assert {(one.id, one.touchpoint_id) for one in done.all(Score)} == {("1", "a"), ("3", "a"), ("4", "a")}


def test_moves_follow_and_one_that_would_lead_from_a_card_to_itself_goes():
    workshop = with_records(
        Move(id="1", path_id="p", move_kind="return", from_id="b", to_id="a"),
        Move(id="2", path_id="p", move_kind="return", from_id="c", to_id="b"),
        Move(id="3", path_id="p", move_kind="pause", from_id="b", to_id="b"),
        Move(id="4", path_id="p", move_kind="return", from_id="c", to_id="a"),
    )
    done = comes_back(workshop, merge_touchpoints(workshop, "a", "b"))
    assert {(one.id, one.from_id, one.to_id) for one in done.all(Move)} == {("3", "a", "a"), ("4", "c", "a")}


def test_causes_surprises_and_targets_follow_without_naming_a_card_twice():
    workshop = with_records(
        CauseLink(id="1", cause_id="a", symptom_id="b"),
        CauseLink(id="2", cause_id="b", symptom_id="c"),
        Deviation(id="3", title="Late", touchpoint_ids=("a", "b")),
        Target(id="4", title="Faster", touchpoint_ids=("c", "b")),
    )
    done = comes_back(workshop, merge_touchpoints(workshop, "a", "b"))
    assert [(one.id, one.cause_id, one.symptom_id) for one in done.all(CauseLink)] == [("2", "a", "c")]
    assert done.the(Deviation, "3").touchpoint_ids == ("a",)
    assert done.the(Target, "4").touchpoint_ids == ("c", "a")


def test_parts_of_the_card_follow_those_that_are_there():
    workshop = with_records(
        FlowStep(id="1", touchpoint_id="a", order=1),
        FlowStep(id="2", touchpoint_id="b", order=1),
        FlowStep(id="3", touchpoint_id="b", order=2),
        Observation(id="4", touchpoint_id="b", quote="At last"),
    )
    done = comes_back(workshop, merge_touchpoints(workshop, "a", "b"))
    assert [(one.id, one.touchpoint_id, one.order) for one in done.all(FlowStep)] == [
        ("1", "a", 1),
        ("2", "a", 2),
        ("3", "a", 3),
    ]
    assert done.the(Observation, "4").touchpoint_id == "a"


def test_words_only_the_other_had_are_kept_and_own_words_are_not_overwritten():
    workshop = small()
    a = workshop.the(Touchpoint, "a").but(situation="In the morning")
    b = workshop.the(Touchpoint, "b").but(situation="At night", proof="A photo", is_key=True)
    workshop = Workshop([*(r for r in workshop if r.id not in ("a", "b")), a, b])
    merged = comes_back(workshop, merge_touchpoints(workshop, "a", "b")).the(Touchpoint, "a")
    assert (merged.situation, merged.proof, merged.is_key, merged.title) == ("In the morning", "A photo", True, "A")


def test_a_card_in_the_tray_takes_the_place_of_the_one_on_the_path():
    workshop = small()
    done = comes_back(workshop, merge_touchpoints(workshop, "x", "a"))
    assert [stop.touchpoint.id for stop in stops(done)] == ["x", "b", "c", "d"]


def test_what_served_or_was_copied_from_the_other_now_points_at_the_survivor():
    workshop = small()
    d = workshop.the(Touchpoint, "d").but(serves_id="b")
    a = workshop.the(Touchpoint, "a").but(like_id="b")
    workshop = Workshop([*(r for r in workshop if r.id not in ("a", "d")), a, d])
    done = comes_back(workshop, merge_touchpoints(workshop, "a", "b"))
    assert done.the(Touchpoint, "d").serves_id == "a"
    assert done.the(Touchpoint, "a").like_id is None


def test_a_card_on_a_ballot_is_not_merged_away(demo: Workshop):
    voted = next(one.touchpoint_ids[0] for one in demo.all(Target) if one.touchpoint_ids and one.state == "chosen")
    other = next(stop.touchpoint.id for stop in stops(demo) if stop.touchpoint.id != voted)
    with pytest.raises(Refused, match="on a ballot"):
        merge_touchpoints(demo, other, voted)
    with pytest.raises(Refused, match="with itself"):
        merge_touchpoints(demo, other, other)


@given(seed=st.integers(0, 10_000))
@settings(max_examples=40)
def test_any_two_merge_into_a_sound_workshop_with_nothing_twice_and_nothing_dangling(seed: int):
    workshop = unvoted()
    one, other = random.Random(seed).sample([stop.touchpoint.id for stop in stops(workshop)], 2)
    done = comes_back(workshop, merge_touchpoints(workshop, one, other))
    check_invariants(done)
    for kind, key in ONE_EACH.items():
        seen = [tuple(getattr(record, name) for name in key) for record in done.all(KINDS[kind])]
        assert len(seen) == len(set(seen)), kind
