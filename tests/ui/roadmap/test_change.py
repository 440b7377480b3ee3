"""The tab of change and systems: written per target, signed by silos, one sentence from each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cxworkshop.edits.change_of_ways import change_of, system_of
from cxworkshop.model.basics import Basics
from cxworkshop.model.change_of_ways import AgreedWay
from cxworkshop.model.people import Silo
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.roadmap.screen import RoadmapScreen
from tests.ui.roadmap.conftest import ScreenOn, press
from tests.ui.roadmap.test_moving import found, key
from tests.ui.roadmap.test_plan import pick, shown_words, write

KEY = Qt.Key


def two() -> Workshop:
    silos = [
        Silo(id="a", name="Desk", code="DE", reason="So that it starts well."),
        Silo(id="b", name="Hall", code="HA"),
    ]
    targets = [
        Target(id="t1", title="Call back", state="chosen"),
        Target(id="t2", title="Tidy", state="chosen", order=2),
    ]
    return Workshop([Basics(id="basics", title="W"), *silos, *targets, Target(id="t3", title="Left", state="parked")])


@pytest.fixture
def screen(screen_on: ScreenOn) -> RoadmapScreen:
    made = screen_on(two())
    press(found(made, "roadmap.tab.change"))
    return made


def test_only_chosen_targets_are_asked_and_what_is_open_is_told(screen: RoadmapScreen) -> None:
    rows = [screen.findChild(type(found(screen, "roadmap.change.target.t1")), f"roadmap.change.target.{id}")
            for id in ("t1", "t2", "t3")]  # fmt: skip
    assert [row is not None for row in rows] == [True, True, False]
    assert rows[0].accessibleDescription() == "Still open: change, staff, system"


def test_from_what_to_what_and_what_it_does_to_the_staff_is_written(screen: RoadmapScreen) -> None:
    press(found(screen, "roadmap.change.target.t2"))
    write(screen, "roadmap.change.from_way", "It lies about")
    write(screen, "roadmap.change.to_way", "It has a place")
    write(screen, "roadmap.change.habit", "Later")
    write(screen, "roadmap.change.why_it_exists", "Hurry")
    press(found(screen, "roadmap.change.effect.-1"))
    assert "Somebody's work gets heavier" in shown_words(screen.change.form)
    write(screen, "roadmap.change.staff_action", "Five minutes at the end of the day")
    assert "Somebody's work gets heavier" not in shown_words(screen.change.form)
    press(found(screen, "roadmap.change.silo.b"))
    write(screen, "roadmap.change.minutes", "30")
    write(screen, "roadmap.change.freed", "A talk with the customer")
    change, target = change_of(screen._desk.workshop, "t2"), screen._desk.workshop.the(Target, "t2")
    assert (change.from_way, change.to_way, change.habit, change.why_it_exists) == (
        "It lies about", "It has a place", "Later", "Hurry")  # fmt: skip
    assert (change.staff_effect, change.silo_ids) == (-1, ("b",))
    assert (target.minutes_freed, target.freed_for) == (30, "A talk with the customer")
    assert found(screen, "roadmap.change.target.t2").accessibleDescription() == "Still open: system"


def test_which_system_a_target_needs_is_answered_and_none_is_an_answer(screen: RoadmapScreen) -> None:
    write(screen, "roadmap.system.system", "Booking system")
    press(found(screen, "roadmap.system.role.executing"))
    write(screen, "roadmap.system.need", "A field for the limit")
    pick(screen, "roadmap.system.fits_process", "No")
    write(screen, "roadmap.system.reverse", "The card must show it")
    one = system_of(screen._desk.workshop, "t1")
    assert (one.system, one.role, one.need) == ("Booking system", "executing", "A field for the limit")
    assert (one.fits_process, one.reverse_note) == ("no", "The card must show it")
    found(screen, "roadmap.system.none").setFocus()
    key(KEY.Key_Space)
    assert system_of(screen._desk.workshop, "t1").no_system
    assert not found(screen, "roadmap.system.system").isVisible()
    screen._desk.undo()
    assert found(screen, "roadmap.system.system").isVisible()


def test_a_way_is_agreed_and_each_silo_signs_with_a_tap(screen: RoadmapScreen, qtbot: QtBot) -> None:
    write(screen, "roadmap.way.new", "A wish goes in the booking field")
    (way,) = screen._desk.workshop.all(AgreedWay)
    qtbot.waitUntil(lambda: found(screen, f"roadmap.way.sign.{way.id}.a").isVisible())
    press(found(screen, f"roadmap.way.sign.{way.id}.a"))
    assert "Still to sign: HA" in shown_words(screen.change.ways)
    found(screen, f"roadmap.way.sign.{way.id}.b").setFocus()
    key(KEY.Key_Space)
    assert "All have signed." in shown_words(screen.change.ways)
    press(found(screen, f"roadmap.way.sign.{way.id}.a"))
    assert screen._desk.workshop.all(AgreedWay)[0].signed_silo_ids == ("b",)
    press(found(screen, f"roadmap.way.remove.{way.id}"))
    assert not screen._desk.workshop.all(AgreedWay)


def test_each_silo_writes_what_the_path_means_for_it_under_its_reason(screen: RoadmapScreen) -> None:
    assert "So that it starts well." in shown_words(screen.change.guidelines)
    write(screen, "roadmap.guideline.b", "We look up when somebody comes in")
    screen.change.settle()
    assert screen._desk.workshop.the(Silo, "b").guideline == "We look up when somebody comes in"


def test_without_chosen_targets_it_says_where_they_come_from(screen_on: ScreenOn) -> None:
    screen = screen_on(Workshop([Basics(id="basics", title="W")]))
    press(found(screen, "roadmap.tab.change"))
    assert "No target has been chosen yet" in shown_words(screen.change)
    assert not screen.change.list.isVisible()


def test_what_is_being_typed_is_kept_when_another_target_or_tab_is_opened(screen: RoadmapScreen) -> None:
    QTest.keyClicks(found(screen, "roadmap.change.from_way"), "Half a")
    press(found(screen, "roadmap.change.target.t2"))
    assert change_of(screen._desk.workshop, "t1").from_way == "Half a"
    QTest.keyClicks(found(screen, "roadmap.change.to_way"), "Whole")
    press(found(screen, "roadmap.tab.plan"))
    assert change_of(screen._desk.workshop, "t2").to_way == "Whole"


def test_who_only_looks_writes_nothing(screen_on: ScreenOn) -> None:
    screen = screen_on(two(), read_only=True)
    press(found(screen, "roadmap.tab.change"))
    for name in ("roadmap.change.from_way", "roadmap.system.none", "roadmap.way.new"):
        assert not found(screen, name).isEnabled()
