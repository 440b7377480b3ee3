"""The mouse on the path: cards out of the tray, along the path and back again, one or many, each with its undo."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.edits.rows import in_stage, in_tray
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.path.hand.ghost import Ghost
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import Hand, Pen, ScreenOn, cell, hover, on_canvas, records, small, stop

LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def row(screen: PathScreen, stage: str) -> str:
    return "".join(one.id for one in in_stage(screen._desk.workshop, stage))


def tray_hand(screen: PathScreen, id: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Hand:
    card = screen.tray.card(id)
    assert card is not None
    return Hand(card, QPoint(70, 30), held=held)


def click(screen: PathScreen, id: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Clicks a card wherever it is."""
    waiting = screen.tray.card(id)
    at = QPoint(70, 30) if waiting else on_canvas(screen, id)
    QTest.mouseClick(waiting or screen.canvas.viewport(), LEFT, held, at)


def choose(screen: PathScreen, ids: str) -> None:
    for id in ids:
        click(screen, id, CTRL)


def ask_menu(widget: QWidget, at: QPoint) -> None:
    """What the system sends for the right button."""
    QTest.mouseClick(widget, RIGHT, pos=at)
    QApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at)))


def ghost(screen: PathScreen) -> Ghost | None:
    """What is in the hand, when anything is."""
    return next((one for one in screen.findChildren(Ghost) if one.isVisible()), None)


def test_a_card_dragged_from_the_tray_lands_in_the_slot_under_the_pointer(path_screen: ScreenOn):
    screen = path_screen()
    said: list[str] = []
    screen._desk.said.connect(said.append)
    tray_hand(screen, "x").move(screen.canvas.viewport(), cell(screen, 0, 1, 1)).drop()
    assert row(screen, "s1") == "axb"
    assert screen._desk.workshop.the(Touchpoint, "x").channel_id == "phone"
    assert "2, Calls to ask, Stage 1, Phone, between 1 and 3" in said


def test_while_a_card_is_in_the_hand_nothing_is_saved(path_screen: ScreenOn):
    screen = path_screen()
    hand = tray_hand(screen, "x").move(screen.canvas.viewport(), cell(screen, 0, 0, 0))
    assert ghost(screen)
    assert screen.hand.carried == ("x",)
    assert not screen._desk.workshop.the(Touchpoint, "x").is_placed
    assert screen._desk.editor.undoable is None
    hand.drop()
    assert not ghost(screen)
    assert screen.hand.carried == ()


def test_a_stop_dragged_along_the_path_changes_stage_and_lane(path_screen: ScreenOn):
    screen = path_screen()
    Hand(screen.canvas.viewport(), on_canvas(screen, "a")).move(screen.canvas.viewport(), cell(screen, 2, 1)).drop()
    assert (row(screen, "s1"), row(screen, "s3")) == ("b", "a")
    assert screen._desk.workshop.the(Touchpoint, "a").channel_id == "phone"


def test_a_stop_dragged_to_the_tray_is_off_the_path(path_screen: ScreenOn):
    screen = path_screen()
    Hand(screen.canvas.viewport(), on_canvas(screen, "b")).move(screen.tray, QPoint(80, 400)).drop()
    assert row(screen, "s1") == "a"
    assert [one.id for one in in_tray(screen._desk.workshop, "p")] == ["x", "y", "b"]
    assert screen.tray.card("b")


def test_a_drop_outside_every_cell_changes_nothing(path_screen: ScreenOn):
    screen = path_screen()
    Hand(screen.canvas.viewport(), on_canvas(screen, "a")).move(screen.tools, QPoint(600, 20)).drop()
    assert row(screen, "s1") == "ab"
    assert screen._desk.editor.undoable is None


def test_a_card_is_lifted_only_after_six_pixels(path_screen: ScreenOn):
    screen = path_screen()
    viewport = screen.canvas.viewport()
    start = on_canvas(screen, "a")
    hand = Hand(viewport, start).move(viewport, start + QPoint(3, 2))
    assert not screen.hand.carried
    hand.move(viewport, start + QPoint(5, 3))
    assert screen.hand.carried == ("a",)
    hand.drop()


