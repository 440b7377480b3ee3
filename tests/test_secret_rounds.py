"""What the files of a workshop tell after many secret rounds; and that the search would find what must not be there."""

from __future__ import annotations

import random
from pathlib import Path

from cxworkshop.app.opening import open_workshop
from tests.soak.votes import VOTERS, Z_MOST, Round, Searched, Trace, hold_many, living_in, spearman


def test_twelve_secret_rounds_leave_no_ballot_no_time_and_no_order_in_any_file(tmp_path: Path):
    found = hold_many(tmp_path, 12, random.Random(11))
    assert found.troubles == []
    assert (found.rounds, found.ballots, found.twins) == (12, 12 * VOTERS, 3)


def test_the_search_finds_the_names_that_stand_beside_their_choice_in_an_open_round(tmp_path: Path):
    found = Searched()
    with living_in(tmp_path):
        voted = Round(tmp_path, random.Random(1), found, secrecy="open")
        table = open_workshop(voted.path, "en")
        table.opened.desk.booth.open_round(voted.round_id)
        voted.times = voted.look("opened", set())
        assert found.troubles == []
        voted.cast(table, voted.order)
        table.close()
    assert any("holds a person beside an option" in trouble for trouble in found.troubles)


def test_the_measure_sees_an_order_that_is_kept_in_every_third_round():
    dice, trace = random.Random(2), Trace()
    for number in range(40):
        order = dice.sample(range(VOTERS), VOTERS)
        bytes_ = order if number % 3 == 0 else dice.sample(order, VOTERS)
        trace.add(spearman(order, bytes_))
    assert trace.z() > Z_MOST


def test_a_rank_correlation_goes_from_one_to_minus_one():
    assert spearman("abcd", "abcd") == 1
    assert spearman("abcd", "dcba") == -1
    assert spearman("abcd", "badc") == 0.6
