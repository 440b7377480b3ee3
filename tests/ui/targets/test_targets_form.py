"""The form of a target: opened, walked and filled by keyboard alone, each field one step that can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

from cxworkshop.edits import targets
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.targets.form import TargetForm
from cxworkshop.ui.targets.screen import TargetsScreen
from tests.ui.targets.conftest import ScreenOn, choose, desk_of, key, part, press, row, standing, target, write


def opened(screen: TargetsScreen, id: str = "a") -> TargetForm:
    """The form as Enter on a row opens it."""
    row(screen, id).setFocus()
    key(Qt.Key.Key_Return)
    form = screen.form
    assert form.isVisible()
    return form


def tab_to(name: str) -> QWidget:
    """Walks with Tab until the keyboard is where it is wanted."""
    for _ in range(60):
        here = QApplication.focusWidget()
        if here.objectName() == name:
            return here
        key(Qt.Key.Key_Tab)
    raise AssertionError(f"no way to {name} by Tab")


def pick(name: str, text: str) -> None:
    """Chooses from a list by its first letters, as the keyboard does."""
    choice = tab_to(f"targets.form.{name}")
    assert isinstance(choice, QComboBox)
    place = choice.findText(text, Qt.MatchFlag.MatchStartsWith)
    assert place >= 0, [choice.itemText(n) for n in range(choice.count())]
    steps = place - choice.currentIndex()
    key(*[Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up] * abs(steps))


def said(form: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(one.text() for one in form.findChildren(QLabel) if one.isVisible())


def test_it_opens_beside_the_list_and_escape_gives_the_keyboard_back(targets_screen: ScreenOn):
    screen = targets_screen()
    form = opened(screen)
    assert form.geometry().right() < screen.targets.x()
    assert QApplication.focusWidget().objectName() == "targets.form.title"
    key(Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert row(screen, "a").hasFocus()


def test_it_follows_the_row_that_is_chosen(targets_screen: ScreenOn):
    screen = targets_screen()
    form = opened(screen)
    QTest.mouseClick(row(screen, "c"), Qt.MouseButton.LeftButton, pos=QPoint(120, 24))
    assert form.isVisible()
    assert part(form, "targets.form.title").text() == "A ride home"


def test_what_is_typed_is_kept_when_another_row_is_chosen(targets_screen: ScreenOn):
    screen = targets_screen()
    opened(screen)
    tab_to("targets.form.description")
    write("Nobody waits")
    desk_of(screen).select("c")
    assert (target(screen, "a").description, target(screen, "c").description) == ("Nobody waits", "")


def test_tab_goes_round_inside(targets_screen: ScreenOn):
    screen = targets_screen()
    form = opened(screen)
    seen = set()
    for _ in range(60):
        key(Qt.Key.Key_Tab)
        assert form.isAncestorOf(QApplication.focusWidget())
        seen.add(QApplication.focusWidget().objectName())
    assert {"targets.form.title", "targets.form.remove", "targets.form.need_id"} <= seen


WRITTEN = [("description", "They hear from us"), ("process_step", "At booking"), ("freed_for", "A word more")]
PICKED = [
    ("target_type", "Tailor it", "tailor"),
    ("core_process_id", "Orders", "order"),
    ("kano", "Surprise", "surprise"),
    ("owner_silo_id", "HN", "hn"),
    ("author_silo_id", "AS", "as"),
]


@pytest.mark.parametrize(("field", "text"), WRITTEN)
def test_a_text_is_one_step(targets_screen: ScreenOn, field: str, text: str):
    screen = targets_screen()
    opened(screen)
    tab_to(f"targets.form.{field}")
    write(text)
    key(Qt.Key.Key_Tab)
    assert getattr(target(screen, "a"), field) == text
    desk_of(screen).undo()
    assert getattr(target(screen, "a"), field) == ""


@pytest.mark.parametrize(("field", "text", "value"), PICKED)
def test_a_choice_is_made_by_keys(targets_screen: ScreenOn, field: str, text: str, value: str):
    screen = targets_screen()
    before = target(screen, "a")
    opened(screen)
    pick(field, text)
    assert getattr(target(screen, "a"), field) == value
    while desk_of(screen).editor.undoable:
        desk_of(screen).undo()
    assert target(screen, "a") == before


def test_the_element_the_benefits_and_how_far_it_is_are_pressed(targets_screen: ScreenOn):
    screen = targets_screen()
    opened(screen)
    tab_to("targets.form.element.functionality")
    key(Qt.Key.Key_Right, Qt.Key.Key_Space)
    for name in ("benefit.loyalty", "benefit.growth"):
        tab_to(f"targets.form.{name}")
        key(Qt.Key.Key_Space)
    tab_to("targets.form.maturity.idea")
    key(Qt.Key.Key_Right, Qt.Key.Key_Space)
    now = target(screen, "a")
    assert (now.element, now.benefits, now.maturity) == ("ease", ("loyalty", "growth"), "designed")
    for _ in range(4):
        desk_of(screen).undo()
    assert target(screen, "a") == Target(id="a", title="Call back the same day", order=1)


def test_a_need_brings_its_group_whose_motive_and_goal_can_be_ticked(targets_screen: ScreenOn):
    screen = targets_screen()
    form = opened(screen)
    assert not form.findChild(QWidget, "targets.form.for_goal").isVisible()
    pick("need_id", "A ride instead")
    now = target(screen, "a")
    assert (now.need_id, now.group_id) == ("n", "g")
    assert "Everyday must run · Observed" in said(form)
    assert "Home in time" in said(form)
    tab_to("targets.form.for_goal")
    key(Qt.Key.Key_Space)
    assert target(screen, "a").for_goal
    desk_of(screen).undo()
    assert not target(screen, "a").for_goal


def test_a_tailored_target_says_for_which_group(targets_screen: ScreenOn):
    screen = targets_screen()
    form = opened(screen)
    assert not form.findChild(QWidget, "targets.form.group_id").isVisible()
    desk = desk_of(screen)
    desk.do(lambda: targets.revise(desk.workshop, "a", target_type="tailor"))
    pick("group_id", "Wants to know")
    assert target(screen, "a").group_id == "h"


def test_minutes_are_whole_numbers_and_can_be_emptied(targets_screen: ScreenOn):
    screen = targets_screen()
    opened(screen)
    tab_to("targets.form.minutes_freed")
    write("12x0")
    key(Qt.Key.Key_Tab)
    assert target(screen, "a").minutes_freed == 120
    tab_to("targets.form.minutes_freed").selectAll()  # type: ignore[attr-defined]
    key(Qt.Key.Key_Delete, Qt.Key.Key_Tab)
    assert target(screen, "a").minutes_freed is None


def test_the_measure_that_will_show_it_is_one_of_its_stops(targets_screen: ScreenOn):
    screen = targets_screen()
    form = opened(screen)
    assert part(form, "targets.form.measure_id").count() == 1
    desk = desk_of(screen)
    desk.do(lambda: targets.revise(desk.workshop, "a", touchpoint_ids=("t1",)))
    pick("measure_id", "1  Answered in a minute: 9 of 40")
    assert target(screen, "a").measure_id == "m"


def test_the_process_shows_its_criteria_and_ends_being_loose(targets_screen: ScreenOn):
    screen = targets_screen()
    form = opened(screen)
    assert "Loose" in said(form)
    pick("core_process_id", "Orders")
    assert "Loose" not in said(form)
    assert "not met · Answered by nine" in said(form)


def test_the_broken_base_is_named_with_its_stop(targets_screen: ScreenOn):
    screen = targets_screen()
    desk = desk_of(screen)
    desk.do(lambda: targets.revise(desk.workshop, "a", element="ease", touchpoint_ids=("t1", "t2")))
    assert "1 Stop t1: works 1 of 3" in said(opened(screen))


def test_giving_up_a_channel_shows_the_stops_it_hits(targets_screen: ScreenOn):
    screen = targets_screen()
    form = opened(screen)
    pick("target_type", "Give up a channel")
    pick("channel", "Phone")
    assert target(screen, "a").touchpoint_ids == ("t1", "t2")
    assert "Dropping it hits: 1 Stop t1 · 2 Stop t2." in said(form)


def test_stops_and_pairs_are_chosen_from_menus(targets_screen: ScreenOn):
    screen = targets_screen()
    form = opened(screen)
    press(form, "targets.form.stops")
    choose("2  Stop t2")
    press(form, "targets.form.pairs")
    choose("I cannot get through ← Nobody answers")
    assert (target(screen, "a").touchpoint_ids, target(screen, "a").problem_ids) == (("t2",), ("q",))
    assert "I cannot get through" in said(form)
    press(form, "targets.form.pairs")
    choose("I cannot get through ← Nobody answers")
    assert target(screen, "a").problem_ids == ()


def test_what_was_merged_into_it_is_told_and_splits_off(targets_screen: ScreenOn):
    screen = targets_screen()
    desk = desk_of(screen)
    desk.do(lambda: targets.merge_into(desk.workshop, "b", "a"))
    form = opened(screen)
    assert "merged into this" in said(form)
    press(form, "targets.form.split.b")
    assert standing(screen) == ["a", "b", "c", "d"]
    assert "merged into this" not in said(form)


def test_a_title_too_long_is_refused_in_a_sentence_and_shows_again_as_it_was(targets_screen: ScreenOn):
    screen = targets_screen()
    opened(screen)
    told: list[str] = []
    desk_of(screen).refused.connect(told.append)
    title = tab_to("targets.form.title")
    title.selectAll()  # type: ignore[attr-defined]
    write("x" * 71)
    key(Qt.Key.Key_Tab)
    assert target(screen, "a").title == "Call back the same day"
    assert part(screen, "targets.form.title").text() == "Call back the same day"
    assert told


def test_removed_from_the_form_it_closes_and_undo_brings_it_back(targets_screen: ScreenOn):
    screen = targets_screen()
    form = opened(screen)
    tab_to("targets.form.remove")
    key(Qt.Key.Key_Space)
    assert not form.isVisible()
    assert standing(screen) == ["b", "c", "d"]
    desk_of(screen).undo()
    assert standing(screen) == ["a", "b", "c", "d"]


def test_set_aside_from_the_form_it_can_be_taken_up_there(targets_screen: ScreenOn):
    screen = targets_screen()
    form = opened(screen)
    press(form, "targets.form.park")
    assert target(screen, "a").state == "parked"
    press(form, "targets.form.take_up")
    assert target(screen, "a").state == "candidate"


def test_one_that_is_found_but_not_in_the_list_is_shown_in_its_form(targets_screen: ScreenOn):
    screen = targets_screen()
    desk = desk_of(screen)
    desk.do(lambda: targets.merge_into(desk.workshop, "b", "a"))
    desk.select("b")
    assert part(screen, "targets.form.title").text() == "Show prices"
    press(screen, "targets.form.split")
    assert target(screen, "b").state == "candidate"


def test_the_votes_of_a_revealed_round_are_told(demo: Workshop, targets_screen: ScreenOn):
    screen = targets_screen(demo)
    assert "Round 1: place 1\n8 dots" in said(opened(screen, "k01"))


def test_it_speaks_finnish_at_once(targets_screen: ScreenOn):
    screen = targets_screen()
    form = opened(screen)
    desk_of(screen).set_language("fi")
    assert part(form, "targets.form.element.ease").accessibleName() == "Helppous"
    assert part(form, "targets.form.title").text() == "Call back the same day"


def test_where_nothing_may_be_written_it_only_shows(targets_screen: ScreenOn):
    screen = targets_screen(read_only=True)
    form = opened(screen)
    assert not part(form, "targets.form.title").isEnabled()
    key(Qt.Key.Key_Escape)
    assert not form.isVisible()
