"""Menus of cards, stages and cells, by mouse and key, for one card and for many."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from cxworkshop.edits.rows import in_stage, in_tray
from cxworkshop.model.path import Move, Stage, Touchpoint
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.path.links.handover_form import Between
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import ScreenOn, on_canvas, small, stop
from tests.ui.path.test_links_handovers import passing
from tests.ui.path.test_screen import all_actions, choose


def lines(menu: QMenu) -> list[str]:
    found = all_actions(menu)
    inner = [action.menu() for action in found]
    deeper = [one for sub in inner if isinstance(sub, QMenu) for one in sub.actions()]
    return [action.text().split("\t")[0] for action in [*found, *deeper] if action.text()]


def card_menu(screen: PathScreen, id: str) -> QMenu:
    return screen.menus.card(id, screen.open_card)


def card(screen: PathScreen, id: str) -> Touchpoint:
    return screen._desk.workshop.the(Touchpoint, id)


def four() -> Workshop:
    return Workshop([*small(), *[stop(f"n{n}", "s3", "web", n) for n in (1, 2, 3, 4)]])


def test_what_is_done_in_the_menu_of_a_chosen_card_is_done_to_all_that_are(path_screen: ScreenOn):
    screen = path_screen()
    screen.view.choose(["a", "b"], "a")
    for words in ("Star as a key stop", "HN  Garage", "Poor"):
        choose(card_menu(screen, "b"), words)
    assert [(card(screen, id).is_key, card(screen, id).owner_silo_id) for id in "ab"] == [(True, "hn")] * 2
    choose(card_menu(screen, "a"), "Back to the tray")
    assert {one.id for one in in_tray(screen._desk.workshop, "p")} == {"x", "y", "a", "b"}
    for _ in range(4):
        screen._desk.undo()
    assert screen._desk.editor.undoable is None


def test_the_menu_of_another_card_is_about_that_one_alone(path_screen: ScreenOn):
    screen = path_screen()
    screen.view.choose(["a", "b"], "a")
    choose(card_menu(screen, "c"), "Star as a key stop")
    assert [card(screen, id).is_key for id in "abc"] == [False, False, True]


def test_cards_that_should_end_and_others_are_marked_together(path_screen: ScreenOn):
    screen = path_screen()
    choose(card_menu(screen, "a"), "It should end")
    screen.view.choose(["a", "b"], "a")
    choose(card_menu(screen, "a"), "It should end")
    assert [card(screen, id).state for id in "ab"] == ["retire", "retire"]
    choose(card_menu(screen, "a"), "It goes on")
    assert [card(screen, id).state for id in "ab"] == ["placed", "placed"]


def test_a_new_way_and_those_there_are_reached_from_the_menu(path_screen: ScreenOn):
    way = Move(id="m", path_id="p", move_kind="drop_out", from_id="a", share=15, reason="No price")
    screen = path_screen(Workshop([*small(), way]))
    choose(card_menu(screen, "a"), "A new move…")
    assert screen.links.move_form.isVisible()
    screen.links.move_form.close_up()
    choose(card_menu(screen, "a"), "15 % · Leaves: No price")
    assert screen.links.move_form._move_id == "m"


def test_backstage_work_has_no_ways_but_says_what_it_serves(path_screen: ScreenOn):
    screen = path_screen()
    assert "A new move…" not in lines(card_menu(screen, "d"))
    choose(card_menu(screen, "d"), "1 Stop a")
    assert card(screen, "d").serves_id == "a"
    choose(card_menu(screen, "d"), "The stop before it")
    assert card(screen, "d").serves_id is None


def test_hand_overs_are_listed_with_the_helpers(path_screen: ScreenOn):
    screen = path_screen(passing())
    menu = card_menu(screen, "b")
    assert {"AS to HN at stop 2", "To a helper at this stop", "AS  Service"} <= set(lines(menu))
    choose(menu, "AS to HN at stop 2")
    assert screen.links.handover_form.between == Between("b", "as", "hn")


def test_four_neighbours_can_be_stacked_and_fanned_out(path_screen: ScreenOn):
    screen = path_screen(four())
    assert not [line for line in lines(card_menu(screen, "a")) if line.startswith("Stack")]
    choose(card_menu(screen, "n2"), "Stack 4 cards")
    assert screen.view.stacked == {"n1", "n2", "n3", "n4"}
    choose(card_menu(screen, "n1"), "Fan the stack out")
    assert screen.view.stacked == set()
    assert screen._desk.editor.undoable is None


def test_only_the_starred_stay_large(path_screen: ScreenOn):
    screen = path_screen()
    choose(card_menu(screen, "a"), "Only starred cards large")
    assert screen.view.only_starred
    choose(screen.menus.cell(lambda: None), "Only starred cards large")
    assert not screen.view.only_starred


def test_an_empty_cell_takes_a_card(path_screen: ScreenOn):
    screen, asked = path_screen(), []
    choose(screen.menus.cell(lambda: asked.append("card")), "Add a card here")
    assert asked == ["card"]


@pytest.mark.parametrize(("way", "where"), [("neighbour", "s2"), ("tray", "")])
def test_a_stage_with_cards_asks_where_they_go(path_screen: ScreenOn, way: str, where: str):
    screen = path_screen()
    choose(screen.menus.stage("s1"), "Remove…")
    screen.menus.removing.question.choose(way)
    workshop = screen._desk.workshop
    assert workshop.get(Stage, "s1") is None
    assert [card(screen, id).stage_id or "" for id in "ab"] == [where, where]
    if where:
        assert [one.id for one in in_stage(workshop, where)] == ["a", "b", "c", "d"]
    screen._desk.undo()
    assert [one.id for one in in_stage(workshop, "s1")] == ["a", "b"]


def test_two_stages_stay_without_a_question(path_screen: ScreenOn):
    screen, said = path_screen(), []
    screen._desk.refused.connect(said.append)
    choose(screen.menus.stage("s3"), "Remove…")
    choose(screen.menus.stage("s1"), "Remove…")
    assert said == ["A path has at least two stages."]
    assert screen.menus.removing.question is None


def popped_up() -> list[str]:
    """The lines of the menu that has just opened, which is closed again."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    found = lines(menu)
    menu.close()
    return found


def test_the_right_button_the_menu_key_and_the_labels_open_menus(path_screen: ScreenOn):
    screen = path_screen()
    viewport, at = screen.canvas.viewport(), on_canvas(screen, "a")
    screen._desk.select("a")
    QTest.keyClick(screen.readers, Qt.Key.Key_Menu)
    shown = [popped_up()]
    for widget, point in (
        (viewport, at),
        (screen.headers.header("s1"), QPoint(20, 20)),
        (screen.lanes.label("web"), QPoint(20, 20)),
    ):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, widget.mapToGlobal(point))
        QApplication.sendEvent(widget, event)
        shown.append(popped_up())
    assert ["Open the card" in menu for menu in shown] == [True, True, False, False]
    assert "Rename" in shown[2]
    assert "About this lane…" in shown[3]


def test_the_menu_of_many_cards_says_first_how_many_they_are(path_screen: ScreenOn):
    screen = path_screen()
    screen.view.choose(["a", "c"], "a")
    first = screen.menus.card("a", str).actions()[0]
    assert (first.text(), first.isEnabled()) == ("2 cards", False)
