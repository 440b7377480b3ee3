"""A plan from paper to ready, by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.edits.surprises import add_deviation, plan_of
from cxworkshop.model.people import Participant
from cxworkshop.model.stops import every_stop
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


PAPER = {  # the form on paper from top to bottom, as a team filled it
    "plans.sign": "The lift stands still",
    "plans.first_words": "We cannot start yet. Here is your taxi.",
    "plans.step.add": "Tell at once",
    "plans.step.0.actor": "Advisor",
    "plans.step.add ": "Order a taxi",
    "plans.step.1.actor": "Advisor",
    "plans.step.add  ": "Call the repairer",
    "plans.step.2.actor": "",
    "plans.step.add   ": "",
    "plans.authority": "A taxi up to 60 euros",
    "plans.promise_time": "A call by ten",
    "plans.escalate_to": "The supervisor",
    "plans.make_good": "A car wash",
    "plans.prevent": "A yearly check",
    "plans.owner": "Ti",
    "plans.review": "",
    "plans.severity": "5",
    "plans.likelihood": "2",
    "plans.detectability": "1",
}
WENT_ON = len(PAPER)  # keys beside the text: one after each line of the form


def test_a_plan_goes_from_paper_to_ready_by_keyboard_alone(screen: PlansScreen, qtbot: QtBot) -> None:
    """N, Enter after what goes wrong and after the number of the stop, a key after each line, and Space at the end."""
    desk = screen.list._desk
    before = Workshop(desk.workshop)
    screen.setFocus()
    QTest.keyClick(screen, KEY.Key_N)
    qtbot.waitUntil(lambda: here().objectName() == "plans.add.title")
    write("The lift is broken")
    press(KEY.Key_Return)
    assert here().objectName() == "plans.stops"
    write("11")
    press(KEY.Key_Return)
    with qtbot.waitActive(screen):  # without a window manager nobody else brings it back
        screen.activateWindow()
    qtbot.waitUntil(lambda: here().objectName() == "plans.sign")
    pressed = 3 + write_down(PAPER)
    assert here().objectName() == "plans.next"
    press(KEY.Key_Space)
    assert pressed + 1 == WENT_ON + 4

    deviation, plan = open_plan(screen)
    assert (plan.state, plan.owner_id) == ("ready", "tiina")
    assert [(step.text, step.actor) for step in plan.steps] == [
        ("Tell at once", "Advisor"),
        ("Order a taxi", "Advisor"),
        ("Call the repairer", ""),
    ]
    for name in ("first_words", "authority", "promise_time", "escalate_to", "make_good", "prevent"):
        assert getattr(plan, name) == PAPER[f"plans.{name}"]
    assert (deviation.title, deviation.sign) == ("The lift is broken", "The lift stands still")
    assert (deviation.severity, deviation.likelihood, deviation.detectability) == (5, 2, 1)
    assert [stop.number for stop in every_stop(desk.workshop) if stop.touchpoint.id in deviation.touchpoint_ids] == [11]
    after = Workshop(desk.workshop)
    while desk.workshop != before:
        assert desk.undo()
    while desk.workshop != after:
        assert desk.redo()


def write_down(paper: dict[str, str]) -> int:
    """Writes each line where the keyboard is and goes on with one key; answers how many that took."""
    for name, text in paper.items():
        assert here().objectName() == name.strip()
        write(text)
        press(KEY.Key_Tab if name in ("plans.owner", "plans.review") else KEY.Key_Return)
    return len(paper)


def test_tab_alone_goes_the_way_of_the_paper_form_too(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    screen.form.page.title.setFocus()
    met = ["plans.title"]
    while met[-1] != "plans.remove":
        press(KEY.Key_Tab)
        met.append(here().objectName())
    steps = [name for n in range(5) for name in (f"plans.step.{n}", f"plans.step.{n}.actor")]
    assert met == [
        *("plans.title", "plans.pills", "plans.category", "plans.sign", "plans.first_words"),
        *(*steps, "plans.step.add", "plans.authority", "plans.promise_time", "plans.escalate_to", "plans.make_good"),
        *("plans.prevent", "plans.owner", "plans.review", "plans.severity", "plans.likelihood"),
        *("plans.detectability", "plans.next", "plans.card", "plans.loop.loop-2", "plans.rehearsal", "plans.remove"),
    ]


def test_what_is_missing_is_said_letter_by_letter_and_one_key_goes_there(screen: PlansScreen, qtbot: QtBot) -> None:
    desk, foot = screen.list._desk, screen.form.foot
    stop = every_stop(desk.workshop)[0].touchpoint.id
    assert desk.do(lambda: add_deviation(desk.workshop, [stop], "Fog"))
    said = foot.missing.accessibleName
    assert said() == "Still missing: the first words, three steps, an owner and a promised time."
    screen.resize(1192, 400)
    screen.form.page.title.setFocus()
    for name, text, left in (
        ("plans.first_words", "We wait", "three steps, an owner and a promised time"),
        ("plans.step.add", "Tell", "two more steps, an owner and a promised time"),
    ):
        press(KEY.Key_F4)
        assert here().objectName() == name
        qtbot.waitUntil(lambda: not here().visibleRegion().isEmpty())
        write(text)
        assert said() == f"Still missing: {left}."
    for text in ("Wait", "Drive"):
        press(KEY.Key_Return)
        press(KEY.Key_Return)
        write(text)
    press(KEY.Key_F4)
    assert here().objectName() == "plans.owner"
    press(KEY.Key_Down)
    press(KEY.Key_F4)
    assert here().objectName() == "plans.promise_time"
    qtbot.waitUntil(lambda: not here().visibleRegion().isEmpty())
    write("Noon")
    assert said() == "Nothing is missing."
    press(KEY.Key_F4)
    assert here().objectName() == "plans.next"


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
    screen.form.page.details.fields["make_good"].selectAll()
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


def test_a_step_is_removed_with_alt_and_delete_and_eight_are_enough(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    before = [step.text for step in open_plan(screen)[1].steps]
    screen.form.page.steps.row(1).actor.setFocus()
    press(KEY.Key_Delete, Qt.KeyboardModifier.AltModifier)
    assert [step.text for step in open_plan(screen)[1].steps] == [before[0], *before[2:]]
    assert here() is screen.form.page.steps.row(0).words
    screen.form.page.steps.adding.setFocus()
    for n in range(5, 9):
        write(f"Step {n}")
        press(KEY.Key_Return)
        press(KEY.Key_Return)
    assert len(open_plan(screen)[1].steps) == 8
    assert here().objectName() == "plans.authority"
