"""What the path says, beside the path: opened by button and key, every line goes somewhere or does something."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from cxworkshop.model.path import Touchpoint
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import ScreenOn, small


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))


def opened(screen: PathScreen) -> PathScreen:
    click(screen.tools.says)
    return screen


def line(screen: PathScreen, name: str) -> QAbstractButton:
    QApplication.processEvents()
    found = [one for one in screen.looking.readings.findChildren(QAbstractButton, f"path.reading.{name}")
             if one.isVisibleTo(screen)]  # fmt: skip
    assert found, name
    return found[-1]


def words(screen: PathScreen) -> str:
    QApplication.processEvents()
    return "\n".join(one.text() for one in screen.looking.readings.findChildren(QLabel) if one.isVisibleTo(screen))


def with_twins() -> Workshop:
    renamed = {"a": "Books a time", "x": "Booking a time"}
    return Workshop([one.but(title=renamed[one.id]) if one.id in renamed else one for one in small()])


def test_the_round_button_opens_the_panel_and_esc_closes_it(live_screen: ScreenOn):
    screen = opened(live_screen())
    assert screen.looking.readings.isVisible()
    assert "Stops that nobody owns yet" in words(screen)
    QTest.keyClick(screen.looking.readings, Qt.Key.Key_Escape)
    assert not screen.looking.readings.isVisible()
    assert not screen.tools.says.isChecked()


def test_the_key_opens_and_closes_it_too(live_screen: ScreenOn):
    screen = live_screen()
    for shown in (True, False):
        QTest.keyClick(screen.window(), Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
        assert screen.looking.readings.isVisible() == shown


def test_a_line_goes_to_its_stop(live_screen: ScreenOn):
    screen = opened(live_screen())
    click(line(screen, "owners.3"))
    assert screen._desk.selection == "c"
    assert screen.looking.readings.isVisible()


def test_a_line_is_reached_and_pressed_by_keyboard(live_screen: ScreenOn):
    screen = opened(live_screen())
    row = line(screen, "owners.1")
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert screen._desk.selection == "a"


def test_a_change_is_read_at_once(live_screen: ScreenOn):
    screen = opened(live_screen())
    for id in ("a", "b", "c", "d"):
        screen.actions_.own(id, "as")
    assert "Stops that nobody owns yet" not in words(screen)


def test_more_than_six_lines_wait_behind_a_button_that_counts_them(live_screen: ScreenOn):
    extra = [
        Touchpoint(id=f"n{n}", path_id="p", title=f"Moment {n}", stage_id="s3", channel_id="web", order=n + 1)
        for n in range(6)
    ]
    screen = opened(live_screen(Workshop([*small(), *extra])))
    more = line(screen, "more.owners")
    assert more.text().strip() == "4 more"
    click(more)
    assert line(screen, "owners.10").isVisibleTo(screen)


def test_twins_merge_into_the_card_on_the_path_with_one_undo(live_screen: ScreenOn):
    screen = opened(live_screen(with_twins()))
    before = Workshop(screen._desk.workshop)
    click(line(screen, "merge.1"))
    assert screen._desk.workshop.get(Touchpoint, "x") is None
    assert screen._desk.selection == "a"
    screen._desk.undo()
    assert screen._desk.workshop == before


def test_twins_that_are_not_the_same_are_not_offered_again(live_screen: ScreenOn):
    screen = opened(live_screen(with_twins()))
    before = Workshop(screen._desk.workshop)
    click(line(screen, "apart.1"))
    assert "Pairs that may say the same" not in words(screen)
    assert screen._desk.workshop == before


def test_a_lane_nobody_needs_opens_what_can_be_done_with_the_lane(live_screen: ScreenOn):
    screen = opened(live_screen(Workshop([one.but(verdict="drop") if one.id == "phone" else one for one in small()])))
    asked: list[str] = []
    screen.looking.lane_asked.connect(asked.append)
    click(line(screen, "lanes.1"))
    assert asked == ["phone"]
    assert screen.view.lanes_by == "channel"


def test_a_process_without_stops_is_shown_as_an_empty_lane(live_screen: ScreenOn, demo: Workshop):
    screen = opened(live_screen(Workshop([one.but(core_process_id=None) if isinstance(one, Touchpoint) else one
                                          for one in demo])))  # fmt: skip
    click(line(screen, "processes.1"))
    assert screen.view.lanes_by == "core_process"
    assert screen.tools.lanes.key == "core_process"


def test_the_panel_speaks_finnish_at_once(live_screen: ScreenOn):
    screen = opened(live_screen())
    screen._desk.set_language("fi")
    assert Words("fi")("Stops that nobody owns yet") in words(screen)


def test_the_stop_that_is_gone_to_does_not_lie_under_the_panel(live_screen: ScreenOn, demo: Workshop):
    screen = opened(live_screen(Workshop([one.but(owner_silo_id=None) if isinstance(one, Touchpoint) else one
                                          for one in demo]), size=(1192, 700)))  # fmt: skip
    click(line(screen, "more.owners"))
    for place in (1, 5, 9, 16, 2):
        click(line(screen, f"owners.{place}"))
        rect = screen.canvas.card_rect(screen._desk.selection)
        assert screen.canvas.viewport().rect().contains(rect.center())
        at = screen.canvas.viewport().mapTo(screen, rect.center())
        assert not screen.looking.readings.geometry().contains(at)
