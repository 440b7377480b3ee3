"""A program that is killed in the middle of the thinking has lost nothing of it, and all of it can still be undone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cxworkshop.editor import Editor
from cxworkshop.insight.followup import as_it_was, kept_sessions
from cxworkshop.model.basics import Basics
from cxworkshop.model.customer import CustomerGroup
from cxworkshop.model.experience import Score
from cxworkshop.model.record import Record
from cxworkshop.model.targets import Problem, Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import create, open_file
from tests.ui.struck_down import OURS, TARGET, THEIRS, WORTH


def begun(records: list[Record]) -> Workshop:
    """The sample on the way from the path to the vote: nothing felt, no pair, no target yet."""
    later = {"score", "measure", "conflict_note", "problem", "cause_link", "target", "voting_round"}
    return Workshop(one.but(state="closing") if isinstance(one, Basics) else one for one in records
                    if one.kind not in later and not hasattr(one, "target_id")
                    and not hasattr(one, "round_id"))  # fmt: skip


def has_worries(workshop: Workshop) -> bool:
    return any(one.worries == WORTH for one in workshop.all(CustomerGroup))


def has_scores(workshop: Workshop) -> bool:
    return sorted(one.value for one in workshop.all(Score)) == [-2, 1, 5]


def has_pair(workshop: Workshop) -> bool:
    return [(one.company_side, one.customer_side) for one in workshop.all(Problem)] == [(OURS, THEIRS)]


def has_target(workshop: Workshop) -> bool:
    return [one.title for one in workshop.all(Target)] == [TARGET]


def is_closed(workshop: Workshop) -> bool:
    """With what it came to."""
    (session,) = kept_sessions(workshop)
    then = as_it_was(workshop, session.id)
    return workshop.basics.state == "closed" and then.all(Target) == workshop.all(Target)


KEPT: tuple[Callable[[Workshop], bool], ...] = (has_worries, has_scores, has_pair, has_target, is_closed)


@pytest.fixture
def file(tmp_path: Path, demo_records: list[Record]) -> Path:
    path = tmp_path / "struck.cxw"
    create(path, begun(demo_records))
    return path


@pytest.fixture
def program(file: Path) -> Iterator[subprocess.Popen[str]]:
    """The other program, at work on the file; it never lives longer than the test."""
    words = [sys.executable, "-m", "tests.ui.struck_down", str(file)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as one:
        yield one
        one.kill()


def test_what_was_entered_is_there_after_a_kill_and_can_be_undone(
    program: subprocess.Popen[str], file: Path, demo_records: list[Record]
):
    assert program.stdout is not None
    for said in program.stdout:
        if said.strip() == "closing":
            break
    program.kill()
    program.wait()
    with open_file(file) as found:
        workshop = found.workshop()
        editor = Editor(workshop, found)
        assert all(is_kept(workshop) for is_kept in KEPT)
        while editor.undoable:
            editor.undo()
        assert editor.workshop == begun(demo_records)
