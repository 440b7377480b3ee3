"""Where nothing can be written, and what happens when a disk runs full in the middle of a change."""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from cxworkshop.model.workshop import Workshop
from cxworkshop.store.errors import InUse, NoAccess, ReadOnlyPlace, WorkshopFileError
from cxworkshop.store.file import create, open_file
from tests.children import give_up_rights, in_child, needs_fork

pytestmark = needs_fork


@pytest.fixture
def shared(car_service: Workshop) -> Iterator[Path]:
    """A workshop in a folder that everybody may read and nobody else may write."""
    folder = Path(tempfile.mkdtemp())
    create(folder / "garage.cxw", car_service)
    folder.chmod(0o755)
    (folder / "garage.cxw").chmod(0o644)
    yield folder / "garage.cxw"
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_folder_that_cannot_be_written_is_told(shared: Path):
    shared.chmod(0o666)
    shared.parent.chmod(0o555)
    assert in_child(lambda: refused(shared, ReadOnlyPlace)) == 0


def test_a_file_that_cannot_be_written_is_told(shared: Path):
    shared.parent.chmod(0o777)
    shared.chmod(0o444)
    assert in_child(lambda: refused(shared, ReadOnlyPlace)) == 0
    assert [entry.name for entry in shared.parent.iterdir()] == ["garage.cxw"]


def test_a_file_that_cannot_be_read_is_told(shared: Path):
    shared.chmod(0o000)
    assert in_child(lambda: refused(shared, NoAccess)) == 0


def test_a_file_that_somebody_else_on_this_computer_has_open_is_told(shared: Path):
    shared.parent.chmod(0o777)
    shared.chmod(0o666)
    with open_file(shared):
        assert in_child(lambda: refused(shared, InUse)) == 0


def test_a_new_workshop_where_nothing_can_be_written_is_told(shared: Path, car_service: Workshop):
    shared.parent.chmod(0o555)

    def work() -> None:
        give_up_rights()
        with pytest.raises(ReadOnlyPlace):
            create(shared.parent / "new.cxw", car_service)

    assert in_child(work) == 0


def test_it_can_be_read_there(shared: Path, car_service: Workshop):
    shared.parent.chmod(0o555)
    shared.chmod(0o444)

    def work() -> None:
        give_up_rights()
        with open_file(shared, read_only=True) as file:
            assert file.workshop() == car_service

    assert in_child(work) == 0


def refused(path: Path, error: type[WorkshopFileError]) -> None:
    give_up_rights()
    with pytest.raises(error):
        open_file(path)


def test_when_the_disk_runs_full_nothing_is_half_done_and_work_goes_on(tmp_path: Path):
    assert in_child(lambda: run_full(tmp_path)) == 0
    assert os.listdir(tmp_path) == ["full.cxw"]


def run_full(folder: Path) -> None:
    from tests.soak.fill import fill_many  # loaded when first used: not on every system

    found = fill_many(folder, 10, random.Random())
    assert found.troubles == []
    assert found.refused > 5
    assert found.saved > 2
