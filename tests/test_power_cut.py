"""The power may go at any moment of a secret round: sealed ballots are counted, and any other is still to be cast."""

from __future__ import annotations

import random
from pathlib import Path

from tests.children import needs_fork
from tests.soak.cut import STEPS, cut_all, strike_many


@needs_fork
def test_a_power_cut_in_any_step_leaves_it_done_or_undone_and_the_round_goes_on(tmp_path: Path):
    cuts = cut_all(tmp_path, every=7)
    assert cuts.troubles == []
    assert cuts.kills.keys() == STEPS.keys()
    assert all(kills > 1 for kills in cuts.kills.values())


@needs_fork
def test_what_was_told_as_sealed_is_counted_after_ten_power_cuts_at_random_moments(tmp_path: Path):
    cuts = strike_many(tmp_path, 10, random.Random(5))
    assert cuts.troubles == []
