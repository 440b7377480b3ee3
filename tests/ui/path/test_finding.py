"""Finding on the path: by key and mouse, counted in words, pale instead of hidden, and gone with Esc."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from cxworkshop.edits.paths import copy_path
from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import ScreenOn, small

KEY = Qt.Key


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, held)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))


def looking_for(screen: PathScreen, words: str) -> PathScreen:
    """Opens the bar with its key and types."""
    press(screen.window(), KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(screen.looking.find.field, words)
    return screen


def chip(screen: PathScreen, field: str, value: str) -> QAbstractButton:
    click(screen.looking.find.filter)
    found = screen.looking.find.form.findChild(QAbstractButton, f"path.sieve.{field}.{value}")
    assert found is not None
    return found


def test_what_is_typed_is_counted_and_the_rest_turns_pale(live_screen: ScreenOn):
    screen = looking_for(live_screen(), "stop")
    assert screen.looking.find.field.hasFocus()
    assert screen.looking.find.count.text() == "4 found, 2 pale"
    assert screen.view.dimmed == {"x", "y"}


def test_enter_goes_from_match_to_match_and_round_and_shift_goes_back(live_screen: ScreenOn):
    screen = looking_for(live_screen(), "stop")
    field, seen = screen.looking.find.field, []
    for _ in range(5):
        press(field, KEY.Key_Return)
        seen.append(screen._desk.selection)
    assert seen == ["a", "b", "c", "d", "a"]
    press(field, KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert screen._desk.selection == "d"
    assert screen.looking.find.count.text() == "4 of 4, 2 pale"


def test_f3_goes_on_while_the_canvas_has_the_keyboard(live_screen: ScreenOn):
    screen = looking_for(live_screen(), "stop")
    screen.canvas.setFocus()
    press(screen.window(), KEY.Key_F3)
    press(screen.window(), KEY.Key_F3)
    assert screen._desk.selection == "b"


def test_a_match_in_a_folded_stage_or_lane_is_unfolded(live_screen: ScreenOn):
    screen = live_screen()
    screen.view.fold_stage("s2", True)
    screen.view.fold_lane("web", True)
    looking_for(screen, "stop c")
    press(screen.looking.find.field, KEY.Key_Return)
    assert screen._desk.selection == "c"
    assert "s2" not in screen.view.folded_stages
    assert "web" not in screen.view.folded_lanes


def test_a_match_in_the_tray_opens_the_tray(live_screen: ScreenOn):
    screen = live_screen()
    screen.show_tray(False)
    looking_for(screen, "bill")
    press(screen.looking.find.field, KEY.Key_Return)
    assert screen._desk.selection == "y"
    assert screen.tray.isVisible()


def test_a_filter_is_one_chip_and_one_button_shows_all_again(live_screen: ScreenOn, demo: Workshop):
    screen = looking_for(live_screen(demo), "")
    starred = {one.id for one in demo.all(Touchpoint) if one.is_key}
    every = {one.id for one in demo.all(Touchpoint)}
    key = chip(screen, "key", "")
    click(key)
    assert screen.view.dimmed == every - starred
    assert key.isChecked()
    assert not key.icon().isNull()
    assert screen.looking.find.filter.text().strip() == "Filter (1)"
    press(screen.looking.find.form, KEY.Key_Escape)
    click(screen.looking.find.clear)
    assert screen.view.dimmed == frozenset()
    assert not screen.looking.find.clear.isVisible()


def test_filters_and_words_have_to_agree(live_screen: ScreenOn):
    screen = looking_for(live_screen(), "stop")
    click(chip(screen, "channels", "web"))
    assert screen.looking.find.matches == ["a", "c"]


def test_esc_closes_shows_all_and_gives_the_keyboard_back(live_screen: ScreenOn):
    screen = looking_for(live_screen(), "stop a")
    press(screen.looking.find.field, KEY.Key_Escape)
    assert not screen.looking.find.isVisible()
    assert screen.view.dimmed == frozenset()
    assert screen.canvas.hasFocus()


def test_nothing_found_is_said_and_enter_does_nothing(live_screen: ScreenOn):
    screen = looking_for(live_screen(), "zebra")
    press(screen.looking.find.field, KEY.Key_Return)
    assert screen.looking.find.count.text() == "Nothing like that here."
    assert screen._desk.selection == ""


def test_a_change_is_looked_through_again(live_screen: ScreenOn):
    screen = looking_for(live_screen(), "bill")
    assert screen.looking.find.matches == ["y"]
    screen.actions_.rename("x", "Pays the bill")
    assert screen.looking.find.matches == ["x", "y"]
    screen._desk.undo()
    assert screen.looking.find.matches == ["y"]


def test_another_path_is_looked_through_when_it_is_shown(live_screen: ScreenOn):
    workshop = small()
    workshop.apply(copy_path(workshop, "p", "Copy"))
    screen = looking_for(live_screen(workshop), "stop d")
    other = workshop.all(Path)[1].id
    screen.view.show_path(other)
    (match,) = screen.looking.find.matches
    assert workshop.the(Touchpoint, match).path_id == other
    assert len(screen.view.dimmed) == 3


def test_a_card_in_the_tray_turns_pale_too(live_screen: ScreenOn):
    screen = looking_for(live_screen(), "bill")
    pale, bright = screen.tray.card("x"), screen.tray.card("y")
    assert pale is not None
    assert bright is not None
    assert pale.grab().toImage() != bright.grab().toImage()
    before = pale.grab().toImage()
    press(screen.looking.find.field, KEY.Key_Escape)
    assert pale.grab().toImage() != before
