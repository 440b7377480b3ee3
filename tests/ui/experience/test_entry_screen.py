"""The entry in the real window: wherever the keyboard is, 1 to 5 answer, and what is not seen is not answered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.edits.scores import score_of
from cxworkshop.ui.experience.screen import ExperienceScreen
from cxworkshop.ui.window import Window

Key = Qt.Key


@pytest.fixture
def screen(qtbot: QtBot, window: Window) -> ExperienceScreen:
    """The Experience screen of the sample, at stop 10."""
    window.open_with(window.doors.demo)
    window.show_screen("experience")
    found = window.findChild(ExperienceScreen)
    assert isinstance(found, ExperienceScreen)
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.waitUntil(found.entry.isVisible)
    found.current.go(next(one.touchpoint.id for one in found.current.stops if one.number == 10))
    return found


def felt(screen: ExperienceScreen) -> int | None:
    said = score_of(screen._desk.workshop, screen.current.id, "emotion")
    return said.value if said else None


def press(screen: ExperienceScreen, name: str) -> None:
    button = next(one for one in screen.findChildren(QAbstractButton, name) if one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_whoever_comes_to_the_screen_can_answer_at_once(screen: ExperienceScreen, window: Window):
    assert felt(screen) == -2
    QTest.keyClick(window.windowHandle(), Key.Key_5)
    assert felt(screen) == 2


def test_with_the_keyboard_on_the_curve_digits_answer_as_well(screen: ExperienceScreen, window: Window):
    column = next(one for one in screen.findChildren(QWidget, "experience.stop.10") if one.isVisible())
    column.setFocus()
    QTest.keyClick(window.windowHandle(), Key.Key_4)
    assert felt(screen) == 1


def test_a_stop_chosen_on_the_curve_is_the_one_that_is_answered(screen: ExperienceScreen):
    screen.current.next()
    later = screen.current.stop
    assert later is not None
    name = screen.entry.findChild(QWidget, "experience.stop").accessibleName()
    assert name.startswith(f"{later.number} {later.touchpoint.title}")


def test_the_button_in_the_head_lets_each_silo_speak(screen: ExperienceScreen):
    press(screen, "experience.differs")
    assert screen.entry.body.silos.isVisible()
    assert not screen.entry.body.rows.isVisible()
    press(screen, "experience.differs")
    assert screen.entry.body.rows.isVisible()


def test_what_is_not_seen_is_not_answered(screen: ExperienceScreen, window: Window):
    screen.show_view("table")
    before = list(screen._desk.workshop)
    QTest.keyClick(QApplication.focusWidget() or screen, Key.Key_5)
    assert list(screen._desk.workshop) == before


def test_measures_open_over_the_screen_and_digits_go_into_their_fields(screen: ExperienceScreen, window: Window):
    press(screen, "experience.measures.open")
    assert screen.entry.measures.isVisible()
    before = felt(screen)
    QTest.keyClick(window.windowHandle(), Key.Key_5)
    assert felt(screen) == before
    screen.entry.measures.close_up()


def test_tab_walks_from_answer_to_answer_as_they_stand(screen: ExperienceScreen, window: Window):
    panel = screen.entry
    panel.setFocus()
    seen: list[str] = []
    for _ in range(40):
        QTest.keyClick(window.windowHandle(), Key.Key_Tab)
        here = QApplication.focusWidget()
        if not isinstance(here, QWidget) or not panel.isAncestorOf(here):
            break
        seen.append(here.objectName())
    rows = list(dict.fromkeys(name.rsplit(".", 1)[0] for name in seen if name.count(".") == 2))
    assert rows[:5] == [
        "experience.emotion",
        "experience.expectation",
        "experience.experience",
        "experience.as_agreed",
        "experience.employee_mood",
    ]


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)])
def test_every_row_is_in_sight_without_scrolling(
    qtbot: QtBot, window: Window, screen: ExperienceScreen, size: tuple[int, int]
):
    window.resize(*size)
    for name in ("emotion.-2", "expectation.5", "experience.1", "as_agreed.unknown", "employee_mood.2"):
        button = screen.entry.findChild(QAbstractButton, f"experience.{name}")
        qtbot.waitUntil(lambda button=button: window.childAt(corner(window, button)) is button)


def corner(window: Window, button: QAbstractButton) -> QPoint:
    """The lowest point of a button that a finger could still mean."""
    return button.mapTo(window, button.rect().center() + QPoint(0, button.height() // 3))
