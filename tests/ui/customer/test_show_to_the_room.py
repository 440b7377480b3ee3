"""A question of the warm-up goes from the laptop to the projector, and on from there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.customer.screen import CustomerScreen
from cxworkshop.ui.stage.projector import Projector
from tests.ui.customer.conftest import ScreenOn, click, desk_of, find, press

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def in_front_of_a_room(screen: CustomerScreen) -> Projector:
    desk = desk_of(screen)
    desk.projector = Projector(desk, desk)
    return desk.projector


def test_a_tap_shows_the_question_and_arrows_take_the_room_along(demo: Workshop, screen_on: ScreenOn):
    screen = screen_on(demo)
    projector = in_front_of_a_room(screen)
    click(find(screen, "customer.question.acted"))
    press(Key.Key_Right)
    assert projector.shown.page == "title"
    click(find(screen, "customer.enlarged.to_room"))
    assert (projector.shown.page, projector.shown.id) == ("question", "warmup.3")
    assert screen.enlarged.isVisible()
    press(Key.Key_Right)
    assert projector.shown.id == "warmup.4"


def test_ctrl_and_enter_show_it_too(demo: Workshop, screen_on: ScreenOn):
    screen = screen_on(demo)
    projector = in_front_of_a_room(screen)
    click(find(screen, "customer.question.what"))
    QTest.keyClick(screen.enlarged, Key.Key_Return, CTRL)
    assert projector.shown.id == "warmup.1"
    assert screen.enlarged.isVisible()


def test_without_a_projector_nothing_is_offered(demo: Workshop, screen_on: ScreenOn):
    screen = screen_on(demo)
    click(find(screen, "customer.question.what"))
    assert not screen.enlarged.to_room.isVisible()
