"""A class of ten fills the Experience screen for fourteen stops in ten minutes: three touches a stop, no dialog."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.model.experience import Score
from cxworkshop.model.record import Record
from cxworkshop.store.file import create, open_file
from cxworkshop.ui.experience.asking import ASKED
from cxworkshop.ui.experience.entry import EntryPanel
from cxworkshop.ui.experience.going_on import PAUSE
from cxworkshop.ui.window import Window
from tests.ui.experience.entering import unsaid

STOPS, TOUCHES, MINUTES = 14, 3, 10
DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
TALK = 10  # seconds a class may talk over each answer, so that all of it stays within the ten minutes
ANSWERS = [(place % 5, (place * 3 + 1) % 5, (place * 2 + 3) % 5) for place in range(STOPS)]  # each of five, from 0


class Class:
    """The real window on a file, and a hand that counts."""

    def __init__(self, bot: QtBot, window: Window, file: Path) -> None:
        self.bot, self.window, self.file, self.touches = bot, window, file, 0
        window.open_path(str(file))
        window.show_screen("experience")
        panel = window.findChild(EntryPanel)
        assert isinstance(panel, EntryPanel)
        self.panel = panel
        with bot.waitActive(window):
            window.activateWindow()
        bot.waitUntil(panel.isVisible)
        panel._current.first()
        assert window.desk is not None
        self.desk = window.desk

    def touch(self, name: str) -> None:
        """A press on the window where the thing is seen."""
        self.bot.waitUntil(lambda: self._within_reach(self._find(name)))
        widget = self._find(name)
        self.touches += 1
        at = widget.mapTo(self.window, widget.rect().center())
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
        self.check_no_dialog()

    def write(self, digit: int) -> None:
        self.touches += 1
        QTest.keyClick(self.window.windowHandle(), DIGITS[digit - 1])
        self.check_no_dialog()

    def check_no_dialog(self) -> None:
        assert QApplication.activeModalWidget() is None
        assert not [one for one in self.window.findChildren(QDialog) if one.isVisible()]

    def said(self) -> list[tuple[int, ...]]:
        """What the desk holds for each stop, each answer from 0 on."""
        return said_of(list(self.desk.workshop), self.panel.round.ids)

    def _find(self, name: str) -> QWidget:
        widget = self.panel.findChild(QWidget, name)
        assert widget is not None
        return widget

    def _within_reach(self, widget: QWidget) -> bool:
        return self.window.childAt(widget.mapTo(self.window, widget.rect().center())) is widget


def said_of(records: list[Record], ids: list[str]) -> list[tuple[int, ...]]:
    lowest = {"emotion": -2, "expectation": 1, "experience": 1}
    said = {(one.touchpoint_id, one.dimension): one.value for one in records if isinstance(one, Score)}
    return [tuple(said[id, of] - lowest[of] for of in ASKED) for id in ids if (id, ASKED[0]) in said]


@pytest.fixture
def class_of_ten(qtbot: QtBot, window: Window, tmp_path: Path, demo_records: list[Record]) -> Class:
    file = tmp_path / "class.cxw"
    create(file, unsaid(demo_records))
    return Class(qtbot, window, file)


def check_disk(room: Class) -> None:
    """All of it is in the file."""
    ids = room.panel.round.ids
    room.window.close()
    file = open_file(room.file)
    assert said_of(list(file.workshop()), ids) == ANSWERS
    file.close()


def check_undo(room: Class) -> None:
    """All of it comes off again one answer at a time, and is back with as many."""
    for left in reversed(range(STOPS * len(ASKED))):
        assert room.desk.undo()
        assert sum(isinstance(one, Score) for one in room.desk.workshop) == left
    for _ in range(STOPS * len(ASKED)):
        assert room.desk.redo()


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)])
def test_three_touches_a_stop_fill_fourteen_stops(class_of_ten: Class, size: tuple[int, int]):
    room = class_of_ten
    room.window.resize(*size)
    for number, (feeling, expected, experienced) in enumerate(ANSWERS):
        here = room.panel.round.ids[number]
        room.bot.waitUntil(lambda here=here: room.panel._current.id == here, timeout=20_000)
        room.touch(f"experience.emotion.{feeling - 2}")
        room.touch(f"experience.expectation.{expected + 1}")
        room.touch(f"experience.experience.{experienced + 1}")
        room.panel.going_on.end()  # the second it takes is counted below
    assert room.touches == STOPS * TOUCHES
    assert room.said() == ANSWERS
    check_disk(room)


def test_three_keys_a_stop_fill_fourteen_stops(class_of_ten: Class):
    room = class_of_ten
    for answers in ANSWERS:
        for place in answers:
            room.write(place + 1)
    assert room.touches == STOPS * TOUCHES
    assert room.said() == ANSWERS
    check_undo(room)
    check_disk(room)


def test_ten_minutes_leave_ten_seconds_of_talk_for_each_answer():
    assert STOPS * (TOUCHES * (TALK + 1) + PAUSE / 1000) < MINUTES * 60
