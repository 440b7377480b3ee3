"""Settings, recent workshops and folders: what is kept comes back, and damage never stops the program."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cxworkshop.library import folders, json_file, recent, settings
from cxworkshop.library.counts import counted
from cxworkshop.library.settings import Settings
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words

ROOT = Path(__file__).resolve().parents[2]
DAMAGED = [
    "",
    "{",
    "[]",
    "null",
    "5",
    '"text"',
    "[" * 100_000,
    '[{"path": 5}, 7, {}]',
    '{"language": ["fi"], "zoom": "x"}',
]


# Settings


def test_settings_come_back_as_they_were_saved():
    settings.save(Settings(language="fi", hide_names=True, zoom=125))
    assert settings.load() == Settings(language="fi", hide_names=True, zoom=125)


def test_without_a_file_every_setting_has_its_default():
    assert settings.load() == Settings()


@pytest.mark.parametrize("text", DAMAGED)
def test_damaged_settings_are_the_defaults(home: Path, text: str):
    (home / settings.FILE).write_text(text)
    assert settings.load() == Settings()


def test_one_strange_setting_does_not_take_the_others_along(home: Path):
    (home / settings.FILE).write_text('{"language": "fi", "zoom": true, "sauna": 1}')
    assert settings.load() == Settings(language="fi")


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("fi_FI.UTF-8", "fi"),
        ("fi", "fi"),
        ("Finnish_Finland.1252", "fi"),
        ("fil_PH", "en"),
        ("sv_FI", "en"),
        ("C", "en"),
    ],
)
def test_the_computer_speaks_finnish_or_else_english(monkeypatch: pytest.MonkeyPatch, said: str, language: str):
    monkeypatch.setenv("LC_ALL", said)
    assert Settings().spoken == language


def test_a_chosen_language_goes_before_the_computers(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("LC_ALL", "fi_FI.UTF-8")
    assert Settings(language="en").spoken == "en"


def test_a_folder_that_cannot_be_made_is_an_error_and_nothing_is_left(home: Path):
    (home / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        json_file.write(home / "file" / "settings.json", {})
    assert [one.name for one in home.iterdir()] == ["file"]


# Recent workshops


def test_a_workshop_is_remembered_as_its_card_shows_it(tmp_path: Path, demo: Workshop):
    recent.remember(tmp_path / "sample.cxw", demo)
    (card,) = recent.recent()
    assert (card.title, card.organisation) == ("We tell you before you ask", "Kaarna Autohuolto Oy (fictional)")
    assert (card.stops, card.plans, card.chosen, card.lanes) == (14, 5, 5, 6)
    assert (card.state, card.date, card.is_demo) == ("closed", "2026-03-12", True)
    assert len(card.thumbnail) == 14
    assert card.thumbnail[0] == (0.5 / 14, 2, 6)


def test_the_last_one_opened_comes_first_and_only_once(tmp_path: Path, demo: Workshop, car_service: Workshop):
    for name, workshop in (("a", demo), ("b", car_service), ("a", demo)):
        recent.remember(tmp_path / name, workshop)
    assert [Path(card.path).name for card in recent.recent()] == ["a", "b"]


def test_a_workshop_can_be_forgotten(tmp_path: Path, demo: Workshop):
    recent.remember(tmp_path / "a", demo)
    recent.forget(tmp_path / "a")
    assert recent.recent() == []


def test_a_file_that_is_gone_is_seen(tmp_path: Path, demo: Workshop):
    recent.remember(tmp_path / "a", demo)
    assert not recent.recent()[0].is_there
    (tmp_path / "a").touch()
    assert recent.recent()[0].is_there


def test_the_list_does_not_grow_for_ever(tmp_path: Path, car_service: Workshop):
    for number in range(recent.MOST + 5):
        recent.remember(tmp_path / str(number), car_service)
    assert len(recent.recent()) == recent.MOST


@pytest.mark.parametrize("text", DAMAGED)
def test_a_damaged_list_is_empty_and_can_be_written_again(home: Path, tmp_path: Path, demo: Workshop, text: str):
    (home / recent.FILE).write_text(text)
    assert recent.recent() == []
    recent.remember(tmp_path / "a", demo)
    assert len(recent.recent()) == 1


def test_strange_marks_are_left_out(home: Path):
    row = {"path": "a", "title": "A", "thumbnail": [[0.5, 1, 2], [2, 0, 0], ["x", 0, 0], [0.1, -1, 0], None, [1]]}
    (home / recent.FILE).write_text(json.dumps([row]))
    assert recent.recent()[0].thumbnail == ((0.5, 1, 2),)


def test_home_lists_workshops_without_loading_the_model():
    code = "import sys, cxworkshop.library.recent as r; r.recent(); print(*sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert not {"sqlmodel", "pydantic", "sqlalchemy"} & set(found.stdout.split())


# Folders and names


def test_everything_lies_under_the_home_that_was_asked_for(home: Path):
    assert folders.data_folder() == home
    assert home in folders.documents_folder().parents


@given(some.text(max_size=300))
def test_any_title_makes_a_file_name(title: str):
    name = folders.file_name(title)
    assert 0 < len(name.encode()) <= folders.MOST_BYTES + 2
    assert Path(name).name == name
    assert name == name.strip()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("../../etc/passwd", "etc passwd"),
        ("CON", "CON _"),
        ("a:b*c?", "a b c"),
        ("...", "workshop"),
        ("Älä jää", "Älä jää"),
    ],
)
def test_a_strange_title_makes_a_tame_name(title: str, name: str):
    assert folders.file_name(title) == name


def test_a_free_path_never_stands_on_another_file(tmp_path: Path):
    for _ in range(3):
        folders.free_path(tmp_path, "Ours").touch()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["Ours 2.cxw", "Ours 3.cxw", "Ours.cxw"]


def test_what_a_workshop_holds_is_said_in_plain_words(demo: Workshop):
    said = counted(demo, Words("en"))
    assert said[:4] == ["6 silos", "15 people", "7 stages", "16 touchpoints"]
    assert said[-1] == f"{len(demo)} records in all"
