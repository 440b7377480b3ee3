"""What rises from the dock: one at a time, by a tap or by one key, and nothing typed is lost."""

from __future__ import annotations

from itertools import pairwise, product

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from cxworkshop.model.notes import ParkingNote
from cxworkshop.ui.dock.overlay import Overlay
from cxworkshop.ui.frame.counted import CountedButton
from cxworkshop.ui.palette import Palette
from tests.ui.dock.conftest import KEYS, AtTheDock, Opening

NAMES = sorted(KEYS)


def test_one_key_opens_and_the_same_key_closes(at_dock: Opening):
    hand = at_dock("sample")
    for name in NAMES:
        hand.dock.undo.setFocus()
        hand.window.setFocus()
        hand.key(KEYS[name])
        hand.bot.waitUntil(lambda name=name: hand.is_open(name))
        hand.key(KEYS[name])
        hand.bot.waitUntil(lambda name=name: not hand.is_open(name))


def test_escape_closes_and_the_keyboard_goes_back_to_the_button(at_dock: Opening):
    hand = at_dock("sample")
    for name in NAMES:
        hand.open(name)
        hand.key(Qt.Key.Key_Escape)
        assert not hand.is_open(name)
        assert QApplication.focusWidget() is hand.dock.tools.buttons[name]


def test_only_one_is_open(at_dock: Opening):
    hand = at_dock("sample")
    for name in NAMES:
        hand.open(name)
        assert [one for one in NAMES if hand.is_open(one)] == [name]
        assert [one for one, button in hand.dock.tools.buttons.items() if button.isChecked()] == [name]


def test_the_screen_behind_does_not_move(at_dock: Opening):
    hand = at_dock("sample")
    screen = hand.window.workbench.stack.currentWidget()
    before = screen.geometry()
    for name in NAMES:
        hand.open(name)
        assert screen.geometry() == before


def test_each_lies_inside_the_window_over_its_button(at_dock: Opening):
    hand = at_dock("sample")
    for language, size in product(("en", "fi"), ((1280, 720), (1440, 900), (1920, 1080))):
        hand.window.resize(*size)
        hand.window.set_language(language)
        hand.bot.waitUntil(lambda size=size: (hand.window.width(), hand.window.height()) == size)
        for name in NAMES:
            lies_over_its_button(hand, name)
        hand.key(Qt.Key.Key_Escape)


def lies_over_its_button(hand: AtTheDock, name: str) -> None:
    overlay, button, home = hand.open(name), hand.dock.tools.buttons[name], hand.window.workbench
    hand.bot.waitUntil(lambda: fits(overlay))
    assert home.rect().contains(overlay.geometry())
    place = QRect(button.mapTo(home, button.rect().topLeft()), button.size())
    assert overlay.geometry().bottom() <= place.top()
    assert overlay.geometry().left() <= place.center().x() <= overlay.geometry().right()


def fits(overlay: Overlay) -> bool:
    """Whether nothing in it is wider than it."""
    return overlay.inside.width() <= overlay.area.viewport().width()


def test_a_thought_half_typed_is_kept_by_escape(at_dock: Opening):
    hand = at_dock("sample")
    hand.open("parking")
    hand.bot.keyClicks(hand.find("dock.parking.new"), "Loan cars on Fridays")
    hand.key(Qt.Key.Key_Escape)
    assert hand.workshop.all(ParkingNote)[-1].text == "Loan cars on Fridays"


def test_tab_goes_round_inside(at_dock: Opening):
    hand = at_dock("sample")
    overlay = hand.open("parking")
    for _ in range(20):
        hand.key(Qt.Key.Key_Tab)
        assert overlay.isAncestorOf(QApplication.focusWidget())


def test_the_tooltips_and_the_palette_name_the_keys(at_dock: Opening):
    hand = at_dock("sample")
    assert "F7" in hand.dock.tools.parking.toolTip()
    assert "F6" in hand.dock.day.dots.toolTip()
    hand.window.findChild(QAction, "action.find").trigger()
    palette = hand.window.findChild(Palette)
    lines = {one.text: one.hint for one in palette._entries}
    assert [lines[word] for word in ("Agenda", "Parking lot", "Thinking traps", "Whose voices")] == [
        "F6", "F7", "F8", "F9",
    ]  # fmt: skip


def test_the_buttons_count_and_are_large_enough_for_a_finger(at_dock: Opening):
    hand = at_dock("sample")
    tools = hand.dock.tools
    assert (tools.parking.count, tools.traps.count, tools.voices.count) == (2, 1, None)
    for button in (tools.parking, tools.traps, tools.voices, hand.dock.day.dots):
        assert button.width() >= 48
        assert button.height() >= 48
        assert button.accessibleName()
    assert isinstance(tools.voices, CountedButton)


def test_a_vote_puts_everything_away(at_dock: Opening):
    hand = at_dock("sample")
    hand.open("parking")
    hand.window.show_screen("vote")
    hand.window.workbench.stack.currentWidget().takeover.emit(True)
    assert not hand.is_open("parking")
    hand.window.findChild(QAction, "action.parking").trigger()
    assert not hand.is_open("parking")
    hand.window.workbench.stack.currentWidget().takeover.emit(False)


def test_what_is_open_speaks_the_other_language_at_once(at_dock: Opening):
    hand = at_dock("empty")
    overlay = hand.open("day")
    hand.window.set_language("fi")
    assert overlay.heading.text() == hand.desk.t("Agenda")
    assert hand.desk.t.language == "fi"


@pytest.mark.parametrize("what", ["sample", "empty"])
def test_nothing_in_the_dock_overlaps_or_leaves_it(at_dock: Opening, what: str):
    hand: AtTheDock = at_dock(what)
    dock, day = hand.dock, hand.dock.day
    parts = [dock.undo, dock.redo, day.timer, day.dots, day.next, *list(dock.tools.buttons.values())[1:], dock.saved]
    for language, width in product(("en", "fi"), (1280, 1440, 1920)):
        hand.window.set_language(language)
        hand.window.resize(width, 720)
        hand.bot.waitUntil(lambda width=width: hand.window.width() == width)
        hand.bot.waitUntil(lambda: all(one.width() > 0 for one in parts))
        assert dock.width() <= width - 88
        hand.bot.waitUntil(lambda: in_a_row(dock, parts))


def in_a_row(dock: QWidget, parts: list[QWidget]) -> bool:
    """Whether all lie inside and none over another."""
    places = [QRect(one.mapTo(dock, one.rect().topLeft()), one.size()) for one in parts]
    apart = all(one.right() < other.left() for one, other in pairwise(places))
    return apart and all(dock.rect().contains(place) for place in places)
