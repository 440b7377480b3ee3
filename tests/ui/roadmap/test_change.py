"""The tab of change and systems: written per target, signed by silos, one sentence from each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cxworkshop.edits import targets
from cxworkshop.edits.change_of_ways import change_of, system_of
from cxworkshop.model.basics import Basics
from cxworkshop.model.change_of_ways import AgreedWay
from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.targets import CoreProcess, Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.roadmap.screen import RoadmapScreen
from tests.ui.roadmap.conftest import ScreenOn, drag, press
from tests.ui.roadmap.test_moving import found, key
from tests.ui.roadmap.test_plan import pick, shown_words, write
from tests.ui.test_names import nameless

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


def two() -> Workshop:
    silos = [
        Silo(id="a", name="Desk", code="DE", reason="So that it starts well."),
        Silo(id="b", name="Hall", code="HA"),
    ]
    stop = Touchpoint(id="stop", path_id="path", title="The car comes", owner_silo_id="b", core_process_id="care")
    targets = [
        Target(id="t1", title="Call back", state="chosen", touchpoint_ids=("stop",)),
        Target(id="t2", title="Tidy", state="chosen", order=2),
        Target(id="t3", title="Left", state="parked"),
    ]
    person = Participant(id="p", name="Aino Away", present=False)
    process = CoreProcess(id="care", name="Care")
    path = Path(id="path", name="The path")
    return Workshop([Basics(id="basics", title="W"), *silos, process, path, stop, *targets, person])


@pytest.fixture
def screen(screen_on: ScreenOn) -> RoadmapScreen:
    made = screen_on(two())
    press(found(made, "roadmap.tab.change"))
    return made


def ways(screen: RoadmapScreen) -> list[str]:
    return [one.text for one in screen._desk.workshop.all(AgreedWay)]


def test_only_chosen_targets_are_asked_and_what_is_open_is_told(screen: RoadmapScreen) -> None:
    rows = [screen.findChild(type(found(screen, "roadmap.change.target.t1")), f"roadmap.change.target.{id}")
            for id in ("t1", "t2", "t3")]  # fmt: skip
    assert [row is not None for row in rows] == [True, True, False]
    assert rows[0].accessibleDescription() == "Still open: change, staff, system"
    assert "Nothing answered yet" in shown_words(screen.pages.change.page)
    write(screen, "roadmap.change.from_way", "We wait")
    assert "Still open: how it will go, the habit" in shown_words(screen.pages.change.page)
    assert "Still open: which system" in shown_words(screen.pages.change.page)
    assert "Core process: Care" in shown_words(screen.pages.change.page)
    assert "It happens at stops of HA" in shown_words(screen.pages.change.page)


def test_from_what_to_what_and_what_it_does_to_the_staff_is_written(screen: RoadmapScreen) -> None:
    press(found(screen, "roadmap.change.target.t2"))
    write(screen, "roadmap.change.from_way", "It lies about")
    write(screen, "roadmap.change.to_way", "It has a place")
    write(screen, "roadmap.change.habit", "Later")
    write(screen, "roadmap.change.why_it_exists", "Hurry")
    press(found(screen, "roadmap.change.effect.-1"))
    assert "Somebody's work gets heavier" in shown_words(screen.pages.change.page)
    write(screen, "roadmap.change.staff_action", "Five minutes at the end of the day")
    assert "Somebody's work gets heavier" not in shown_words(screen.pages.change.page)
    press(found(screen, "roadmap.change.silo.b"))
    write(screen, "roadmap.change.minutes", "30")
    write(screen, "roadmap.change.freed", "A talk with the customer")
    press(found(screen, "roadmap.change.benefit.loyalty"))
    change, target = change_of(screen._desk.workshop, "t2"), screen._desk.workshop.the(Target, "t2")
    assert (change.from_way, change.to_way, change.habit, change.why_it_exists) == (
        "It lies about", "It has a place", "Later", "Hurry")  # fmt: skip
    assert (change.staff_effect, change.silo_ids) == (-1, ("b",))
    assert (target.minutes_freed, target.freed_for, target.benefits) == (30, "A talk with the customer", ("loyalty",))
    assert found(screen, "roadmap.change.target.t2").accessibleDescription() == "Still open: system"
    assert "All answered" in shown_words(screen.pages.change.page)


def test_which_system_a_target_needs_is_answered_and_none_is_an_answer(screen: RoadmapScreen) -> None:
    role = screen.pages.change.page.system.role
    write(screen, "roadmap.system.system", "Booking system")
    assert (role.key, "something we could not do before?" in shown_words(screen.pages.change.page)) == ("", True)
    press(found(screen, "roadmap.system.role.enabling"))
    assert role.key == "enabling"
    press(found(screen, "roadmap.system.role.executing"))
    assert role.key == "executing"
    assert "It does what we did before" in shown_words(screen.pages.change.page)
    write(screen, "roadmap.system.need", "A field for the limit")
    for field, answer in (("fits_strategy", "yes"), ("fits_customer", "yes"), ("fits_process", "no")):
        press(found(screen, f"roadmap.system.{field}.{answer}"))
    pick(screen, "roadmap.system.owner", "Aino Away")
    assert "Not in the room, so not yet asked." in shown_words(screen.pages.change.page)
    assert "Still open: what must change on the other side" in shown_words(screen.pages.change.page)
    write(screen, "roadmap.system.reverse", "The card must show it")
    one = system_of(screen._desk.workshop, "t1")
    assert (one.system, one.role, one.need, one.owner_id) == (
        "Booking system", "executing", "A field for the limit", "p")  # fmt: skip
    assert (one.fits_strategy, one.fits_process, one.reverse_note) == ("yes", "no", "The card must show it")
    found(screen, "roadmap.system.none").setFocus()
    key(KEY.Key_Space)
    assert system_of(screen._desk.workshop, "t1").no_system
    assert not found(screen, "roadmap.system.system").isVisible()
    screen._desk.undo()
    assert found(screen, "roadmap.system.system").isVisible()


def test_no_form_is_cut_in_a_small_window_in_either_language(screen: RoadmapScreen, qtbot: QtBot) -> None:
    screen.resize(1192, 608)  # what a window of 1280 by 720 leaves
    for language in ("en", "fi"):
        screen._desk.set_language(language)
        page = screen.pages.change.page
        for body in (page.form.parentWidget(), page.system.parentWidget()):
            qtbot.waitUntil(lambda body=body: 0 < body.width() <= body.parentWidget().width())


def test_all_of_a_change_is_walked_with_tab_in_the_order_it_stands_in(screen: RoadmapScreen) -> None:
    """From today to tomorrow, on to the staff and the system."""
    found(screen, "roadmap.close").setFocus()
    key(KEY.Key_Tab)
    assert found(screen, "roadmap.change.target.t1").hasFocus()
    walked = []
    for _ in range(16):
        key(KEY.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        walked.append(focused.objectName().removeprefix("roadmap."))
    assert walked[:6] == ["change.from_way", "change.to_way", "change.habit", "change.why_it_exists",
                          "change.silo.a", "change.silo.b"]  # fmt: skip
    assert walked[7:10] == ["change.staff_action", "change.minutes", "change.freed"]
    assert walked[14:16] == ["system.none", "system.system"]


def test_a_way_is_agreed_and_each_silo_signs_with_a_tap(screen: RoadmapScreen, qtbot: QtBot) -> None:
    press(found(screen, "roadmap.change.ways"))
    assert "What must the next one always know" in shown_words(screen.pages.change.ways)
    write(screen, "roadmap.way.new", "A wish goes in the booking field")
    (way,) = screen._desk.workshop.all(AgreedWay)
    assert "What must the next one always know" not in shown_words(screen.pages.change.ways)
    qtbot.waitUntil(lambda: found(screen, f"roadmap.way.sign.{way.id}.a").isVisible())
    press(found(screen, f"roadmap.way.sign.{way.id}.a"))
    assert "1 signed. Still to sign: HA" in shown_words(screen.pages.change.ways)
    assert found(screen, "roadmap.change.ways").accessibleDescription() == "1 way · 1 signature missing"
    found(screen, f"roadmap.way.sign.{way.id}.b").setFocus()
    key(KEY.Key_Space)
    assert "All have signed." in shown_words(screen.pages.change.ways)
    pick(screen, f"roadmap.way.kind.{way.id}", "Using systems")
    press(found(screen, f"roadmap.way.sign.{way.id}.a"))
    (way,) = screen._desk.workshop.all(AgreedWay)
    assert (way.way_kind, way.signed_silo_ids) == ("system", ("b",))
    press(found(screen, f"roadmap.way.remove.{way.id}"))
    assert not ways(screen)
    assert not nameless(screen)


def test_ways_are_put_in_order_by_mouse_and_by_keyboard_and_it_is_taken_back_at_once(
    screen: RoadmapScreen, qtbot: QtBot
) -> None:
    press(found(screen, "roadmap.change.ways"))
    for words in ("One", "Two", "Three"):
        write(screen, "roadmap.way.new", words)
    one, _, three = screen._desk.workshop.all(AgreedWay)
    qtbot.waitUntil(lambda: screen.pages.change.ways.cards.by_id[three.id].y() > 100)
    grip = found(screen, f"roadmap.way.grip.{one.id}")
    drag(
        grip,
        screen.pages.change.ways.cards.by_id[three.id],
        QPoint(20, screen.pages.change.ways.cards.by_id[three.id].height()),
    )
    assert ways(screen) == ["Two", "Three", "One"]
    screen._desk.undo()
    assert ways(screen) == ["One", "Two", "Three"]
    found(screen, f"roadmap.way.text.{three.id}").setFocus()
    key(KEY.Key_Up, held=ALT)
    assert ways(screen) == ["One", "Three", "Two"]
    assert found(screen, f"roadmap.way.text.{three.id}").hasFocus()


def test_each_silo_writes_what_the_path_means_for_it_under_its_reason(screen: RoadmapScreen) -> None:
    press(found(screen, "roadmap.change.meaning"))
    assert found(screen, "roadmap.reason.a").text() == "So that it starts well."
    write(screen, "roadmap.guideline.b", "We look up when somebody comes in")
    write(screen, "roadmap.question.success_seen", "It was ready when promised")
    screen.pages.change.settle()
    workshop = screen._desk.workshop
    assert workshop.the(Silo, "b").guideline == "We look up when somebody comes in"
    assert workshop.basics.success_seen == "It was ready when promised"
    assert not nameless(screen)
    assert found(screen, "roadmap.change.meaning").accessibleDescription() == "1 of 2 silos have written"


def test_without_chosen_targets_it_says_where_they_come_from(screen_on: ScreenOn) -> None:
    screen, went = screen_on(Workshop([Basics(id="basics", title="W")])), []
    screen._desk.going.connect(lambda to, _id: went.append(to))
    press(found(screen, "roadmap.tab.change"))
    assert "No target has been written yet" in shown_words(screen.pages.change)
    press(found(screen, "roadmap.change.vote"))
    assert went == ["targets"]


def test_what_is_being_typed_is_kept_when_another_target_tab_or_language_is_opened(screen: RoadmapScreen) -> None:
    QTest.keyClicks(found(screen, "roadmap.change.from_way"), "Half a")
    press(found(screen, "roadmap.change.target.t2"))
    assert change_of(screen._desk.workshop, "t1").from_way == "Half a"
    QTest.keyClicks(found(screen, "roadmap.change.to_way"), "Whole")
    press(found(screen, "roadmap.tab.plan"))
    assert change_of(screen._desk.workshop, "t2").to_way == "Whole"
    press(found(screen, "roadmap.tab.change"))
    write(screen, "roadmap.change.habit", "x" * 161)
    screen._desk.set_language("fi")
    assert screen.pages.change.target_id == "t2"
    assert screen.pages.change.page.form.fields["habit"].text() == "x" * 161
    assert screen._desk.do(lambda: targets.remove(screen._desk.workshop, "t2"))
    assert screen.pages.change.target_id == "t1"
    assert not screen.pages.change.page.form.fields["habit"].text()


def test_who_only_looks_writes_nothing(screen_on: ScreenOn) -> None:
    screen = screen_on(two(), read_only=True)
    press(found(screen, "roadmap.tab.change"))
    for name in ("roadmap.change.from_way", "roadmap.system.none", "roadmap.way.new", "roadmap.guideline.a"):
        assert not found(screen, name).isEnabled()
    press(found(screen, "roadmap.change.target.t2"))
    assert screen.pages.change.target_id == "t2"
    assert screen.pages.change.show_record("t1")
    assert not screen.pages.change.show_record("t3")
    assert any(one.text() == "Call back" for one in screen.pages.change.findChildren(QLabel))
