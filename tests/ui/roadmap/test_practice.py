"""The tab of practice and feedback: rehearsals with a day, customers asked at stops, good words kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from cxworkshop.insight.practice import unasked_stops
from cxworkshop.model.basics import Basics
from cxworkshop.model.practice import FeedbackLoop, PraiseNote, Rehearsal
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.roadmap.screen import RoadmapScreen
from tests.ui.roadmap.conftest import ScreenOn, press
from tests.ui.roadmap.test_moving import found, key
from tests.ui.roadmap.test_plan import pick, shown_words, write

KEY = Qt.Key


@pytest.fixture
def screen(screen_on: ScreenOn, demo: Workshop) -> RoadmapScreen:
    bare = (Rehearsal, FeedbackLoop, PraiseNote)
    made = screen_on(Workshop(one for one in demo if not isinstance(one, bare)))
    press(found(made, "roadmap.tab.practice"))
    return made


def ready_plan(screen: RoadmapScreen) -> tuple[ContingencyPlan, str]:
    workshop = screen._desk.workshop
    plan = next(one for one in workshop.all(ContingencyPlan) if one.state == "ready")
    return plan, workshop.the(Deviation, plan.deviation_id).title


def answer(screen: RoadmapScreen, qtbot: QtBot) -> None:
    """Takes the day that the calendar offers."""
    dialog = next(one for one in screen.window().findChildren(QDialog) if one.isVisible())
    with qtbot.waitSignal(dialog.destroyed):
        press(dialog.findChild(QPushButton, "dialog.keep"))
    with qtbot.waitActive(screen):
        screen.activateWindow()


def test_a_plan_is_rehearsed_with_roles_and_a_day_and_counts_as_practised_once_held(
    screen: RoadmapScreen, qtbot: QtBot
) -> None:
    plan, title = ready_plan(screen)
    menu = screen.practice.rehearsals.menu()
    next(action for action in menu.actions() if action.text() == title).trigger()
    (one,) = screen._desk.workshop.all(Rehearsal)
    qtbot.waitUntil(lambda: found(screen, f"roadmap.rehearsal.scenario.{one.id}").isVisible())
    write(screen, f"roadmap.rehearsal.scenario.{one.id}", "A customer in a meeting")
    write(screen, f"roadmap.rehearsal.roles.{one.id}", "customer, advisor")
    pick(screen, f"roadmap.rehearsal.minutes.{one.id}", "20 min")
    pick(screen, f"roadmap.rehearsal.repeats.{one.id}", "3 times")
    press(found(screen, f"roadmap.rehearsal.day.{one.id}"))
    answer(screen, qtbot)
    press(found(screen, f"roadmap.rehearsal.held.{one.id}"))
    answer(screen, qtbot)
    write(screen, f"roadmap.rehearsal.learned.{one.id}", "First the sorry, then the price")
    (one,) = screen._desk.workshop.all(Rehearsal)
    assert (one.scenario, one.roles, one.minutes) == ("A customer in a meeting", ("customer", "advisor"), 20)
    assert (one.repeats_planned, one.repeats_done, one.learned) == (3, 1, "First the sorry, then the price")
    assert one.date
    assert screen._desk.workshop.the(ContingencyPlan, plan.id).state == "practised"
    assert "1 of 3 held" in shown_words(screen.practice.rehearsals)


def test_customers_are_asked_at_a_key_stop_and_somebody_reacts(screen: RoadmapScreen, qtbot: QtBot) -> None:
    stop = unasked_stops(screen._desk.workshop)[0]
    press(found(screen, f"roadmap.loop.add.{stop.touchpoint.id}"))
    (loop,) = screen._desk.workshop.all(FeedbackLoop)
    qtbot.waitUntil(lambda: found(screen, f"roadmap.loop.question.{loop.id}").isVisible())
    assert loop.means == "Text message"
    write(screen, f"roadmap.loop.question.{loop.id}", "Did you get enough to decide?")
    write(screen, f"roadmap.loop.moment.{loop.id}", "Two hours after")
    write(screen, f"roadmap.loop.shown.{loop.id}", "Board")
    pick(screen, f"roadmap.loop.hours.{loop.id}", "24 hours")
    pick(screen, f"roadmap.loop.responder.{loop.id}", "Aino Lehto")
    pick(screen, f"roadmap.loop.plan.{loop.id}", ready_plan(screen)[1])
    (loop,) = screen._desk.workshop.all(FeedbackLoop)
    assert (loop.question, loop.moment, loop.visible_where) == (
        "Did you get enough to decide?", "Two hours after", "Board")  # fmt: skip
    assert (loop.react_within_h, loop.responder_id, loop.plan_id) == (24, "p01", ready_plan(screen)[0].id)
    press(found(screen, f"roadmap.loop.remove.{loop.id}"))
    assert not screen._desk.workshop.all(FeedbackLoop)


def test_good_words_are_kept_with_enter_and_say_where_and_whose(screen: RoadmapScreen, qtbot: QtBot) -> None:
    found(screen, "roadmap.praise.new").setFocus()
    QTest.keyClicks(found(screen, "roadmap.praise.new"), "You knew me")
    assert not screen._desk.workshop.all(PraiseNote)
    key(KEY.Key_Return)
    (note,) = screen._desk.workshop.all(PraiseNote)
    qtbot.waitUntil(lambda: found(screen, f"roadmap.praise.silo.{note.id}").isVisible())
    pick(screen, f"roadmap.praise.silo.{note.id}", "AS  Booking and customer service")
    (note,) = screen._desk.workshop.all(PraiseNote)
    assert (note.text, note.silo_id) == ("You knew me", "silo-AS")
    press(found(screen, f"roadmap.praise.remove.{note.id}"))
    assert not screen._desk.workshop.all(PraiseNote)


def test_an_empty_workshop_says_what_comes_here_and_a_copy_is_only_looked_at(screen_on: ScreenOn) -> None:
    screen = screen_on(Workshop([Basics(id="basics", title="W")]), read_only=True)
    press(found(screen, "roadmap.tab.practice"))
    assert "Nothing is rehearsed yet" in shown_words(screen.practice)
    assert not found(screen, "roadmap.rehearsal.add").isEnabled()
    assert not found(screen, "roadmap.praise.new").isEnabled()
