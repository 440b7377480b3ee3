"""What is no sound workshop is not opened, and each reason has its own sentence."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from cxworkshop.edits.making import added
from cxworkshop.model.path import Channel
from cxworkshop.model.people import Silo
from cxworkshop.model.workshop import Workshop
from cxworkshop.store import errors
from cxworkshop.store.file import open_file
from cxworkshop.store.inspect import MOST_BYTES
from cxworkshop.text import phrase


def edit(path: Path, *statements: str) -> None:
    """Does to a file what a stranger might."""
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def patch(path: Path, at: int, new: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(new)


def make_another_database(path: Path) -> None:
    path.unlink()
    edit(path, "CREATE TABLE basics (id TEXT)")


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20_000])


def make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def grow(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(MOST_BYTES + 1)


STRANGE_FILES: dict[str, tuple[Callable[[Path], object], type[errors.WorkshopFileError]]] = {
    "no file": (lambda path: path.unlink(), errors.Missing),
    "a folder": (make_folder, errors.NotAWorkshop),
    "an empty file": (lambda path: path.write_bytes(b""), errors.NotAWorkshop),
    "a text": (lambda path: path.write_text("Dear customer"), errors.NotAWorkshop),
    "another database": (make_another_database, errors.NotAWorkshop),
    "only the first bytes": (lambda path: path.write_bytes(path.read_bytes()[:40]), errors.Damaged),
    "a page size that is none": (lambda path: patch(path, 16, b"\x03\x03"), errors.Damaged),
    "a file cut short": (cut, errors.Damaged),
    "a newer version": (lambda path: patch(path, 60, struct.pack(">I", 99)), errors.TooNew),
    "a version before the first": (lambda path: patch(path, 60, struct.pack(">I", 0)), errors.Damaged),
    "a huge file": (grow, errors.TooLarge),
    "noise in the middle": (lambda path: patch(path, 30_000, b"\xa5" * 9000), errors.Damaged),
    "a trigger": (lambda path: edit(path, TRIGGER), errors.Damaged),
    "a view": (lambda path: edit(path, "CREATE VIEW spy AS SELECT 1"), errors.Damaged),
    "a view in place of a table": (
        lambda path: edit(path, "DROP TABLE praise_note", "CREATE VIEW praise_note AS SELECT 1 AS id"),
        errors.Damaged,
    ),
    "one table more": (lambda path: edit(path, "CREATE TABLE more (id TEXT)"), errors.Damaged),
    "one column more": (lambda path: edit(path, "ALTER TABLE silo ADD COLUMN more TEXT"), errors.Damaged),
    "an index gone": (lambda path: edit(path, "DROP INDEX ix_stage_path_id"), errors.Damaged),
    "a reference to nothing": (lambda path: edit(path, UNSEAL, "UPDATE stage SET path_id = 'x'"), errors.Damaged),
    "a text too long": (lambda path: edit(path, UNSEAL, "UPDATE silo SET name = hex(zeroblob(900))"), errors.Damaged),
    "a word that is none": (lambda path: edit(path, UNSEAL, "UPDATE basics SET state = 'lost'"), errors.Damaged),
    "a list that is none": (
        lambda path: edit(path, UNSEAL, "UPDATE touchpoint SET impression_of = '{'"),
        errors.Damaged,
    ),
    "a list without end": (
        lambda path: edit(path, UNSEAL, f"UPDATE touchpoint SET impression_of = '{'[' * 5000}'"),
        errors.Damaged,
    ),
    "no word about the workshop itself": (lambda path: edit(path, UNSEAL, "DELETE FROM basics"), errors.Damaged),
    "a letter that changed by itself": (lambda path: edit(path, "UPDATE basics SET goal = 'other'"), errors.Damaged),
    "letters that are none": (
        lambda path: edit(path, UNSEAL, "UPDATE basics SET goal = CAST(x'ff' AS TEXT)"),
        errors.Damaged,
    ),
}
TRIGGER = "CREATE TRIGGER spy AFTER INSERT ON silo BEGIN DELETE FROM stage; END"
UNSEAL = "DELETE FROM meta"


@pytest.mark.parametrize("read_only", [False, True], ids=["to edit", "to read"])
@pytest.mark.parametrize("strange", STRANGE_FILES)
def test_a_strange_file_is_refused_in_plain_words(path: Path, strange: str, read_only: bool):
    make, error = STRANGE_FILES[strange]
    make(path)
    with pytest.raises(error) as caught:
        open_file(path, read_only)
    assert str(caught.value.phrase).endswith(".")
    assert not path.with_name(path.name + ".lock").exists()


def test_no_two_errors_say_the_same():
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and "sentence" in vars(kind)]
    sentences = [str(kind().phrase) for kind in kinds if kind is not errors.WorkshopFileError]
    assert len(sentences) == len(set(sentences)) > 10


def test_a_file_that_a_foreign_tool_left_in_wal_is_switched_back(path: Path):
    edit(path, "PRAGMA journal_mode=WAL")
    with open_file(path) as file:
        file.save(added(phrase("Add"), Silo(name="Parts", code="PA")), "do")
        assert [entry.name for entry in sorted(path.parent.iterdir())] == ["garage.cxw", "garage.cxw.lock"]
    assert path.read_bytes()[18:20] == b"\x01\x01"


def test_what_still_lies_in_a_wal_is_read_too(path: Path, car_service: Workshop):
    stranger = sqlite3.connect(path)
    stranger.execute("PRAGMA journal_mode=WAL")
    stranger.execute("DELETE FROM meta")
    stranger.execute("UPDATE channel SET what = 'from the log'")
    stranger.commit()
    copy = path.with_name("copy.cxw")
    for ending in ("", "-wal"):
        copy.with_name(copy.name + ending).write_bytes(path.with_name(path.name + ending).read_bytes())
    stranger.close()
    before = {entry.name for entry in path.parent.iterdir()}
    with open_file(copy, read_only=True) as file:
        assert {channel.what for channel in file.workshop().all(Channel)} == {"from the log"}
    assert {entry.name for entry in path.parent.iterdir()} == before


def test_a_file_opened_to_read_takes_no_change(path: Path):
    before = path.read_bytes()
    with open_file(path, read_only=True) as file, pytest.raises(errors.ReadOnlyPlace):
        file.save(added(phrase("Add"), Silo(name="Parts", code="PA")), "do")
    assert path.read_bytes() == before


def test_a_file_can_be_read_while_it_is_open_to_edit(path: Path, car_service: Workshop):
    with open_file(path), open_file(path, read_only=True) as reader:
        assert reader.workshop() == car_service
