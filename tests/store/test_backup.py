"""Safety copies: checked, only when something is new, never during a vote, the newest twelve."""

from __future__ import annotations

from pathlib import Path

import pytest

from cxworkshop.edits.making import added, revised
from cxworkshop.model.change import Change, Edit
from cxworkshop.model.notes import ParkingNote
from cxworkshop.model.voting import VotingRound
from cxworkshop.store import backup
from cxworkshop.store.errors import CouldNotWrite
from cxworkshop.store.file import WorkshopFile, open_file
from cxworkshop.text import phrase

SAY = phrase("Say")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def note(file: WorkshopFile, text: str) -> None:
    file.save(added(SAY, ParkingNote(text=text)), "do")


def test_a_copy_is_a_whole_workshop_with_its_past(path: Path, folder: Path):
    with open_file(path) as file:
        note(file, "one")
        copy = file.keep_copy(folder)
        assert copy is not None
        with open_file(copy, read_only=True) as kept:
            assert kept.workshop() == file.workshop()
            assert kept.past() == file.past()


def test_no_second_copy_of_the_same(path: Path, folder: Path):
    with open_file(path) as file:
        assert file.keep_copy(folder)
    with open_file(path) as file:
        assert file.keep_copy(folder) is None
        note(file, "one")
        assert file.keep_copy(folder)


def test_the_newest_twelve_are_kept(path: Path, folder: Path):
    with open_file(path) as file:
        made = []
        for number in range(15):
            note(file, str(number))
            made.append(file.keep_copy(folder))
    assert backup.copies(path, folder) == made[:2:-1]


def test_workshops_of_one_name_keep_apart(path: Path, folder: Path):
    other = path.parent / "other" / path.name
    other.parent.mkdir()
    other.write_bytes(path.read_bytes())
    for each in (path, other):
        with open_file(each) as file:
            file.keep_copy(folder)
    assert len(backup.copies(path, folder)) == len(backup.copies(other, folder)) == 1


@pytest.mark.parametrize("state", ["open", "closed"])
def test_no_copy_while_a_vote_is_going_on(path: Path, folder: Path, state: str):
    draft = VotingRound(no=1, question="Which?")
    voting = revised(draft, state=state)
    with open_file(path) as file:
        file.save(added(SAY, draft), "do")
        assert file.keep_copy(folder)
        file.save(Change(SAY, (Edit(draft, voting),)), "settle")
        assert file.keep_copy(folder) is None
        file.save(Change(SAY, (Edit(voting, revised(draft, state="revealed")),)), "settle")
        assert file.keep_copy(folder)


def test_a_copy_that_cannot_be_made_leaves_nothing_behind(path: Path, folder: Path):
    folder.write_text("in the way")
    with open_file(path) as file, pytest.raises(CouldNotWrite):
        file.keep_copy(folder)
    assert folder.read_text() == "in the way"


def test_a_copy_that_was_damaged_does_not_stop_the_next(path: Path, folder: Path):
    with open_file(path) as file:
        first = file.keep_copy(folder)
        assert first is not None
        first.write_bytes(b"SQLite format 3")
        assert file.keep_copy(folder)
