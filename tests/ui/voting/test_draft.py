"""A ballot in the making keeps to the rules while it is filled in."""

from __future__ import annotations

from cxworkshop.model.voting import VotingRound
from cxworkshop.ui.voting.draft import Draft


def ballot_of(**settings: object) -> Draft:
    return Draft(VotingRound(no=1, question="What?", **settings))  # type: ignore[arg-type]


def test_dots_stop_at_the_budget_and_at_the_cap() -> None:
    draft = ballot_of(budget=3, cap_per_item=2)
    assert [draft.add("main", "a") for _ in range(3)] == [True, True, False]
    assert draft.add("main", "b")
    assert not draft.add("main", "c")
    assert draft.ballot() == {"main": {"a": 2, "b": 1}}


def test_a_step_can_be_taken_back_and_nothing_is_left_of_an_empty_option() -> None:
    draft = ballot_of()
    draft.add("main", "a")
    draft.take("main", "a")
    assert draft.undo() == "main"
    assert draft.dots("main", "a") == 1
    assert (draft.undo(), draft.undo(), draft.ballot()) == ("main", None, {"main": {}})


def test_weights_are_given_from_three_down_and_come_back() -> None:
    draft = ballot_of(method="weighted")
    assert all(draft.add("main", option) for option in "abc")
    assert draft.ballot() == {"main": {"a": 3, "b": 2, "c": 1}}
    assert not draft.add("main", "d")
    draft.take("main", "b")
    assert draft.left("main") == [2]
    assert not draft.add("main", "a")


def test_each_side_has_its_own_well() -> None:
    draft = ballot_of(method="two_criteria", budget=2, cap_per_item=1)
    draft.add("impact", "a")
    draft.add("ease", "a")
    assert draft.unused() == 2
    assert draft.ballot() == {"impact": {"a": 1}, "ease": {"a": 1}}
