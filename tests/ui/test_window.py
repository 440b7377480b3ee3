"""The window as people use it: in by Home, on with mouse and keys, and out again with everything saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.app.front import Front
from cxworkshop.edits.closing import archive
from cxworkshop.model.basics import Basics
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.targets import Target
from cxworkshop.store.file import open_file
from cxworkshop.ui.frame.rail import SCREENS
from cxworkshop.ui.home.card import WorkshopCard
from cxworkshop.ui.home.screen import HomeScreen
from cxworkshop.ui.home.starting import NewWorkshop
from cxworkshop.ui.parts.dialog import Dialog
from cxworkshop.ui.parts.field import LineField, TextField
from cxworkshop.ui.prepare.silo_dialogs import PasteList
from cxworkshop.ui.window import Window


def part(window: QWidget, kind: type, name: str):
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def press(qtbot: QtBot, window: QWidget, name: str) -> None:
    qtbot.mouseClick(part(window, QWidget, name), Qt.MouseButton.LeftButton)


def home_of(window: Window) -> HomeScreen:
    found = window.pages.currentWidget()
    assert isinstance(found, HomeScreen)
    return found


def words(widget: QWidget) -> set[str]:
    """Every text that is to be seen."""
    seen = [one.text() for kind in (QLabel, QPushButton) for one in widget.findChildren(kind) if one.isVisible()]
    return {text.strip() for text in seen}


def start_from(qtbot: QtBot, window: Window, template: str, title: str) -> None:
    qtbot.mouseClick(part(home_of(window), QWidget, "home.template"), Qt.MouseButton.LeftButton)
    dialog = part(window, NewWorkshop, "home.new")
    qtbot.mouseClick(part(dialog, QPushButton, f"home.template.{template}"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(dialog.title, title)
    qtbot.mouseClick(part(dialog, QPushButton, "dialog.start"), Qt.MouseButton.LeftButton)


def test_a_template_becomes_a_workshop_that_is_there_after_a_restart(qtbot: QtBot, window: Window):
    start_from(qtbot, window, "car_service", "Spring round")
    assert window.desk is not None
    path = Path(window.desk.path)
    assert window.desk.workshop.basics.title == "Spring round"
    assert window.workbench is not None
    assert window.workbench.current == "path"
    window.close()
    with open_file(path) as file:
        assert file.workshop().all(Touchpoint)
    assert [one.title for one in Front().recent()] == ["Spring round"]


def test_an_empty_workshop_needs_a_title(qtbot: QtBot, window: Window):
    press(qtbot, home_of(window), "home.new")
    dialog = part(window, NewWorkshop, "home.new")
    start = part(dialog, QPushButton, "dialog.start")
    assert not start.isEnabled()
    qtbot.keyClicks(dialog.title, "A new one")
    assert start.isEnabled()
    qtbot.keyClick(dialog.title, Qt.Key.Key_Return)
    assert window.desk is not None
    assert window.desk.workshop.basics.title == "A new one"
    assert window.workbench is not None
    assert window.workbench.current == "prepare"


def test_a_list_of_people_is_pasted_and_bad_lines_stay(qtbot: QtBot, window: Window):
    start_from(qtbot, window, "car_service", "Spring round")
    press(qtbot, window, "rail.prepare")
    press(qtbot, window, "prepare.paste.open")
    dialog = part(window, PasteList, "prepare.paste")
    QApplication.clipboard().setText("Aino Lehto; AS\n; AS\nOutsider; Cleaning crew")
    qtbot.keyClick(dialog.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "2 people" in dialog.preview.text()
    assert "Cleaning crew (CC)" in dialog.preview.text()
    assert "2" in dialog.wrong.text()
    qtbot.mouseClick(dialog.buttons["add"], Qt.MouseButton.LeftButton)
    assert window.desk is not None
    assert {one.name for one in window.desk.workshop.all(Participant)} == {"Aino Lehto", "Outsider"}
    assert window.desk.workshop.all(Silo)[-1].name == "Cleaning crew"
    assert dialog.field.text() == "; AS"
    dialog.reject()
    press(qtbot, window, "dock.undo")
    assert not window.desk.workshop.all(Participant)


def test_the_language_changes_at_once_and_peoples_words_stay(qtbot: QtBot, window: Window):
    start_from(qtbot, window, "car_service", "Spring round")
    for screen in ("prepare", "targets"):
        window.show_screen(screen)
    before = words(window)
    press(qtbot, window, "header.language")
    after = words(window)
    assert window.desk is not None
    assert window.desk.t.language == "fi"
    assert window.desk.workshop.basics.title == "Spring round"
    assert "Spring round" in before & after
    assert part(window, QPushButton, "header.language").text() == "FI"
    assert Front().settings.language == "fi"


def test_what_is_written_is_saved_when_the_field_is_left(qtbot: QtBot, window: Window):
    start_from(qtbot, window, "car_service", "Spring round")
    press(qtbot, window, "rail.prepare")
    promise = part(window, TextField, "prepare.service_promise")
    promise.setFocus()
    qtbot.keyClicks(promise, "We call before you do.")
    press(qtbot, window, "rail.targets")
    assert window.desk is not None
    assert window.desk.workshop.basics.service_promise == "We call before you do."
    assert "Service promise" in part(window, QPushButton, "dock.undo").toolTip()


def test_a_refusal_is_a_sentence_and_nothing_changes(qtbot: QtBot, window: Window):
    start_from(qtbot, window, "car_service", "Spring round")
    press(qtbot, window, "rail.prepare")
    title = part(window, TextField, "prepare.title")
    title.setFocus()
    title.selectAll()
    qtbot.keyClick(title, Qt.Key.Key_Delete)
    qtbot.keyClick(title, Qt.Key.Key_Return)
    assert window.desk is not None
    assert window.desk.workshop.the(Basics, "basics").title == "Spring round"
    assert "Write something first." in words(part(window, QWidget, "oops"))


def test_targets_are_typed_one_after_another_and_one_goes_and_comes_back(qtbot: QtBot, window: Window):
    start_from(qtbot, window, "car_service", "Spring round")
    press(qtbot, window, "rail.targets")
    field = part(window, LineField, "targets.new")
    for title in ("Call back", "Show the price"):
        qtbot.keyClicks(field, title)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.desk is not None
    desk = window.desk
    assert [one.title for one in desk.workshop.all(Target)] == ["Call back", "Show the price"]
    assert part(window, QPushButton, "targets.take").isEnabled()
    press(qtbot, window, f"targets.more.{desk.workshop.all(Target)[0].id}")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    remove = next(action for action in menu.actions() if action.text() == "Remove")
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(remove).center())
    assert [one.title for one in desk.workshop.all(Target)] == ["Show the price"]
    press(qtbot, window, "oops.button")
    assert [one.title for one in desk.workshop.all(Target)] == ["Call back", "Show the price"]


def test_the_palette_finds_a_stop_and_goes_there(qtbot: QtBot, window: Window):
    start_from(qtbot, window, "car_service", "Spring round")
    press(qtbot, window, "rail.prepare")
    part(window, QAction, "action.find").trigger()
    field = part(window, QWidget, "palette.field")
    assert window.desk is not None
    stop = next(one for one in window.desk.workshop.all(Touchpoint) if one.stage_id)
    qtbot.keyClicks(field, stop.title)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.workbench is not None
    assert window.workbench.current == "path"
    assert window.desk.selection == stop.id


def test_home_hides_names_and_finds_by_name(qtbot: QtBot, window: Window):
    start_from(qtbot, window, "car_service", "Spring round")
    press(qtbot, window, "rail.home")
    home = home_of(window)
    assert [one.title for one in shown(home)] == ["Spring round"]
    qtbot.keyClicks(home.search, "autumn")
    assert not shown(home)
    home.search.clear()
    press(qtbot, home, "home.hide")
    qtbot.waitUntil(lambda: [one.title for one in shown(home)] == ["A workshop"])
    assert Front().settings.hide_names


def shown(home: HomeScreen) -> list[WorkshopCard]:
    return [one for one in home.findChildren(WorkshopCard) if one.isVisible()]


def test_the_running_workshop_carries_on_from_home(qtbot: QtBot, window: Window):
    start_from(qtbot, window, "car_service", "Spring round")
    press(qtbot, window, "rail.targets")
    press(qtbot, window, "rail.home")
    qtbot.mouseClick(shown(home_of(window))[0].carry_on, Qt.MouseButton.LeftButton)
    assert window.workbench is not None
    assert window.pages.currentWidget() is window.workbench
    assert window.workbench.current == "targets"


def test_a_workshop_that_is_open_elsewhere_opens_for_reading_with_a_banner(qtbot: QtBot, window: Window):
    start_from(qtbot, window, "car_service", "Spring round")
    assert window.desk is not None
    other = Window(Front())
    qtbot.addWidget(other)
    other.show()
    other.open_first(window.desk.path)
    assert other.desk is not None
    assert other.desk.read_only
    assert any("read-only" in text for text in words(part(other, QWidget, "banner")))
    other.show_screen("targets")
    assert not part(other, LineField, "targets.new").isEnabled()
    other.close()


def test_the_first_clock_makes_a_workshop_live_and_home_says_so(qtbot: QtBot, window: Window):
    start_from(qtbot, window, "car_service", "Spring round")
    assert window.desk is not None
    desk = window.desk
    press(qtbot, window, "dock.timer")
    assert desk.workshop.basics.state == "live"
    desk.undo()
    press(qtbot, window, "dock.timer")
    assert desk.workshop.basics.state == "preparing"  # paused, and not begun
    press(qtbot, window, "dock.timer")
    press(qtbot, window, "rail.home")
    assert [one.one.state for one in shown(home_of(window))] == ["live"]


def test_a_workshop_in_the_archive_opens_for_reading_and_comes_back(qtbot: QtBot, window: Window):
    window.open_with(window.doors.demo)
    assert window.desk is not None
    desk = window.desk
    assert may_add_targets(window)
    assert desk.do(lambda: archive(desk.workshop))
    assert not may_add_targets(window)
    window.doors.close()
    window.open_with(window.doors.demo)
    bench = window.workbench
    assert bench is not None
    assert bench.header.state.label.text() == "Archived"
    assert any("in the archive" in text for text in words(part(bench, QWidget, "banner")))
    assert not may_add_targets(window)
    press(qtbot, bench, "banner.primary")
    assert bench.banner is None
    assert may_add_targets(window)
    assert bench.header.state.label.text() == "Closed"


def may_add_targets(window: Window) -> bool:
    assert window.workbench is not None
    screen = window.workbench.show_screen("targets")
    return part(screen, LineField, "targets.new").isEnabled()


def test_screens_that_the_archive_let_go_hear_of_nothing_that_is_done_later(qtbot: QtBot, window: Window):
    """A slot that still listens after its widget is gone raises, and that fails the test."""
    window.open_with(window.doors.demo)
    bench, desk = window.workbench, window.desk
    assert bench is not None
    assert desk is not None
    for entry in SCREENS:
        bench.show_screen(entry.name)
    assert desk.do(lambda: archive(desk.workshop))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]
    assert desk.bring_back()
    for stop in desk.workshop.all(Touchpoint)[:2]:
        desk.point_at(stop.id)
        desk.path_shown.emit(stop.path_id)
    assert desk.undo()


def test_a_file_that_is_no_workshop_is_told_in_a_sentence(qtbot: QtBot, window: Window, tmp_path: Path):
    path = tmp_path / "notes.cxw"
    path.write_text("just some notes, long enough to be read as a header of something else", encoding="utf-8")
    window.open_path(str(path))
    dialog = part(window, Dialog, "dialog")
    assert any("not a CX Workshop file" in text for text in words(dialog))
    assert window.desk is None
    dialog.reject()


def test_every_screen_opens_and_speaks_finnish(qtbot: QtBot, window: Window):
    window.open_with(window.doors.demo)
    for name in ("prepare", "path", "targets", "vote", "plans", "handouts"):
        press(qtbot, window, f"rail.{name}")
        assert window.workbench is not None
        assert window.workbench.current == name
    window.set_language("fi")
    for name in ("prepare", "path", "targets", "vote", "plans", "handouts"):
        press(qtbot, window, f"rail.{name}")


def test_while_somebody_votes_nothing_else_can_be_done(qtbot: QtBot, window: Window):
    start_from(qtbot, window, "car_service", "Spring round")
    press(qtbot, window, "rail.vote")
    assert window.workbench is not None
    window.workbench.stack.currentWidget().takeover.emit(True)
    assert not window.rail.isVisible()
    assert not window.workbench.dock.isVisible()
    assert not part(window, QAction, "action.find").isEnabled()
    window.workbench.stack.currentWidget().takeover.emit(False)
    assert window.rail.isVisible()
    assert part(window, QAction, "action.find").isEnabled()


def test_the_timer_runs_and_pauses(qtbot: QtBot, window: Window):
    start_from(qtbot, window, "car_service", "Spring round")
    assert window.workbench is not None
    timer = window.workbench.dock.day.timer
    press(qtbot, window, "dock.timer")
    qtbot.waitUntil(lambda: timer.countdown.spent > 0)
    press(qtbot, window, "dock.timer")
    assert not timer.countdown.running
    press(qtbot, window, "dock.next")
    assert timer.countdown.spent == 0


def test_about_says_whose_work_the_program_stands_on(qtbot: QtBot, window: Window):
    part(window, QAction, "action.about").trigger()
    dialog = part(window, Dialog, "dialog")
    (sentence,) = [one for one in dialog.findChildren(QLabel) if "Lesser General Public License" in one.text()]
    qtbot.waitUntil(lambda: sentence.height() >= sentence.heightForWidth(sentence.width()))
    qtbot.mouseClick(part(dialog, QPushButton, "dialog.close"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
