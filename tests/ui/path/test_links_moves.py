"""Ways drawn and changed: from the handle, by keyboard, in the form, one change for each field."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from cxworkshop.edits import moves
from cxworkshop.edits.path import to_tray
from cxworkshop.layout.shapes import Point
from cxworkshop.model.path import Move
from cxworkshop.model.targets import CauseLink
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import create
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.path.links.move_form import MoveForm
from cxworkshop.ui.path.screen import PathScreen
from cxworkshop.ui.window import Window
from tests.ui.path.conftest import Hand, ScreenOn, at_point, cell, on_canvas, small, stop


def ways(screen: PathScreen) -> list[Move]:
    return screen._desk.workshop.all(Move)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def drawn(screen: PathScreen, from_id: str, to_id: str = "") -> MoveForm:
    screen.links.draw(from_id, to_id, screen.mapToGlobal(QPoint(600, 300)))
    return screen.links.move_form


def with_way(**more: object) -> Workshop:
    fields = {"move_kind": "drop_out", "from_id": "a", "share": 15, "reason": "No price", **more}
    return Workshop([*small(), Move(id="m", path_id="p", **fields)])


def opened(screen: PathScreen) -> MoveForm:
    """The form of the way m, by a tap on its chip."""
    chip = next(one for one in screen.canvas.layout_shown.chips if one.move.id == "m")
    at = at_point(screen, chip.rect.centre)
    QTest.mouseClick(screen.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    return screen.links.move_form


def test_only_the_kinds_that_fit_can_be_picked(path_screen: ScreenOn):
    form = drawn(path_screen(), "b", "a")
    enabled = {kind for kind in ("forward", "switch", "return", "pause", "drop_out", "re_entry")
               if form.kinds.button(kind).isEnabled()}  # fmt: skip
    assert enabled == {"return", "re_entry"}


def test_a_tap_on_a_kind_draws_the_way_and_its_details_follow_one_change_each(path_screen: ScreenOn):
    screen = path_screen()
    form = drawn(screen, "a", "b")
    click(form.kinds.button("switch"))
    QTest.keyClicks(form.share.field, "20")
    QTest.keyClick(form.share.field, Qt.Key.Key_Return)
    QTest.keyClicks(form.reason, "No suitable time")
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    (way,) = ways(screen)
    assert (way.move_kind, way.from_id, way.to_id) == ("switch", "a", "b")
    assert (way.share, way.reason) == (20, "No suitable time")
    for left in ((20, ""), (None, "")):
        screen._desk.undo()
        assert (ways(screen)[0].share, ways(screen)[0].reason) == left
    screen._desk.undo()
    assert ways(screen) == []
    assert not form.isVisible()


def test_into_the_empty_somebody_leaves_and_that_is_offered_first(path_screen: ScreenOn):
    screen = path_screen()
    form = drawn(screen, "a")
    assert form.focusWidget() is form.kinds.button("drop_out")
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    assert [(way.move_kind, way.from_id, way.to_id) for way in ways(screen)] == [("drop_out", "a", None)]


def test_the_target_can_be_chosen_in_the_form(path_screen: ScreenOn):
    screen = path_screen()
    form = drawn(screen, "c")
    QTest.keyClick(form._where, Qt.Key.Key_Down)
    assert form.kinds.button("return").isEnabled()
    click(form.kinds.button("return"))
    assert [(way.move_kind, way.to_id) for way in ways(screen)] == [("return", "a")]


def test_a_way_from_backstage_is_refused_in_words_and_nothing_opens(path_screen: ScreenOn):
    screen, said = path_screen(), []
    screen._desk.refused.connect(said.append)
    form = drawn(screen, "d")
    assert not form.isVisible()
    assert said == ["Only the customer moves along the path. Backstage work has no moves of its own."]


def test_a_tap_on_a_chip_opens_its_way(path_screen: ScreenOn):
    screen = path_screen(with_way())
    form = opened(screen)
    assert form.isVisible()
    assert (form.kinds.key, form.share.field.text(), form.reason.text()) == ("drop_out", "15", "No price")


def test_a_tap_elsewhere_closes_the_form_and_keeps_what_was_typed(path_screen: ScreenOn):
    screen = path_screen(with_way())
    form = opened(screen)
    form.reason.setFocus()
    form.reason.selectAll()
    QTest.keyClicks(form.reason, "Too dear")
    QTest.mouseClick(form._sheet, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not form.isVisible()
    assert ways(screen)[0].reason == "Too dear"


def test_escape_closes_keeps_the_text_and_gives_the_keyboard_back_to_the_canvas(path_screen: ScreenOn):
    screen = path_screen(with_way())
    form = opened(screen)
    form.reason.setFocus()
    QTest.keyClicks(form.reason, "!")
    QTest.keyClick(form.reason, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert ways(screen)[0].reason != "No price"
    assert screen.focusWidget() in (screen.canvas, screen.canvas.focusProxy())


def test_more_than_all_is_refused_and_the_field_shows_what_is_true(path_screen: ScreenOn):
    screen, said = path_screen(with_way()), []
    screen._desk.refused.connect(said.append)
    form = opened(screen)
    form.share.field.selectAll()
    QTest.keyClicks(form.share.field, "150")
    QTest.keyClick(form.share.field, Qt.Key.Key_Return)
    assert said == ["A share is between 0 and 100 %."]
    assert (ways(screen)[0].share, form.share.field.text()) == (15, "15")


@pytest.mark.parametrize(("typed", "share"), [("", None), ("40%", 40), ("ten", 15), ("0", 0)])
def test_a_share_is_a_number_or_not_known(path_screen: ScreenOn, typed: str, share: int | None):
    screen = path_screen(with_way())
    form = opened(screen)
    form.share.field.selectAll()
    QTest.keyClick(form.share.field, Qt.Key.Key_Backspace)
    QTest.keyClicks(form.share.field, typed)
    QTest.keyClick(form.share.field, Qt.Key.Key_Return)
    assert ways(screen)[0].share == share


def test_less_and_more_step_by_five(path_screen: ScreenOn):
    screen = path_screen(with_way())
    form = opened(screen)
    click(form.share.more)
    click(form.share.more)
    click(form.share.less)
    assert ways(screen)[0].share == 20


def test_another_kind_takes_the_ends_along(path_screen: ScreenOn):
    screen = path_screen(with_way())
    form = opened(screen)
    click(form.kinds.button("pause"))
    assert (ways(screen)[0].move_kind, ways(screen)[0].to_id) == ("pause", "a")
    assert form.gap.isVisible()


def test_a_way_is_removed_from_its_form_and_comes_back_with_undo(path_screen: ScreenOn):
    screen = path_screen(with_way())
    form = opened(screen)
    click(form._remove)
    assert ways(screen) == []
    assert not form.isVisible()
    screen._desk.undo()
    assert [way.id for way in ways(screen)] == ["m"]


def test_a_way_of_a_stop_in_the_tray_is_not_shown_and_comes_back_with_it(path_screen: ScreenOn):
    screen = path_screen(with_way())
    screen._desk.do(lambda: to_tray(screen._desk.workshop, ["a"]))
    assert not screen.canvas.layout_shown.chips
    assert ways(screen)
    screen._desk.undo()
    assert [chip.move.id for chip in screen.canvas.layout_shown.chips] == ["m"]


def test_the_form_stays_inside_the_window_and_takes_the_keyboard_round(path_screen: ScreenOn):
    screen = path_screen(with_way(), size=(1000, 600))
    screen.links.open("chip", "m", screen.mapToGlobal(QPoint(990, 590)))
    form = screen.links.move_form
    assert screen.rect().contains(form.geometry())
    seen = []
    for _ in range(12):
        QTest.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        seen.append(form.focusWidget())
    assert all(form.isAncestorOf(widget) for widget in seen)
    assert form.kinds.button("pause") in seen
    assert form._close in seen


def test_keys_in_the_form_do_not_reach_the_path_behind(path_screen: ScreenOn):
    screen = path_screen(with_way())
    screen._desk.select("a")
    form = opened(screen)
    QTest.keyClick(form.kinds.button("drop_out"), Qt.Key.Key_Delete)
    QTest.keyClick(form.kinds.button("drop_out"), Qt.Key.Key_S)
    assert not screen._desk.editor.undoable


def test_a_way_is_drawn_by_keyboard_alone(path_screen: ScreenOn):
    screen = path_screen()
    screen.canvas.setFocus()
    screen._desk.select("a")
    for key in (Qt.Key.Key_M, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(screen.readers, key)
    form = screen.links.move_form
    assert form.isVisible()
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    assert [(way.move_kind, way.from_id, way.to_id) for way in ways(screen)] == [("switch", "a", "b")]


def test_every_button_of_the_form_is_large_enough_for_a_finger_and_has_a_name(path_screen: ScreenOn):
    screen = path_screen(with_way())
    form = opened(screen)
    buttons = [form.kinds.button(kind) for kind in ("forward", "pause", "drop_out")]
    for button in [*buttons, form.share.less, form.share.more, form._close, form._remove]:
        assert button.height() >= 48
        assert button.accessibleName()


def test_a_stop_that_moved_past_the_other_asks_whether_it_is_still_the_same_way(path_screen: ScreenOn):
    way = moves.add_move(small(), "return", "c", "a").edits[0].after
    screen = path_screen(Workshop([*small(), way]))
    screen.links.open("way", way.id, screen.mapToGlobal(QPoint(600, 300)))
    assert screen.links.move_form._ask.isHidden()
    screen.links.move_form.close_up()
    screen.actions_.place("a", "s3", "web")
    screen.links.open("way", way.id, screen.mapToGlobal(QPoint(600, 300)))
    assert not screen.links.move_form._ask.isHidden()


def test_a_drag_from_the_handle_onto_a_stop_draws_a_move(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("a")
    rect = screen.canvas.card_rect("a")
    handle = QPoint(rect.right(), rect.center().y())
    assert screen.canvas.hit(handle).kind == "handle"
    Hand(screen.canvas.viewport(), handle).move(screen.canvas.viewport(), on_canvas(screen, "c")).drop()
    form = screen.links.move_form
    assert (form._from, form._to) == ("a", "c")
    click(form.kinds.button("forward"))
    assert [(way.from_id, way.to_id) for way in ways(screen)] == [("a", "c")]


def test_a_drag_from_the_handle_into_the_open_offers_to_leave(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("a")
    rect = screen.canvas.card_rect("a")
    hand = Hand(screen.canvas.viewport(), QPoint(rect.right(), rect.center().y()))
    hand.move(screen.canvas.viewport(), cell(screen, 2, 1)).drop()
    assert (screen.links.move_form._from, screen.links.move_form._to) == ("a", None)


def test_a_tap_on_the_line_of_a_return_opens_it(path_screen: ScreenOn):
    back = Move(id="m", path_id="p", move_kind="return", from_id="c", to_id="a")
    screen = path_screen(Workshop([*small(), back]))
    (line,) = screen.canvas.layout_shown.returns
    a, b = line.points[1:3]
    at = at_point(screen, Point((a.x + b.x) / 2, (a.y + b.y) / 2))
    QTest.mouseClick(screen.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert screen.links.move_form.isVisible()
    assert screen.links.move_form._move_id == "m"


def test_a_tap_on_an_arc_chooses_where_trouble_is_born_and_where_it_shows(path_screen: ScreenOn):
    link = CauseLink(id="l", cause_id="a", symptom_id="c", why="Nobody tells")
    screen, said = path_screen(Workshop([*small(), link])), []
    screen._desk.said.connect(said.append)
    screen.view.show_layer("causes", True)
    (arc,) = screen.canvas.layout_shown.arcs
    end, before = arc.points[-1], arc.points[-2]
    at = at_point(screen, Point(end.x, (end.y + before.y) / 2))
    QTest.mouseClick(screen.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert set(screen.view.chosen) == {"a", "c"}
    assert said[-1] == "Born at stop 1, shows at stop 3: Nobody tells"


def test_a_form_does_not_cover_what_it_is_about_when_there_is_room_beside(path_screen: ScreenOn):
    screen = path_screen(with_way(), size=(1352, 520))
    at = QPoint(300, 260)
    screen.links.open("chip", "m", screen.mapToGlobal(at))
    assert not screen.links.move_form.geometry().contains(at)


def test_a_form_closes_when_another_screen_is_shown_and_keeps_what_was_typed(
    window: Window, tmp_path: Path, demo: Workshop
):
    create(tmp_path / "sample.cxw", demo)
    window.open_path(str(tmp_path / "sample.cxw"))
    window.show_screen("path")
    screen, way = window.workbench.show_screen("path"), demo.all(Move)[0]
    screen.links.open("chip", way.id, screen.mapToGlobal(QPoint(600, 300)))
    form = screen.links.move_form
    assert form.parent() is window
    form.reason.selectAll()
    QTest.keyClicks(form.reason, "Too dear")
    window.show_screen("targets")
    assert not form.isVisible()
    assert form.parent() is screen
    assert window.desk.workshop.the(Move, way.id).reason == "Too dear"


def test_moves_that_share_a_line_are_picked_from_a_list(path_screen: ScreenOn):
    stops = [stop(f"n{n}", "s3", "web", n) for n in (1, 2, 3, 4)]
    back = [
        Move(id=f"m{n}", path_id="p", move_kind="return", from_id=f"n{n}", to_id="a", share=n) for n in (1, 2, 3, 4)
    ]
    screen = path_screen(Workshop([*small(), *stops, *back]))
    shared = next(line for line in screen.canvas.layout_shown.returns if len(line.moves) > 1)
    screen.links.open("way", shared.moves[0].id, QPoint(500, 300))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == len(shared.moves)
    QTest.keyClick(menu, Qt.Key.Key_Up)  # round to the last
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert screen.links.move_form._move_id == shared.moves[-1].id


def test_an_arc_that_is_tapped_opens_to_be_told_why(path_screen: ScreenOn):
    link = CauseLink(id="l", cause_id="a", symptom_id="c")
    screen = path_screen(Workshop([*small(), link]))
    screen.links.open("arc", "a>c", screen.mapToGlobal(QPoint(600, 300)))
    form = screen.links.cause_form
    why = form.findChild(LineField, "targets.cause.why.l")
    QTest.keyClicks(why, "Nobody tells")
    QTest.keyClick(why, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert screen._desk.workshop.the(CauseLink, "l").why == "Nobody tells"


def test_a_cause_is_linked_from_the_menu_of_the_stop_where_it_shows(path_screen: ScreenOn):
    screen = path_screen(Workshop(small()))
    menu = screen.menus.card("c", screen.open_card)
    born = next(action.menu() for action in menu.actions() if action.text() == "Trouble here is born at")
    assert isinstance(born, QMenu)
    next(action for action in born.actions() if "Stop a" in action.text()).trigger()
    (link,) = screen._desk.workshop.all(CauseLink)
    assert (link.cause_id, link.symptom_id) == ("a", "c")
    assert len(screen.canvas.layout_shown.arcs) == 1
    assert screen.links.cause_form.isVisible()