def test_oops_takes_the_last_drop_back(path_screen: ScreenOn):
    screen = path_screen()
    before = list(screen._desk.workshop)
    tray_hand(screen, "y").move(screen.canvas.viewport(), cell(screen, 1, 1, 0)).drop()
    assert screen.oops.isVisible()
    QTest.mouseClick(screen.oops.button, Qt.MouseButton.LeftButton)
    assert {one.id: one for one in screen._desk.workshop} == {one.id: one for one in before}
    assert screen.tray.card("y")


def test_a_card_dropped_under_the_line_of_visibility_is_backstage_work(path_screen: ScreenOn):
    screen = path_screen()
    tray_hand(screen, "x").move(screen.canvas.viewport(), cell(screen, 0, 2, 0)).drop()
    assert row(screen, "s1") == "axb"
    card = screen.canvas.layout_shown.card("x")
    assert card is not None
    assert card.form == "backstage"


def test_where_lanes_are_silos_a_drop_gives_the_card_to_another_silo(path_screen: ScreenOn):
    screen = path_screen()
    screen.view.show_lanes("silo")
    viewport = screen.canvas.viewport()
    Hand(viewport, on_canvas(screen, "a")).move(viewport, cell(screen, 0, 1, 0)).drop()
    card = screen._desk.workshop.the(Touchpoint, "a")
    assert (card.owner_silo_id, card.channel_id) == ("hn", "web")


def test_a_card_held_at_the_edge_scrolls_the_path(path_screen: ScreenOn, qtbot: QtBot):
    screen = path_screen()
    screen.canvas.set_zoom(2)
    viewport = screen.canvas.viewport()
    bar = screen.canvas.horizontalScrollBar()
    hand = Hand(viewport, on_canvas(screen, "a")).move(viewport, QPoint(viewport.width() - 30, 250))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    hand.drop()
    assert row(screen, "s3") == "a"


# Each with its undo


GESTURES: dict[str, Callable[[PathScreen], object]] = {
    "a card placed": lambda s: tray_hand(s, "x").move(s.canvas.viewport(), cell(s, 0, 1, 1)).drop(),
    "a card moved": lambda s: carried(s, "a").drop(),
    "a card unplaced": lambda s: Hand(s.canvas.viewport(), on_canvas(s, "b")).move(s.tray, QPoint(80, 400)).drop(),
    "many cards moved": lambda s: (choose(s, "abc"), carried(s, "b").drop()),
    "many cards unplaced": lambda s: (
        choose(s, "ad"),
        Hand(s.canvas.viewport(), on_canvas(s, "a")).move(s.tray, QPoint(80, 400)).drop(),
    ),
    "many cards placed": lambda s: (
        choose(s, "xy"),
        tray_hand(s, "y").move(s.canvas.viewport(), cell(s, 2, 0)).drop(),
    ),
    "a card written in a cell": lambda s: write_in_cell(s, "Asks twice"),
}


def carried(screen: PathScreen, id: str, lane: int = 1) -> Hand:
    """A card of the path over the third stage, which makes room as the hand comes near."""
    viewport = screen.canvas.viewport()
    hand = Hand(viewport, on_canvas(screen, id)).move(viewport, cell(screen, 2, lane))
    return hand.move(viewport, cell(screen, 2, lane))


def write_in_cell(screen: PathScreen, title: str) -> None:
    QTest.mouseDClick(screen.canvas.viewport(), LEFT, pos=cell(screen, 2, 1))
    field = screen.findChild(QLineEdit, "path.name")
    assert field is not None
    QTest.keyClicks(field, title)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize("gesture", GESTURES)
