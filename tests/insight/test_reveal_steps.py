"""The steps of a reveal: everything comes once, from the last place up, and the cut line at the end."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from cxworkshop.insight.reveal_steps import TOGETHER, reveal_of
from cxworkshop.insight.voting import ranking
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop
from tests.elections import drafted, held, room


def a_round(targets: int, dotted: int) -> tuple[Workshop, str]:
    workshop = Workshop(room((3, 3), targets))
    ballots = {}
    for place in range(1, 7):
        ballots[f"p{place}"] = {"main": {f"k{1 + (place * 5 + turn) % dotted}": 1 for turn in range(3)}}
    return workshop, held(workshop, ballots, budget=3).id


@settings(max_examples=40)
@given(targets=st.integers(3, 60), dotted=st.integers(3, 18))
def test_everything_comes_once_and_from_the_bottom(targets: int, dotted: int) -> None:
    workshop, round_id = a_round(targets, min(dotted, targets))
    reveal, places = reveal_of(workshop, round_id), ranking(workshop, round_id)
    none = [place for group in reversed(reveal.none) for place in group]
    assert [*reveal.rows, *none] == places
    assert all(1 <= len(group) <= TOGETHER for group in reveal.none)
    outs = [(reveal.none_out(step), reveal.rows_out(step), reveal.cut_out(step)) for step in range(reveal.steps + 1)]
    assert outs[0] == (0, 0, False)
    assert outs[-1] == (len(reveal.none), len(reveal.rows), True)
    assert all(sum(after) - sum(before) == 1 for before, after in pairwise(outs))
    assert all(not rows or none == len(reveal.none) for none, rows, _ in outs)


def test_rows_come_from_the_last_place_up() -> None:
    workshop, round_id = a_round(8, 5)
    reveal = reveal_of(workshop, round_id)
    first = len(reveal.none) + 1
    rows = len(reveal.rows)
    assert [reveal.is_out(place, first) for place in range(rows)] == [False] * (rows - 1) + [True]


def test_a_round_that_is_not_revealed_has_no_steps() -> None:
    workshop = Workshop(room((3, 3)))
    round_id = drafted(workshop).id
    assert workshop.the(VotingRound, round_id).state == "draft"
    assert reveal_of(workshop, round_id).steps == 0
    assert reveal_of(workshop, "nowhere").steps == 0


def test_two_criteria_have_no_cut_line_and_end_with_what_to_do_now(demo: Workshop) -> None:
    reveal = reveal_of(demo, "round-2")
    assert reveal.cut is None
    assert reveal.points[0].quadrant == "do_now"
    assert [place.option for place in reveal.rows] == [point.option for point in reveal.points]
