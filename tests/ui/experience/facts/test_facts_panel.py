"""Facts against feeling: conflicts are counted and asked about, and one tap makes a target of one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxworkshop.edits import conflict
from cxworkshop.edits.conflict import note_of
from cxworkshop.model.experience import Measure
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.experience.current import Current
from cxworkshop.ui.experience.facts.panel import FactsPanel
from cxworkshop.ui.theme import dress
from tests.ui.experience.conftest import DeskOn
from tests.ui.experience.long_path import path_of

PanelOn = Callable[..., FactsPanel]


@pytest.fixture
def panel_on(qtbot: QtBot, desk_on: DeskOn) -> PanelOn:
    """Opens the panel on a workshop."""

    def on(workshop: Workshop, language: str = "en", read_only: bool = False) -> FactsPanel:
        desk = desk_on(workshop, language, read_only)
        panel = FactsPanel(desk, Current(desk))
        qtbot.addWidget(panel)
        dress(panel)
        panel.resize(400, 440)
        panel.show()
        qtbot.waitExposed(panel)
        return panel

    return on


def tap(panel: FactsPanel, id: str) -> None:
    dot = panel.square.dot(id)
    assert dot is not None
    QTest.mouseClick(dot, Qt.MouseButton.LeftButton)


def test_the_sample_shows_its_conflicts_and_where_only_facts_are_known(panel_on: PanelOn, demo: Workshop) -> None:
    panel = panel_on(demo)
    assert panel.count.text() == "4 conflicts"
    assert panel.notes.text() == "Only facts known, so not in order: 7, 11"
    assert panel.ask.accessibleName() == "Stop 6: what happens there?"
    both = [3, 4, 5, 6, 9, 10, 12, 13, 14, 15, 16]
    assert [dot.id for dot in panel.square.dots] == [f"c{n:02}" for n in both]


def test_a_dot_is_read_out_with_both_sides_and_their_counts(panel_on: PanelOn, demo: Workshop) -> None:
    dot = panel_on(demo).square.dot("c13")
    assert dot is not None
    said = dot.accessibleName()
    assert said.startswith("13 Work and bill are gone through, 37 of 40 checks passed")
    assert "from 67 answers" in said
    assert said.endswith("A process fine, feeling poor")


def test_a_tap_on_a_conflict_opens_its_two_questions(panel_on: PanelOn, demo: Workshop) -> None:
    panel = panel_on(demo)
    tap(panel, "c13")
    assert panel._desk.selection == "c13"
    assert panel.form.isVisible()
    first, second = panel.form.fields.values()
    QTest.keyClicks(first, "The bill is handed over in silence")
    QTest.keyClick(first, Qt.Key.Key_Tab)
    QTest.keyClicks(second, "Go through it together")
    QTest.keyClick(panel.form, Qt.Key.Key_Escape)
    assert not panel.form.isVisible()
    note = note_of(panel._desk.workshop, "c13")
    assert note is not None
    assert (note.q1, note.q2) == ("The bill is handed over in silence", "Go through it together")


def test_a_tap_on_a_stop_in_order_only_makes_it_current(panel_on: PanelOn, demo: Workshop) -> None:
    panel = panel_on(demo)
    tap(panel, "c14")
    assert panel._desk.selection == "c14"
    assert not panel.form.isVisible()


def test_a_finger_beside_a_dot_takes_the_nearest(panel_on: PanelOn, demo: Workshop) -> None:
    panel = panel_on(demo)
    dot = panel.square.dot("c16")
    assert dot is not None
    QTest.mouseClick(panel.square, Qt.MouseButton.LeftButton, pos=dot.geometry().center() + QPoint(-6, -19))
    assert panel._desk.selection == "c16"


def test_one_tap_makes_a_target_of_the_answer_and_goes_to_it(panel_on: PanelOn, demo: Workshop) -> None:
    panel = panel_on(demo)
    desk, going = panel._desk, QSignalSpy(panel._desk.going)
    before = {one.id for one in desk.workshop.all(Target)}
    tap(panel, "c13")
    QTest.keyClicks(panel.form.fields["q2"], "Go through the bill together")
    panel.form.target.click()
    (made,) = [one for one in desk.workshop.all(Target) if one.id not in before]
    assert (made.title, made.touchpoint_ids) == ("Go through the bill together", ("c13",))
    assert made.owner_silo_id == desk.workshop.the(Touchpoint, "c13").owner_silo_id
    assert going.at(0) == ["targets", made.id]
    assert desk.undo()
    assert {one.id for one in desk.workshop.all(Target)} == before


def test_without_an_answer_the_conflict_itself_is_the_target(panel_on: PanelOn, demo: Workshop) -> None:
    panel = panel_on(demo)
    before = {one.id for one in panel._desk.workshop.all(Target)}
    tap(panel, "c15")
    panel.form.target.click()
    (made,) = [one for one in panel._desk.workshop.all(Target) if one.id not in before]
    assert "process fine, feeling poor" in f"{made.title} {made.description}"


def test_the_button_asks_about_one_conflict_after_the_other(panel_on: PanelOn, demo: Workshop) -> None:
    panel = panel_on(demo)
    panel.ask.click()
    assert panel._current.id == "c06"
    for field in panel.form.fields.values():
        QTest.keyClicks(field, "We know")
    panel.form.close_up()
    assert panel.ask.accessibleName() == "Stop 9: what happens there?"


def test_limits_are_moved_in_a_form_and_weak_stays_under_good(panel_on: PanelOn, demo: Workshop) -> None:
    panel = panel_on(demo)
    panel.more.click()
    assert panel.limits.isVisible()
    for _ in range(3):
        panel.limits.good.more.click()
    assert panel._desk.workshop.basics.good_rate == 93
    assert panel.count.text() == "3 conflicts"
    assert panel.limits.weak.high == 92
    assert panel._desk.undo()
    assert panel._desk.workshop.basics.good_rate == 92


def test_arrows_walk_from_dot_to_dot_and_tab_comes_to_one(panel_on: PanelOn, demo: Workshop, qtbot: QtBot) -> None:
    panel = panel_on(demo)
    with qtbot.waitActive(panel):
        panel.activateWindow()
    dots = panel.square.dots
    dots[0].setFocus()
    QTest.keyClick(dots[0], Qt.Key.Key_Right)
    assert dots[1].hasFocus()
    QTest.keyClick(dots[1], Qt.Key.Key_Up)
    assert dots[0].hasFocus()
    assert sum(bool(dot.focusPolicy() & Qt.FocusPolicy.TabFocus) for dot in dots) == 1
    QTest.keyClick(dots[3], Qt.Key.Key_Return)
    assert panel.form.isVisible()


def test_thin_data_is_marked(panel_on: PanelOn) -> None:
    checks = Measure(touchpoint_id="1", name="Done", yes=4, n=4)
    panel = panel_on(path_of(2, 1, checks, experience=[1, 2]))
    assert panel.count.text() == "1 conflict"
    assert "thin data" in panel.notes.text()
    assert "thin data" in panel.square.dots[0].accessibleName()
    tap(panel, "1")
    assert "thin data" in panel.form.known.text()


def test_where_all_agree_the_panel_says_so(panel_on: PanelOn) -> None:
    checks = Measure(touchpoint_id="1", name="Done", yes=40, n=40)
    panel = panel_on(path_of(2, 1, checks, experience=[5, 2]))
    assert panel.notes.text() == "Facts and feeling agree wherever both are known"
    assert not panel.ask.isVisible()


def test_with_nothing_known_nothing_is_asked(panel_on: PanelOn) -> None:
    panel = panel_on(path_of(3))
    assert not panel.ask.isVisible()
    assert not panel.count.isVisible()
    assert panel.square.dots == []
    assert not panel.square.grab().isNull()


def test_a_form_whose_conflict_is_solved_closes(panel_on: PanelOn, demo: Workshop) -> None:
    panel = panel_on(demo)
    tap(panel, "c06")
    assert panel._desk.do(lambda: conflict.set_limits(panel._desk.workshop, 90, 10))
    QApplication.processEvents()
    assert not panel.form.isVisible()


def test_what_is_in_conflict_stands_where_it_belongs(panel_on: PanelOn, demo: Workshop) -> None:
    square = panel_on(demo).square
    moved = {dot.id for dot in square.picture.dots if dot.moved}
    assert not moved & {"c06", "c09", "c13", "c15"}
