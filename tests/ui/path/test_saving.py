"""The path saved as a picture: whole or not at all, as PNG or SVG, and nothing when it is called off."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxworkshop.edits.path import rename
from cxworkshop.ui.parts.dialog import Dialog
from cxworkshop.ui.path.screen import PathScreen

ScreenOn = Callable[..., PathScreen]


@pytest.fixture
def screen(path_screen: ScreenOn) -> PathScreen:
    return path_screen()


def dialogs() -> list[Dialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, Dialog) and one.isVisible()]


def saved(qtbot: QtBot, screen: PathScreen, file: Path) -> Path:
    with qtbot.waitSignal(screen.saver.saved, timeout=20_000):
        screen.saver.save(file)
    return file


def test_a_png_shows_the_whole_path_as_large_as_on_the_projector(qtbot: QtBot, screen: PathScreen, tmp_path: Path):
    picture = Image.open(saved(qtbot, screen, tmp_path / "path.png"))
    assert picture.format == "PNG"
    assert picture.width > 280 * 3
    assert len(picture.convert("RGB").resize((200, 80)).getcolors(99_999) or []) > 20


def test_an_svg_holds_what_people_typed_as_plain_text(qtbot: QtBot, screen: PathScreen, tmp_path: Path):
    desk = screen.canvas.desk
    desk.do(lambda: rename(desk.workshop, "a", "<script>&amp;"))
    drawing = ET.parse(saved(qtbot, screen, tmp_path / "path.svg"))
    texts = "".join(drawing.getroot().itertext())
    assert "<script>" in texts
    assert drawing.getroot().find(".//{*}script") is None


def test_it_says_where_the_picture_lies(qtbot: QtBot, screen: PathScreen, tmp_path: Path):
    saved(qtbot, screen, tmp_path / "path.png")
    told = [one for one in dialogs() if one.windowTitle() == "The picture is saved"]
    assert len(told) == 1
    told[0].accept()


def test_called_off_nothing_is_written_and_what_stood_there_stays(qtbot: QtBot, screen: PathScreen, tmp_path: Path):
    file = tmp_path / "path.png"
    file.write_bytes(b"an older one")
    screen.saver.save(file)
    QTest.keyClick(dialogs()[-1], Qt.Key.Key_Escape)
    screen.saver.stop()
    assert file.read_bytes() == b"an older one"
    assert [one.name for one in tmp_path.glob("*.p*")] == ["path.png"]


def test_a_place_that_cannot_be_written_is_told_in_a_sentence(qtbot: QtBot, screen: PathScreen, tmp_path: Path):
    with qtbot.waitSignal(screen.canvas.desk.refused, timeout=20_000) as said:
        screen.saver.save(tmp_path / "gone" / "path.png")
    assert said.args[0].endswith(".")
    assert not dialogs()


def test_the_menu_of_paths_offers_it(screen: PathScreen):
    menu = screen.tools.paths.menu_now()
    assert "Save as a picture…" in [action.text() for action in menu.actions()]
