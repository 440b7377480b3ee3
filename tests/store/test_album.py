"""The bytes of pictures lie once in the file, come back as they were, and go when nothing can ask for them any more."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from cxworkshop.editor import Editor
from cxworkshop.edits.pictures import add_picture, pictures_on, remove_picture
from cxworkshop.model.encounter import Picture
from cxworkshop.model.path import Touchpoint
from cxworkshop.store.errors import ReadOnlyPlace
from cxworkshop.store.file import create, open_file

BYTES = b"\xff\xd8 as good as a photo " * 5000


def put_on_the_first(editor: Editor, data: bytes = BYTES) -> Picture:
    digest = editor.keep_picture(data)
    first = editor.workshop.all(Touchpoint)[0]
    editor.do(add_picture(editor.workshop, first.id, digest, 300, 200))
    return pictures_on(editor.workshop, first.id)[-1]


def album(path: Path) -> list[bytes]:
    connection = sqlite3.connect(path)
    try:
        return [data for (data,) in connection.execute("SELECT bytes FROM album")]
    finally:
        connection.close()


def test_a_picture_is_there_after_the_program_was_closed(path: Path):
    with open_file(path) as file:
        digest = put_on_the_first(Editor(file.workshop(), file)).digest
    with open_file(path) as file:
        assert file.picture(digest) == BYTES


def test_the_same_picture_twice_is_kept_once(path: Path):
    with open_file(path) as file:
        editor = Editor(file.workshop(), file)
        put_on_the_first(editor)
        put_on_the_first(editor)
    assert album(path) == [BYTES]


def test_a_removed_picture_comes_back_with_undo_even_after_a_restart(path: Path):
    with open_file(path) as file:
        editor = Editor(file.workshop(), file)
        picture = put_on_the_first(editor)
        editor.do(remove_picture(editor.workshop, picture.id))
    with open_file(path) as file:
        editor = Editor(file.workshop(), file)
        editor.undo()
        assert editor.workshop.all(Picture) == [picture]
        assert file.picture(picture.digest) == BYTES


def test_what_nothing_asks_for_is_swept_out_at_closing(path: Path):
    with open_file(path) as file:
        file.keep_picture(b"dropped, and then the card could not be saved")
    assert album(path) == []


def test_a_damaged_picture_is_told_apart_from_a_sound_one(path: Path):
    with open_file(path) as file:
        digest = put_on_the_first(Editor(file.workshop(), file)).digest
    connection = sqlite3.connect(path)
    connection.execute("UPDATE album SET bytes = ?", (BYTES[:-1] + b"?",))
    connection.commit()
    connection.close()
    with open_file(path) as file:
        assert file.picture(digest) is None
        assert file.picture("nowhere") is None


def test_a_workshop_saved_somewhere_else_takes_its_pictures_along(path: Path, tmp_path: Path):
    with open_file(path) as file:
        editor = Editor(file.workshop(), file)
        digest = put_on_the_first(editor).digest
        create(tmp_path / "other.cxw", editor.workshop, file.pictures(editor.workshop))
    with open_file(tmp_path / "other.cxw") as other:
        assert other.picture(digest) == BYTES


def test_a_file_that_is_only_read_takes_no_pictures(path: Path):
    with open_file(path, read_only=True) as file, pytest.raises(ReadOnlyPlace):
        file.keep_picture(BYTES)
