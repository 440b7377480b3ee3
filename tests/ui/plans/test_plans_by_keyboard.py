"""A plan from paper to ready, by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.edits.surprises import plan_of
from cxworkshop.model.people import Participant
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.plans.screen import PlansScreen

KEY = Qt.Key


def press(key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(here(), key, keys)


def write(text: str) -> None:
    QTest.keyClicks(here(), text)


def here() -> QWidget:
    """What has the keyboard now."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def tab_to(name: str) -> None:
    """Tabs on until the named widget has the focus."""
    met = []
    while here().objectName() != name:
        met.append(here().objectName())
        assert len(met) < 120, f"no way to {name} by Tab: {met}"
        press(KEY.Key_Tab)


def open_plan(screen: PlansScreen) -> tuple[Deviation, ContingencyPlan]:
    workshop = screen.list._desk.workshop
    plan = plan_of(workshop, screen.deviation_id)
    assert plan is not None
    return workshop.the(Deviation, screen.deviation_id), plan


@pytest.fixture
def screen(screen_on, car_service: Workshop) -> PlansScreen:
    people = [Participant(id="tiina", name="Tiina Laakso"), Participant(id="petri", name="Petri Niemi", order=2)]
    return screen_on(Workshop([*car_service, *people]))


def test_a_plan_goes_from_paper_to_ready_by_keyboard_alone(screen: PlansScreen, qtbot: QtBot) -> None:
    screen.findChild(QWidget, "plans.add").setFocus()
    press(KEY.Key_Space)
    qtbot.waitUntil(lambda: here().objectName() == "plans.add.title")
    write("The lift is broken")
    tab_to("plans.add.category")
    press(KEY.Key_Down)
    tab_to("plans.stops")
    press(KEY.Key_Down)
    press(KEY.Key_Space)
    tab_to("dialog.add")
    press(KEY.Key_Space)
    deviation = screen.list._desk.workshop.the(Deviation, screen.deviation_id)
    assert (deviation.title, deviation.category, len(deviation.touchpoint_ids)) == ("The lift is broken", "partner", 1)

    with qtbot.waitActive(screen):  # without a window manager nobody else brings it back
        screen.activateWindow()
    qtbot.waitUntil(lambda: here().objectName() == "plans.first_words")
    write("We cannot start yet. Here is your taxi.")
    tab_to("plans.step.add")
    for step in ("Tell at once", "Order a taxi", "Give a new time"):
        write(step)
        press(KEY.Key_Return)
    tab_to("plans.promise_time")
    write("A call by ten")
    tab_to("plans.owner")
    press(KEY.Key_Down)
    tab_to("plans.severity")
    press(KEY.Key_5)
    tab_to("plans.next")
    press(KEY.Key_Space)

    deviation, plan = open_plan(screen)
    assert plan.state == "ready"
    assert [step.text for step in plan.steps] == ["Tell at once", "Order a taxi", "Give a new time"]
    assert (plan.first_words, plan.owner_id) == ("We cannot start yet. Here is your taxi.", "tiina")
    assert (plan.promise_time, deviation.severity) == ("A call by ten", 5)


def test_steps_change_places_with_alt_and_arrows_and_the_focus_goes_along(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    before = [step.text for step in open_plan(screen)[1].steps]
    screen.form.page.steps.row(1).words.setFocus()
    press(KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    after = [step.text for step in open_plan(screen)[1].steps]
    assert after == [before[0], before[2], before[1], *before[3:]]
    assert here() is screen.form.page.steps.row(2).words
    press(KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [step.text for step in open_plan(screen)[1].steps] == before


def test_enter_in_a_field_keeps_it_and_goes_on(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    screen.form.page.details.fields["make_good"].setFocus()
    write("A car wash")
    press(KEY.Key_Return)
    assert open_plan(screen)[1].make_good == "A car wash"
    assert here().objectName() == "plans.prevent"


def test_a_step_that_was_only_typed_is_kept_when_one_goes_on(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    screen.form.page.steps.adding.setFocus()
    write("Call the taxi")
    press(KEY.Key_Tab)
    assert open_plan(screen)[1].steps[-1].text == "Call the taxi"
    assert screen.form.page.steps.adding.text() == ""