def test_one_undo_gives_back_exactly_what_was_there(path_screen: ScreenOn, gesture: str):
    screen = path_screen()
    before = records(screen)
    GESTURES[gesture](screen)
    assert records(screen) != before
    screen._desk.undo()
    assert records(screen) == before
    assert screen._desk.editor.undoable is None


def test_many_cards_are_dropped_in_their_order_and_oops_tells_of_them(path_screen: ScreenOn):
    screen = path_screen()
    choose(screen, "bya")
    carried(screen, "a").drop()
    assert (row(screen, "s1"), row(screen, "s3")) == ("", "aby")
    assert screen.oops.isVisible()
    assert set(screen.view.chosen) == {"a", "b", "y"}


@pytest.mark.parametrize("lanes", ["silo", "core_process"])
def test_many_cards_are_dropped_in_every_lane_mode(path_screen: ScreenOn, lanes: str):
    screen = path_screen()
    screen.view.show_lanes(lanes)
    choose(screen, "ac")
    carried(screen, "a", lane=0).drop()
    assert row(screen, "s3") == "ac"


def test_the_fan_in_the_hand_says_how_many(path_screen: ScreenOn):
    screen = path_screen()
    choose(screen, "abc")
    hand = carried(screen, "a")
    found = ghost(screen)
    assert found
    assert found.count == 3
    hand.drop()


def test_outside_every_cell_the_ghost_greys(path_screen: ScreenOn):
    screen = path_screen()
    hand = carried(screen, "a")
    found = ghost(screen)
    assert found
    assert not found.is_off
    hand.move(screen.tools, QPoint(600, 20))
    assert found.is_off
    hand.move(screen.tray, QPoint(80, 400))
    assert not found.is_off
    hand.drop()


def test_a_card_pressed_long_is_lifted_and_let_go_there_nothing_has_changed(path_screen: ScreenOn, qtbot: QtBot):
    screen = path_screen()
    choose(screen, "ac")
    hand = Hand(screen.canvas.viewport(), on_canvas(screen, "a"))
    qtbot.waitUntil(lambda: screen.hand.carried == ("a", "c"))
    hand.drop()
    assert (row(screen, "s1"), row(screen, "s2")) == ("ab", "cd")
    assert screen._desk.editor.undoable is None


# Choosing


def test_a_click_chooses_ctrl_toggles_and_shift_chooses_the_run_between(path_screen: ScreenOn):
    screen = path_screen()
    click(screen, "a")
    assert screen.view.chosen == ("a",)
    click(screen, "c", CTRL)
    assert screen.view.chosen == ("a", "c")
    click(screen, "a", CTRL)
    assert screen.view.chosen == ("c",)
    click(screen, "a", SHIFT)
    assert screen.view.chosen == ("a", "b", "c")
    assert screen._desk.selection == "c"
    click(screen, "b")
    assert screen.view.chosen == ("b",)


def test_a_click_where_there_is_no_card_chooses_nothing(path_screen: ScreenOn):
    screen = path_screen()
    click(screen, "a")
    QTest.mouseClick(screen.canvas.viewport(), LEFT, pos=cell(screen, 2, 1))
    assert screen.view.chosen == ()
    assert screen._desk.selection == ""


def test_a_press_among_many_chosen_keeps_them_and_a_click_keeps_only_that_one(path_screen: ScreenOn):
    screen = path_screen()
    choose(screen, "abc")
    hand = Hand(screen.canvas.viewport(), on_canvas(screen, "b"))
    assert len(screen.view.chosen) == 3
    hand.drop()
    assert screen.view.chosen == ("b",)


