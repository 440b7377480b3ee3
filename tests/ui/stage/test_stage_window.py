"""The projector window: bare, still, and never with a word too many."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QColor, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from cxworkshop.edits import basics
from cxworkshop.ui.entrance import save_copy
from cxworkshop.ui.stage.pages.table import PAGES
from cxworkshop.ui.stage.pages.title import TitlePage
from cxworkshop.ui.stage.projector import NAMES, Sent
from cxworkshop.ui.stage.window import StageWindow
from tests.ui.stage.conftest import LEFT, PROJECTOR, Opening

Flag = Qt.WindowType


def spoken(widget: QObject) -> list[str]:
    """Every name and description in the accessibility tree below a widget."""
    face = QAccessible.queryAccessibleInterface(widget)
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
    found = [face.text(kind) for kind in kinds]
    for place in range(face.childCount()):
        found += spoken(face.child(place).object())
    return [one for one in found if one]


def test_it_covers_the_second_display_without_frame_focus_or_cursor(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.window.activateWindow()
    there.bot.waitUntil(there.window.isActiveWindow)
    there.click("header.present")
    wall = there.wall
    assert wall.isVisible()
    assert wall.geometry() == PROJECTOR.area
    assert wall.windowFlags() & Flag.FramelessWindowHint
    assert wall.windowFlags() & Flag.WindowDoesNotAcceptFocus
    assert wall.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert wall.cursor().shape() is Qt.CursorShape.BlankCursor
    assert there.window.isActiveWindow()


@pytest.mark.parametrize("language", ["en", "fi"])
def test_no_page_has_controls_tips_or_focus(hall: Opening, language: str) -> None:
    there = hall(PROJECTOR)
    there.window.set_language(language)
    there.stage.start()
    for page in sorted(NAMES):
        there.projector.send(page)
        wall = there.wall
        assert wall.grab().size() == PROJECTOR.area.size(), page
        inside = wall.findChildren(QWidget)
        assert not [one for one in inside if isinstance(one, (QAbstractButton, QLineEdit, QDialog))], page
        assert not [one for one in inside if one.focusPolicy() is not Qt.FocusPolicy.NoFocus and one.isVisible()], page
        assert not [one.toolTip() for one in inside if one.toolTip()], page
        assert wall.windowTitle() == "CX Workshop"


def test_black_is_black_and_silent(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    there.projector.send("path")
    there.projector.blank(True)
    picture = there.wall.grab().toImage()
    assert {picture.pixelColor(x, y).name() for x in (0, 900, 1919) for y in (0, 500, 1079)} == {"#000000"}
    seen = there.wall.page
    assert seen is not None
    assert not spoken(seen)


def test_the_page_changes_in_one_step(hall: Opening) -> None:
    """No page is empty for a moment: the one that comes has read and laid out all before it is in sight."""
    there = hall(PROJECTOR)
    there.stage.start()
    seen: list[str] = []
    there.wall.stack.currentChanged.connect(lambda _place: seen.append(there.wall.shown_page))
    there.projector.send("agenda")
    there.projector.send("path")
    assert seen[-2:] == ["agenda", "path"]
    assert len(seen) <= 4  # a page that is new is put into the stack without being shown
    assert there.wall.stack.currentWidget().size() == PROJECTOR.area.size()


def test_what_is_held_still_does_not_follow_the_work(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    there.projector.freeze(True)
    before = there.wall.grab().toImage()
    assert there.desk.do(lambda: basics.revise(there.desk.workshop, "title", "Another day"))
    there.projector.send("agenda")
    there.projector.dark(True)
    assert there.wall.grab().toImage() == before
    there.projector.blank(True)
    there.projector.blank(False)
    assert there.wall.grab().toImage() == before
    there.projector.freeze(False)
    assert there.wall.shown_page == "agenda"
    assert there.wall.grab().toImage() != before


def test_the_work_is_seen_at_once_while_nothing_is_held(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    before = there.wall.grab().toImage()
    assert there.desk.do(lambda: basics.revise(there.desk.workshop, "title", "Another day"))
    assert there.wall.grab().toImage() != before


def test_dark_paints_the_page_anew(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    light = there.wall.grab().toImage().pixelColor(2, 2)
    there.projector.dark(True)
    dark = there.wall.grab().toImage().pixelColor(2, 2)
    assert dark == QColor(there.projector.colours.paper) != light


class Broken(TitlePage):
    """A page that breaks while it is read, or while it is painted."""

    reads = True

    def show_sent(self, sent: Sent) -> None:
        if not self.reads:
            raise ValueError("cannot be read")
        super().show_sent(sent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        raise ValueError("cannot be painted")


@pytest.mark.parametrize("reads", [True, False])
def test_a_page_that_breaks_gives_its_place_to_the_title_and_goes_to_the_log(
    hall: Opening, monkeypatch: pytest.MonkeyPatch, reads: bool
) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    monkeypatch.setattr(Broken, "reads", reads)
    monkeypatch.setitem(PAGES, "path", Broken)
    with capture_exceptions() as broken:
        there.projector.send("path")
        there.wall.grab()
        there.bot.waitUntil(lambda: there.wall.shown_page == "title")
    assert {type(error) for _, error, _ in broken} == {ValueError}
    assert there.projector.shown == Sent("path")
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def test_escape_gives_the_display_back(hall: Opening) -> None:
    there = hall()
    there.stage.show_full()
    wall = there.wall
    QTest.keyClick(wall, Qt.Key.Key_Escape)
    assert not wall.isVisible()
    assert there.projector.place == "off"


def test_closing_its_frame_stops_it(hall: Opening) -> None:
    there = hall()
    there.stage.show_in_window()
    there.wall.close()
    assert there.projector.place == "off"
    assert there.stage.window is None


def test_a_double_click_makes_it_a_window_without_a_question(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    QTest.mouseDClick(there.wall, LEFT)
    assert there.projector.place == "window"
    assert there.wall.isVisible()
    assert not there.wall.windowFlags() & Flag.FramelessWindowHint
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def test_b_and_p_work_there_too(hall: Opening) -> None:
    there = hall()
    there.stage.show_full()
    QTest.keyClick(there.wall, Qt.Key.Key_B)
    assert there.projector.blanked
    QTest.keyClick(there.wall, Qt.Key.Key_B)
    assert not there.projector.blanked
    QTest.keyClick(there.wall, Qt.Key.Key_P)
    assert there.projector.place == "off"


def test_it_closes_with_the_window_and_with_another_workshop(hall: Opening, qtbot: QtBot) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    wall = there.wall
    there.window.open_with(lambda: there.window.doors.new("", "Another client"))
    assert not wall.isVisible()
    there.stage.start()
    wall = there.wall
    there.window.close()
    assert not wall.isVisible()


def test_saving_somewhere_else_changes_nothing_for_the_room(hall: Opening, tmp_path: Path) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    there.projector.send("path")
    there.projector.mirror(True)
    before = there.bench
    save_copy(there.window, str(tmp_path / "copy.cxw"))
    assert there.bench is not before
    assert there.wall.isVisible()
    assert there.wall.geometry() == PROJECTOR.area
    assert there.wall.shown_page == "path"
    assert there.projector.mirroring


def test_home_does_not_change_what_the_room_sees(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    there.projector.send("path")
    there.window.show_home()
    assert there.wall.isVisible()
    assert there.wall.shown_page == "path"


class Events(QObject):
    """Counts what comes to a widget."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.kinds: list[Any] = []
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.kinds.append(event.type())
        return False


def test_sending_never_hides_the_window_for_a_moment(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    events = Events(there.wall)
    for page in ("agenda", "path", "title"):
        there.projector.send(page)
    assert QEvent.Type.Hide not in events.kinds
    assert QEvent.Type.Show not in events.kinds


def test_the_language_changes_there_too(hall: Opening) -> None:
    there = hall(PROJECTOR)
    there.stage.start()
    there.projector.send("title")
    before = there.wall.grab().toImage()
    there.window.set_language("fi")
    assert there.wall.grab().toImage() != before


def test_bare_window_of_any_size_paints(hall: Opening) -> None:
    there = hall(PROJECTOR)
    for size in ((320, 180), (800, 600), (3840, 2160), (600, 1000)):
        wall = StageWindow(there.desk, there.projector)
        there.bot.addWidget(wall)
        wall.resize(*size)
        wall.show_sent()
        assert not wall.grab().isNull()
