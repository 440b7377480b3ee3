"""The hand in the whole window: what was dragged comes back with Ctrl+Z, and another window calls a drag off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxworkshop.ui.path.screen import PathScreen
from cxworkshop.ui.window import Window
from tests.ui.path.conftest import Hand, cell, on_canvas, records
from tests.ui.test_window import start_from


def opened(qtbot: QtBot, window: Window) -> PathScreen:
    """A template's path, as it opens."""
    window.resize(1440, 900)
    start_from(qtbot, window, "car_service", "Spring round")
    screen = window.findChild(PathScreen)
    assert screen is not None
    qtbot.waitUntil(lambda: screen.canvas.viewport().width() > 900)
    return screen


def drag_the_first_stop(screen: PathScreen) -> Hand:
    viewport, first = screen.canvas.viewport(), screen.view.plan.stops[0].id
    screen.canvas.reveal(first)
    return Hand(viewport, on_canvas(screen, first)).move(viewport, cell(screen, 0, 2, 1))


def test_ctrl_z_takes_a_drag_back(qtbot: QtBot, window: Window):
    screen = opened(qtbot, window)
    before = records(screen)
    drag_the_first_stop(screen).drop()
    assert records(screen) != before
    QTest.keyClick(screen.readers, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert records(screen) == before


def test_ctrl_z_waits_until_the_card_is_out_of_the_hand(qtbot: QtBot, window: Window):
    screen = opened(qtbot, window)
    drag_the_first_stop(screen).drop()
    after = records(screen)
    hand = drag_the_first_stop(screen)
    QTest.keyClick(screen.readers, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert records(screen) == after
    QTest.keyClick(screen.readers, Qt.Key.Key_Escape)
    hand.drop()
    assert records(screen) == after


def test_another_window_in_front_calls_a_drag_off(qtbot: QtBot, window: Window):
    screen = opened(qtbot, window)
    before = records(screen)
    hand = drag_the_first_stop(screen)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
    assert not screen.hand.is_busy
    hand.move(screen.canvas.viewport(), QPoint(400, 300)).drop()
    assert records(screen) == before
