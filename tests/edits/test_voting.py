"""The rules of a round: what it takes to open, what a ballot may hold, what is pooled, what never changes again."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.edits import rounds, turnout, voting
from cxworkshop.edits.ballots import check_ballot
from cxworkshop.edits.decisions import decide
from cxworkshop.edits.reveal import reveal
from cxworkshop.edits.split import pooled, smallest_group
from cxworkshop.model.change import Refused
from cxworkshop.model.people import Participant
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import OTHERS, BallotOption, Decision, Tally, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from tests.edits.every_verb import comes_back
from tests.elections import ballot, drafted, held, options, room

TWO = {"p1": {"main": {"k1": 2, "k2": 1}}, "p2": {"main": {"k1": 1}}}


def opened(workshop: Workshop, **settings: object) -> VotingRound:
    draft = drafted(workshop, **settings)
    workshop.apply(voting.open_round(workshop, draft.id))
    return workshop.the(VotingRound, draft.id)


@pytest.mark.parametrize(("targets", "budget", "cap"), [(4, 3, 2), (8, 3, 2), (12, 3, 2), (20, 5, 3), (40, 8, 4)])
def test_a_draft_proposes_a_quarter_of_the_targets_and_half_of_it_on_one(targets: int, budget: int, cap: int) -> None:
    numbers = rounds.proposal(targets, "dots")
    assert (numbers.budget, numbers.cap) == (budget, cap)
    assert str(rounds.proposal(12, "dots").budget_reason) == "12 targets ÷ 4"


def test_two_sides_propose_at_least_two_dots_and_one_on_each() -> None:
    assert rounds.proposal(7, "two_criteria")[:2] == (2, 1)
    assert rounds.proposal(12, "two_criteria")[:2] == (3, 1)


def test_every_verb_of_a_draft_comes_back() -> None:
    workshop = comes_back(Workshop(room((3, 3))), rounds.draft_round(Workshop(room((3, 3))), "Which?"))
    round_id = workshop.all(VotingRound)[0].id
    workshop = comes_back(workshop, rounds.revise_round(workshop, round_id, method="weighted"))
    workshop = comes_back(workshop, rounds.toggle_option(workshop, round_id, "k2"))
    workshop = comes_back(workshop, rounds.toggle_option(workshop, round_id, "k2"))
    workshop = comes_back(workshop, voting.open_round(workshop, round_id))
    workshop = comes_back(workshop, turnout.abstain(workshop, round_id, "p1"))
    workshop = comes_back(workshop, turnout.withdraw(workshop, round_id, "p1"))
    workshop = comes_back(workshop, voting.close_round(workshop, round_id, accept_missing=True))
    workshop = comes_back(workshop, voting.reopen(workshop, round_id))
    comes_back(workshop, voting.void(workshop, round_id, "Wrong question"))


def test_numbers_that_were_the_proposal_follow_when_a_target_is_taken_off() -> None:
    workshop = Workshop(room((3, 3), targets=13))
    draft = drafted(workshop)
    workshop.apply(rounds.toggle_option(workshop, draft.id, "k1"))
    assert (draft.budget, workshop.the(VotingRound, draft.id).budget) == (4, 3)
    assert [option.letter for option in workshop.all(BallotOption)][:2] == ["A", "B"]


def test_a_draft_goes_with_its_options() -> None:
    workshop = Workshop(room((3, 3)))
    before = Workshop(workshop)
    draft = drafted(workshop)
    workshop.apply(rounds.drop_draft(workshop, draft.id))
    assert workshop == before


def test_a_round_needs_two_targets_two_voters_and_no_twins() -> None:
    lonely = Workshop(room((1,)))
    with pytest.raises(Refused, match="two voters"):
        opened(lonely)
    with pytest.raises(Refused, match="two targets"):
        opened(Workshop(room((3, 3), targets=1)))
    twins = Workshop([*room((3, 3)), Target(id="k9", title="target 1", order=9)])
    with pytest.raises(Refused, match="called"):
        opened(twins)


def test_only_present_voters_of_a_silo_get_a_ballot() -> None:
    workshop = Workshop(room((3, 3)))
    for id, fields in (("p1", {"present": False}), ("p2", {"can_vote": False}), ("p4", {"silo_id": None})):
        workshop = Workshop([*workshop, workshop.the(Participant, id).but(**fields)])
    round_ = opened(workshop)
    assert {t.participant_id for t in voting.turnout_of(workshop, round_.id)} == {"p3", "p5", "p6"}


def test_rule_6_a_ballot_keeps_to_its_budget_and_its_cap() -> None:
    workshop = Workshop(room((3, 3)))
    round_ = opened(workshop, budget=3, cap_per_item=2)
    check_ballot(workshop, round_, ballot(workshop, round_.id, main={"k1": 2, "k2": 1}))
    for wrong in ({"k1": 3}, {"k1": 2, "k2": 2}, {"k1": -1}):
        with pytest.raises(Refused):
            check_ballot(workshop, round_, ballot(workshop, round_.id, main=wrong))
    with pytest.raises(Refused, match="does not belong"):
        check_ballot(workshop, round_, {"main": {"elsewhere": 1}})


def test_rule_6_each_side_has_its_own_budget() -> None:
    workshop = Workshop(room((3, 3)))
    round_ = opened(workshop, method="two_criteria")
    both = {"impact": {"k1": 1, "k2": 1}, "ease": {"k1": 1, "k3": 1}}
    check_ballot(workshop, round_, ballot(workshop, round_.id, **both))
    with pytest.raises(Refused):
        check_ballot(workshop, round_, ballot(workshop, round_.id, impact={"k1": 1, "k2": 1, "k3": 1}))
    with pytest.raises(Refused, match="does not belong"):
        check_ballot(workshop, round_, ballot(workshop, round_.id, main={"k1": 1}))


def test_rule_7_three_two_and_one_are_each_given_once() -> None:
    workshop = Workshop(room((3, 3)))
    round_ = opened(workshop, method="weighted")
    check_ballot(workshop, round_, ballot(workshop, round_.id, main={"k1": 3, "k2": 2, "k3": 1}))
    for wrong in ({"k1": 3, "k2": 3}, {"k1": 4}, {"k1": 1, "k2": 1}):
        with pytest.raises(Refused, match="once each"):
            check_ballot(workshop, round_, ballot(workshop, round_.id, main=wrong))


def test_rule_7_firsts_are_counted_apart() -> None:
    workshop = Workshop(room((3, 3)))
    given = {"p1": {"main": {"k1": 3, "k2": 2}}, "p2": {"main": {"k2": 3}}}
    round_ = held(workshop, given, method="weighted")
    told = {tally.option_id: (tally.dots, tally.voters, tally.firsts) for tally in workshop.all(Tally)}
    ids = options(workshop, round_.id)
    assert told == {ids["k1"]: (3, 1, 1), ids["k2"]: (5, 2, 1)}


def test_rule_8_nobody_seals_two_ballots_and_the_absent_none() -> None:
    workshop = Workshop(room((3, 3)))
    workshop = Workshop([*workshop, workshop.the(Participant, "p6").but(present=False)])
    round_ = opened(workshop)
    workshop.apply(turnout.submit(workshop, round_.id, "p1", {}))
    for person in ("p1", "p6"):
        with pytest.raises(Refused):
            turnout.submit(workshop, round_.id, person, {})


def test_rule_9_an_open_round_is_frozen_and_keeps_its_titles_and_letters() -> None:
    workshop = Workshop(room((3, 3)))
    round_ = opened(workshop)
    for change in (
        lambda: rounds.revise_round(workshop, round_.id, budget=5),
        lambda: rounds.toggle_option(workshop, round_.id, "k1"),
        lambda: rounds.drop_draft(workshop, round_.id),
        lambda: voting.open_round(workshop, round_.id),
    ):
        with pytest.raises(Refused):
            change()
    workshop = Workshop([*workshop, workshop.the(Target, "k1").but(title="Something else")])
    assert workshop.all(BallotOption)[0].title_snapshot == "Target 1"


def test_rule_10_there_are_no_tallies_before_the_reveal() -> None:
    workshop = Workshop(room((3, 3)))
    round_ = opened(workshop)
    workshop.apply(turnout.submit(workshop, round_.id, "p1", ballot(workshop, round_.id, main={"k1": 2})))
    workshop.apply(voting.close_round(workshop, round_.id, accept_missing=True))
    assert workshop.all(Tally) == []
    with pytest.raises(Refused):
        reveal(workshop, opened_again(workshop, round_.id), [])


def opened_again(workshop: Workshop, round_id: str) -> str:
    workshop.apply(voting.reopen(workshop, round_id))
    return round_id


@pytest.mark.parametrize(
    ("sizes", "limit", "shown"),
    [
        ({"A": 3, "B": 3}, 3, {"A", "B"}),
        ({"A": 5, "B": 3, "C": 1, "D": 2}, 3, {"A", "B", OTHERS}),
        ({"A": 5, "B": 3, "C": 1}, 3, {"A", OTHERS}),
        ({"A": 2, "B": 2}, 3, {OTHERS}),
        ({"A": 2, "B": 2}, 2, {"A", "B"}),
        ({"A": 4, "B": 1}, 2, {OTHERS}),
        ({"A": 4, OTHERS: 1}, 3, {OTHERS}),
        ({"A": 1, "B": 1}, 1, {"A", "B"}),
    ],
)
def test_rule_11_silos_below_the_limit_are_joined_into_others(
    sizes: dict[str, int], limit: int, shown: set[str]
) -> None:
    assert set(pooled(sizes, limit).values()) == shown


def test_rule_11_pairs_are_shown_only_when_announced_and_one_person_never() -> None:
    def groups(**settings: object) -> set[str]:
        workshop = Workshop(room((2, 2, 1, 4)))
        return {t.group for t in voting.turnout_of(workshop, opened(workshop, **settings).id)}

    assert groups() == {OTHERS, "VA"}
    assert groups(min_silo_size=1) == {OTHERS, "VA"}
    assert groups(min_silo_size=2, split_announced=True) == {OTHERS, "HN", "VA"}
    assert groups(split_shown=False) == {OTHERS}
    assert groups(secrecy="open") == {"AS", "HN", "KO", "VA"}


def test_rule_11_a_group_that_shrank_below_the_limit_is_pooled_before_anything_is_shown() -> None:
    workshop = Workshop(room((3, 3, 3)))
    given = {f"p{n}": {"main": {"k1": 1}} for n in (1, 2, 4, 5, 6, 7, 8, 9)}
    held(workshop, given)
    assert len({tally.group for tally in workshop.all(Tally)} - {OTHERS}) == 1
    assert sum(tally.dots for tally in workshop.all(Tally)) == 8
    shown = {turnout.group for turnout in workshop.all(Turnout)}
    assert shown == {tally.group for tally in workshop.all(Tally)}


def test_rule_11_a_single_ballot_is_not_revealed() -> None:
    with pytest.raises(Refused, match="secret"):
        held(Workshop(room((3, 3))), {"p1": {"main": {"k1": 1}}})
    with pytest.raises(Refused, match="nothing to reveal"):
        held(Workshop(room((3, 3))), {})


def test_rule_12_a_revealed_round_never_changes() -> None:
    workshop = Workshop(room((3, 3)))
    round_id = held(workshop, TWO).id
    for change in (
        lambda: voting.reopen(workshop, round_id),
        lambda: voting.void(workshop, round_id, "why"),
        lambda: reveal(workshop, round_id, []),
        lambda: rounds.revise_round(workshop, round_id, question="Other?"),
        lambda: turnout.submit(workshop, round_id, "p3", {}),
    ):
        with pytest.raises(Refused):
            change()


def test_closing_names_who_is_missing() -> None:
    workshop = Workshop(room((1, 1, 1)))
    round_ = opened(workshop)
    workshop.apply(turnout.abstain(workshop, round_.id, "p2"))
    with pytest.raises(Refused, match="Person 1, Person 3"):
        voting.close_round(workshop, round_.id)


def late(sizes: tuple[int, ...], *people: str, **settings: Any) -> tuple[Workshop, VotingRound]:
    """A round that was opened without these people, who have come and been let in since."""
    workshop = Workshop(room(sizes))
    workshop = Workshop([*workshop, *(workshop.the(Participant, id).but(present=False) for id in people)])
    round_ = opened(workshop, **settings)
    workshop = Workshop([*workshop, *(workshop.the(Participant, id).but(present=True) for id in people)])
    for id in people:
        workshop.apply(turnout.let_in(workshop, round_.id, id))
    return workshop, round_


def groups_of(workshop: Workshop, round_: VotingRound) -> dict[str | None, str]:
    return {one.participant_id: one.group for one in voting.turnout_of(workshop, round_.id)}


def test_a_latecomer_counts_for_the_own_silo_when_it_is_shown_and_else_for_the_others() -> None:
    groups = groups_of(*late((4, 2, 2, 1), "p1", "p9"))
    assert (groups["p1"], groups["p9"]) == ("AS", OTHERS)


def test_a_latecomer_is_never_alone_in_a_group_and_their_silo_is_then_not_shown_apart() -> None:
    workshop, round_ = late((4, 3, 1), "p8")
    assert groups_of(workshop, round_)["p8"] == "HN"
    workshop = Workshop([*workshop, *(one.but(state="submitted") for one in voting.turnout_of(workshop, round_.id))])
    workshop.apply(voting.close_round(workshop, round_.id))
    workshop.apply(reveal(workshop, round_.id))
    sizes = Counter(groups_of(workshop, round_).values())
    assert sizes == {"AS": 4, OTHERS: 4}


def test_a_latecomer_who_alone_of_the_others_would_vote_on_ease_goes_with_a_silo_that_does() -> None:
    settings: dict[str, Any] = {"method": "two_criteria", "ease_voters": "doers", "target_ids": ("k1", "k4")}
    workshop, round_ = late((4, 2, 2, 1), "p9", **settings)
    assert groups_of(workshop, round_)["p9"] == "AS"


@given(st.lists(st.integers(1, 5), min_size=2, max_size=5).filter(lambda sizes: sum(sizes) > 5), st.booleans())
def test_no_latecomer_stands_in_a_group_below_the_limit(sizes: list[int], pairs: bool) -> None:
    last = f"p{sum(sizes)}"
    workshop, round_ = late(tuple(sizes), last, split_announced=pairs)
    groups = groups_of(workshop, round_)
    assert Counter(groups.values())[groups[last]] >= smallest_group(round_)


def test_an_open_round_is_counted_from_its_named_votes() -> None:
    workshop = Workshop(room((1, 1, 1)))
    round_ = held(workshop, {"p1": {"main": {"k1": 2, "k2": 1}}, "p2": {"main": {"k1": 1}}}, secrecy="open")
    ids = options(workshop, round_.id)
    told = {(tally.option_id, tally.group): tally.dots for tally in workshop.all(Tally)}
    assert told == {(ids["k1"], "AS"): 2, (ids["k1"], "HN"): 1, (ids["k2"], "AS"): 1}


def test_targets_go_on_the_ballot_and_come_off_when_the_round_is_void() -> None:
    workshop = Workshop(room((3, 3)))
    round_ = opened(workshop)
    assert {target.state for target in workshop.all(Target)} == {"on_ballot"}
    workshop.apply(voting.void(workshop, round_.id, "Wrong question"))
    assert {target.state for target in workshop.all(Target)} == {"candidate"}
    with pytest.raises(Refused, match="why"):
        voting.void(workshop, opened(workshop).id, " ")


def test_the_group_decides_and_its_reason_stays() -> None:
    workshop = Workshop(room((3, 3)))
    round_id = held(workshop, TWO).id
    workshop = comes_back(workshop, decide(workshop, round_id, "k1", True, 1, "It hurts most"))
    workshop = comes_back(workshop, decide(workshop, round_id, "k1", False, 1, by="group"))
    decision = workshop.all(Decision)[0]
    assert (decision.chosen, decision.reason, decision.by) == (False, "It hurts most", "group")
    assert workshop.the(Target, "k1").state == "parked"


def test_one_round_at_a_time() -> None:
    workshop = Workshop(room((3, 3)))
    opened(workshop)
    with pytest.raises(Refused, match="Another round"):
        rounds.draft_round(workshop, "And now?")
