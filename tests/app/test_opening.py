"""Whatever state a workshop file is in, opening it ends with something to work on or with a plain sentence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cxworkshop.app import opening
from cxworkshop.edits import closing
from cxworkshop.edits.making import added
from cxworkshop.model.notes import ParkingNote
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.backup import copies
from cxworkshop.store.errors import Damaged
from cxworkshop.store.file import create
from cxworkshop.text import phrase

pytestmark = pytest.mark.usefixtures("qapp", "documents")


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "documents"
    monkeypatch.setattr(opening.folders, "documents_folder", lambda: folder)
    return folder


@pytest.fixture
def path(tmp_path: Path, car_service: Workshop) -> Path:
    path = tmp_path / "garage.cxw"
    create(path, car_service)
    return path


@pytest.fixture
def on_table() -> Iterator[list[opening.OnTable]]:
    tables: list[opening.OnTable] = []
    yield tables
    for table in tables:
        table.close()


def damage(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:50_000])


def test_opening_and_closing_each_leave_a_safety_copy_of_what_is_new(path: Path):
    table = opening.open_workshop(path, "en")
    assert len(copies(path, opening.copies_folder())) == 1
    table.opened.desk.do(lambda: added(phrase("Add"), ParkingNote(text="Later")))
    table.close()
    opening.open_workshop(path, "en").close()
    assert len(copies(path, opening.copies_folder())) == 2


def test_a_workshop_that_closes_leaves_a_safety_copy_at_once(path: Path, on_table):
    on_table.append(opening.open_workshop(path, "en"))
    desk = on_table[0].opened.desk
    for step in (closing.go_live, closing.begin_closing):
        assert desk.do(lambda step=step: step(desk.workshop))
    assert len(copies(path, opening.copies_folder())) == 1
    assert desk.do(lambda: closing.close(desk.workshop, "2026-03-12"))
    assert len(copies(path, opening.copies_folder())) == 2


def test_a_damaged_file_comes_back_from_its_newest_sound_copy(path: Path, documents: Path, on_table):
    table = opening.open_workshop(path, "en")
    table.opened.desk.do(lambda: added(phrase("Add"), ParkingNote(text="Later")))
    saved = Workshop(table.opened.desk.workshop)
    table.close()
    damage(path)
    before = path.read_bytes()
    on_table.append(opening.open_workshop(path, "en"))
    assert on_table[0].opened.desk.workshop == saved
    assert on_table[0].opened.notice == opening.rescued_notice()
    assert on_table[0].file.path.parent == documents
    assert path.read_bytes() == before


def test_when_the_newest_copy_is_damaged_too_the_one_before_is_used(path: Path, car_service: Workshop, on_table):
    table = opening.open_workshop(path, "en")
    table.opened.desk.do(lambda: added(phrase("Add"), ParkingNote(text="Later")))
    table.close()
    damage(path)
    damage(copies(path, opening.copies_folder())[0])
    on_table.append(opening.open_workshop(path, "en"))
    assert on_table[0].opened.desk.workshop == car_service


def test_a_damaged_file_without_copies_is_told(path: Path):
    damage(path)
    with pytest.raises(Damaged):
        opening.open_workshop(path, "en")


def test_a_safety_copy_that_cannot_be_made_holds_nothing_up(path: Path, home: Path, on_table):
    opening.copies_folder().parent.mkdir(parents=True, exist_ok=True)
    opening.copies_folder().write_text("in the way")
    on_table.append(opening.open_workshop(path, "en"))
    assert len(on_table[0].opened.desk.workshop)