def test_the_rubber_band_chooses_what_it_touches_and_shift_adds(path_screen: ScreenOn):
    screen = path_screen()
    viewport = screen.canvas.viewport()
    a, c = screen.canvas.card_rect("a"), screen.canvas.card_rect("c")
    Hand(viewport, a.topLeft() - QPoint(12, 10)).move(viewport, a.center()).drop()
    assert screen.view.chosen == ("a",)
    Hand(viewport, c.bottomRight() + QPoint(12, 10), held=SHIFT).move(viewport, c.center()).drop()
    assert screen.view.chosen == ("a", "c")
    hand = Hand(viewport, a.topLeft() - QPoint(12, 10)).move(viewport, QPoint(c.right(), viewport.height() - 6))
    assert screen.view.chosen == ("a", "b", "c", "d")
    hand.drop()
    assert screen._desk.editor.undoable is None


def test_a_double_click_opens_a_card(path_screen: ScreenOn):
    screen = path_screen()
    opened: list[str] = []
    screen.hand.opened.connect(opened.append)
    QTest.mouseDClick(screen.canvas.viewport(), LEFT, pos=on_canvas(screen, "b"))
    assert opened == ["b"]


def test_a_double_click_in_an_empty_cell_writes_a_card_there(path_screen: ScreenOn):
    screen = path_screen()
    write_in_cell(screen, "Asks twice")
    (card,) = in_stage(screen._desk.workshop, "s3")
    assert (card.title, card.channel_id) == ("Asks twice", "phone")
    assert screen.view.chosen == (card.id,)
    assert len(in_tray(screen._desk.workshop, "p")) == 2


def test_escape_in_the_new_card_writes_nothing(path_screen: ScreenOn):
    screen = path_screen()
    QTest.mouseDClick(screen.canvas.viewport(), LEFT, pos=cell(screen, 2, 1))
    field = screen.findChild(QLineEdit, "path.name")
    assert field is not None
    QTest.keyClicks(field, "Half")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert screen._desk.editor.undoable is None


def test_the_keyboard_goes_back_to_where_it_was_once_a_card_is_written(path_screen: ScreenOn):
    screen = path_screen()
    screen.activateWindow()
    click(screen, "a")
    before = QApplication.focusWidget()
    write_in_cell(screen, "Asks twice")
    assert QApplication.focusWidget() is before


def test_where_lanes_are_silos_a_new_card_is_refused_in_plain_words(path_screen: ScreenOn):
    screen = path_screen()
    refused: list[str] = []
    screen._desk.refused.connect(refused.append)
    screen.view.show_lanes("silo")
    QTest.mouseDClick(screen.canvas.viewport(), LEFT, pos=cell(screen, 2, 1))
    assert refused == ["Show the lanes by channel first: a new card needs a channel."]


def test_the_mouse_alone_is_seen_hovering_and_changes_nothing(path_screen: ScreenOn):
    screen = path_screen()
    viewport = screen.canvas.viewport()
    hover(viewport, on_canvas(screen, "b"))
    assert screen.canvas.marks.hovered == "b"
    QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave))
    assert screen.canvas.marks.hovered == ""
    Pen(viewport).hover(on_canvas(screen, "b"))
    assert screen.canvas.marks.hovered == ""
    assert screen.view.chosen == ()


# Moves, menus, panning


def test_from_the_handle_a_move_is_drawn_to_a_card_or_into_the_open(path_screen: ScreenOn):
    screen = path_screen()
    drawn: list[tuple[str, str]] = []
    screen.hand.move_drawn.connect(lambda a, b, _at: drawn.append((a, b)))
    viewport = screen.canvas.viewport()
    click(screen, "a")
    handle = on_canvas(screen, "a") + QPoint(60, 0)
    assert screen.canvas.hit(handle) == ("handle", "a")
    Hand(viewport, handle).move(viewport, on_canvas(screen, "c")).drop()
    Hand(viewport, handle).move(viewport, cell(screen, 2, 1)).drop()
    assert drawn == [("a", "c"), ("a", "")]
    Hand(viewport, handle).move(viewport, on_canvas(screen, "a")).drop()
    Hand(viewport, handle).move(screen.tools, QPoint(600, 10)).drop()
    Hand(viewport, handle).drop()
    assert len(drawn) == 2
    assert screen._desk.editor.undoable is None


