"""A workshop file on disk, for the tests of the store."""

from __future__ import annotations

from pathlib import Path

import pytest

from cxworkshop.model.record import Record
from cxworkshop.store.file import create


@pytest.fixture(scope="session")
def car_service_bytes(tmp_path_factory: pytest.TempPathFactory, car_service_records: list[Record]) -> bytes:
    path = tmp_path_factory.mktemp("store") / "garage.cxw"
    create(path, car_service_records)
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, car_service_bytes: bytes) -> Path:
    """A closed file with the car service workshop in it."""
    path = tmp_path / "garage.cxw"
    path.write_bytes(car_service_bytes)
    return path
