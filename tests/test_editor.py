"""The one door: saved first, then true, then remembered, then announced."""

from __future__ import annotations

import pytest

from cxworkshop.editor import Editor
from cxworkshop.edits.making import added
from cxworkshop.model.change import Change, Edit
from cxworkshop.model.people import Silo
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase


class Drawer:
    """A shelf that keeps steps in a list, or breaks when told to."""

    def __init__(self) -> None:
        self.steps: list[str] = []
        self.broken = False

    def save(self, change: Change, step: str, casts: object = (), emptied: object = None) -> None:
        if self.broken:
            raise OSError("the stick was pulled out")
        self.steps.append(step)

    def past(self) -> tuple[list[Change], list[Change]]:
        return [], []


@pytest.fixture
def drawer() -> Drawer:
    return Drawer()


@pytest.fixture
def editor(drawer: Drawer) -> Editor:
    return Editor(Workshop(), drawer)


def adding(name: str = "Parts") -> Change:
    return added(phrase("Add silo"), Silo(id=name, name=name, code="VA"))


def names(editor: Editor) -> list[str]:
    return [silo.name for silo in editor.workshop.all(Silo)]


def test_a_change_is_saved_made_true_and_announced(editor: Editor, drawer: Drawer) -> None:
    heard: list[Change] = []
    editor.listen(heard.append)
    editor.do(adding())
    assert (drawer.steps, names(editor), len(heard)) == (["do"], ["Parts"], 1)


def test_when_saving_fails_nothing_has_happened(editor: Editor, drawer: Drawer) -> None:
    editor.do(adding("First"))
    drawer.broken = True
    heard: list[Change] = []
    editor.listen(heard.append)
    for step in (lambda: editor.do(adding("Second")), editor.undo, lambda: editor.settle(adding("Third"))):
        with pytest.raises(OSError, match="stick"):
            step()
    assert names(editor) == ["First"]
    assert editor.undoable is not None
    assert heard == []


def test_undo_and_redo_walk_the_same_steps(editor: Editor, drawer: Drawer) -> None:
    editor.do(adding("First"))
    editor.do(adding("Second"))
    editor.undo()
    assert names(editor) == ["First"]
    editor.redo()
    assert names(editor) == ["First", "Second"]
    assert drawer.steps == ["do", "do", "undo", "redo"]


def test_a_new_change_forgets_what_was_undone(editor: Editor) -> None:
    editor.do(adding("First"))
    editor.undo()
    editor.do(adding("Second"))
    assert editor.redo() is None
    assert names(editor) == ["Second"]


def test_a_settled_step_closes_the_past(editor: Editor) -> None:
    editor.do(adding("First"))
    editor.settle(adding("Second"))
    assert editor.undo() is None
    assert names(editor) == ["First", "Second"]


def test_an_empty_change_leaves_no_trace(editor: Editor, drawer: Drawer) -> None:
    editor.do(Change(phrase("Nothing"), ()))
    assert drawer.steps == []
    assert editor.undo() is None


def test_an_edit_is_about_something() -> None:
    with pytest.raises(ValueError, match="before or after"):
        Edit(None, None)
