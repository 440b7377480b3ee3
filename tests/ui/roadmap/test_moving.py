"""Cards on the roadmap are moved by mouse and by keys; each move is one step that comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.edits.roadmap import in_column
from cxworkshop.insight.roadmap import PLAN, VISION
from cxworkshop.model.basics import Basics
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.roadmap import Column, RoadmapItem
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.roadmap.handle import Handle
from cxworkshop.ui.roadmap.screen import RoadmapScreen
from tests.ui.roadmap.conftest import AT, drag, press

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def few() -> Workshop:
    items = [RoadmapItem(id=f"i{n}", title=f"Item {n}", order=n) for n in (1, 2, 3)]
    there = RoadmapItem(id="i4", title="Item 4", column="m3")
    targets = [
        Target(id="t1", title="Call back", state="chosen"),
        Target(id="t2", title="Tidy up", state="chosen", order=2),
    ]
    people = [Silo(id="s", name="Desk", code="DE"), Participant(id="p", name="Aino Lehto", silo_id="s")]
    return Workshop([Basics(id="basics", title="W", date="2026-03-12"), *people, *items, there, *targets])


def ids(screen: RoadmapScreen, column: Column) -> list[str]:
    return [one.id for one in in_column(screen._desk.workshop, column)]


def card(screen: RoadmapScreen, id: str) -> Handle:
    return screen.pages.plan.board.cards[id]


def found(screen: RoadmapScreen, name: str) -> QWidget:
    widget = screen.findChild(QWidget, name)
    assert widget is not None, name
    return widget


def key(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for one in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, one, held)


def test_a_card_is_dragged_to_another_column_and_comes_back_with_one_undo(screen_on) -> None:
    screen = screen_on(few())
    before = Workshop(screen._desk.workshop)
    drag(card(screen, "i2"), card(screen, "i4"), QPoint(60, 4))
    assert (ids(screen, "m1"), ids(screen, "m3")) == (["i1", "i3"], ["i2", "i4"])
    screen._desk.undo()
    assert screen._desk.workshop == before
    screen._desk.redo()
    assert ids(screen, "m3") == ["i2", "i4"]


def test_a_card_is_dragged_within_its_column_and_to_the_years(screen_on) -> None:
    screen = screen_on(few())
    drag(card(screen, "i1"), card(screen, "i3"), QPoint(60, card(screen, "i3").height() - 4))
    assert ids(screen, "m1") == ["i2", "i3", "i1"]
    drag(card(screen, "i1"), found(screen, "roadmap.column.y2"), QPoint(80, 60))
    assert ids(screen, "y2") == ["i1"]
    assert screen._desk.workshop.the(RoadmapItem, "i1").level == "vision"


def test_a_drop_outside_the_columns_and_escape_leave_all_as_it_was(screen_on, qtbot: QtBot) -> None:
    screen = screen_on(few())
    before = Workshop(screen._desk.workshop)
    drag(card(screen, "i2"), screen.pages.plan.lights, QPoint(20, 20))
    qtbot.waitUntil(lambda: screen.findChild(QWidget, "roadmap.ghost") is None)
    drag(card(screen, "i2"), card(screen, "i4"), QPoint(60, 4), drop=False)
    assert found(screen, "roadmap.ghost").isVisible()
    QTest.keyClick(card(screen, "i2"), KEY.Key_Escape)
    QTest.mouseRelease(card(screen, "i2"), Qt.MouseButton.LeftButton)
    assert screen._desk.workshop == before
    assert not screen._desk.editor.undoable


def test_control_and_arrows_move_a_card_at_once_and_it_keeps_the_keyboard(screen_on) -> None:
    screen = screen_on(few())
    card(screen, "i1").setFocus()
    key(KEY.Key_Down, held=CONTROL)
    assert ids(screen, "m1") == ["i2", "i1", "i3"]
    key(KEY.Key_Right, KEY.Key_Right, held=CONTROL)
    assert (ids(screen, "m1"), ids(screen, "m6")) == (["i2", "i3"], ["i1"])
    assert card(screen, "i1").hasFocus()


def test_space_picks_a_card_up_arrows_carry_it_and_space_puts_it_down_as_one_step(screen_on) -> None:
    screen = screen_on(few())
    said: list[str] = []
    screen._desk.said.connect(said.append)
    card(screen, "i1").setFocus()
    key(KEY.Key_Space, KEY.Key_Right, KEY.Key_Down)
    assert ids(screen, "m1") == ["i1", "i2", "i3"]
    key(KEY.Key_Space)
    assert ids(screen, "m3") == ["i4", "i1"]
    assert said[1:3] == ["3 months, place 1", "3 months, place 2"]
    screen._desk.undo()
    assert ids(screen, "m1") == ["i1", "i2", "i3"]
    key(KEY.Key_Space, KEY.Key_Right, KEY.Key_Escape)
    assert ids(screen, "m1") == ["i1", "i2", "i3"]


def test_arrows_walk_from_card_to_card_and_delete_takes_one_off(screen_on) -> None:
    screen = screen_on(few())
    card(screen, "i3").setFocus()
    key(KEY.Key_Up, KEY.Key_Right)
    assert card(screen, "i4").hasFocus()
    key(KEY.Key_Delete)
    assert ids(screen, "m3") == []


def test_a_waiting_target_dropped_on_a_column_becomes_an_item_there(screen_on, qtbot: QtBot) -> None:
    screen = screen_on(few())
    drag(found(screen, "roadmap.target.t1"), card(screen, "i4"), QPoint(60, 4))
    made = in_column(screen._desk.workshop, "m3")[0]
    assert (made.title, made.target_id) == ("Call back", "t1")
    assert screen.pages.plan.form.item_id == made.id
    qtbot.waitUntil(lambda: [one.id for one in screen.pages.plan.waiting.findChildren(Handle)] == ["t2"])


def test_a_waiting_target_is_carried_by_keys_too(screen_on) -> None:
    screen = screen_on(few())
    found(screen, "roadmap.target.t2").setFocus()
    key(KEY.Key_Space, KEY.Key_Right, KEY.Key_Right, KEY.Key_Space)
    assert [one.title for one in in_column(screen._desk.workshop, "m6")] == ["Tidy up"]


def test_one_tap_in_the_menu_of_a_column_makes_an_item_of_a_target(screen_on) -> None:
    screen = screen_on(few())
    menu = screen.pages.plan.columns[3].drop.menu()
    next(action for action in menu.actions() if action.text() == "Tidy up").trigger()
    assert [one.title for one in in_column(screen._desk.workshop, "m12")] == ["Tidy up"]


def test_something_else_is_written_straight_into_a_column(screen_on) -> None:
    screen = screen_on(Workshop([Basics(id="basics", title="W")]))
    press(found(screen, "roadmap.drop.m6"))
    QTest.keyClicks(found(screen, "roadmap.new.m6"), "Clean the hall")
    key(KEY.Key_Return)
    assert [one.title for one in in_column(screen._desk.workshop, "m6")] == ["Clean the hall"]
    assert screen.pages.plan.form.isVisible()


def arrange_by_mouse(screen: RoadmapScreen, n: int, to: QWidget) -> None:
    """Both the card and the place it is let go of are in sight, as for a hand."""
    screen.pages.plan._reveal(f"i{n}")
    at = QPoint(80, 70)
    assert to.visibleRegion().contains(at)
    assert card(screen, f"i{n}").visibleRegion().contains(AT)
    drag(card(screen, f"i{n}"), to, at)


def arrange_by_keys(n: int, to: int) -> None:
    """The first card of the first column goes to the top of another, or to the end of its own; back to the first."""
    if to:
        key(KEY.Key_Space, *[KEY.Key_Right] * to, *[KEY.Key_Up] * n, KEY.Key_Space, *[KEY.Key_Left] * to)
    else:
        key(KEY.Key_Space, *[KEY.Key_Down] * 30, KEY.Key_Space, *[KEY.Key_Up] * 30)


@pytest.mark.parametrize("hand", ["mouse", "keys"])
def test_thirty_items_are_arranged_undone_and_done_again(screen_on, hand: str) -> None:
    items = [RoadmapItem(id=f"i{n}", title=f"Item number {n}", order=n) for n in range(1, 31)]
    screen = screen_on(Workshop([Basics(id="basics", title="W"), *items]))
    screen.resize(1832, 1040)
    start, columns = Workshop(screen._desk.workshop), (*PLAN, *VISION)
    card(screen, "i1").setFocus()
    for n in range(1, 31):
        if hand == "keys":
            arrange_by_keys(n, n % 7)
        elif n % 7:
            arrange_by_mouse(screen, n, found(screen, f"roadmap.column.{columns[n % 7]}"))
        assert f"i{n}" in ids(screen, columns[n % 7])
    arranged = Workshop(screen._desk.workshop)
    assert [len(ids(screen, column)) for column in columns] == [4, 5, 5, 4, 4, 4, 4]
    while screen._desk.editor.undoable:
        assert screen._desk.undo()
    assert screen._desk.workshop == start
    while screen._desk.editor.redoable:
        assert screen._desk.redo()
    assert screen._desk.workshop == arranged
