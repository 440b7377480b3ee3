"""Measures from a sheet, taken without a window: all of them or none, and bad rows by their line."""

from __future__ import annotations

from pathlib import Path

import pytest

from cxworkshop.cli import main
from cxworkshop.editor import Editor
from cxworkshop.edits.closing import archive
from cxworkshop.model.experience import Measure
from cxworkshop.model.record import Record
from cxworkshop.store.file import create, open_file

SHEET = "Stop;Measure;Passed;Checked\n1;Answered;3;4\n99;Answered;3;4\n2;Answered;4;4\n"


@pytest.fixture
def ours(tmp_path: Path, demo_records: list[Record]) -> Path:
    path = tmp_path / "ours.cxw"
    create(path, demo_records)
    return path


def sheet(tmp_path: Path, content: bytes) -> str:
    file = tmp_path / "sheet.csv"
    file.write_bytes(content)
    return str(file)


def taken(path: Path) -> list[Measure]:
    with open_file(path, read_only=True) as opened:
        return [one for one in opened.workshop().all(Measure) if one.name == "Answered"]


def test_measures_are_taken_in_one_step(ours: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    good = SHEET.replace("99;Answered;3;4\n", "")
    assert main(["import-measures", str(ours), sheet(tmp_path, good.encode()), "--language", "en"]) == 0
    assert capsys.readouterr().out == "2 measures taken\n"
    assert sorted((one.yes, one.n) for one in taken(ours)) == [(3, 4), (4, 4)]
    with open_file(ours) as opened:
        assert [str(change.label) for change in opened.past()[0]] == ["Measures taken: 2"]


def test_with_a_bad_row_nothing_is_taken_and_its_line_is_told(
    ours: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert main(["import-measures", str(ours), sheet(tmp_path, SHEET.encode()), "--language", "en"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "Line 3: This path has no stop “99”.",
        "Nothing was taken. Mend these rows, or ask for --good-rows only.",
    ]
    assert taken(ours) == []


def test_a_workshop_in_the_archive_takes_nothing(ours: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    with open_file(ours) as opened:
        editor = Editor(opened.workshop(), opened)
        editor.do(archive(editor.workshop))
    assert main(["import-measures", str(ours), sheet(tmp_path, SHEET.encode()), "--good-rows", "--language", "en"]) == 1
    assert capsys.readouterr().err.splitlines() == ["The workshop is in the archive. Bring it back first."]
    assert taken(ours) == []


def test_the_good_rows_are_taken_when_asked_for(ours: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    given = ["import-measures", str(ours), sheet(tmp_path, SHEET.encode()), "--good-rows", "--language", "en"]
    assert main(given) == 0
    assert "Line 3" in capsys.readouterr().err
    assert len(taken(ours)) == 2


def test_what_is_no_sheet_is_refused_in_a_line(ours: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["import-measures", str(ours), sheet(tmp_path, b"\x00\x01"), "--language", "en"]) == 1
    assert capsys.readouterr().err.startswith("This file holds NUL bytes, so it is not text.")
    assert main(["import-measures", str(ours), str(tmp_path / "gone.csv"), "--language", "en"]) == 1
    assert capsys.readouterr().err.startswith("There is no such file or folder")
