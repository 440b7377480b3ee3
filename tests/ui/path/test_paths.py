"""Several paths on the screen: going to another, adding and copying one, what it says of itself, taking it away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.edits.paths import copy_path, set_path
from cxworkshop.model.customer import CustomerGroup
from cxworkshop.model.path import Path, Stage, Touchpoint
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.contents import seen_by
from cxworkshop.ui.path.screen import PathScreen
from cxworkshop.ui.path.tool_parts import ToolButton
from cxworkshop.ui.window import Window
from tests.ui.path.conftest import ScreenOn, small


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))


def choose(screen: PathScreen, words: str) -> None:
    """Opens the menu with the mouse and takes the line that begins with these words."""
    click(screen.tools.paths)
    menu = [one for one in screen.tools.paths.findChildren(QMenu) if one.isVisible()][-1]
    found = next(action for action in menu.actions() if action.text().startswith(words))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(found).center())


def field(screen: PathScreen, name: str) -> QLineEdit:
    found = screen.window().findChild(QLineEdit, f"path.paths.{name}")
    assert found is not None
    return found


def both() -> Workshop:
    """The small path and a target copied from it."""
    workshop = small()
    workshop.apply(copy_path(workshop, "p", "As it should be"))
    return workshop


def test_a_new_path_is_shown_at_once_with_its_name_ready_to_be_typed(live_screen: ScreenOn):
    screen = live_screen()
    choose(screen, "New path")
    new = screen._desk.workshop.all(Path)[-1]
    assert screen.view.path_id == new.id != "p"
    name = field(screen, "name")
    assert name.hasFocus()
    QTest.keyClicks(name, "Another day")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert screen._desk.workshop.the(Path, new.id).name == "Another day"
    assert [one.name for one in screen.view.plan.stages] == ["Before", "After"]


def test_a_copy_is_a_target_with_the_same_stops_and_undo_takes_it_away(live_screen: ScreenOn):
    screen = live_screen()
    choose(screen, "Copy of this one")
    new = screen._desk.workshop.all(Path)[-1]
    assert (new.path_kind, new.name) == ("target", "Path, as it should be")
    assert len(screen.view.plan.stops) == 4
    screen._desk.undo()
    assert len(screen._desk.workshop.all(Path)) == 1
    assert screen.view.path_id == "p"
    assert [stop.id for stop in screen.view.plan.stops] == ["a", "b", "c", "d"]


def test_another_path_is_one_tap_away_and_stays_through_a_change(live_screen: ScreenOn):
    screen = live_screen(both())
    other = screen._desk.workshop.all(Path)[1]
    choose(screen, other.name)
    assert screen.view.path_id == other.id
    assert "As it should be" in screen.tools.paths.accessibleName()
    screen.actions_.write("On this path")
    assert screen.view.path_id == other.id
    written = next(one for one in screen._desk.workshop.all(Touchpoint) if one.title == "On this path")
    assert written.path_id == other.id
    assert screen.tray.findChild(QWidget, f"path.tray.{written.id}") is not None


def test_what_starts_the_path_is_typed_and_settles_as_one_change(live_screen: ScreenOn):
    screen = live_screen()
    choose(screen, "About this path")
    trigger = field(screen, "trigger")
    trigger.setFocus()
    QTest.keyClicks(trigger, "The car squeals")
    QTest.keyClick(trigger, Qt.Key.Key_Return)
    assert screen._desk.workshop.the(Path, "p").trigger == "The car squeals"
    screen._desk.undo()
    assert screen._desk.workshop.the(Path, "p").trigger == ""
    assert trigger.text() == ""


def test_a_path_becomes_a_target_by_one_tap(live_screen: ScreenOn):
    screen = live_screen()
    choose(screen, "About this path")
    button = screen.tools.paths.form.findChild(QAbstractButton, "target")
    assert button is not None
    click(button)
    assert screen._desk.workshop.the(Path, "p").path_kind == "target"


def test_a_path_goes_only_after_a_question_and_comes_back_with_undo(live_screen: ScreenOn, qtbot: QtBot):
    screen = live_screen(both())
    before = Workshop(screen._desk.workshop)
    screen.tools.paths.ask_to_remove()
    for key, left in (("no", 2), ("yes", 1)):
        button = screen.window().findChild(QAbstractButton, f"dialog.{key}")
        assert button is not None
        click(button)
        assert len(screen._desk.workshop.all(Path)) == left
        if key == "no":
            qtbot.waitUntil(lambda: screen.window().findChild(QWidget, "dialog") is None)
            screen.tools.paths.ask_to_remove()
    assert screen.view.path_id == screen._desk.workshop.all(Path)[0].id
    screen._desk.undo()
    assert screen._desk.workshop == before


def test_a_read_only_workshop_offers_no_change(live_screen: ScreenOn):
    screen = live_screen(both(), read_only=True)
    words = [action.text() for action in screen.tools.paths.menu_now().actions()]
    assert "About this path…" in words
    assert not [word for word in words if word.startswith(("New", "Copy", "Remove", "Move"))]


def test_the_header_says_whose_path_it_is(window: Window):
    window.open_with(window.doors.demo)
    window.show_screen("path")
    desk = window.desk
    assert desk is not None
    assert window.workbench is not None
    label = window.workbench.header.seen_by.label
    focus = seen_by(desk.workshop)
    group = next(one for one in desk.workshop.all(CustomerGroup) if one.name != focus)
    screen = window.findChild(PathScreen)
    screen.tools.paths.copy()
    screen.tools.paths.form.close_up()
    desk.do(lambda: set_path(desk.workshop, screen.view.path_id, group_id=group.id))
    assert group.name in label.text()
    screen.view.show_path(desk.workshop.all(Path)[0].id)
    assert focus in label.text()


@pytest.mark.parametrize("language", ["en", "fi"])
@pytest.mark.parametrize("width", [1000, 1192, 1352, 2400])
def test_the_tool_row_fits_and_what_loses_its_word_keeps_its_name(
    live_screen: ScreenOn, demo: Workshop, width: int, language: str
):
    demo.apply(copy_path(demo, demo.all(Path)[0].id, "As it should be, in all its length"))
    screen = live_screen(demo, size=(width, 700), language=language)
    screen.show_tray(False)
    parts = [one for one in screen.tools.findChildren(QAbstractButton) if one.isVisible()]
    assert all(screen.tools.rect().contains(one.geometry().translated(_offset(one, screen.tools))) for one in parts)
    assert all(one.accessibleName() for one in parts)
    small = [one for one in parts if isinstance(one, ToolButton) and not one.text().strip()]
    assert all(one.toolTip() and one.width() >= 48 for one in small)
    assert bool(small) == (width < 2400)


def _offset(widget: QWidget, row: QWidget) -> QPoint:
    parent = widget.parentWidget()
    assert parent is not None
    return parent.mapTo(row, QPoint(0, 0)) if parent is not row else QPoint(0, 0)


def test_few_contact_points_say_so_in_words_and_open_what_the_path_says(live_screen: ScreenOn):
    screen = live_screen(size=(1900, 800))
    assert screen.tools.contacts.text().strip() == "3 contact points, usually over ten"
    click(screen.tools.contacts)
    assert screen.looking.readings.isVisible()


def test_the_layers_asked_for_less_are_ticked_in_a_menu(live_screen: ScreenOn):
    screen = live_screen()
    click(screen.tools.more)
    menu = screen.tools.findChild(QMenu, "path.more.menu")
    action = menu.actions()[0]
    assert action.isChecked()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    assert not screen.view.layers["deviations"]


def test_going_to_a_stop_of_another_path_shows_that_path(live_screen: ScreenOn):
    screen = live_screen(both())
    other = screen._desk.workshop.all(Path)[1].id
    stages = {one.id for one in screen._desk.workshop.all(Stage) if one.path_id == other}
    stop = next(one for one in screen._desk.workshop.all(Touchpoint) if one.stage_id in stages)
    screen._desk.go("path", stop.id)
    assert screen.view.path_id == other
    assert screen._desk.selection == stop.id
