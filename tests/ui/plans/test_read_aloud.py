"""A plan is read aloud from the laptop, with a projector and without one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from cxworkshop.edits.surprises import remove_deviation, write_plan
from cxworkshop.model.surprises import Deviation
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.plans.aloud import ReadAloud
from cxworkshop.ui.plans.screen import PlansScreen
from cxworkshop.ui.stage.pages.plan import LEAST, READ, heights
from cxworkshop.ui.stage.projector import Projector, Sent
from tests.ui.plans.conftest import ScreenOn

Key = Qt.Key


@given(some.integers(1, 8), some.integers(0, 9), some.floats(200, 620))
def test_the_step_that_is_read_is_large_and_in_sight_and_nothing_leaves_the_page(count: int, lit: int, room: float):
    there = heights(count, lit, room)
    numbers = [number for number, _high in there]
    assert numbers == list(range(numbers[0], numbers[0] + len(there)))
    assert 1 <= numbers[0] <= numbers[-1] <= count
    assert sum(high for _number, high in there) <= room + 0.001
    if 1 <= lit <= count:
        assert dict(there)[lit] == READ
        assert all(high >= LEAST for _number, high in there)
    else:
        assert len(there) == count


def press_button(screen: PlansScreen, name: str) -> None:
    button = screen.window().findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def press(*keys: Key) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


def opened(screen: PlansScreen) -> ReadAloud:
    press_button(screen, "plans.read")
    assert screen.aloud.isVisible()
    assert QApplication.focusWidget() is screen.aloud
    return screen.aloud


def with_projector(screen: PlansScreen) -> Projector:
    """A second display on which the projector window stands."""
    desk = screen._desk
    desk.projector = Projector(desk, desk)
    desk.projector.stand("second")
    return desk.projector


def test_without_a_projector_the_plan_stands_over_the_whole_window(demo: Workshop, screen_on: ScreenOn):
    screen = screen_on(demo)
    aloud = opened(screen)
    assert aloud.page.isVisible()
    assert aloud.geometry() == screen.window().rect()
    press(Key.Key_Space, Key.Key_Right, Key.Key_Down)
    assert aloud.step == 3
    assert aloud.page.sent == Sent("plan", screen.deviation_id, 3)
    press(Key.Key_Left)
    assert aloud.step == 2
    press(Key.Key_Escape)
    assert not aloud.isVisible()
    assert QApplication.focusWidget() is screen.read


def test_with_a_projector_the_room_sees_each_step_and_the_laptop_only_a_bar(demo: Workshop, screen_on: ScreenOn):
    screen = screen_on(demo)
    projector = with_projector(screen)
    aloud = opened(screen)
    assert not aloud.page.isVisible()
    assert aloud.height() < 100
    assert projector.shown == Sent("plan", screen.deviation_id, 0)
    press_button(screen, "plans.aloud.next")
    press_button(screen, "plans.aloud.next")
    assert projector.shown == Sent("plan", screen.deviation_id, 2)
    press_button(screen, "plans.aloud.back")
    assert projector.shown.step == 1
    press_button(screen, "plans.aloud.end")
    assert not aloud.isVisible()


def test_the_last_thing_read_is_the_promise_and_reading_stops_there(demo: Workshop, screen_on: ScreenOn):
    aloud = opened(screen_on(demo))
    plan = aloud.plan
    assert plan is not None
    press(*[Key.Key_Space] * 12)
    assert aloud.step == len(plan.steps) + 1
    assert plan.promise_time in aloud.accessibleName()
    assert not aloud.on.isEnabled()


def test_every_step_is_said_to_those_who_listen(demo: Workshop, screen_on: ScreenOn):
    screen, said = screen_on(demo), list[str]()
    screen._desk.said.connect(said.append)
    plan = opened(screen).plan
    press(Key.Key_Space)
    assert plan is not None
    assert said == [f"First words: {plan.first_words}", f"1 of {len(plan.steps)}: {plan.steps[0].text}"]


def test_a_change_is_read_at_once_and_a_plan_that_goes_takes_the_reading_along(demo: Workshop, screen_on: ScreenOn):
    screen = screen_on(demo)
    aloud, desk, id = opened(screen), screen._desk, screen.deviation_id
    assert desk.do(lambda: write_plan(desk.workshop, id, first_words="We are here."))
    assert aloud.accessibleName() == "First words: We are here."
    assert desk.do(lambda: remove_deviation(desk.workshop, id))
    assert not aloud.isVisible()


def test_leaving_the_screen_ends_the_reading(demo: Workshop, screen_on: ScreenOn):
    screen = screen_on(demo)
    aloud = opened(screen)
    screen.hide()
    assert not aloud.isVisible()


@pytest.mark.parametrize("place", ["second", "window"])
def test_a_projector_that_comes_while_somebody_reads_is_told_at_once(place: str, demo: Workshop, screen_on: ScreenOn):
    screen = screen_on(demo)
    desk = screen._desk
    desk.projector = Projector(desk, desk)
    desk.projector.changed.connect(screen.aloud._moved)
    aloud = opened(screen)
    press(Key.Key_Space)
    assert aloud.page.isVisible()
    desk.projector.stand(place)  # type: ignore[arg-type]
    assert not aloud.page.isVisible()
    assert desk.projector.shown == Sent("plan", screen.deviation_id, 1)
    desk.projector.stand("gone")
    assert aloud.page.isVisible()


def test_without_a_deviation_there_is_nothing_to_read(screen_on: ScreenOn, car_service: Workshop):
    assert not screen_on(car_service).read.isEnabled()


def test_a_projector_that_follows_the_screen_shows_the_plan_that_is_open(demo: Workshop, screen_on: ScreenOn):
    screen = screen_on(demo)
    projector = with_projector(screen)
    projector.look_at("plans")
    projector.mirror(True)
    for deviation in demo.all(Deviation)[1:3]:
        screen.open_deviation(deviation.id)
        assert projector.shown == Sent("plan", deviation.id)
