"""A workshop file on disk, for the tests of the store."""

from __future__ import annotations

from pathlib import Path

import pytest

from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import create


@pytest.fixture
def path(tmp_path: Path, car_service: Workshop) -> Path:
    """A closed file with the car service workshop in it."""
    path = tmp_path / "garage.cxw"
    create(path, car_service)
    return path
