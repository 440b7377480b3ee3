"""Icons on paper."""

from __future__ import annotations

import pytest

from cxworkshop.handouts.page.icons import FOLDER, GRID, _steps


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.svg")))
def test_every_stroke_of_an_icon_stays_on_its_grid(name: str) -> None:
    steps = _steps(name)
    assert steps
    assert steps[0][0] == "M"
    assert all(-1 <= value <= GRID + 1 for _, values in steps for value in values)
