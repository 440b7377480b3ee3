"""The secret mini-ballot on trust: answers go round unseen, and only five counts are ever kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.edits.handovers import handover_at
from cxworkshop.insight.path import handovers
from cxworkshop.model.path import Handover
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile, create
from cxworkshop.ui.path.links.handover_form import Between
from cxworkshop.ui.path.links.trust_box import TrustBox
from cxworkshop.ui.path.links.trust_page import TrustPage
from cxworkshop.ui.path.screen import PathScreen
from cxworkshop.ui.window import Window
from tests.ui.path.conftest import ScreenOn
from tests.ui.path.test_links_handovers import WHO, passing

Answers = st.lists(st.integers(1, 5), max_size=40)


# The box


def box_of(answers: list[int]) -> TrustBox:
    box = TrustBox()
    for answer in answers:
        box.put(answer)
    return box


@given(Answers)
def test_the_box_holds_how_many_answered_what(answers: list[int]):
    box = box_of(answers)
    assert box.count == len(answers)
    if len(answers) >= 3:
        assert box.opened() == tuple(answers.count(value) for value in range(1, 6))


@given(Answers, st.randoms(use_true_random=False))
def test_nothing_in_the_box_tells_in_which_order_people_answered(answers: list[int], dice):
    other = answers[:]
    dice.shuffle(other)
    one, two = box_of(answers), box_of(other)
    assert one._counts == two._counts
    assert repr(one) == repr(two)
    assert not hasattr(one, "__dict__")


@given(st.lists(st.integers(1, 5), max_size=2))
def test_the_box_stays_shut_below_three_answers(answers: list[int]):
    box = box_of(answers)
    assert box.missing == 3 - len(answers)
    with pytest.raises(PermissionError):
        box.opened()


@given(st.lists(st.integers(1, 5), min_size=3, max_size=9))
def test_an_emptied_box_remembers_nothing(answers: list[int]):
    box = box_of(answers)
    box.empty()
    assert (box.count, box._counts) == (0, [0] * 5)


@given(st.integers().filter(lambda value: not 1 <= value <= 5))
def test_only_one_to_five_goes_in(value: int):
    with pytest.raises(ValueError, match="1 to 5"):
        TrustBox().put(value)


@given(Answers)
def test_the_box_says_of_itself_only_how_many_answered(answers: list[int]):
    assert repr(box_of(answers)) == f"TrustBox({len(answers)} answers)"


# The pages


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def begun(screen: PathScreen) -> TrustPage:
    """The mini-ballot, asked for in the form of the hand-over."""
    screen.links.handover_form.open_between(WHO, screen.mapToGlobal(QPoint(500, 300)))
    click(screen.links.handover_form.ask_trust)
    return screen.links.trust


def answer(page: TrustPage, *values: int) -> None:
    for value in values:
        click(page.quiet.turn)
        click(page.answer.answers[value - 1])


def end(page: TrustPage, qtbot: QtBot) -> None:
    """Enter is held on the button for as long as it takes."""
    with qtbot.waitSignal(page.quiet.end.held, timeout=20_000):
        QTest.keyPress(page.quiet.end, Qt.Key.Key_Return)
    QTest.keyRelease(page.quiet.end, Qt.Key.Key_Return)


def known(screen: PathScreen) -> Handover | None:
    return handover_at(screen._desk.workshop, *WHO)


def heard(widget: QWidget) -> list[str]:
    """Everything a screen reader can find out about a widget and all in it."""
    found: list[str] = []

    def walk(one: QAccessibleInterface) -> None:
        state = one.state()
        marks = [mark for mark in ("checked", "pressed", "selected") if getattr(state, mark)]
        texts = [
            one.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
        ]
        found.append(" ".join([*texts, *marks]))
        for place in range(one.childCount()):
            if child := one.child(place):
                walk(child)

    walk(QAccessible.queryAccessibleInterface(widget))
    return found


def test_the_laptop_goes_round_and_five_counts_are_kept_as_one_change(path_screen: ScreenOn, qtbot: QtBot):
    screen = path_screen(passing(what="Wishes"))
    page = begun(screen)
    assert page.isVisible()
    assert page.currentWidget() is page.quiet
    answer(page, 5, 1, 5, 2)
    end(page, qtbot)
    assert known(screen).trust == (1, 1, 0, 0, 2)
    assert not page.isVisible()
    assert screen.links.handover_form.bars.isVisible()
    screen._desk.undo()
    assert known(screen).trust == ()


def test_between_two_people_only_the_count_is_to_be_seen(path_screen: ScreenOn):
    page = begun(path_screen(passing()))
    answer(page, 4)
    assert page.currentWidget() is page.quiet
    assert page.quiet.count.text() == "1 answer is in"
    answer(page, 2)
    assert page.quiet.count.text() == "2 answers are in"


@pytest.mark.parametrize("values", [(1, 1, 1), (5, 5, 5), (3, 1, 5)])
def test_no_answer_can_be_heard_seen_or_read_from_the_window(path_screen: ScreenOn, values: tuple[int, ...]):
    said: list[str] = []
    screen = path_screen(passing())
    screen._desk.said.connect(said.append)
    page = begun(screen)
    title = screen.window().windowTitle()
    answer(page, *values)
    assert set(said) == {"Your answer is in. Pass the laptop on."}
    assert screen.window().windowTitle() == title
    assert heard(page) == after_three_fours(path_screen)
    assert not screen._desk.editor.undoable


def after_three_fours(path_screen: ScreenOn) -> list[str]:
    page = begun(path_screen(passing()))
    answer(page, 4, 4, 4)
    return heard(page)


def test_the_answer_page_looks_the_same_for_the_next_person(path_screen: ScreenOn):
    page = begun(path_screen(passing()))
    click(page.quiet.turn)
    QApplication.processEvents()  # the first time the page takes its size
    before = page.answer.grab().toImage()
    click(page.answer.answers[4])
    click(page.quiet.turn)
    assert page.answer.grab().toImage() == before
    assert page.answer.focusWidget() is page.answer.hide_button


def test_nothing_is_written_to_disk_before_it_ends(path_screen: ScreenOn, open_workshops: list[WorkshopFile]):
    page = begun(path_screen(passing()))
    path = Path(open_workshops[-1].path)
    before = {file.name: file.read_bytes() for file in path.parent.glob(f"{path.name}*")}
    answer(page, 1, 2, 3, 4)
    assert {file.name: file.read_bytes() for file in path.parent.glob(f"{path.name}*")} == before


def test_with_two_answers_it_says_so_and_keeps_nothing(path_screen: ScreenOn, qtbot: QtBot):
    screen = path_screen(passing())
    page = begun(screen)
    answer(page, 1, 5)
    end(page, qtbot)
    assert page.question.windowTitle() == "Too few answers"
    page.question.choose("stop")
    assert known(screen) is None
    assert not page.isVisible()
    assert page._box.count == 0


def test_with_two_answers_people_can_carry_on(path_screen: ScreenOn, qtbot: QtBot):
    screen = path_screen(passing())
    page = begun(screen)
    answer(page, 1, 5)
    end(page, qtbot)
    page.question.choose("on")
    answer(page, 3)
    end(page, qtbot)
    assert known(screen).trust == (1, 0, 1, 0, 1)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_escape_and_space_blank_at_once_and_count_nothing(path_screen: ScreenOn, key: Qt.Key):
    page = begun(path_screen(passing()))
    click(page.quiet.turn)
    QTest.keyClick(page.answer.answers[2], key)
    assert page.currentWidget() is page.quiet
    assert page._box.count == 0


def test_stopping_keeps_nothing_and_asks_first_when_somebody_has_answered(path_screen: ScreenOn):
    screen = path_screen(passing())
    page = begun(screen)
    answer(page, 1, 2, 3)
    click(page.quiet.stop)
    page.question.choose("on")
    assert page._box.count == 3
    click(page.quiet.stop)
    page.question.choose("stop")
    assert known(screen) is None
    assert page._box.count == 0
    begun(screen)
    click(page.quiet.stop)
    assert not page.isVisible()


def test_it_can_be_done_by_keyboard_and_a_key_held_too_long_answers_nothing(path_screen: ScreenOn):
    page = begun(path_screen(passing()))
    QTest.keyClick(page.quiet.turn, Qt.Key.Key_Return)
    assert page.currentWidget() is page.answer
    QTest.keyClick(page.answer.focusWidget(), Qt.Key.Key_Return)
    assert (page.currentWidget(), page._box.count) == (page.quiet, 0)
    QTest.keyClick(page.quiet.turn, Qt.Key.Key_Return)
    QTest.keyClick(page.answer.focusWidget(), Qt.Key.Key_4)
    assert (page.currentWidget(), page._box.count) == (page.quiet, 1)


def test_arrows_walk_to_an_answer_and_enter_gives_it(path_screen: ScreenOn, qtbot: QtBot):
    screen = path_screen(passing())
    page = begun(screen)
    for _ in range(3):
        click(page.quiet.turn)
        QTest.keyClick(page.answer.focusWidget(), Qt.Key.Key_Right)
        QTest.keyClick(page.answer.focusWidget(), Qt.Key.Key_Right)
        QTest.keyClick(page.answer.focusWidget(), Qt.Key.Key_Return)
    end(page, qtbot)
    assert known(screen).trust == (0, 3, 0, 0, 0)


def test_it_has_the_window_to_itself_while_it_lasts(path_screen: ScreenOn):
    screen, whole = path_screen(passing()), []
    screen.takeover.connect(whole.append)
    page = begun(screen)
    assert whole == [True]
    assert page.geometry() == screen.rect()
    screen.resize(1100, 700)
    assert page.geometry() == screen.rect()
    click(page.quiet.stop)
    assert whole == [True, False]


def test_a_new_ballot_takes_the_place_of_the_old_one(path_screen: ScreenOn, qtbot: QtBot):
    screen = path_screen(passing(trust=(3, 3, 3, 3, 3)))
    page = begun(screen)
    answer(page, 5, 5, 5)
    end(page, qtbot)
    assert known(screen).trust == (0, 0, 0, 0, 3)


def test_answer_buttons_are_large_and_named_by_number_and_word(path_screen: ScreenOn):
    page = begun(path_screen(passing()))
    click(page.quiet.turn)
    names = [button.accessibleName() for button in page.answer.answers]
    assert names == ["1, Not at all", "2, A little", "3, Half and half", "4, Mostly", "5, Fully"]
    assert all(button.height() >= 96 and button.width() >= 96 for button in page.answer.answers)


def test_tab_goes_round_on_the_page_and_never_to_the_path_behind(path_screen: ScreenOn):
    page = begun(path_screen(passing()))
    reached = set()
    for _ in range(6):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        reached.add(page.window().focusWidget())
    assert reached == {page.quiet.turn, page.quiet.end, page.quiet.stop}


def test_in_the_window_nothing_else_can_be_pressed_meanwhile(window: Window, tmp_path: Path, demo: Workshop):
    create(tmp_path / "sample.cxw", demo)
    window.open_path(str(tmp_path / "sample.cxw"))
    window.show_screen("path")
    screen = window.workbench.show_screen("path")
    one = next(one for one in handovers(demo) if one.giver)
    screen.links.trust.begin(Between(one.taker.touchpoint.id, one.from_silo.id, one.to_silo.id))
    undo = window._actions.actions["undo"]
    assert (window.rail.isVisible(), window.workbench.dock.isVisible(), undo.isEnabled()) == (False, False, False)
    click(screen.links.trust.quiet.stop)
    assert (window.rail.isVisible(), window.workbench.dock.isVisible(), undo.isEnabled()) == (True, True, True)


def test_answers_that_cannot_be_saved_stay_in_the_box_and_nobody_sees_them(path_screen: ScreenOn, qtbot: QtBot):
    screen, said = path_screen(passing(), read_only=True), []
    screen._desk.refused.connect(said.append)
    page = screen.links.trust
    page.begin(WHO)
    answer(page, 1, 2, 3)
    end(page, qtbot)
    assert len(said) == 1
    assert known(screen) is None
    assert (page.isVisible(), page.currentWidget(), page._box.count) == (True, page.quiet, 3)


def test_a_copy_that_cannot_be_written_asks_nobody(path_screen: ScreenOn):
    screen = path_screen(passing(), read_only=True)
    screen.links.handover_form.open_between(WHO, screen.mapToGlobal(QPoint(500, 300)))
    assert not screen.links.handover_form.ask_trust.isEnabled()
