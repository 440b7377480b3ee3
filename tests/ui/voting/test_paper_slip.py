"""A slip keyed in from paper says in words what is wrong with it, exactly when the booth would refuse it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cxworkshop.edits import voting
from cxworkshop.edits.ballots import check_ballot, options_of
from cxworkshop.model.change import Refused
from cxworkshop.model.sides import criteria
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.voting.paper_pile import drawn, piles
from cxworkshop.ui.voting.paper_slip import Slip
from tests.elections import drafted, room


def slip_of(workshop: Workshop, **settings: object) -> Slip:
    voting_round = drafted(workshop, **settings)
    return Slip(voting_round, options_of(workshop, voting_round.id), criteria(voting_round.method))


def key_in(slip: Slip, **numbers: int) -> list[str]:
    """Writes numbers beside letters and gives back the faults."""
    for letter, number in numbers.items():
        option = next(one for one in slip.options if one.letter == letter)
        slip.write("main", option.id, number)
    return [str(fault) for fault in slip.faults()]


def test_too_many_dots_are_told_with_what_to_do() -> None:
    slip = slip_of(Workshop(room((3, 3))), budget=3, cap_per_item=2)
    assert key_in(slip, A=2, B=2, C=1) == ["5 dots on this slip, 3 allowed: hand it back or leave it out."]
    assert key_in(slip, B=1, C=0) == []
    assert slip.used("main") == 3


def test_too_many_on_one_are_told_by_letter() -> None:
    slip = slip_of(Workshop(room((3, 3))), budget=4, cap_per_item=2)
    assert key_in(slip, D=3) == ["D has 3 dots on this slip, 2 allowed: hand it back or leave it out."]


def test_weights_are_three_two_and_one_each_once() -> None:
    slip = slip_of(Workshop(room((3, 3))), method="weighted")
    assert key_in(slip, A=3, B=3) == ["3 stands on this slip more than once: hand it back or leave it out."]
    assert key_in(slip, B=2, C=1) == []
    assert key_in(slip, D=5) == ["D has 5, only 3, 2 and 1 count: hand it back or leave it out."]


def test_an_empty_slip_is_sound() -> None:
    slip = slip_of(Workshop(room((3, 3))))
    assert slip.faults() == []
    assert slip.unused() == 3


METHODS = some.sampled_from(["dots", "weighted", "two_criteria", "runoff"])


@given(method=METHODS, numbers=some.lists(some.integers(0, 4), min_size=4, max_size=4), data=some.data())
def test_a_slip_has_a_fault_exactly_when_the_booth_would_refuse_it(
    method: str, numbers: list[int], data: some.DataObject
) -> None:
    workshop = Workshop(room((3, 3), 4))
    slip = slip_of(workshop, method=method)
    side = data.draw(some.sampled_from(slip.sides))
    for option, number in zip(slip.options, numbers, strict=True):
        slip.write(side, option.id, number)
    if slip.faults():
        with pytest.raises(Refused):
            check_ballot(workshop, slip.voting_round, slip.ballot())
    else:
        check_ballot(workshop, slip.voting_round, slip.ballot())


def opened(workshop: Workshop, **settings: object) -> VotingRound:
    voting_round = drafted(workshop, collect="paper", **settings)
    workshop.apply(voting.open_round(workshop, voting_round.id))
    return workshop.the(VotingRound, voting_round.id)


def test_there_is_a_pile_for_each_silo_that_is_shown_and_one_for_the_small_ones() -> None:
    workshop = Workshop(room((4, 3, 2, 1)))
    found = piles(workshop, opened(workshop), Words("en"))
    assert [(pile.title, len(pile.ballots)) for pile in found] == [
        ("Silo AS", 4), ("Silo HN", 3), ("Small silos together", 3),
    ]  # fmt: skip


def test_without_a_split_there_is_one_pile() -> None:
    workshop = Workshop(room((4, 3)))
    found = piles(workshop, opened(workshop, split_shown=False), Words("en"))
    assert [(pile.title, len(pile.ballots)) for pile in found] == [("All slips", 7)]


def test_in_an_open_round_each_slip_has_its_name() -> None:
    workshop = Workshop(room((2, 1)))
    found = piles(workshop, opened(workshop, secrecy="open"), Words("en"))
    assert [pile.title for pile in found] == ["Person 1", "Person 2", "Person 3"]


def test_whose_ballot_a_slip_becomes_is_drawn_by_lot() -> None:
    workshop = Workshop(room((30,)))
    voting_round = opened(workshop, split_shown=False)
    pile = piles(workshop, voting_round, Words("en"))[0]
    lot = {drawn(workshop, voting_round, pile, {}) for _ in range(200)}
    assert len(lot) > 10
    assert lot <= set(pile.waiting)


def test_a_slip_about_ease_goes_to_somebody_who_is_asked_about_it() -> None:
    workshop = Workshop(room((1, 1, 1), targets=2))  # only the first two silos own a target
    voting_round = opened(workshop, method="two_criteria", ease_voters="doers", split_shown=False)
    pile = piles(workshop, voting_round, Words("en"))[0]
    option = options_of(workshop, voting_round.id)[0].id
    with_ease, without = {"impact": {option: 1}, "ease": {option: 1}}, {"impact": {option: 1}, "ease": {}}
    assert {drawn(workshop, voting_round, pile, with_ease) for _ in range(60)} == {"p1", "p2"}  # type: ignore[arg-type]
    assert {drawn(workshop, voting_round, pile, without) for _ in range(20)} == {"p3"}  # type: ignore[arg-type]
