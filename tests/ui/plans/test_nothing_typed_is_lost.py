"""What is typed into a plan stays there, whatever comes between, and never lands in another plan."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxworkshop.edits.surprises import plan_of, remove_deviation
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.connection import raw
from cxworkshop.store.file import WorkshopFile
from cxworkshop.ui.parts.field import LineField, TextField
from cxworkshop.ui.plans.screen import PlansScreen


@pytest.fixture
def screen(screen_on, demo: Workshop) -> PlansScreen:
    return screen_on(demo)


def write(field: LineField | TextField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def plan(screen: PlansScreen, id: str) -> ContingencyPlan:
    found = plan_of(screen.list._desk.workshop, id)
    assert found is not None
    return found


def test_what_could_not_be_saved_waits_in_its_own_plan_until_it_can(
    screen: PlansScreen, open_workshops: list[WorkshopFile]
) -> None:
    page, refused = screen.form.page, list[str]()
    screen.list._desk.refused.connect(refused.append)
    connection = raw(open_workshops[-1]._connection)
    connection.execute("PRAGMA query_only = ON")
    write(page.words.field, "We call you now.")
    write(page.steps.row(0).actor, "Boss")
    write(page.steps.adding, "Call a taxi")
    QTest.keyClick(page.steps.adding, Qt.Key.Key_Return)
    assert (page.steps.row(0).actor.text(), page.steps.adding.text()) == ("Boss", "Call a taxi")
    assert refused
    assert QApplication.focusWidget() is page.steps.adding
    screen.open_deviation("d03")
    assert (page.words.field.text(), page.steps.adding.text()) == (plan(screen, "d03").first_words, "")
    screen.open_deviation("d01")
    assert page.steps.adding.text() == "Call a taxi"
    assert page.words.field.text() == "We call you now."
    screen.list._desk.set_language("fi")
    page = screen.form.page
    assert page.words.field.text() == "We call you now."
    connection.execute("PRAGMA query_only = OFF")
    page.words.field.setFocus()
    QTest.keyClick(page.words.field, Qt.Key.Key_Return)
    assert plan(screen, "d01").first_words == "We call you now."
    screen.list._desk.undo()
    assert page.words.field.text() == plan(screen, "d01").first_words != "We call you now."


def test_what_was_refused_is_not_told_again_to_a_file_that_is_closed(
    screen: PlansScreen, open_workshops: list[WorkshopFile], qtbot: QtBot
) -> None:
    raw(open_workshops[-1]._connection).execute("PRAGMA query_only = ON")
    write(screen.form.page.words.field, "We call you now.")
    write(screen.form.page.steps.adding, "Call a taxi")
    screen.read.setFocus()
    open_workshops[-1].close()
    with qtbot.capture_exceptions() as exceptions:
        screen.hide()
    assert not exceptions
    assert screen.form.page.words.field.text() == "We call you now."


def test_what_is_typed_for_a_deviation_goes_with_it_and_to_no_other_one(screen: PlansScreen) -> None:
    desk, sign = screen.list._desk, screen.form.page.details.fields["sign"]
    others = {one.id: one.sign for one in desk.workshop.all(Deviation) if one.id != "d01"}
    write(sign, "Smoke")
    desk.do(lambda: remove_deviation(desk.workshop, "d01"))
    assert screen.deviation_id != "d01"
    screen.form.settle()
    assert {one.id: one.sign for one in desk.workshop.all(Deviation)} == others


def test_no_more_goes_into_a_text_than_can_be_kept_and_it_stays_on_one_line(screen: PlansScreen) -> None:
    words, full, source = screen.form.page.words.field, "x " + "\U0001f697" * 150 + "y" * 8, QMimeData()
    source.setText("\n" + "\U0001f697" * 150 + "y" * 50)
    write(words, "x")
    words.insertFromMimeData(source)
    assert words.text() == full
    QTest.keyClicks(words, "z")
    QApplication.sendEvent(words, committed("\U0001f697"))
    assert words.text() == full
    QTest.keyClick(words, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert words.text() != full
    QTest.keyClick(words, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    words.settle()
    assert plan(screen, "d01").first_words == words.text() == full
    words.selectAll()
    QApplication.sendEvent(words, committed("\u00e9"))
    assert words.text() == "\u00e9"


def committed(text: str) -> QInputMethodEvent:
    """What an input method has put together out of several keys."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    return event
