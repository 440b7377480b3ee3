"""What we chose, as it comes out of the printer."""

from __future__ import annotations

import pytest

from cxworkshop.edits.decisions import decide
from cxworkshop.handouts.making import handout_bytes, useful
from cxworkshop.model.change import Refused
from cxworkshop.model.record import Record
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, Decision, Tally, VotingRound
from cxworkshop.model.workshop import Workshop
from tests.elections import held, room
from tests.handouts.grown import FINNISH, HOSTILE, ONE_WORD, WIDE, grown
from tests.handouts.reading import all_text, fonts, outside, overlapping, squeezed, texts


def without_split(demo: Workshop) -> Workshop:
    """The same round, its dots counted for nobody in particular."""
    records: list[Record] = []
    for record in demo:
        if isinstance(record, VotingRound):
            record = record.but(split_shown=False)
        records.append(record)
    return Workshop(records)


def in_state(demo: Workshop, state: str) -> Workshop:
    """Every round of the sample put into another state."""
    return Workshop(record.but(state=state) if isinstance(record, VotingRound) else record for record in demo)


def test_every_target_and_every_reason_is_printed(demo: Workshop) -> None:
    printed = squeezed(all_text(handout_bytes(demo, "h3", "en")))
    for option in demo.all(BallotOption):
        assert squeezed(option.title_snapshot) in printed
    for decision in demo.all(Decision):
        assert squeezed(decision.reason) in printed


def test_the_sample_round_takes_two_pages(demo: Workshop) -> None:
    assert len(texts(handout_bytes(demo, "h3", "en"))) == 2


def test_turnout_and_the_settled_tie_are_told(demo: Workshop) -> None:
    first = all_text(handout_bytes(demo, "h3", "en"))
    assert "12 of 12" in first
    assert "36 of 36" in first
    assert "Place 4 was a tie on 4 dots" in first
    assert "“A five-minute stand-up across silos” was taken in from place 6." in first


def test_the_letters_of_the_quadrants_are_those_of_the_table(demo: Workshop) -> None:
    second = texts(handout_bytes(demo, "h3", "en"))[1]
    assert "do now" in second
    assert "impact on the customer, dots" in second


@pytest.mark.parametrize("state", ["draft", "open", "closed", "void"])
def test_a_round_that_is_not_revealed_is_never_printed(demo: Workshop, state: str) -> None:
    unrevealed = in_state(demo, state)
    assert useful(unrevealed, "h3") is not None
    with pytest.raises(Refused):
        handout_bytes(unrevealed, "h3", "en")


def test_a_round_without_a_split_shows_no_silo_and_says_why(demo: Workshop) -> None:
    printed = all_text(handout_bytes(without_split(demo), "h3", "en"))
    assert "Who wanted what" not in printed
    assert "Dots on targets one owns" not in printed
    assert "The dots are not shown by silo" in printed


def test_before_anything_is_decided_the_sheet_says_so(demo: Workshop) -> None:
    undecided = Workshop(record for record in demo if not isinstance(record, Decision))
    printed = all_text(handout_bytes(undecided, "h3", "en"))
    assert "The group has not written its choice down yet." in printed
    assert "Not chosen" not in printed


def test_forty_targets_with_many_dots_run_over_and_stay_inside(demo: Workshop) -> None:
    voting_round = demo.all(VotingRound)[0]
    more: list[Record] = []
    for number in range(13, 41):
        target = Target(title=f"Another target, number {number}", order=number)
        option = BallotOption(
            round_id=voting_round.id, target_id=target.id, order=number, title_snapshot=target.title, silo_snapshot="AS"
        )
        tally = Tally(round_id=voting_round.id, option_id=option.id, group="others", dots=number, voters=number // 3)
        more += [target, option, tally]
    pdf = handout_bytes(Workshop([*demo, *more]), "h3", "en")
    printed = " ".join(texts(pdf))
    assert all(f"number {number}" in printed for number in range(13, 41))
    assert len(texts(pdf)) >= 4
    assert not outside(pdf)
    assert not overlapping(pdf)


@pytest.mark.parametrize("manner", [FINNISH, ONE_WORD, WIDE, HOSTILE])
def test_every_text_at_its_limit_stays_inside_its_frame(demo_records: list[Record], manner: str) -> None:
    pdf = handout_bytes(grown(demo_records, manner), "h3", "fi")
    assert not outside(pdf)
    assert not overlapping(pdf)
    assert all(fonts(pdf).values())


def test_small_silos_are_joined_and_cannot_be_told_apart() -> None:
    workshop = Workshop(room([3, 2, 2], targets=4))
    held(workshop, {f"p{n}": {"main": {f"k{n % 3 + 1}": 1}} for n in range(1, 8)}, budget=1, cap_per_item=1)
    second = texts(handout_bytes(workshop, "h3", "en"))[1]
    assert "Others" in second
    assert "AS" in second
    assert "HN" not in second
    assert "KO" not in second


def level_at_the_line() -> tuple[Workshop, VotingRound]:
    """Two targets with three dots each, and only one can be taken."""
    workshop = Workshop(room([3, 3], targets=4))
    ballots = {f"p{n}": {"main": {"k1" if n <= 3 else "k2": 1}} for n in range(1, 7)}
    return workshop, held(workshop, ballots, budget=1, cap_per_item=1, select_count=1, tie_rule="runoff")


def test_a_tie_across_the_line_is_open_until_the_group_decides() -> None:
    workshop, voting_round = level_at_the_line()
    assert "It is still open." in all_text(handout_bytes(workshop, "h3", "en"))
    workshop.apply(decide(workshop, voting_round.id, "k2", True, 1, "Closer to the customer", "decider"))
    printed = all_text(handout_bytes(workshop, "h3", "en"))
    assert "The decider settled it: “Target 2”." in printed
    assert "Closer to the customer" in printed


def test_a_run_off_is_told_as_part_of_the_round_it_settles() -> None:
    workshop, voting_round = level_at_the_line()
    ballots = {f"p{n}": {"main": {"k1": 1}} for n in range(1, 7)}
    settings = {"method": "runoff", "target_ids": ["k1", "k2"], "parent_id": voting_round.id}
    runoff = held(workshop, ballots, budget=1, cap_per_item=1, select_count=1, **settings)
    workshop.apply(decide(workshop, runoff.id, "k1", True, 1, "", "runoff"))
    printed = all_text(handout_bytes(workshop, "h3", "en"))
    assert "Round 1, secret dot vote:" in printed
    assert "A run-off settled it: “Target 1”." in printed


def test_the_latest_of_many_rounds_is_the_one_printed() -> None:
    workshop = Workshop(room([3, 3], targets=4))
    for number in range(1, 7):
        held(workshop, {f"p{n}": {"main": {"k1": 1}} for n in range(1, 7)}, budget=1, cap_per_item=1)
        assert f"Round {number}, secret dot vote:" in all_text(handout_bytes(workshop, "h3", "en"))
