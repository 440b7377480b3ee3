"""A file with changed bytes opens as it was or not at all."""

from __future__ import annotations

import random
from pathlib import Path

from tests.soak.mutants import try_many


def test_of_a_hundred_mutants_none_opens_as_something_else(tmp_path: Path):
    tally = try_many(tmp_path, 100, random.Random())
    assert tally.troubles == []
    assert tally.refused > 10
