"""What a screen reader finds on the path screen, asked through Qt's own accessibility tree."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from cxworkshop.edits.path import to_tray
from cxworkshop.model.path import Handover, Move, Touchpoint
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.path.screen import PathScreen
from cxworkshop.ui.path.stop_list import MORE, NAME
from tests.ui.path.conftest import ScreenOn, small, stop

NAMED, TOLD = QAccessible.Text.Name, QAccessible.Text.Description
INTERACTIVE = {
    QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton, QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText, QAccessible.Role.ListItem, QAccessible.Role.List, QAccessible.Role.ButtonMenu,
    QAccessible.Role.SpinBox, QAccessible.Role.Slider, QAccessible.Role.Link, QAccessible.Role.PageTab,
}  # fmt: skip


def reader(widget: QWidget) -> QAccessibleInterface:
    QAccessible.setActive(True)
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def stop_names(screen: PathScreen) -> list[str]:
    rows = reader(screen.readers)
    return [rows.child(n).text(NAMED) for n in range(rows.childCount())]


def everything(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield top
    for place in range(top.childCount()):
        child = top.child(place)
        if child is not None and not child.state().invisible:
            yield from everything(child)


def with_(*records: Record) -> Workshop:
    return Workshop([*small(), *records])


def test_a_stop_is_read_out_with_everything_the_eye_sees(path_screen: ScreenOn, demo: Workshop):
    screen = path_screen(demo)
    assert stop_names(screen)[2] == (
        "Time is booked online, stop 3 of 16, stage Booking, channel Website and booking calendar, "
        "owner AS, feeling so-so"
    )


def test_the_canvas_is_a_list_of_stops_where_they_are_painted(path_screen: ScreenOn):
    screen = path_screen()
    rows = reader(screen.readers)
    assert (rows.role(), rows.childCount()) == (QAccessible.Role.List, 4)
    item = rows.child(1)
    assert item.role() == QAccessible.Role.ListItem
    assert item.text(NAMED) == "Stop b, stop 2 of 4, stage Stage 1, channel Phone, owner nobody yet"
    painted = screen.canvas.card_rect("b")
    corner = screen.canvas.viewport().mapToGlobal(painted.topLeft())
    assert item.rect() == QRect(corner, painted.size())


def test_the_row_with_the_keyboard_follows_the_arrows(path_screen: ScreenOn):
    screen = path_screen()
    screen.activateWindow()
    screen.canvas.setFocus()
    for expected in ("Stop a", "Stop b", "Stop c"):
        QTest.keyClick(screen.readers, Qt.Key.Key_Right)
        focused = reader(screen.readers).focusChild()
        assert focused is not None
        assert focused.text(NAMED).startswith(expected)
        assert focused.state().focused


def test_a_screen_reader_that_moves_to_a_row_chooses_the_stop(path_screen: ScreenOn):
    screen = path_screen()
    screen.readers.setCurrentIndex(screen.readers.stops.at("c"))
    assert screen._desk.selection == "c"


def test_all_that_are_chosen_are_selected_rows(path_screen: ScreenOn):
    screen = path_screen()
    screen.view.choose(["a", "c"], "c")
    rows = reader(screen.readers)
    assert [rows.child(n).state().selected for n in range(4)] == [1, 0, 1, 0]
    assert "chosen" in rows.child(0).text(TOLD)


def test_what_else_is_known_is_told_after_the_name(path_screen: ScreenOn):
    answer = Handover(touchpoint_id="b", from_silo_id="as", to_silo_id="hn", agreed="no")
    drop_out = Move(path_id="p", move_kind="drop_out", from_id="b", share=15, reason="too dear")
    workshop = with_(answer, drop_out)
    owned = [workshop.the(Touchpoint, "a").but(owner_silo_id="as"),
             workshop.the(Touchpoint, "b").but(owner_silo_id="hn", is_key=True, observed=True)]  # fmt: skip
    screen = path_screen(Workshop([*workshop, *owned]))
    told = reader(screen.readers).child(1).text(TOLD)
    assert told == "starred, observed, fragile hand-over from AS to HN, 15 % leaves the path (too dear)"


def test_ten_thousand_stops_are_named_only_when_asked(path_screen: ScreenOn):
    screen = path_screen()
    asked: list[int] = []
    data = screen.readers.stops.data
    screen.readers.stops.data = lambda index, role=0: (  # type: ignore[method-assign]
        asked.append(index.row()) if role in (NAME, MORE) else None, data(index, role))[1]  # fmt: skip
    screen.view.reread()
    screen.readers.follow()
    assert asked == []


def test_a_stop_that_comes_or_goes_leaves_the_keyboard_where_it_was(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("c")
    screen._desk.do(lambda: to_tray(screen._desk.workshop, ["a"]))
    assert len(stop_names(screen)) == 3
    assert (screen._desk.selection, screen.readers.currentIndex().row()) == ("c", 1)
    screen._desk.undo()
    assert (screen._desk.selection, screen.readers.currentIndex().row()) == ("c", 2)


def test_stages_lanes_and_waiting_cards_are_named_and_take_the_keyboard(path_screen: ScreenOn):
    screen = path_screen()
    named = {one.text(NAMED): one.state().focusable for one in everything(reader(screen))}
    for name in ("Stage 1, Stage 1, 2 stops", "Lane Website, 2 stops", "Calls to ask, in the tray"):
        assert named[name], name


@pytest.mark.parametrize("language", ["en", "fi"])
def test_nothing_that_can_be_worked_is_without_a_name(path_screen: ScreenOn, demo: Workshop, language: str):
    screen = path_screen(demo, language=language)
    screen.open_card(screen.view.plan.stops[2].id)
    found = [one for one in everything(reader(screen)) if one.role() in INTERACTIVE]
    assert len(found) > 30
    nameless = [one.object().objectName() if one.object() else one.role() for one in found if not one.text(NAMED)]
    assert nameless == []


def test_a_stop_of_a_folded_stage_is_still_there(path_screen: ScreenOn):
    screen = path_screen(Workshop([*small(), stop("e", "s3", "web", 1)]))
    screen.view.fold_stage("s3")
    assert stop_names(screen)[-1].startswith("Stop e, stop 5 of 5, stage Stage 3")
    assert not reader(screen.readers).child(4).rect().isEmpty()


def test_every_stop_of_a_stack_is_named_where_the_stack_stands(path_screen: ScreenOn):
    screen = path_screen(Workshop([*small(), stop("e", "s1", "web", 3), stop("f", "s1", "web", 4)]))
    screen.view.stack(["e", "f"], True)
    rows = reader(screen.readers)
    assert [rows.child(n).text(NAMED)[:6] for n in range(rows.childCount())][2:4] == ["Stop e", "Stop f"]
    assert rows.child(2).rect() == rows.child(3).rect()
    assert not rows.child(3).rect().isEmpty()


def test_what_lies_under_a_point_is_the_stop_painted_there(path_screen: ScreenOn):
    screen = path_screen()
    rect = reader(screen.readers).child(2).rect()
    found = reader(screen.readers).childAt(rect.center().x(), rect.center().y())
    assert found.text(NAMED).startswith("Stop c")
