"""A stage is split from its menu, and the new one is named at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from cxworkshop.edits.rows import in_stage
from cxworkshop.edits.stages import stages_of
from cxworkshop.model.workshop import Workshop
from tests.ui.path.conftest import ScreenOn


def test_a_stage_is_split_before_a_stop_and_named_and_undo_joins_it_again(live_screen: ScreenOn):
    screen = live_screen()
    before = Workshop(screen._desk.workshop)
    menu = screen.menus.stage("s1")
    split = next(action.menu() for action in menu.actions() if action.text() == "Split before")
    assert isinstance(split, QMenu)
    (line,) = split.actions()
    assert line.text() == "Stop b"
    line.trigger()
    field = screen.findChild(QLineEdit, "path.name")
    assert field is not None
    assert field.text() == "Stage 1, later"
    field.selectAll()
    QTest.keyClicks(field, "On the way")
    QTest.keyClick(field, Qt.Key.Key_Return)
    row = stages_of(screen._desk.workshop, "p")
    assert [one.name for one in row] == ["Stage 1", "On the way", "Stage 2", "Stage 3"]
    assert [card.id for card in in_stage(screen._desk.workshop, row[1].id)] == ["b"]
    screen._desk.undo()
    screen._desk.undo()
    assert screen._desk.workshop == before


def test_a_stage_of_one_stop_offers_nothing_to_split(live_screen: ScreenOn):
    menu = live_screen().menus.stage("s3")
    split = next(action.menu() for action in menu.actions() if action.text() == "Split before")
    assert isinstance(split, QMenu)
    assert not split.isEnabled()
