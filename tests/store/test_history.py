"""The past is kept beside the records, and a settled step closes it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from cxworkshop.editor import Editor
from cxworkshop.edits.making import added, set_fields
from cxworkshop.model.change import Change
from cxworkshop.model.people import Silo
from cxworkshop.store import history
from cxworkshop.store.file import open_file
from cxworkshop.text import phrase


def add(name: str) -> Change:
    return added(phrase("Add {name}", name=name), Silo(name=name, code="AA"))


def entries(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    found = [state for (state,) in connection.execute("SELECT state FROM history ORDER BY no")]
    connection.close()
    return found


def test_undo_and_redo_go_on_after_a_restart_where_they_stopped(path: Path):
    with open_file(path) as file:
        editor = Editor(file.workshop(), file)
        for name in ("one", "two", "three", "four"):
            editor.do(add(name))
        editor.undo()
        editor.undo()
        editor.redo()
    with open_file(path) as file:
        again = Editor(file.workshop(), file)
        assert (again.undoable, again.redoable) == (editor.undoable, editor.redoable)
        again.redo()
        assert again.redoable is None
        assert [str(change.label) for change in file.past()[0]] == ["Add one", "Add two", "Add three", "Add four"]
        for _ in range(4):
            again.undo()
        assert again.undoable is None
        assert file.workshop() == again.workshop


def test_doing_something_new_forgets_what_was_undone(path: Path):
    with open_file(path) as file:
        editor = Editor(file.workshop(), file)
        editor.do(add("one"))
        editor.undo()
        editor.do(add("two"))
        assert [str(change.label) for change in file.past()[0]] == ["Add two"]
        assert file.past()[1] == []


def test_a_settled_step_leaves_no_entry_and_closes_those_before_it(path: Path):
    with open_file(path) as file:
        editor = Editor(file.workshop(), file)
        editor.do(add("one"))
        editor.do(add("two"))
        editor.undo()
        editor.settle(add("settled"))
        assert file.past() == ([], [])
        editor.do(add("three"))
        assert [str(change.label) for change in file.past()[0]] == ["Add three"]
    assert entries(path) == ["closed", "done"]


def test_only_the_newest_entries_are_kept(path: Path, monkeypatch):
    monkeypatch.setattr(history, "KEPT", 5)
    with open_file(path) as file:
        editor = Editor(file.workshop(), file)
        for number in range(8):
            editor.do(add(f"n{number}"))
        assert len(file.past()[0]) == 5


def test_what_is_undone_beyond_those_kept_can_be_redone_after_a_restart(path: Path, monkeypatch):
    monkeypatch.setattr(history, "KEPT", 3)
    with open_file(path) as file:
        editor = Editor(file.workshop(), file)
        for number in range(6):
            editor.do(add(f"n{number}"))
        full = list(editor.workshop.all(Silo))
        for _ in range(6):
            editor.undo()
    with open_file(path) as file:
        editor = Editor(file.workshop(), file)
        while editor.redo():
            pass
        assert editor.workshop.all(Silo) == full


def test_an_entry_that_cannot_be_read_ends_the_past_there(path: Path):
    with open_file(path) as file:
        for name in ("one", "two", "three"):
            file.save(add(name), "do")
    stranger = sqlite3.connect(path)
    stranger.execute("UPDATE history SET edits = '[[\"silo\", 7, null]]' WHERE no = 2")
    stranger.execute("DELETE FROM meta")
    stranger.commit()
    stranger.close()
    with open_file(path) as file:
        assert [str(change.label) for change in file.past()[0]] == ["Add three"]


def test_a_change_comes_back_from_the_past_as_it_was(path: Path):
    with open_file(path) as file:
        workshop = file.workshop()
        change = set_fields(workshop, phrase("Rename"), Silo, workshop.all(Silo)[0].id, name="Tyres")
        file.save(change, "do")
        assert file.past()[0] == [change]
