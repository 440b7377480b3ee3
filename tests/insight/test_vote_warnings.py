"""What is said before a round opens: each warning exactly where its limit is, and none of them in the way."""

from __future__ import annotations

from cxworkshop.edits import voting
from cxworkshop.insight.vote_warnings import warnings
from cxworkshop.model.voting import Method, VotingRound
from cxworkshop.model.workshop import Workshop
from tests.elections import drafted, room

FEW, MANY, ALONE = "Only {n} targets", "is a lot to read", "Fewer than four voters"
THIN, NO_CHOICE = "A thin vote", "nobody has to choose"


def is_told(words: str, options: int, voters: int, budget: int, method: Method = "dots") -> bool:
    return any(words in one.source for one in warnings(method, options, voters, budget))


def test_fewer_than_six_targets_are_talked_over():
    assert is_told(FEW, 5, 12, 3)
    assert not is_told(FEW, 6, 12, 3)
    assert not is_told(FEW, 5, 12, 6, "weighted")


def test_more_than_twenty_targets_are_merged_first():
    assert is_told(MANY, 21, 12, 6)
    assert not is_told(MANY, 20, 12, 5)


def test_a_vote_with_fewer_than_two_dots_for_each_target_is_thin():
    assert is_told(THIN, 12, 7, 3)
    assert not is_told(THIN, 12, 8, 3)


def test_dots_for_more_than_half_the_targets_force_no_choice():
    assert is_told(NO_CHOICE, 9, 12, 5)
    assert not is_told(NO_CHOICE, 10, 12, 5)


def test_fewer_than_four_voters_are_told():
    assert is_told(ALONE, 8, 3, 3)
    assert not is_told(ALONE, 8, 4, 3)


def test_a_round_with_every_warning_there_is_still_opens():
    workshop = Workshop(room((1, 1), targets=3))
    round_ = drafted(workshop, budget=2)
    assert len(warnings("dots", 3, 2, 2)) == 4
    workshop.apply(voting.open_round(workshop, round_.id))
    assert workshop.the(VotingRound, round_.id).state == "open"
