"""A customer from nothing to a shown one, by keyboard alone; and all of it taken back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxworkshop.edits import customer
from cxworkshop.library.empty import empty_records
from cxworkshop.model.customer import CustomerGroup, Expectation, Need, WarmupNote, WhatIfNote
from cxworkshop.model.path import Path
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.customer.screen import CustomerScreen
from tests.ui.customer.conftest import ALT, Key, ScreenOn, desk_of, find, here, press, tab_to, write


@pytest.fixture
def screen(screen_on: ScreenOn) -> CustomerScreen:
    return screen_on(Workshop(empty_records("en", "Ours")))


def test_a_customer_is_built_by_keyboard_alone_and_taken_back_step_by_step(screen: CustomerScreen, qtbot: QtBot):
    desk = desk_of(screen)
    before = Workshop(desk.workshop)
    screen.groups.focus.name.setFocus()
    build_the_group(desk.workshop)
    build_a_second_group(desk.workshop)
    build_expectations(screen)
    build_a_story(screen)
    build_an_idea(screen)
    while desk.editor.undoable is not None:
        assert desk.undo()
    assert Workshop(desk.workshop) == before
    while desk.editor.redoable is not None:
        assert desk.redo()
    assert len(desk.workshop.all(Expectation)) == 2
    assert [one.name for one in desk.workshop.all(CustomerGroup)] == ["Everyday must run", "I want proof"]


def build_the_group(workshop: Workshop) -> None:
    write("Everyday must run")
    press(Key.Key_Return)
    assert here().objectName() == "customer.group.need"
    write("The car back in time")
    press(Key.Key_Return)
    for need in ("A call", "A ride"):
        assert here().objectName() == "customer.need.new"
        write(need)
        press(Key.Key_Return)
    press(Key.Key_Backtab, Key.Key_Backtab, Key.Key_Backtab)
    assert here().objectName() == "customer.need.2"
    press(Key.Key_Up, held=ALT)
    assert [one.text for one in workshop.all(Need)] == ["A ride", "A call"]
    assert here().objectName() == "customer.need.1"
    tab_to("customer.need.1.evidence")
    press(Key.Key_Space)
    assert workshop.all(Need)[0].evidence == "asked"
    tab_to("customer.group.motive")
    write("Children")
    tab_to("customer.group.begins")
    write("The brakes squeal")
    tab_to("customer.group.more.worries")
    press(Key.Key_Space)
    assert here().objectName() == "customer.group.worries"
    write("A bill too high")
    press(Key.Key_Return)
    (group,) = workshop.all(CustomerGroup)
    assert (group.name, group.need, group.motive) == ("Everyday must run", "The car back in time", "Children")
    assert (group.worries, group.is_focus) == ("A bill too high", True)
    assert workshop.all(Path)[0].trigger == "The brakes squeal"


def build_a_second_group(workshop: Workshop) -> None:
    tab_to("customer.parked.new")
    write("I want proof")
    press(Key.Key_Return)
    press(Key.Key_Backtab)
    tab_to("customer.parked.1.star")
    press(Key.Key_Space)
    assert [one.is_focus for one in workshop.all(CustomerGroup)] == [False, True]
    tab_to("customer.parked.1.star")
    press(Key.Key_Space)
    assert workshop.all(Path)[0].group_id == workshop.all(CustomerGroup)[0].id


def build_expectations(screen: CustomerScreen) -> None:
    workshop = desk_of(screen).workshop
    for text in ("A text message", "The bill as agreed"):
        tab_to("customer.expectation.add")
        press(Key.Key_Space)
        assert here().objectName() == "customer.expectation.text"
        write(text)
        press(Key.Key_Return)
        tab_to("customer.expectation.source.learned")
        press(Key.Key_Right, Key.Key_Down)
        tab_to("customer.expectation.level.1")
        press(Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Space)
        tab_to("customer.expectation.kano.minimum")
        press(Key.Key_Space)
        tab_to("customer.expectation.reference")
        write("parcels")
        tab_to("customer.expectation.since")
        write("2022")
        tab_to("customer.expectation.before")
        press(Key.Key_Down, Key.Key_Down, Key.Key_Down)
        press(Key.Key_Escape)
    one, other = workshop.all(Expectation)
    assert (one.source, one.level, one.kano, one.kano_since) == ("other_industry", 4, "minimum", 2022)
    assert (one.kano_before, one.reference) == ("surprise", "parcels")
    screen.expectations.rows[1].setFocus()
    press(Key.Key_2)
    press(Key.Key_Up, held=ALT)
    assert [line.id for line in screen.expectations.rows] == [other.id, one.id]
    assert here() is screen.expectations.rows[0]
    assert workshop.the(Expectation, other.id).level == 2


def build_a_story(screen: CustomerScreen) -> None:
    workshop = desk_of(screen).workshop
    tab_to("customer.warmup.add")
    press(Key.Key_Space)
    for field, text in (("what", "He called"), ("acted", "Calmly"), ("why", "Known"), ("exceeded", "Unasked")):
        tab_to(f"customer.story.{field}")
        write(text)
    tab_to("customer.story.tag")
    write("honest, quick")
    press(Key.Key_Escape)
    (note,) = workshop.all(WarmupNote)
    assert (note.what, note.acted, note.why, note.exceeded) == ("He called", "Calmly", "Known", "Unasked")
    assert note.tag == "honest, quick"
    assert here() is screen.warmup.list.rows[0]


def build_an_idea(screen: CustomerScreen) -> None:
    workshop = desk_of(screen).workshop
    tab_to("customer.what_if.open")
    press(Key.Key_Space)
    write("What if nobody waited?")
    press(Key.Key_Return)
    tab_to("customer.idea.1.boldest")
    press(Key.Key_Space)
    press(Key.Key_Escape)
    assert [one.is_boldest for one in workshop.all(WhatIfNote)] == [True]
    assert screen.boldest.accessibleName() == "Boldest what-if: What if nobody waited?"


def test_delete_takes_an_expectation_away_and_the_next_one_has_the_keyboard(screen_on: ScreenOn, demo: Workshop):
    screen = screen_on(demo)
    rows = screen.expectations.rows
    first, second = rows[0].id, rows[1].id
    rows[0].setFocus()
    press(Key.Key_Delete)
    assert desk_of(screen).workshop.get(Expectation, first) is None
    assert here() is screen.expectations.rows[0]
    assert screen.expectations.rows[0].id == second


def test_an_expectation_goes_to_another_group_by_its_menu(screen_on: ScreenOn, demo: Workshop):
    screen = screen_on(demo)
    line = screen.expectations.rows[0]
    menu = screen.expectations.menu(line)
    assert [one.text() for one in menu.actions() if one.text()][:2] == [
        "To “I want to understand what I pay for”",
        "To “Take care of it for me”",
    ]
    id = line.id
    menu.actions()[0].trigger()
    assert desk_of(screen).workshop.the(Expectation, id).group_id == "g2"


def test_a_need_that_is_emptied_goes_when_it_is_left(screen_on: ScreenOn, demo: Workshop):
    screen = screen_on(demo)
    desk = desk_of(screen)
    desk.do(lambda: customer.add_need(desk.workshop, "g1", "A call"))
    find(screen, "customer.need.1").setFocus()
    press(Key.Key_End)
    for _ in "A call":
        press(Key.Key_Backspace)
    press(Key.Key_Tab)
    QApplication.processEvents()
    assert not desk.workshop.all(Need)


def test_everything_that_can_be_reached_has_a_name(screen_on: ScreenOn, demo: Workshop):
    screen = screen_on(demo)
    screen.groups.focus.name.setFocus()
    seen: set[int] = set()
    while id(here()) not in seen:
        seen.add(id(here()))
        assert here().accessibleName().strip(), here().objectName()
        press(Key.Key_Tab)
    assert len(seen) > 40
