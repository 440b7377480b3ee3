"""A second session: the first one is closed, new values come in, and the two stand side by side."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.edits import closing, customer, experience, practice, scores, sessions
from cxworkshop.insight.followup import kept_sessions
from cxworkshop.library.demo import demo_records
from cxworkshop.model.basics import AgendaStep, Basics
from cxworkshop.model.change import Change
from cxworkshop.model.customer import Expectation
from cxworkshop.model.day import todays_steps
from cxworkshop.model.experience import Measure
from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.sessions import KeptRecord, Session
from cxworkshop.model.stops import stops
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import create
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.screen import ExperienceScreen
from cxworkshop.ui.roadmap.screen import RoadmapScreen
from cxworkshop.ui.roadmap.since.item_row import ItemRow
from cxworkshop.ui.roadmap.since.tab import SinceTab
from cxworkshop.ui.window import Window
from tests.ui.roadmap.test_plan import shown_words

LEFT = Qt.MouseButton.LeftButton


def ready_to_close() -> Workshop:
    """The sample at the end of its day; its time stands still, so nothing becomes late."""
    records = [one for one in demo_records("en") if not isinstance(one, Session | KeptRecord)]
    return Workshop(one.but(state="closing") if isinstance(one, Basics) else one for one in records)


@pytest.fixture
def open_window(window: Window, tmp_path: Path) -> Window:
    path = tmp_path / "ours.cxw"
    create(path, ready_to_close())
    window.open_with(lambda: window.doors.open(str(path)))
    return window


def desk_of(window: Window) -> Desk:
    assert window.desk is not None
    return window.desk


def do(desk: Desk, *verbs: Callable[[Workshop], Change]) -> None:
    for verb in verbs:
        assert desk.do(partial(verb, desk.workshop))


def find(window: Window, name: str) -> QWidget:
    (found,) = (one for one in window.findChildren(QWidget, name) if one.isVisible())
    return found


def since_of(window: Window) -> SinceTab:
    window.show_screen("roadmap")
    screen = window.findChild(RoadmapScreen)
    assert screen is not None
    screen.show_tab("since")
    return screen.pages.since


def new_values(desk: Desk) -> None:
    """Feelings, figures, a rehearsal and an expectation, as a follow-up brings them."""
    workshop = desk.workshop
    stop = next(one.touchpoint for one in stops(workshop) if not one.backstage)
    check = next(one for one in workshop.all(Measure) if one.scale == "yes_no" and one.yes < one.n)
    expected, rehearsal = workshop.all(Expectation)[0], workshop.all(Rehearsal)[0]
    level = 1 if expected.level == 5 else 5
    do(
        desk,
        lambda it: scores.score(it, stop.id, "emotion", -2),
        lambda it: experience.set_measure(it, check.id, yes=check.yes + 1),
        lambda it: practice.hold(it, rehearsal.id, "2026-06-01"),
        lambda it: customer.set_expectation(it, expected.id, level=level),
    )


def test_a_second_session_goes_on_from_the_first_and_stands_beside_it(open_window: Window, qtbot: QtBot) -> None:
    window, desk = open_window, desk_of(open_window)
    before = Workshop(desk.workshop)
    do(desk, lambda it: closing.close(it, "2026-03-12"))
    kept, told = desk.workshop.all(KeptRecord), list[str]()
    desk.refused.connect(told.append)
    assert window.workbench is not None
    day = window.workbench.dock.day
    day.timer.countdown._spent = 60.0  # the clock still counts, but the day is over
    day.go_on()
    assert (day.position, told) == (1, [])
    assert not any(part.has_changed for part in since_of(window).parts.values())

    do(desk, lambda it: sessions.follow_up(it, "2026-06-11"))
    assert [step.title for step in day.steps][:2] == ["Where we stand", "New values"]
    assert (day.position, day.timer.countdown.spent) == (0, 0)
    new_values(desk)
    seen = find_experience(window)
    assert seen.curve.reading is not None
    assert seen.curve.reading.has_before
    assert "Last time, marked by a bar: feeling" in seen.entry.body.asides.then.text()
    assert any(face.was for face in seen.entry.body.rows.faces.answers.values())

    since = since_of(window)
    first, second = [row for row in since.parts["items"].rows.values() if isinstance(row, ItemRow)][:2]
    first.buttons["done"].setFocus()
    QTest.keyClick(first.buttons["done"], Qt.Key.Key_Space)
    QTest.keyClick(first.buttons["done"], Qt.Key.Key_Space)  # what is said already stays said
    assert [status for status, button in first.buttons.items() if button.isChecked()] == ["done"]
    QTest.mouseClick(second.buttons["stopped"], LEFT)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is second.note)
    QTest.keyClicks(second.note, "The supplier closed")
    QTest.keyClick(second.note, Qt.Key.Key_Return)
    items = len(before.all(RoadmapItem))
    assert since.words.text().startswith(
        f"1 of {items} items is done" if items == 1 else f"1 of {items} items are done"
    )
    assert "1 was stopped" in since.words.text()
    assert since.words.text().startswith(since.progress.accessibleName())
    assert "1 rehearsal was held." in since.words.text()
    changed = {name for name, part in since.parts.items() if part.has_changed}
    assert changed >= {"items", "facts", "felt", "practice", "expected"}
    assert "answers" not in changed
    assert "No new figures yet." in since.parts["answers"].words.text()
    assert "then 1 month" in first.line.accessibleName()

    after = Workshop(desk.workshop)
    assert desk.workshop.all(KeptRecord) == kept
    assert [one for one in desk.workshop.all(AgendaStep) if one.session_id is None] == before.all(AgendaStep)
    while desk.editor.undoable is not None:
        assert desk.undo()
    assert desk.workshop == before
    assert not kept_sessions(desk.workshop)
    while desk.editor.redoable is not None:
        assert desk.redo()
    assert desk.workshop == after
    assert len(todays_steps(desk.workshop)) == 5


def find_experience(window: Window) -> ExperienceScreen:
    window.show_screen("experience")
    found = window.findChild(ExperienceScreen)
    assert found is not None
    found.current.go(found.current.stops[0].touchpoint.id)
    return found


def test_a_line_leads_to_where_it_is_edited_and_one_may_choose_since_when(open_window: Window) -> None:
    window, desk = open_window, desk_of(open_window)
    do(
        desk,
        lambda it: closing.set_override(it, "loose", "", "Each is a small thing"),
        lambda it: closing.close(it, "2026-03-12"),
        lambda it: sessions.set_session(it, it.all(Session)[0].id, note="The whole garage laughed"),
        lambda it: sessions.follow_up(it, "2026-06-11"),
    )
    new_values(desk)
    since = since_of(window)
    felt = since.parts["felt"]
    assert len(felt.rows) == 1
    felt.fold.setFocus()
    QTest.keyClick(felt.fold, Qt.Key.Key_Space)
    assert len(felt.rows) > 1
    assert since.old_day.day.isHidden()
    QTest.keyClick(since.old_day.fold, Qt.Key.Key_Space)
    assert len(since.old_day.rows.rows) == 11
    words = shown_words(since.old_day)
    assert "The whole garage laughed" in words
    assert "Each is a small thing" in words
    line = next(iter(felt.rows.values()))
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.workbench.current == "experience"  # type: ignore[union-attr]
    assert desk.selection == stops(desk.workshop)[0].touchpoint.id

    do(desk, closing.begin_closing, lambda it: closing.close(it, "2026-06-11"))
    since = since_of(window)
    assert [since.against.itemText(n) for n in (0, 1)] == ["Since 11 June 2026", "Since 12 March 2026"]
    assert since.against.currentText() == "Since 12 March 2026"
    assert since.parts["felt"].has_changed
    since.against.chosen.emit(kept_sessions(desk.workshop)[0].id)
    assert not since.parts["felt"].has_changed
