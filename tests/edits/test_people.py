"""Silos and people: what may be added, merged and removed, and that undo gives it back."""

from __future__ import annotations

import pytest

from cxworkshop.edits import people, people_list
from cxworkshop.model.change import Refused
from cxworkshop.model.experience import Score
from cxworkshop.model.path import Handover, Path, Touchpoint
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.voting import OpenVote, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from tests.edits.every_verb import comes_back


@pytest.fixture
def group() -> Workshop:
    """Three silos; two people in the first, one in the second, nobody in the third."""
    return Workshop(
        [
            Path(id="p", name="Path"),
            Silo(id="as", name="Booking", code="AS", colour=1, order=1),
            Silo(id="hn", name="Advisors", code="HN", colour=2, order=2),
            Silo(id="ko", name="Workshop floor", code="KO", colour=3, order=3),
            Participant(id="aino", name="Aino", silo_id="as", order=1),
            Participant(id="joni", name="Joni", silo_id="as", order=2),
            Participant(id="petri", name="Petri", silo_id="hn", order=3),
            Touchpoint(id="t", path_id="p", title="Calls", owner_silo_id="as", support_silo_ids=("hn", "as")),
            Score(id="s1", touchpoint_id="t", dimension="importance", silo_id="as", value=3),
            Score(id="s2", touchpoint_id="t", dimension="importance", silo_id="hn", value=5),
        ]
    )


def test_a_new_silo_takes_a_free_colour_and_a_code_from_its_name(group: Workshop):
    done = comes_back(group, people.add_silo(group, "Finance and billing"))
    silo = done.all(Silo)[-1]
    assert (silo.code, silo.colour, silo.order) == ("FA", 4, 4)


def test_two_silos_never_share_a_code(group: Workshop):
    with pytest.raises(Refused, match="AS is already the code of Booking"):
        people.add_silo(group, "Autumn sale", "as")
    with pytest.raises(Refused, match="already the code"):
        people.revise_silo(group, "hn", code="AS")
    assert people.code_for("Autumn sale", {"AS"}) == "AU"


def test_a_code_is_found_for_any_name():
    used: set[str] = set()
    for name in ["A", "A", "A", "日本", "Ääni", "  ", "A-B", "x" * 40]:
        code = people.code_for(name, used)
        assert 2 <= len(code) <= 3
        assert code not in used
        used.add(code)


def test_a_silo_is_renamed_recoded_and_recoloured(group: Workshop):
    done = comes_back(group, people.revise_silo(group, "ko", name=" Floor ", code="fl", colour=7))
    assert (done.the(Silo, "ko").name, done.the(Silo, "ko").code, done.the(Silo, "ko").colour) == ("Floor", "FL", 7)


def test_a_silo_with_people_or_cards_stays_and_an_empty_one_goes(group: Workshop):
    with pytest.raises(Refused, match="Merge it into another"):
        people.remove_silo(group, "as")
    done = comes_back(group, people.remove_silo(group, "ko"))
    assert [silo.order for silo in done.all(Silo)] == [1, 2]


def test_merging_moves_people_and_cards_and_keeps_one_score(group: Workshop):
    done = comes_back(group, people.merge_silo(group, "as", "hn"))
    assert {person.silo_id for person in done.all(Participant)} == {"hn"}
    assert done.the(Touchpoint, "t").owner_silo_id == "hn"
    assert done.the(Touchpoint, "t").support_silo_ids == ("hn",)
    assert [score.id for score in done.all(Score)] == ["s2"]
    assert [silo.order for silo in done.all(Silo)] == [1, 2]


def test_merging_leaves_no_hand_over_from_a_silo_to_itself(group: Workshop):
    group = Workshop([*group, Handover(id="h", touchpoint_id="t", from_silo_id="as", to_silo_id="hn")])
    assert not comes_back(group, people.merge_silo(group, "as", "hn")).all(Handover)