def test_the_right_button_asks_for_the_menu_of_what_is_there(path_screen: ScreenOn):
    screen = path_screen()
    asked: list[tuple[str, str]] = []
    screen.hand.menu_asked.disconnect()
    screen.hand.menu_asked.connect(lambda kind, id, _at: asked.append((kind, id)))
    ask_menu(screen.canvas.viewport(), on_canvas(screen, "c"))
    ask_menu(screen.canvas.viewport(), cell(screen, 2, 1))
    waiting = screen.tray.card("y")
    assert waiting
    ask_menu(waiting, QPoint(20, 20))
    assert asked == [("card", "c"), ("cell", ""), ("card", "y")]
    assert screen._desk.selection == "y"


def test_the_menu_of_many_chosen_cards_leaves_them_chosen(path_screen: ScreenOn):
    screen = path_screen()
    choose(screen, "abc")
    ask_menu(screen.canvas.viewport(), on_canvas(screen, "b"))
    assert len(screen.view.chosen) == 3
    for menu in screen.findChildren(QMenu):
        menu.close()


def test_the_middle_button_and_the_space_bar_pull_the_path_along(path_screen: ScreenOn):
    screen = path_screen()
    screen.canvas.set_zoom(2)
    viewport, bar = screen.canvas.viewport(), screen.canvas.horizontalScrollBar()
    Hand(viewport, QPoint(700, 300), MIDDLE).move(viewport, QPoint(300, 300)).drop()
    seen = bar.value()
    assert seen > 0
    screen.readers.pan_held.emit(True)
    Hand(viewport, QPoint(300, 300)).move(viewport, QPoint(650, 300)).drop()
    assert bar.value() < seen
    screen.readers.pan_held.emit(False)
    assert screen._desk.editor.undoable is None


def test_the_rubber_band_at_the_edge_runs_the_path_along(path_screen: ScreenOn, qtbot: QtBot):
    screen = path_screen()
    screen.canvas.set_zoom(2)
    viewport, bar = screen.canvas.viewport(), screen.canvas.horizontalScrollBar()
    corner = screen.canvas.card_rect("a").topLeft() - QPoint(24, 20)
    hand = Hand(viewport, corner).move(viewport, QPoint(viewport.width() - 10, viewport.height() - 10))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    hand.drop()
    assert screen.view.chosen == ("a", "b", "c", "d")


# Cards that share a slot


def crowded(path_screen: ScreenOn) -> PathScreen:
    """Four neighbours in one cell, of which three are stacked, and three works under one stop."""
    base = [one for one in small() if one.id not in ("b", "c", "d")]
    fronts = [stop(id, "s1", "web", n) for n, id in enumerate("efg", 2)]
    works = [stop(id, "s1", "back", n) for n, id in enumerate("hij", 5)]
    screen = path_screen(Workshop([*base, *fronts, *works]))
    screen.view.stack(["a", "e", "f"], True)
    return screen


def test_a_stack_is_dragged_whole(path_screen: ScreenOn):
    screen = crowded(path_screen)
    carried(screen, "a").drop()
    assert (row(screen, "s1"), row(screen, "s3")) == ("ghij", "aef")
    screen._desk.undo()
    assert row(screen, "s1") == "aefghij"


def test_a_click_on_a_stack_fans_it_out(path_screen: ScreenOn):
    screen = crowded(path_screen)
    shown = screen.canvas.layout_shown.card("a")
    assert shown
    assert shown.form == "stack"
    click(screen, "a")
    fanned = screen.canvas.layout_shown.card("a")
    assert fanned
    assert fanned.form == "card"
    assert screen.view.chosen == ("a",)


def test_a_click_on_folded_works_chooses_all_of_them(path_screen: ScreenOn):
    screen = crowded(path_screen)
    shown = screen.canvas.layout_shown.card("h")
    assert shown
    assert shown.form == "works"
    click(screen, "h")
    assert set(screen.view.chosen) == set("hij")
