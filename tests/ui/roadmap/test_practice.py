"""The tab of practice and feedback: rehearsals with a day, customers asked at stops, good words kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cxworkshop.insight.practice import unasked_stops
from cxworkshop.model.basics import Basics
from cxworkshop.model.practice import FeedbackLoop, PraiseNote, Rehearsal
from cxworkshop.model.record import Record
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.roadmap.lists.panel import ListPanel
from cxworkshop.ui.roadmap.screen import RoadmapScreen
from cxworkshop.ui.roadmap.text import Text
from tests.ui.roadmap.conftest import ScreenOn, drag, press
from tests.ui.roadmap.test_moving import found, key
from tests.ui.roadmap.test_plan import pick, shown_words, write
from tests.ui.test_names import nameless

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


def bare(demo: Workshop, *more: Record) -> Workshop:
    """The sample before anything was practised."""
    return Workshop([*(one for one in demo if not isinstance(one, Rehearsal | FeedbackLoop | PraiseNote)), *more])


@pytest.fixture
def screen(screen_on: ScreenOn, demo: Workshop) -> RoadmapScreen:
    made = screen_on(bare(demo))
    press(found(made, "roadmap.tab.practice"))
    return made


def plan_that_is(screen: RoadmapScreen, state: str) -> tuple[ContingencyPlan, str]:
    workshop = screen._desk.workshop
    plan = next(one for one in workshop.all(ContingencyPlan) if one.state == state)
    return plan, workshop.the(Deviation, plan.deviation_id).title


def answer(screen: RoadmapScreen, qtbot: QtBot) -> str:
    """Takes the day that the calendar offers; gives what was said over it."""
    dialog = next(one for one in screen.window().findChildren(QDialog) if one.isVisible())
    said = "\n".join(one.text() for one in dialog.findChildren(QLabel))
    with qtbot.waitSignal(dialog.destroyed):
        press(dialog.findChild(QPushButton, "dialog.keep"))
    with qtbot.waitActive(screen):
        screen.activateWindow()
    return said


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget else ""


def head_of(panel: ListPanel, id: str) -> str:
    return panel.cards.by_id[id].head.accessibleDescription()


def test_a_plan_is_rehearsed_with_roles_and_a_day_and_counts_as_practised_once_held(
    screen: RoadmapScreen, qtbot: QtBot
) -> None:
    plan, _ = plan_that_is(screen, "ready")
    press(found(screen, f"roadmap.rehearsal.plan.add.{plan.id}"))
    (one,) = screen._desk.workshop.all(Rehearsal)
    qtbot.waitUntil(lambda: found(screen, f"roadmap.rehearsal.scenario.{one.id}").isVisible())
    assert focused() == f"roadmap.rehearsal.scenario.{one.id}"
    assert one.roles == tuple(dict.fromkeys(("customer", *(step.actor for step in plan.steps))))
    assert "Choose a day" in head_of(screen.pages.practice.rehearsals, one.id)
    write(screen, f"roadmap.rehearsal.scenario.{one.id}", "A customer in a meeting")
    write(screen, f"roadmap.rehearsal.roles.{one.id}", "customer, advisor")
    pick(screen, f"roadmap.rehearsal.minutes.{one.id}", "20 min")
    pick(screen, f"roadmap.rehearsal.repeats.{one.id}", "3 ×")
    press(found(screen, f"roadmap.rehearsal.day.{one.id}"))
    answer(screen, qtbot)
    press(found(screen, f"roadmap.rehearsal.held.{one.id}"))
    assert "counts as practised from then on" in answer(screen, qtbot)
    write(screen, f"roadmap.rehearsal.learned.{one.id}", "First the sorry, then the price")
    (one,) = screen._desk.workshop.all(Rehearsal)
    assert (one.scenario, one.roles, one.minutes) == ("A customer in a meeting", ("customer", "advisor"), 20)
    assert (one.repeats_planned, one.repeats_done, one.learned) == (3, 1, "First the sorry, then the price")
    assert one.date
    assert screen._desk.workshop.the(ContingencyPlan, plan.id).state == "practised"
    assert "1 of 3 held" in shown_words(screen.pages.practice.rehearsals)
    assert "1 of 3 held" in head_of(screen.pages.practice.rehearsals, one.id)


def test_a_target_and_a_draft_are_rehearsed_too_and_what_that_means_is_said(
    screen: RoadmapScreen, qtbot: QtBot
) -> None:
    draft, title = plan_that_is(screen, "draft")
    target = next(one for one in screen._desk.workshop.all(Target) if one.state == "chosen")
    menu = screen.pages.practice.rehearsals.menu()
    next(action for action in menu.actions() if action.text() == target.title).trigger()
    (one,) = screen._desk.workshop.all(Rehearsal)
    press(found(screen, f"roadmap.rehearsal.role.1.{one.id}"))
    assert screen._desk.workshop.the(Rehearsal, one.id).roles == ("customer",)
    next(action for action in menu.actions() if action.text() == title).trigger()
    other = next(rest for rest in screen._desk.workshop.all(Rehearsal) if rest.id != one.id)
    panel = screen.pages.practice.rehearsals
    assert panel.open_id == other.id  # one form is open at a time
    press(found(screen, f"roadmap.rehearsal.held.{other.id}"))
    assert "The plan is still a draft" in answer(screen, qtbot)
    assert screen._desk.workshop.the(ContingencyPlan, draft.id).state == "draft"
    press(found(screen, f"roadmap.rehearsal.remove.{other.id}"))
    assert focused() == f"roadmap.rehearsal.head.{one.id}"


def test_customers_are_asked_at_a_key_stop_and_somebody_reacts(screen: RoadmapScreen, qtbot: QtBot) -> None:
    stop = unasked_stops(screen._desk.workshop)[0]
    press(found(screen, f"roadmap.loop.add.{stop.touchpoint.id}"))
    (loop,) = screen._desk.workshop.all(FeedbackLoop)
    qtbot.waitUntil(lambda: found(screen, f"roadmap.loop.question.{loop.id}").isVisible())
    assert loop.means == "Text message"
    assert "Missing: the question, when" in head_of(screen.pages.practice.loops, loop.id)
    write(screen, f"roadmap.loop.question.{loop.id}", "Did you get enough to decide?")
    write(screen, f"roadmap.loop.moment.{loop.id}", "Two hours after")
    write(screen, f"roadmap.loop.shown.{loop.id}", "Board")
    pick(screen, f"roadmap.loop.hours.{loop.id}", "24 hours")
    pick(screen, f"roadmap.loop.responder.{loop.id}", "Aino Lehto")
    pick(screen, f"roadmap.loop.means.{loop.id}", "Something else…")
    write(screen, f"roadmap.loop.means_else.{loop.id}", "A bell at the door")
    plan, title = plan_that_is(screen, "draft")
    pick(screen, f"roadmap.loop.plan.{loop.id}", title)
    assert "This plan is still a draft" in shown_words(screen.pages.practice.loops)
    assert "Its plan is a draft" in head_of(screen.pages.practice.loops, loop.id)
    (loop,) = screen._desk.workshop.all(FeedbackLoop)
    assert (loop.question, loop.moment, loop.visible_where, loop.means) == (
        "Did you get enough to decide?", "Two hours after", "Board", "A bell at the door")  # fmt: skip
    assert (loop.react_within_h, loop.responder_id, loop.plan_id) == (24, "p01", plan.id)
    press(found(screen, f"roadmap.loop.remove.{loop.id}"))
    assert not screen._desk.workshop.all(FeedbackLoop)


def test_good_words_are_kept_with_enter_and_say_where_and_whose(screen: RoadmapScreen, qtbot: QtBot) -> None:
    found(screen, "roadmap.praise.new").setFocus()
    QTest.keyClicks(found(screen, "roadmap.praise.new"), "You knew me")
    assert not screen._desk.workshop.all(PraiseNote)
    key(KEY.Key_Return)
    (note,) = screen._desk.workshop.all(PraiseNote)
    found(screen, f"roadmap.praise.head.{note.id}").setFocus()
    key(KEY.Key_Return)
    qtbot.waitUntil(lambda: found(screen, f"roadmap.praise.silo.{note.id}").isVisible())
    pick(screen, f"roadmap.praise.silo.{note.id}", "AS  Booking and customer service")
    pick(screen, f"roadmap.praise.stop.{note.id}", "4  A call to book a time")
    (note,) = screen._desk.workshop.all(PraiseNote)
    assert (note.text, note.silo_id, note.touchpoint_id) == ("You knew me", "silo-AS", "c04")
    assert found(screen, "roadmap.praise.print").isEnabled()
    press(found(screen, f"roadmap.praise.remove.{note.id}"))
    assert not screen._desk.workshop.all(PraiseNote)
    assert not found(screen, "roadmap.praise.print").isEnabled()


def test_thirty_good_words_are_walked_opened_and_put_in_order(
    screen_on: ScreenOn, demo: Workshop, qtbot: QtBot
) -> None:
    notes = [PraiseNote(id=f"n{n}", text=f"Thanks {n}", order=n) for n in range(1, 31)]
    screen = screen_on(bare(demo, *notes))
    press(found(screen, "roadmap.tab.practice"))
    panel = screen.pages.practice.praise
    assert not any(card.form for card in panel.cards.in_order())  # a form is made when it is opened
    found(screen, "roadmap.praise.head.n2").setFocus()
    key(KEY.Key_Down)
    assert focused() == "roadmap.praise.head.n3"
    key(KEY.Key_Up, held=ALT)
    assert focused() == "roadmap.praise.head.n3"
    assert [card.id for card in panel.cards.in_order()][:3] == ["n1", "n3", "n2"]
    first, then, last = (panel.cards.by_id[id] for id in ("n1", "n3", "n2"))
    qtbot.waitUntil(lambda: first.y() < then.y() < last.y())
    drag(panel.cards.by_id["n1"].grip, panel.cards.by_id["n2"], QPoint(20, 55))
    assert [card.id for card in panel.cards.in_order()][:3] == ["n3", "n2", "n1"]
    for _ in range(2):
        screen._desk.undo()
    assert [card.id for card in panel.cards.in_order()][:3] == ["n1", "n2", "n3"]
    found(screen, "roadmap.praise.head.n3").setFocus()
    key(KEY.Key_Space, KEY.Key_Tab)
    assert focused() == "roadmap.praise.text.n3"  # Tab goes on into the form that was just made
    key(KEY.Key_Escape)
    assert (focused(), panel.open_id) == ("roadmap.praise.head.n3", "")


def test_what_is_open_and_being_typed_stays_when_the_language_changes(screen: RoadmapScreen) -> None:
    plan, _ = plan_that_is(screen, "ready")
    press(found(screen, f"roadmap.rehearsal.plan.add.{plan.id}"))
    (one,) = screen._desk.workshop.all(Rehearsal)
    write(screen, f"roadmap.rehearsal.scenario.{one.id}", "y" * 201)
    QTest.keyClicks(found(screen, "roadmap.praise.new"), "You kne")
    screen._desk.set_language("fi")
    assert screen.pages.practice.rehearsals.open_id == one.id
    scenario = screen.pages.practice.findChild(Text, f"roadmap.rehearsal.scenario.{one.id}")
    assert scenario.text() == "y" * 201
    assert [note.text for note in screen._desk.workshop.all(PraiseNote)] == ["You kne"]
    scenario.setFocus()
    while screen._desk.workshop.get(
        Rehearsal, one.id
    ):  # what goes while it holds words that were refused, goes quietly
        assert screen._desk.undo()
    assert not screen.pages.practice.rehearsals.cards.by_id


def test_a_record_is_opened_from_elsewhere(screen_on: ScreenOn, demo: Workshop) -> None:
    screen = screen_on(demo)
    for id, panel in (("rehearsal-2", "rehearsals"), ("loop-1", "loops"), ("praise-1", "praise")):
        screen.show_record(id)
        assert screen.pages.practice.isVisible()
        assert getattr(screen.pages.practice, panel).open_id == id
    assert not nameless(screen)
    assert not screen.pages.practice.show_record("k01")


def test_in_a_copy_that_is_only_looked_at_forms_open_but_only_lead_on(screen_on: ScreenOn, demo: Workshop) -> None:
    screen, went = screen_on(demo, read_only=True), []
    screen._desk.going.connect(lambda to, id: went.append((to, id)))
    screen.show_record("rehearsal-1")
    assert not any(found(screen, f"roadmap.rehearsal.{part}.rehearsal-1").isEnabled()
                   for part in ("scenario", "roles", "day", "held", "learned", "remove"))  # fmt: skip
    press(found(screen, "roadmap.rehearsal.plan.rehearsal-1"))
    assert went == [("plans", "d01")]


def test_an_empty_workshop_says_what_comes_here_and_a_copy_is_only_looked_at(screen_on: ScreenOn) -> None:
    screen = screen_on(Workshop([Basics(id="basics", title="W")]), read_only=True)
    press(found(screen, "roadmap.tab.practice"))
    assert "Nothing is rehearsed yet" in shown_words(screen.pages.practice)
    assert "There is no stop on the path yet" in shown_words(screen.pages.practice)
    went: list[str] = []
    screen._desk.going.connect(lambda to, _id: went.append(to))
    for name in ("roadmap.rehearsal.lead", "roadmap.loop.lead"):
        press(found(screen, name))
    assert went == ["plans", "path"]
    for name in ("rehearsal.add", "loop.add", "praise.new", "praise.print"):
        assert not found(screen, f"roadmap.{name}").isEnabled()
