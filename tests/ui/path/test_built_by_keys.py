"""A whole path from nothing, by a keyboard alone in the real window, and back to nothing by Ctrl Z."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxworkshop.edits.people import add_silo
from cxworkshop.edits.scores import score_of
from cxworkshop.model.path import Move, Stage, Touchpoint
from cxworkshop.model.stops import stops
from cxworkshop.ui.path.screen import PathScreen
from cxworkshop.ui.window import Window
from tests.ui.facilitator import Facilitator

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
STAGES = ("Notices", "Books", "Visits")
LANES = ("Street", "Website", "Desk")
CARDS = ("Sees the sign", "Reads the prices", "Books a time", "Finds the door", "Pays the bill")
PLACES = ((0, 0), (0, 1), (1, 1), (2, 0), (2, 2))


class Typist(Facilitator):
    """A facilitator without a mouse."""

    @property
    def screen(self) -> PathScreen:
        screen = self.window.findChild(PathScreen)
        assert isinstance(screen, PathScreen)
        return screen

    def hold(self, key: Qt.Key, held: Qt.KeyboardModifier = CTRL) -> None:  # type: ignore[override]
        QTest.keyClick(self.here(), key, held)

    def rename(self, name: str) -> None:
        """Types another name over what has the keyboard; that has it again afterwards."""
        self.key(Key.Key_F2)
        self.write(name)
        self.key(Key.Key_Return)

    def to_canvas(self) -> None:
        self.tab_to("path.readers")

    def to_first_card(self) -> None:
        """To the first card in the tray, once it is laid out."""
        tray = self.screen.tray
        self.bot.waitUntil(lambda: all(tray.card(id).isVisible() for id in tray.order()))  # type: ignore[union-attr]
        self.tab_to(f"path.tray.{tray.order()[0]}")

    def to_stop(self, number: int) -> None:
        self.key(Key.Key_Home, *[Key.Key_Right] * (number - 1))

    def line(self) -> list[str]:
        return [stop.touchpoint.title for stop in stops(self.workshop, self.screen.view.path_id)]


@pytest.fixture
def typist(qtbot: QtBot, window: Window) -> Typist:
    """At an empty workshop, in which there are two silos and nothing else."""
    window.open_with(lambda: window.doors.new("", "Our path"))
    with qtbot.waitActive(window):
        window.activateWindow()
    hands = Typist(qtbot, window)
    for code in ("AS", "HN"):
        hands.desk.do(lambda code=code: add_silo(hands.workshop, f"Silo {code}", code))
    window.show_screen("path")
    return hands


def name_stages_and_lanes(hands: Typist) -> None:
    """Two stages that are there get other names, the third goes, and a new one comes; with lanes much the same."""
    hands.tab_to("path.stage.1")
    hands.rename(STAGES[0])
    hands.key(Key.Key_Right)
    hands.rename(STAGES[1])
    hands.key(Key.Key_Right, Key.Key_Delete)
    hands.tab_to("path.stage.add")
    hands.key(Key.Key_Space)
    hands.write(STAGES[2])
    hands.key(Key.Key_Return)
    hands.tab_to(f"path.lane.{hands.screen.view.plan.lanes[0].key}")
    hands.key(Key.Key_Delete, Key.Key_Delete, Key.Key_Down)
    hands.rename(LANES[0])
    hands.hold(Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    hands.tab_to("path.lane.add")
    hands.key(Key.Key_Space)
    hands.write(LANES[2])
    hands.key(Key.Key_Return, Key.Key_Escape)


def write_cards(hands: Typist) -> None:
    """The two examples in the tray go, and five cards are written."""
    for _ in range(2):
        hands.to_first_card()
        hands.key(Key.Key_Delete)
    hands.to_canvas()
    hands.key(Key.Key_N)
    for title in CARDS:
        hands.write(title)
        hands.key(Key.Key_Return)


def place_cards(hands: Typist) -> None:
    for stage, lane in PLACES:
        hands.to_first_card()
        hands.key(Key.Key_Space, Key.Key_Home, *[Key.Key_Up] * len(LANES), *[Key.Key_PageDown] * stage)
        hands.key(*[Key.Key_Down] * lane)
        there = [stop for stop in hands.screen.view.plan.stops if stop.stage == stage]
        hands.key(*[Key.Key_Right] * len(there), Key.Key_Space)


def say_whose_they_are_and_how_they_feel(hands: Typist) -> None:
    hands.to_canvas()
    for number, owner, key, feeling in ((1, 1, False, 0), (2, 1, True, 1), (3, 2, True, -2), (5, 2, False, 2)):
        hands.to_stop(number)
        hands.key(Key(Key.Key_0 + owner), *[Key.Key_S] * key, Key.Key_Plus)
        hands.key(*[Key.Key_Plus if feeling > 0 else Key.Key_Minus] * abs(feeling))


def draw_a_return_and_a_way_out(hands: Typist) -> None:
    hands.to_stop(3)
    hands.key(Key.Key_M, Key.Key_Left, Key.Key_Return, Key.Key_Return, Key.Key_Escape)
    hands.to_canvas()
    hands.to_stop(2)
    hands.key(Key.Key_M, Key.Key_Return)
    hands.tab_to("path.move.kind.drop_out")
    hands.key(Key.Key_Return, Key.Key_Escape)


def told(hands: Typist, number: int) -> str:
    """The name and what else is known of a stop, as a screen reader gets them."""
    QAccessible.setActive(True)
    row = QAccessible.queryAccessibleInterface(hands.screen.readers).child(number - 1)
    return f"{row.text(QAccessible.Text.Name)}; {row.text(QAccessible.Text.Description)}"


def test_a_path_is_built_and_taken_back_by_the_keyboard_alone(typist: Typist):
    name_stages_and_lanes(typist)
    assert [lane.name for lane in typist.screen.view.plan.lanes] == [*LANES, "Backstage"]
    assert [one.name for one in typist.workshop.all(Stage)] == list(STAGES)
    write_cards(typist)
    place_cards(typist)
    assert typist.line() == list(CARDS)
    say_whose_they_are_and_how_they_feel(typist)
    draw_a_return_and_a_way_out(typist)
    line = [stop.touchpoint for stop in stops(typist.workshop, typist.screen.view.path_id)]
    assert [one.is_key for one in line] == [False, True, True, False, False]
    moods = [score_of(typist.workshop, one.id, "emotion") for one in line]
    assert [one.value if one else None for one in moods] == [0, 1, -2, None, 2]
    moves = {one.move_kind: one for one in typist.workshop.all(Move)}
    assert (moves["return"].from_id, moves["return"].to_id) == (line[2].id, line[1].id)
    assert moves["drop_out"].from_id == line[1].id
    assert told(typist, 3) == (
        "Books a time, stop 3 of 5, stage Books, channel Website, owner HN, feeling awful; "
        "starred, hand-over from AS to HN, not talked about yet, returns to Reads the prices"
    )
    typist.to_canvas()
    while typist.workshop.all(Touchpoint):
        typist.hold(Key.Key_Z)
    while any(one.name in STAGES for one in typist.workshop.all(Stage)):
        typist.hold(Key.Key_Z)
    assert typist.line() == []
    assert not typist.workshop.all(Move)
    assert typist.screen.empty.isVisible()
    assert QApplication.focusWidget() is not None
