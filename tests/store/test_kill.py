"""Killed at fifty random moments, no acknowledged change is lost and the file opens every time."""

from __future__ import annotations

import random
from pathlib import Path

from tests.children import needs_fork
from tests.soak.kill import kill_many


@needs_fork
def test_no_acknowledged_change_is_lost_in_fifty_kills(tmp_path: Path):
    toll = kill_many(tmp_path, 50, random.Random())
    assert toll.troubles == []
    assert toll.kills == 50
    assert toll.acknowledged > 100
