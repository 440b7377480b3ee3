"""Two paths side by side: opened by menu and key, marked in words, scrolling together, changing nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cxworkshop.edits import path as verbs
from cxworkshop.edits import scores
from cxworkshop.edits.paths import copy_path, remove_path
from cxworkshop.insight.compare import compare
from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.stops import stops
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.path.looking.compare import ComparePaths, summary
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import ScreenOn

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def two(demo: Workshop) -> Workshop:
    """The sample path, and a target where one stop is gone, one is new and one feels better."""
    first = demo.all(Path)[0].id
    demo.apply(copy_path(demo, first, "As it should be"))
    target = demo.all(Path)[1].id
    line = stops(demo, target)
    demo.apply(verbs.to_tray(demo, [line[1].touchpoint.id]))
    demo.apply(scores.score(demo, line[4].touchpoint.id, "emotion", 2))
    demo.apply(verbs.add_placed(demo, target, "A video of the work", line[8].stage.id, line[8].channel.id, 1))
    return demo


def by_key(screen: PathScreen) -> ComparePaths:
    QTest.keyClick(screen.window(), Qt.Key.Key_P, CTRL_SHIFT)
    assert screen.looking.compare is not None
    return screen.looking.compare


def test_the_key_opens_it_with_today_first_and_a_summary(live_screen: ScreenOn, two: Workshop):
    screen = live_screen(two)
    screen.view.show_path(two.all(Path)[1].id)
    shown = by_key(screen)
    assert shown.isVisible()
    assert shown.before.view.path_id == two.all(Path)[0].id
    assert shown.summary.text().startswith("1 new, 1 gone, ")
    assert "1 feels better" in shown.summary.text()


def test_the_switcher_leads_there_too(live_screen: ScreenOn, two: Workshop):
    screen = live_screen(two)
    menu = screen.tools.paths.menu_now()
    next(action for action in menu.actions() if action.text().startswith("Compare with")).trigger()
    assert screen.looking.compare is not None
    assert screen.looking.compare.isVisible()


def test_every_difference_is_a_line_that_shows_its_stop_on_both_paths(live_screen: ScreenOn, two: Workshop):
    shown = by_key(live_screen(two))
    lines = [shown.list.item(place).text() for place in range(shown.list.count())]
    assert any(line.endswith("\nbetter") for line in lines)
    place = next(place for place, line in enumerate(lines) if line.endswith("\nbetter"))
    for _ in range(place + 1):
        QTest.keyClick(shown.list, Qt.Key.Key_Down)
    pair = [one for one in shown.found.pairs if one.marks][place]
    for row, stop in ((shown.before, pair.before), (shown.after, pair.after)):
        assert stop is not None
        assert row.canvas.viewport().rect().intersects(row.canvas.card_rect(stop.touchpoint.id))


def test_what_is_as_it_was_is_pale(live_screen: ScreenOn, two: Workshop):
    shown = by_key(live_screen(two))
    marked = {
        stop.touchpoint.id for pair in shown.found.pairs if pair.marks for stop in (pair.before, pair.after) if stop
    }
    for row in (shown.before, shown.after):
        assert row.view.dimmed == {stop.id for stop in row.view.plan.stops} - marked


def test_both_scroll_together(live_screen: ScreenOn, two: Workshop):
    shown = by_key(live_screen(two, size=(900, 700)))
    bar = shown.before.canvas.horizontalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert bar.value() > 0
    assert shown.after.canvas.horizontalScrollBar().value() == bar.value()


def test_esc_goes_back_and_nothing_has_changed(live_screen: ScreenOn, two: Workshop):
    screen = live_screen(two)
    before, path_id = Workshop(screen._desk.workshop), screen.view.path_id
    shown = by_key(screen)
    QTest.keyClick(shown.list, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert screen._desk.workshop == before
    assert screen.view.path_id == path_id
    assert screen.view.dimmed == frozenset()


def test_undo_is_compared_at_once_and_a_path_that_goes_closes_it(live_screen: ScreenOn, two: Workshop):
    screen = live_screen(two)
    target = screen._desk.workshop.all(Path)[1].id
    shown = by_key(screen)
    screen._desk.do(
        lambda: verbs.to_tray(screen._desk.workshop, [stops(screen._desk.workshop, target)[0].touchpoint.id])
    )
    assert shown.found.count("gone") == 2
    screen._desk.undo()
    assert shown.found.count("gone") == 1
    screen._desk.do(lambda: remove_path(screen._desk.workshop, target))
    assert not shown.isVisible()


def test_one_path_alone_is_told_to_be_copied_first(live_screen: ScreenOn):
    screen = live_screen()
    refused: list[str] = []
    screen._desk.refused.connect(refused.append)
    QTest.keyClick(screen.window(), Qt.Key.Key_P, CTRL_SHIFT)
    assert refused == ["There is only one path. Make a copy of it first, then compare."]


def test_a_fresh_copy_says_that_nothing_differs(demo: Workshop):
    first = demo.all(Path)[0].id
    demo.apply(copy_path(demo, first, "Copy"))
    assert summary(compare(demo, first, demo.all(Path)[1].id), Words("en")) == "Nothing differs."


def test_enter_on_a_line_goes_to_the_stop_on_its_path(live_screen: ScreenOn, two: Workshop):
    screen = live_screen(two)
    shown = by_key(screen)
    lines = [shown.list.item(place).text() for place in range(shown.list.count())]
    shown.list.setCurrentRow(next(place for place, line in enumerate(lines) if line.endswith("\nnew")))
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    assert not shown.isVisible()
    assert screen.view.path_id == two.all(Path)[1].id
    assert screen._desk.workshop.the(Touchpoint, screen._desk.selection).title == "A video of the work"


def test_the_same_key_goes_back_and_what_was_chosen_is_chosen_again(live_screen: ScreenOn, two: Workshop):
    screen = live_screen(two)
    chosen = screen.view.plan.stops[2].id
    screen._desk.select(chosen)
    shown = by_key(screen)
    QTest.keyClick(shown.list, Qt.Key.Key_Down)
    assert screen._desk.selection != chosen
    QTest.keyClick(screen.window(), Qt.Key.Key_P, CTRL_SHIFT)
    assert not shown.isVisible()
    assert screen._desk.selection == chosen
