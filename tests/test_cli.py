"""The command line: what it makes, what it refuses, and that it never shows a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as with_settings
from hypothesis import strategies as some

from cxworkshop import __version__
from cxworkshop.cli import main
from cxworkshop.cli.commands import SCREENS
from cxworkshop.exchange.workshop_json import read_file
from cxworkshop.library.settings import Settings, save
from cxworkshop.library.templates import template_records, templates
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import create, open_file

ROOT = Path(__file__).resolve().parent.parent
SAYS = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests of this file are about a computer without a screen, and one that speaks English."""
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture
def ours(tmp_path: Path, demo_records) -> Path:
    """The sample as a file."""
    create(tmp_path / "ours.cxw", demo_records)
    return tmp_path / "ours.cxw"


def read(path: Path) -> Workshop:
    with open_file(path, read_only=True) as file:
        return file.workshop()


def refused(capsys: SAYS, *arguments: object) -> str:
    """What is said when a command is refused: one line, and the code 1."""
    assert main([str(one) for one in arguments]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    return said.err.strip()


# New


def test_new_makes_an_empty_workshop_and_says_where(tmp_path: Path, capsys: SAYS):
    file = tmp_path / "ours.cxw"
    assert main(["new", str(file), "--title", "Ours", "--language", "fi"]) == 0
    assert capsys.readouterr().out.strip() == str(file)
    assert (read(file).basics.title, read(file).basics.language) == ("Ours", "fi")


@pytest.mark.parametrize("key", [one.key for one in templates()])
def test_new_makes_a_workshop_from_every_template(tmp_path: Path, key: str):
    file = tmp_path / "ours.cxw"
    assert main(["new", str(file), "--template", key, "--language", "fi"]) == 0
    assert read(file).basics.template_key == key
    assert len(read(file)) == len(template_records(key, "fi"))


def test_new_takes_in_what_was_exported(tmp_path: Path, ours: Path):
    out, copy = tmp_path / "ours.json", tmp_path / "copy.cxw"
    assert main(["export", str(ours), "--to", "json", "--out", str(out)]) == 0
    assert len(json.loads(out.read_text(encoding="utf-8"))["trace"]) == len(read(ours).all(RoadmapItem))
    assert main(["new", str(copy), "--from", str(out)]) == 0
    assert read(copy) == read(ours)
    assert Workshop(read_file(out).records) == read(ours)


def test_new_gives_what_it_takes_in_another_title(tmp_path: Path, ours: Path):
    out, copy = tmp_path / "ours.json", tmp_path / "copy.cxw"
    main(["export", str(ours), "--to", "json", "--out", str(out)])
    assert main(["new", str(copy), "--from", str(out), "--title", "Again"]) == 0
    assert read(copy).basics.title == "Again"


def test_new_overwrites_nothing(tmp_path: Path, capsys: SAYS):
    (tmp_path / "letter.txt").write_text("dear")
    assert "something of that name" in refused(capsys, "new", tmp_path / "letter.txt")
    assert (tmp_path / "letter.txt").read_text() == "dear"


def test_new_refuses_too_long_a_title(tmp_path: Path, capsys: SAYS):
    assert "80 characters" in refused(capsys, "new", tmp_path / "a.cxw", "--title", "x" * 81)
    assert list(tmp_path.iterdir()) == []


def test_new_refuses_json_that_is_not_a_workshop(tmp_path: Path, capsys: SAYS):
    (tmp_path / "a.json").write_text("{}")
    assert "not a workshop" in refused(capsys, "new", tmp_path / "a.cxw", "--from", tmp_path / "a.json")
    assert not (tmp_path / "a.cxw").exists()


# Export


def test_export_never_replaces_a_workshop(ours: Path, tmp_path: Path, capsys: SAYS):
    before = ours.read_bytes()
    assert "workshop file" in refused(capsys, "export", ours, "--to", "json", "--out", ours)
    (tmp_path / "link.json").hardlink_to(ours)
    assert "workshop file" in refused(capsys, "export", ours, "--to", "json", "--out", tmp_path / "link.json")
    assert ours.read_bytes() == before


def test_export_waits_until_a_vote_is_revealed(tmp_path: Path, car_service_records, capsys: SAYS):
    create(tmp_path / "a.cxw", [*car_service_records, VotingRound(no=1, question="Which?", state="open")])
    assert "vote" in refused(capsys, "export", tmp_path / "a.cxw", "--to", "json", "--out", tmp_path / "a.json")
    assert not (tmp_path / "a.json").exists()


def test_the_path_is_exported_as_a_picture(ours: Path, tmp_path: Path, capsys: SAYS):
    out = tmp_path / "path.svg"
    assert main(["export", str(ours), "--to", "svg", "--out", str(out), "--language", "fi"]) == 0
    assert capsys.readouterr().out.strip() == str(out)
    assert ET.parse(out).getroot().tag == "{http://www.w3.org/2000/svg}svg"
    assert ".svg" in refused(capsys, "export", ours, "--to", "svg", "--out", ours)


# Check


def test_check_says_what_is_in_the_file_and_leaves_it_as_it_was(ours: Path, capsys: SAYS):
    before = ours.read_bytes()
    assert main(["check", str(ours)]) == 0
    said = capsys.readouterr().out
    assert "“We tell you before you ask” is sound." in said
    assert "16 touchpoints" in said
    assert ours.read_bytes() == before
    assert [one.name for one in ours.parent.iterdir()] == [ours.name]


def test_check_opens_a_file_that_may_not_be_written(ours: Path):
    ours.chmod(0o444)
    ours.parent.chmod(0o555)
    try:
        assert main(["check", str(ours)]) == 0
    finally:
        ours.parent.chmod(0o755)


def test_a_damaged_file_is_said_to_be_damaged(ours: Path, capsys: SAYS):
    content = bytearray(ours.read_bytes())
    content[1024:60_000] = os.urandom(60_000 - 1024)
    ours.write_bytes(content)
    assert "damaged" in refused(capsys, "check", ours)


# Refused in one line


@pytest.mark.parametrize(
    "command", [["check"], ["handouts", "--out", "out"], ["export", "--to", "json", "--out", "out"]]
)
@pytest.mark.parametrize(
    "file", ["missing.cxw", "folder", "empty", "letter", "x" * 300, "bad \udcff.cxw", "folder/none"]
)
def test_a_file_that_is_no_workshop_is_refused(
    tmp_path: Path, monkeypatch, capsys: SAYS, command: list[str], file: str
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty").touch()
    (tmp_path / "letter").write_text("dear")
    assert refused(capsys, command[0], file, *command[1:])
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path, capsys: SAYS):
    os.mkfifo(tmp_path / "pipe.cxw")
    assert refused(capsys, "check", tmp_path / "pipe.cxw")
    assert refused(capsys, tmp_path / "pipe.cxw")


@pytest.mark.parametrize("file", ["none/ours.cxw", "folder", "letter/ours.cxw", "x" * 300])
def test_a_place_where_no_file_can_be_made_is_refused(tmp_path: Path, monkeypatch, capsys: SAYS, file: str):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    (tmp_path / "letter").write_text("dear")
    assert refused(capsys, "new", file)


@pytest.mark.parametrize("out", ["none/ours.json", "folder", "letter/ours.json"])
def test_a_place_where_nothing_can_be_exported_is_refused(ours: Path, monkeypatch, capsys: SAYS, out: str):
    monkeypatch.chdir(ours.parent)
    (ours.parent / "folder").mkdir()
    (ours.parent / "letter").write_text("dear")
    assert out in refused(capsys, "export", ours, "--to", "json", "--out", out)


def test_handouts_are_not_written_where_a_file_stands(ours: Path, capsys: SAYS):
    assert refused(capsys, "handouts", ours, "--out", ours)


def test_a_window_without_a_screen_is_refused_plainly(ours: Path, capsys: SAYS):
    if sys.platform == "linux":
        assert "no screen" in refused(capsys, ours)
        assert "no screen" in refused(capsys)


@pytest.mark.parametrize("file", ["missing.cxw", "."])
def test_the_window_does_not_open_for_a_file_that_is_not_there(tmp_path: Path, monkeypatch, capsys: SAYS, file: str):
    monkeypatch.chdir(tmp_path)
    assert file in refused(capsys, file)


# Wrong commands


@pytest.mark.parametrize(
    "arguments",
    [
        ["new"], ["check"], ["export", "a"], ["handouts", "a"], ["check", ""], ["check", "a\0b"], ["check", "a", "b"],
        ["new", "a", "--template", "sauna"], ["new", "a", "--template", "restaurant", "--from", "b"],
        ["export", "a", "--to", "pdf", "--out", "b"], ["handouts", "a", "--out", "b", "--only", "h99"],
        ["check", "a", "--language", "la"], ["--sauna"], ["a", "b"],
    ],
)  # fmt: skip
def test_a_wrong_command_is_told_how_to_ask(arguments: list[str], capsys: SAYS):
    assert main(arguments) == 2
    assert "usage: cxworkshop" in capsys.readouterr().err


WORDS = some.text(max_size=12) | some.sampled_from(["new", "check", "--out", "--only", "h1", "-h"])


@given(some.lists(WORDS, max_size=5))
@with_settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_ends_with_a_code(tmp_path: Path, monkeypatch, arguments: list[str]):
    monkeypatch.chdir(tmp_path)
    assert main(arguments) in (0, 1, 2)


def test_the_version_is_told(capsys: SAYS):
    assert main(["--version"]) == 0
    assert __version__ in capsys.readouterr().out


# Languages


def test_the_language_of_the_settings_is_spoken(tmp_path: Path):
    save(Settings(language="fi"))
    assert main(["new", str(tmp_path / "a.cxw")]) == 0
    assert read(tmp_path / "a.cxw").basics.language == "fi"


def test_the_language_asked_for_goes_before_the_settings(tmp_path: Path):
    save(Settings(language="fi"))
    assert main(["new", str(tmp_path / "a.cxw"), "--language", "en"]) == 0
    assert read(tmp_path / "a.cxw").basics.language == "en"


# Handouts


def test_handouts_are_written_and_each_is_named(ours: Path, tmp_path: Path, capsys: SAYS):
    assert main(["handouts", str(ours), "--out", str(tmp_path / "paper")]) == 0
    made = capsys.readouterr().out.splitlines()
    assert [Path(line).read_bytes()[:5] for line in made] == [b"%PDF-"] * 3
    assert {Path(line).parent for line in made} == {tmp_path / "paper"}


def test_only_the_handouts_asked_for_are_written(ours: Path, tmp_path: Path, capsys: SAYS):
    assert main(["handouts", str(ours), "--out", str(tmp_path / "paper"), "--only", "H4, h10-form"]) == 0
    assert [Path(line).name.split("_")[2] for line in capsys.readouterr().out.splitlines()] == ["H4", "H10"]


def test_a_handout_with_nothing_on_it_is_not_made_and_the_reason_is_told(tmp_path: Path, capsys: SAYS):
    create(tmp_path / "a.cxw", template_records("restaurant", "en"))
    assert refused(capsys, "handouts", tmp_path / "a.cxw", "--out", tmp_path / "paper", "--only", "h3,h4")
    assert main(["handouts", str(tmp_path / "a.cxw"), "--out", str(tmp_path / "paper")]) == 0
    assert [line.split(":")[0] for line in capsys.readouterr().out.splitlines()[1:]] == ["H3", "H4"]


# The whole program, from outside


def program(home: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    plain = {name: value for name, value in os.environ.items() if name not in SCREENS}
    surroundings = plain | {"CXWORKSHOP_HOME": str(home), "PYTHONPATH": str(ROOT)} | environment
    command = [sys.executable, "-m", "cxworkshop", *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=home, env=surroundings, encoding="utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_the_sample_without_a_screen_is_written_with_its_handouts_in_both_languages(home: Path):
    ran = program(home, "demo")
    first, *made = ran.stdout.splitlines()
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "no screen" in first
    assert [Path(line).suffix for line in made] == [".cxw"] + [".pdf"] * 6
    assert all(Path(line).stat().st_size for line in made)
    assert len(read(Path(made[0]))) > 500


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_the_sample_goes_to_this_folder_when_there_is_no_better_one(home: Path, tmp_path: Path):
    (home / "Workshops").write_text("in the way")
    assert f"{home}/CX Workshop handouts" in program(home, "demo").stdout


def test_the_program_refuses_in_one_line_and_leaves_one(home: Path):
    ran = program(home, "check", "missing.cxw")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert len(ran.stderr.splitlines()) == 1


def test_a_title_is_said_even_where_the_terminal_cannot_write_it(home: Path):
    program(home, "new", "a.cxw", "--title", "Älä jää → 中")
    ran = program(home, "check", "a.cxw", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "is sound" in ran.stdout


def test_templates_are_named_in_the_help(capsys: SAYS):
    assert main(["new", "--help"]) == 0
    said = "".join(capsys.readouterr().out.split())
    assert all(one.key in said for one in templates())
