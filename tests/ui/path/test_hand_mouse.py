"""Cards dragged with a real mouse: out of the tray, along the path, back again, and called off."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cxworkshop.edits.path import in_stage, in_tray
from cxworkshop.model.path import Touchpoint
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import Hand, ScreenOn, cell, on_canvas


def row(screen: PathScreen, stage: str) -> str:
    return "".join(one.id for one in in_stage(screen._desk.workshop, stage))


def tray_hand(screen: PathScreen, id: str) -> Hand:
    card = screen.tray.card(id)
    assert card is not None
    return Hand(card, QPoint(70, 30))


def test_a_card_dragged_from_the_tray_lands_in_the_slot_under_the_pointer(path_screen: ScreenOn):
    screen = path_screen()
    said: list[str] = []
    screen._desk.said.connect(said.append)
    tray_hand(screen, "x").move(screen.canvas.viewport(), cell(screen, 0, 1, 1)).drop()
    assert row(screen, "s1") == "axb"
    assert screen._desk.workshop.the(Touchpoint, "x").channel_id == "phone"
    assert "2, Calls to ask, Stage 1, Phone, between 1 and 3" in said


def test_while_a_card_is_in_the_hand_its_slot_is_open_and_numbered_and_nothing_is_saved(path_screen: ScreenOn):
    screen = path_screen()
    hand = tray_hand(screen, "x").move(screen.canvas.viewport(), cell(screen, 0, 0, 0))
    assert screen.drag.ghost.isVisible()
    assert screen.canvas._slot.isVisible()
    assert screen.canvas._slot._number == 1
    assert screen.canvas.cards["a"].look.number == 1
    assert not screen._desk.workshop.the(Touchpoint, "x").is_placed
    hand.drop()
    assert not screen.drag.ghost.isVisible()


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


def test_escape_calls_a_drag_off_and_the_release_after_it_does_nothing(path_screen: ScreenOn):
    screen = path_screen()
    viewport = screen.canvas.viewport()
    hand = Hand(viewport, on_canvas(screen, "a")).move(viewport, cell(screen, 2, 1))
    QTest.keyClick(screen.canvas, Qt.Key.Key_Escape)
    assert not screen.drag.active
    hand.drop()
    assert row(screen, "s1") == "ab"
    assert screen._desk.editor.undoable is None
    assert screen.canvas.cards["a"].isVisible()


def test_a_card_is_lifted_only_after_six_pixels(path_screen: ScreenOn):
    screen = path_screen()
    viewport = screen.canvas.viewport()
    start = on_canvas(screen, "a")
    hand = Hand(viewport, start).move(viewport, start + QPoint(3, 2))
    assert not screen.drag.active
    hand.move(viewport, start + QPoint(5, 3))
    assert screen.drag.active
    hand.drop()


def test_oops_takes_the_last_drop_back(path_screen: ScreenOn):
    screen = path_screen()
    before = list(screen._desk.workshop)
    tray_hand(screen, "y").move(screen.canvas.viewport(), cell(screen, 1, 1, 0)).drop()
    assert screen.oops.isVisible()
    QTest.mouseClick(screen.oops.button, Qt.MouseButton.LeftButton)
    assert {one.id: one for one in screen._desk.workshop} == {one.id: one for one in before}
    assert screen.tray.card("y")


def test_a_save_that_fails_snaps_the_card_back(path_screen: ScreenOn):
    screen = path_screen(read_only=True)
    refused: list[str] = []
    screen._desk.refused.connect(refused.append)
    viewport = screen.canvas.viewport()
    Hand(viewport, on_canvas(screen, "a")).move(viewport, cell(screen, 2, 1)).drop()
    assert refused
    assert row(screen, "s1") == "ab"
    assert screen.canvas.cards["a"].pos().x() == 16


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