def test_a_silo_does_not_merge_into_itself(group: Workshop):
    with pytest.raises(Refused):
        people.merge_silo(group, "as", "as")


def test_a_silo_that_a_vote_is_counted_by_stays(group: Workshop):
    voted = Workshop(
        [
            *group,
            VotingRound(id="r", no=1, question="Which first?", state="revealed"),
            Turnout(id="u", round_id="r", group="ko"),
        ]
    )
    for verb in (lambda: people.remove_silo(voted, "ko"), lambda: people.merge_silo(voted, "ko", "as")):
        with pytest.raises(Refused, match="A vote is counted by"):
            verb()


def test_a_member_of_a_silo_votes_and_others_do_not(group: Workshop):
    done = comes_back(group, people.add_person(group, "Tiina", "ko"))
    assert done.all(Participant)[-1].can_vote
    done = comes_back(group, people.add_person(group, "Raija", role="customer"))
    assert not done.all(Participant)[-1].can_vote


def test_a_voter_without_a_silo_is_refused(group: Workshop):
    with pytest.raises(Refused, match="Choose a silo for Aino"):
        people.revise_person(group, "aino", silo_id=None)
    done = comes_back(group, people.revise_person(group, "aino", silo_id=None, can_vote=False, present=False))
    assert done.the(Participant, "aino").silo_id is None


def test_nobody_with_a_ballot_in_an_open_round_is_removed(group: Workshop):
    comes_back(group, people.remove_person(group, "petri"))
    ballot = Turnout(id="u", round_id="r", participant_id="petri", group="hn")
    voting = Workshop([*group, VotingRound(id="r", no=1, question="Which first?", state="open"), ballot])
    with pytest.raises(Refused, match="Close the round first"):
        people.remove_person(voting, "petri")


def test_a_ready_plan_is_a_draft_again_when_its_owner_is_removed(group: Workshop):
    steps = [{"text": text} for text in ("Tell at once", "Give a time", "Arrange a lift")]
    written = {"first_words": "We are late.", "steps": steps, "promise_time": "Two hours before", "owner_id": "petri"}
    late, plan = Deviation(id="late", title="Late"), ContingencyPlan(id="plan", deviation_id="late", **written)
    for state in ("ready", "practised"):
        planned = Workshop([*group, late, plan.but(state=state)])
        after = comes_back(planned, people.remove_person(planned, "petri")).the(ContingencyPlan, "plan")
        assert (after.owner_id, after.state) == (None, "draft")


def test_a_vote_by_name_is_not_lost_with_its_voter(group: Workshop):
    vote = OpenVote(id="v", round_id="r", option_id="o", participant_id="petri")
    voting = Workshop([*group, VotingRound(id="r", no=1, question="Which first?", state="revealed"), vote])
    with pytest.raises(Refused, match="Write an alias"):
        people.remove_person(voting, "petri")


def test_a_pasted_list_adds_people_and_the_silos_they_need(group: Workshop):
    done = comes_back(group, people_list.add(group, "Tiina;KO\nVille ; Parts\nOona;parts\n\nHelmi\n"))
    by_name = {person.name: person for person in done.all(Participant)}
    assert by_name["Tiina"].silo_id == "ko"
    parts = done.all(Silo)[-1]
    assert (parts.name, parts.code) == ("Parts", "PA")
    assert by_name["Ville"].silo_id == by_name["Oona"].silo_id == parts.id
    assert by_name["Helmi"].silo_id is None
    assert not by_name["Helmi"].can_vote


def test_bad_lines_are_told_by_number_and_the_rest_is_added(group: Workshop):
    found = people_list.read(group, f"; KO\nTiina; KO\nAino; booking\n{'x' * 41}; KO\nA; B; C")
    assert [line.no for line in found.bad] == [1, 3, 4, 5]
    assert [line.name for line in found.good] == ["Tiina"]


def test_a_list_with_nobody_is_refused(group: Workshop):
    with pytest.raises(Refused, match="nobody to add"):
        people_list.add(group, "\n ; \n")
