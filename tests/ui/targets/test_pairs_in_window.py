"""Pairs, arcs and targets together, in the real window with the sample."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.model.path import Touchpoint
from cxworkshop.model.targets import CauseLink, Problem, Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.targets.arcs import ArcsPanel
from cxworkshop.ui.window import Window
from tests.ui.path.conftest import Hand
from tests.ui.targets.pairs_room import choose, click, write


@pytest.fixture
def there(window: Window, qtbot: QtBot) -> Window:
    """The sample, at the screen Targets."""
    window.resize(1440, 900)
    window.open_with(window.doors.demo)
    window.show_screen("targets")
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def part(window: Window, name: str) -> QWidget:
    found = window.findChild(QWidget, f"targets.{name}")
    assert found is not None, name
    return found


def desk_of(window: Window) -> Desk:
    assert window.desk is not None
    return window.desk


def stop(arcs: ArcsPanel, number: int) -> QPoint:
    return QPoint(round(arcs.line.line.xs[number - 1]), round(arcs.line.line.y))


def test_one_sees_that_the_trouble_of_stop_13_is_born_at_stop_5(there: Window) -> None:
    arcs = cast(ArcsPanel, part(there, "arcs"))
    part(there, "pair.q2.ours").setFocus()
    assert desk_of(there).selection == "q2"
    assert arcs.line.marks.arcs == {(4, 12)}
    assert arcs.line.look.classic >= arcs.line.marks.arcs
    assert arcs.line.look.strongest == (5,)


def test_a_pair_carried_on_to_a_stop_is_born_there(there: Window) -> None:
    arcs, grip = cast(ArcsPanel, part(there, "arcs")), part(there, "pair.q5.grip")
    Hand(grip, grip.rect().center()).move(arcs.line, stop(arcs, 1)).drop()
    choose("It is born here")
    link = desk_of(there).workshop.all(CauseLink)[-1]
    first = desk_of(there).workshop.the(Touchpoint, link.cause_id)
    assert (first.id, link.symptom_id, link.problem_id) == ("c01", "c04", "q5")


def test_a_target_made_of_a_pair_is_chosen_in_the_list_beside(there: Window) -> None:
    click(part(there, "pair.q5.more"))
    click(part(there, "pair.q5.target"))
    made = desk_of(there).workshop.all(Target)[-1]
    assert made.problem_ids == ("q5",)
    assert desk_of(there).selection == made.id


def test_ctrl_z_takes_back_the_last_step_from_wherever_the_keyboard_is(there: Window) -> None:
    field = part(there, "pair.q5.ours")
    before = desk_of(there).workshop.the(Problem, "q5")
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert desk_of(there).workshop.the(Problem, "q5").order == before.order + 1
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk_of(there).workshop.the(Problem, "q5") == before


def test_what_was_written_is_there_after_another_screen_and_back(there: Window) -> None:
    click(part(there, "pairs.new"))
    write("Nobody has time")
    there.show_screen("path")
    there.show_screen("targets")
    assert desk_of(there).workshop.all(Problem)[-1].company_side == "Nobody has time"


def test_a_pair_is_found_by_its_words_from_any_screen(there: Window, qtbot: QtBot) -> None:
    there.show_screen("path")
    there.open_palette()
    field = there.findChild(QWidget, "palette.field")
    assert field is not None
    QTest.keyClicks(field, "The bill surprised")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert there.workbench is not None
    assert there.workbench.current == "targets"
    assert desk_of(there).selection == "q2"
