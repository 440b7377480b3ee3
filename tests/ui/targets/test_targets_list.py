"""The list of targets: written, dragged, swiped, merged, and all of it taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.edits import targets
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from tests.ui.targets.conftest import (
    Drag,
    Finger,
    ScreenOn,
    choose,
    desk_of,
    key,
    part,
    press,
    row,
    small,
    standing,
    target,
    write,
)
from tests.ui.test_names import nameless

ALT = Qt.KeyboardModifier.AltModifier
GRIP = QPoint(120, 24)  # on the title of a row


def words(screen: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(one.text() for one in screen.findChildren(QLabel) if one.isVisible())


def test_a_target_is_written_and_taken_back(targets_screen: ScreenOn):
    screen = targets_screen()
    screen.targets.new.setFocus()
    write("Answer by nine")
    key(Qt.Key.Key_Return)
    assert desk_of(screen).workshop.all(Target)[-1].title == "Answer by nine"
    assert screen.targets.count.text() == "5"
    assert screen.targets.new.text() == ""
    desk_of(screen).undo()
    assert len(standing(screen)) == 4


def test_the_silo_that_writes_is_kept_with_the_target_and_counted(targets_screen: ScreenOn):
    screen = targets_screen()
    press(screen, "targets.writer")
    choose("HN  Garage")
    write("Answer by nine")
    key(Qt.Key.Key_Return)
    made = desk_of(screen).workshop.all(Target)[-1]
    assert made.author_silo_id == "hn"
    assert "Written by Garage" in row(screen, made.id).toolTip()
    assert part(screen, "targets.voices.head").accessibleName() == "Who wrote them, 1"


def test_a_title_is_written_in_place(targets_screen: ScreenOn):
    screen = targets_screen()
    QTest.mouseClick(row(screen, "b"), Qt.MouseButton.LeftButton, pos=GRIP)
    assert row(screen, "b").title.hasFocus()
    QApplication.focusWidget().selectAll()
    write("Show all prices")
    key(Qt.Key.Key_Escape)
    assert target(screen, "b").title == "Show all prices"
    assert row(screen, "b").hasFocus()
    desk_of(screen).undo()
    assert row(screen, "b").title.text() == "Show prices"


def test_dropped_on_another_it_is_merged_with_its_words_kept_and_oops_takes_it_back(targets_screen: ScreenOn):
    screen = targets_screen()
    hand = Drag(row(screen, "c"), GRIP).over(row(screen, "a"), 0.5)
    assert part(screen, "targets.ghost").isVisible()
    hand.drop()
    assert (target(screen, "c").state, target(screen, "c").merged_into_id) == ("merged", "a")
    assert target(screen, "c").title == "A ride home"
    assert standing(screen) == ["a", "b", "d"]
    press(screen, "oops.button")
    assert standing(screen) == ["a", "b", "c", "d"]


def test_dropped_between_others_it_moves(targets_screen: ScreenOn):
    screen = targets_screen()
    Drag(row(screen, "d"), GRIP).over(row(screen, "b"), 0.1).drop()
    assert standing(screen) == ["a", "d", "b", "c"]
    Drag(row(screen, "a"), GRIP).over(row(screen, "c"), 0.95).drop()
    assert standing(screen) == ["d", "b", "c", "a"]
    desk_of(screen).undo()
    desk_of(screen).undo()
    assert standing(screen) == ["a", "b", "c", "d"]


def test_held_still_it_lifts_and_let_go_nothing_happens(qtbot: QtBot, targets_screen: ScreenOn):
    screen = targets_screen()
    hand = Drag(row(screen, "b"), GRIP)
    qtbot.waitUntil(lambda: screen.targets.list.hand.now == "lift")
    hand.drop()
    assert standing(screen) == ["a", "b", "c", "d"]
    assert desk_of(screen).editor.undoable is None


def test_escape_puts_back_what_is_carried(targets_screen: ScreenOn):
    screen = targets_screen()
    hand = Drag(row(screen, "c"), GRIP).over(row(screen, "a"), 0.5)
    key(Qt.Key.Key_Escape)
    hand.drop()
    assert standing(screen) == ["a", "b", "c", "d"]


def test_dropped_outside_the_list_it_goes_back(targets_screen: ScreenOn):
    screen = targets_screen()
    Drag(row(screen, "c"), GRIP).by(0, 60).by(-600, 0).drop()
    assert standing(screen) == ["a", "b", "c", "d"]


@pytest.mark.parametrize("across", [-200, 200])
def test_swiped_to_a_side_it_is_set_aside_and_oops_takes_it_back(targets_screen: ScreenOn, across: int):
    screen = targets_screen()
    Drag(row(screen, "b"), QPoint(250, 24)).by(across, 0).drop()
    assert target(screen, "b").state == "parked"
    press(screen, "oops.button")
    assert target(screen, "b").state == "candidate"


def test_swiped_only_a_little_it_slides_back(targets_screen: ScreenOn):
    screen = targets_screen()
    Drag(row(screen, "b"), QPoint(250, 24)).by(80, 0).drop()
    assert standing(screen) == ["a", "b", "c", "d"]
    assert row(screen, "b").x() == 0


def test_set_aside_and_taken_up_again(targets_screen: ScreenOn):
    screen = targets_screen()
    row(screen, "b").setFocus()
    key(Qt.Key.Key_S)
    assert standing(screen) == ["a", "c", "d"]
    assert row(screen, "c").hasFocus()
    press(screen, "targets.up.b")
    assert standing(screen) == ["a", "b", "c", "d"]


def test_arrows_walk_and_with_alt_they_carry(targets_screen: ScreenOn):
    screen = targets_screen()
    row(screen, "a").setFocus()
    key(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert row(screen, "c").hasFocus()
    key(Qt.Key.Key_Up, held=ALT)
    assert standing(screen) == ["a", "c", "b", "d"]
    assert row(screen, "c").hasFocus()
    key(Qt.Key.Key_Down, Qt.Key.Key_Down, held=ALT)
    assert standing(screen) == ["a", "b", "d", "c"]


def test_merged_by_keyboard_and_split_off_again(targets_screen: ScreenOn):
    screen = targets_screen()
    row(screen, "b").setFocus()
    key(Qt.Key.Key_M)
    part(screen, "targets.merging.other").setCurrentIndex(2)
    part(screen, "targets.merging.go").setFocus()
    key(Qt.Key.Key_Return)
    assert target(screen, "b").merged_into_id == "d"
    press(screen, "targets.merged.head")
    press(screen, "targets.split.b")
    assert target(screen, "b").state == "candidate"


def test_the_merge_button_begins_with_two_that_sound_alike(targets_screen: ScreenOn):
    screen = targets_screen()
    desk = desk_of(screen)
    desk.do(lambda: targets.add_target(desk.workshop, "Showing the prices"))
    press(screen, "targets.merge")
    assert part(screen, "targets.merging.one").currentText() == "Showing the prices"
    assert part(screen, "targets.merging.other").currentText() == "Show prices"
    key(Qt.Key.Key_Escape)
    assert len(standing(screen)) == 5


def test_two_that_sound_alike_are_asked_about_and_merged_by_a_tap(targets_screen: ScreenOn):
    screen = targets_screen()
    desk = desk_of(screen)
    desk.do(lambda: targets.add_target(desk.workshop, "Showing the prices"))
    assert "“Show prices” and “Showing the prices” sound alike. Merge?" in words(screen)
    press(screen, "targets.alike.merge")
    assert desk.workshop.all(Target)[-1].merged_into_id == "b"
    assert "sound alike" not in words(screen)


def test_what_is_not_the_same_is_not_asked_again(targets_screen: ScreenOn):
    screen = targets_screen()
    desk = desk_of(screen)
    desk.do(lambda: targets.add_target(desk.workshop, "Showing the prices"))
    press(screen, "targets.alike.apart")
    assert "sound alike" not in words(screen)
    desk.do(lambda: targets.park(desk.workshop, "a"))
    assert "sound alike" not in words(screen)


def test_over_twenty_targets_ask_to_be_merged(targets_screen: ScreenOn):
    many = [Target(id=f"x{n}", title=f"{word} {n}", order=9 + n) for n, word in enumerate("abcdefghijklmnopq")]
    screen = targets_screen(Workshop([*small(), *many]))
    assert "21 targets are many for one vote." in words(screen)
    desk_of(screen).do(lambda: targets.park(desk_of(screen).workshop, "x0"))
    assert "many for one vote" not in words(screen)


def test_when_all_only_fix_a_sentence_says_so_and_the_bar_has_one_colour(targets_screen: ScreenOn):
    screen = targets_screen()
    assert "only fix what is broken" in words(screen)
    press(screen, "targets.element.a")
    choose("Emotion")
    assert target(screen, "a").element == "emotion"
    desk = desk_of(screen)
    desk.do(lambda: targets.revise(desk.workshop, "a", target_type="emotion"))
    assert "only fix what is broken" not in words(screen)
    assert part(screen, "targets.balance").counts == {"functionality": 3, "ease": 0, "community": 0, "emotion": 1}


def test_badges_say_base_first_and_loose_until_that_is_mended(targets_screen: ScreenOn):
    screen = targets_screen()
    desk = desk_of(screen)
    assert "Loose" in row(screen, "a").badges.accessibleName()
    desk.do(lambda: targets.revise(desk.workshop, "a", core_process_id="order", element="ease"))
    assert not row(screen, "a").badges.isVisible()
    press(screen, "targets.stops.a")
    choose("1  Stop t1")
    assert target(screen, "a").touchpoint_ids == ("t1",)
    assert "Base first: things do not work yet at stop 1." in row(screen, "a").badges.accessibleName()


def test_words_of_price_alone_get_a_question_mark_until_a_need_is_named(targets_screen: ScreenOn):
    screen = targets_screen()
    desk = desk_of(screen)
    assert "Only about price?" in row(screen, "b").badges.accessibleName()
    desk.do(lambda: targets.answer_need(desk.workshop, "b", "h"))
    assert "Only about price?" not in row(screen, "b").badges.accessibleName()


def test_what_was_seen_becomes_a_target_by_one_tap(targets_screen: ScreenOn):
    screen = targets_screen()
    press(screen, "targets.nowhere.head")
    press(screen, "targets.take_up.o")
    made = desk_of(screen).workshop.all(Target)[-1]
    assert (made.title, made.touchpoint_ids) == ("I waited in the yard", ("t2",))
    assert row(screen, made.id).title.hasFocus()
    desk_of(screen).undo()
    assert len(standing(screen)) == 4


def test_what_is_made_is_brought_into_sight(qtbot: QtBot, targets_screen: ScreenOn):
    many = [Target(id=f"x{n}", title=f"Wish number {n}", order=9 + n) for n in range(30)]
    screen = targets_screen(Workshop([*small(), *many]))
    press(screen, "targets.nowhere.head")
    press(screen, "targets.take_up.o")
    made = row(screen, desk_of(screen).workshop.all(Target)[-1].id)
    area = screen.targets._area.viewport()
    qtbot.waitUntil(lambda: area.rect().contains(made.mapTo(area, QPoint(40, 40))))


def test_what_changes_elsewhere_is_read_when_the_list_is_next_seen(targets_screen: ScreenOn):
    screen = targets_screen()
    screen.hide()
    desk = desk_of(screen)
    desk.do(lambda: targets.revise(desk.workshop, "a", title="Ring back"))
    screen.show()
    assert row(screen, "a").title.text() == "Ring back"


def test_everything_in_the_list_and_the_form_can_be_named(demo: Workshop, targets_screen: ScreenOn):
    screen = targets_screen(demo)
    press(screen, "targets.nowhere.head")
    press(screen, "targets.needs.head")
    row(screen, "k05").setFocus()
    key(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert not nameless(screen)


def test_a_need_without_a_target_gets_one_by_one_tap(targets_screen: ScreenOn):
    screen = targets_screen()
    press(screen, "targets.needs.head")
    press(screen, "targets.answer.n")
    made = desk_of(screen).workshop.all(Target)[-1]
    assert (made.title, made.group_id, made.need_id) == ("A ride instead", "g", "n")


def test_removed_by_its_menu_and_taken_back(targets_screen: ScreenOn):
    screen = targets_screen()
    press(screen, "targets.more.c")
    choose("Remove")
    assert standing(screen) == ["a", "b", "d"]
    desk_of(screen).undo()
    assert standing(screen) == ["a", "b", "c", "d"]


def test_where_nothing_may_be_written_nothing_moves(targets_screen: ScreenOn):
    screen = targets_screen(read_only=True)
    assert not screen.targets.new.isEnabled()
    Drag(row(screen, "c"), GRIP).over(row(screen, "a"), 0.5).drop()
    row(screen, "a").setFocus()
    key(Qt.Key.Key_S)
    assert standing(screen) == ["a", "b", "c", "d"]


def test_in_a_low_window_the_causes_fold_and_come_back(targets_screen: ScreenOn):
    screen = targets_screen(size=(1192, 600))
    assert screen.arcs.is_folded
    press(screen, "targets.arcs.more")
    assert not screen.arcs.is_folded
    press(screen, "targets.arcs.less")
    assert screen.arcs.is_folded


def test_enough_targets_go_to_the_vote(qtbot: QtBot, targets_screen: ScreenOn):
    screen = targets_screen()
    assert screen.take.accessibleName() == "Take 4 to the vote"
    with qtbot.waitSignal(desk_of(screen).going) as asked:
        press(screen, "targets.take")
    assert asked.args == ["vote", ""]


def test_the_list_speaks_finnish_at_once(targets_screen: ScreenOn):
    screen = targets_screen()
    desk_of(screen).set_language("fi")
    assert screen.take.accessibleName() == "Vie 4 äänestykseen"


def test_a_finger_scrolls_at_once_and_lifts_after_it_has_rested(qtbot: QtBot, targets_screen: ScreenOn):
    many = [Target(id=f"x{n}", title=f"Wish number {n}", order=9 + n) for n in range(30)]
    screen = targets_screen(Workshop([*small(), *many]))
    here, bar = row(screen, "d"), screen.targets._area.verticalScrollBar()
    Finger(here).press(GRIP).move(GRIP - QPoint(0, 90)).lift()
    assert bar.value() > 0
    assert standing(screen)[:4] == ["a", "b", "c", "d"]
    bar.setValue(0)
    QApplication.processEvents()
    finger = Finger(here).press(GRIP)
    qtbot.waitUntil(lambda: screen.targets.list.hand.now == "lift")
    finger.move(GRIP - QPoint(0, 2 * here.height())).lift()
    assert target(screen, "d").merged_into_id == "b"


def test_a_finger_swipes_aside(targets_screen: ScreenOn):
    screen = targets_screen()
    Finger(row(screen, "b")).press(GRIP).move(GRIP + QPoint(200, 0)).lift()
    assert target(screen, "b").state == "parked"
