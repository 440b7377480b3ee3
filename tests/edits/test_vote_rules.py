"""Rules of the vote that show only when rounds, targets and results are looked at together."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cxworkshop.edits import rounds, targets, voting
from cxworkshop.insight.voting import ranking
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, VotingRound
from cxworkshop.model.workshop import Workshop
from tests.elections import drafted, held, room


def test_a_run_off_proposes_one_dot():
    workshop = Workshop(room((3, 3)))
    round_ = drafted(workshop, method="runoff", target_ids=["k1", "k2"])
    assert (round_.budget, round_.cap_per_item) == (1, 1)


def test_a_round_is_secret_unless_somebody_says_otherwise():
    workshop = Workshop(room((3, 3)))
    assert drafted(workshop).secrecy == "secret"


def test_a_tie_on_one_side_of_the_line_says_so():
    workshop = Workshop(room((3, 3)))
    given = {"p1": {"k1": 1, "k2": 1}, "p2": {"k1": 1, "k2": 1}, "p4": {"k3": 1, "k4": 1, "k5": 1}}
    round_ = held(workshop, {person: {"main": dots} for person, dots in given.items()}, select_count=2)
    said = {place.option.target_id: place.tie_words for place in ranking(workshop, round_.id) if place.dots}
    above, below = "tie above the line: nothing to decide", "tie below the line: nothing to decide"
    assert {target: words.source if words else "" for target, words in said.items()} == {
        "k1": above, "k2": above, "k3": below, "k4": below, "k5": below,
    }  # fmt: skip


ATTEMPTS: dict[str, Callable[[Workshop, str], Change]] = {
    "put on": lambda workshop, round_id: rounds.toggle_option(workshop, round_id, "k4"),
    "take off": lambda workshop, round_id: rounds.toggle_option(workshop, round_id, "k1"),
    "remove": lambda workshop, _: targets.remove(workshop, "k1"),
    "merge away": lambda workshop, _: targets.merge_into(workshop, "k2", "k1"),
    "merge into another": lambda workshop, _: targets.merge_into(workshop, "k2", "k4"),
}


@pytest.mark.parametrize("attempt", ATTEMPTS)
@pytest.mark.parametrize("state", ["open", "closed"])
def test_nothing_comes_on_an_open_ballot_or_leaves_it(attempt: str, state: str):
    workshop = Workshop(room((3, 3)))
    round_ = drafted(workshop, target_ids=["k1", "k2", "k3"])
    workshop.apply(voting.open_round(workshop, round_.id))
    if state == "closed":
        workshop.apply(voting.close_round(workshop, round_.id, accept_missing=True))
    with pytest.raises(Refused):
        ATTEMPTS[attempt](workshop, round_.id)


def test_a_new_title_shows_on_the_target_and_not_on_the_ballot_that_is_open():
    workshop = Workshop(room((3, 3)))
    round_ = drafted(workshop)
    workshop.apply(voting.open_round(workshop, round_.id))
    workshop.apply(targets.revise(workshop, "k1", title="Another title"))
    assert workshop.the(Target, "k1").title == "Another title"
    assert "Another title" not in {option.title_snapshot for option in workshop.all(BallotOption)}
    assert workshop.the(VotingRound, round_.id).state == "open"
