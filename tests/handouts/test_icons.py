"""Icons on paper."""

from __future__ import annotations

import pytest

from cxworkshop.handouts.page.icons import FOLDER, GRID, steps


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.svg")))
def test_every_stroke_of_an_icon_stays_on_its_grid(name: str) -> None:
    found = steps(name)
    assert found[0][0] == "M"
    assert all(-1 <= value <= GRID + 1 for _, values in found for value in values)
