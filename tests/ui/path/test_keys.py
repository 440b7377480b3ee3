"""The keyboard twin: whatever the mouse does on the path, keys do too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cxworkshop.edits.path import in_stage, team_feeling
from cxworkshop.model.path import Touchpoint
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import ScreenOn

CTRL = Qt.KeyboardModifier.ControlModifier


def keys(screen: PathScreen, *pressed: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    screen.canvas.setFocus()
    for key in pressed:
        QTest.keyClick(screen.canvas, key, held)


def row(screen: PathScreen, stage: str) -> str:
    return "".join(one.id for one in in_stage(screen._desk.workshop, stage))


def card(screen: PathScreen, id: str) -> Touchpoint:
    return screen._desk.workshop.the(Touchpoint, id)


def test_arrows_choose_along_the_path_and_between_lanes(path_screen: ScreenOn):
    screen = path_screen()
    chosen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        keys(screen, key)
        chosen.append(screen._desk.selection)
    assert chosen == ["a", "b", "c", "b", "a"]


def test_space_picks_up_arrows_carry_and_space_drops(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("a")
    keys(screen, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert row(screen, "s1") == "ab"
    assert screen.keys.carrying
    keys(screen, Qt.Key.Key_Space)
    assert row(screen, "s1") == "ba"
    assert card(screen, "a").channel_id == "phone"


def test_carrying_goes_on_into_the_next_stage(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("b")
    keys(screen, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert (row(screen, "s1"), row(screen, "s2")) == ("a", "bcd")


def test_escape_puts_a_carried_card_back(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("a")
    keys(screen, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert not screen.keys.carrying
    assert screen._desk.editor.undoable is None
    assert screen.canvas.cards["a"].isVisible()


def test_a_card_is_carried_out_of_the_tray(path_screen: ScreenOn):
    screen = path_screen()
    waiting = screen.tray.card("x")
    assert waiting is not None
    waiting.setFocus()
    QTest.keyClick(waiting, Qt.Key.Key_Space)
    assert screen.keys.carrying
    keys(screen, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert card(screen, "x").is_placed
    assert screen._desk.selection == "x"


def test_ctrl_and_arrows_move_at_once(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("a")
    keys(screen, Qt.Key.Key_Right, held=CTRL)
    assert row(screen, "s1") == "ba"
    keys(screen, Qt.Key.Key_Down, held=CTRL)
    assert card(screen, "a").channel_id == "phone"
    keys(screen, Qt.Key.Key_Right, held=CTRL)
    assert (row(screen, "s1"), row(screen, "s2")) == ("b", "acd")


def test_ctrl_and_left_goes_back_into_the_stage_before(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("c")
    keys(screen, Qt.Key.Key_Left, held=CTRL)
    assert row(screen, "s1") == "abc"


def test_digits_give_the_card_to_a_silo_and_s_stars_it(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("a")
    keys(screen, Qt.Key.Key_2, Qt.Key.Key_S, Qt.Key.Key_7)
    assert (card(screen, "a").owner_silo_id, card(screen, "a").is_key) == ("hn", True)


def test_plus_and_minus_say_how_it_feels(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("a")
    keys(screen, Qt.Key.Key_Minus, Qt.Key.Key_Minus, Qt.Key.Key_Minus, Qt.Key.Key_Minus)
    said = team_feeling(screen._desk.workshop, "a")
    assert said is not None
    assert said.value == -2


def test_backspace_takes_a_card_to_the_tray_and_delete_removes_it(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("a")
    keys(screen, Qt.Key.Key_Backspace)
    assert not card(screen, "a").is_placed
    keys(screen, Qt.Key.Key_Delete)
    assert screen._desk.workshop.get(Touchpoint, "a") is None


def test_ctrl_d_copies_n_writes_and_enter_opens(path_screen: ScreenOn):
    screen = path_screen()
    screen.activateWindow()
    screen._desk.select("a")
    keys(screen, Qt.Key.Key_D, held=CTRL)
    assert len(in_stage(screen._desk.workshop, "s1")) == 3
    keys(screen, Qt.Key.Key_Return)
    assert screen.inspector.is_open
    keys(screen, Qt.Key.Key_N)
    assert screen.focusWidget() is screen.tray.entry


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Down])
def test_undo_gives_back_exactly_what_was_there(path_screen: ScreenOn, key: Qt.Key):
    screen = path_screen()
    before = {one.id: one for one in screen._desk.workshop}
    screen._desk.select("a")
    keys(screen, key, held=CTRL)
    assert {one.id: one for one in screen._desk.workshop} != before
    screen._desk.undo()
    assert {one.id: one for one in screen._desk.workshop} == before


def test_ctrl_wheel_keys_fit_and_the_map_keep_zoom_between_its_limits(path_screen: ScreenOn):
    screen = path_screen()
    for _ in range(30):
        QTest.mouseClick(screen.strip.more, Qt.MouseButton.LeftButton)
    assert screen.canvas.zoom == pytest.approx(2.0)
    for _ in range(30):
        QTest.mouseClick(screen.strip.less, Qt.MouseButton.LeftButton)
    assert screen.canvas.zoom == pytest.approx(0.25)
    keys(screen, Qt.Key.Key_F)
    assert screen.canvas.zoom == pytest.approx(1.0)
