"""How an encounter feels: cards turned by mouse and keys, acts written, cards carried to other stops."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cxworkshop.edits.feels import feel_of
from cxworkshop.insight.feels import BEHAVIOUR_CARDS, FEEL_CARDS
from cxworkshop.model.encounter import SmallThing, TouchpointFeel
from cxworkshop.ui.path.card.feel_button import FeelButton
from cxworkshop.ui.path.card.feel_on_its_way import Ghost
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import Hand, ScreenOn, on_canvas
from tests.ui.path.test_card import find, opened, press, records, write
from tests.ui.path.test_card_sections import is_there, parts, section, summary


def card(screen: PathScreen, name: str) -> FeelButton:
    found = find(screen, f"feel.{name}.card")
    assert isinstance(found, FeelButton)
    return found


def state(screen: PathScreen, name: str, stop: str = "a") -> str | None:
    feel = feel_of(records(screen), stop, name)
    return feel.state if feel else None


def on_feels(path_screen: ScreenOn, language: str = "en") -> PathScreen:
    screen = path_screen(language=language)
    opened(screen)
    section(screen, "feels")
    screen.activateWindow()
    assert QTest.qWaitForWindowActive(screen)
    return screen


def test_a_tap_makes_it_true_today_then_an_aim_then_takes_it_off(path_screen: ScreenOn):
    screen = on_feels(path_screen)
    seen = []
    for _ in range(3):
        press(screen, "feel.recognised.card")
        seen.append(state(screen, "recognised"))
    assert seen == ["true_today", "aim", None]
    for expected in ("aim", "true_today", None):
        screen._desk.undo()
        assert state(screen, "recognised") == expected


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_keyboard_turns_a_card_and_delete_takes_it_off(path_screen: ScreenOn, key: Qt.Key):
    screen = on_feels(path_screen)
    button = card(screen, "interest")
    button.setFocus()
    QTest.keyClick(button, key)
    assert button.accessibleName() == "Takes an interest: true today"
    QTest.keyClick(button, key)
    assert state(screen, "interest") == "aim"
    QTest.keyClick(button, Qt.Key.Key_Delete)
    assert state(screen, "interest") is None
    assert button.hasFocus()


def test_an_aim_asks_for_its_act_and_is_unfinished_until_it_has_one(path_screen: ScreenOn):
    screen = on_feels(path_screen)
    assert not is_there(screen, "feel.anticipated.act")
    press(screen, "feel.anticipated.card")
    assert summary(screen, "feels") == "1 true today"
    press(screen, "feel.anticipated.card")
    assert summary(screen, "feels") == "1 aim without its act"
    write(screen, "feel.anticipated.act", "The advisor reads the last visit before calling")
    assert summary(screen, "feels") == "1 aim"
    feel = feel_of(records(screen), "a", "anticipated")
    assert feel is not None
    assert feel.action == "The advisor reads the last visit before calling"


def test_an_act_half_typed_is_kept_when_the_card_is_turned(path_screen: ScreenOn):
    screen = on_feels(path_screen)
    press(screen, "feel.right_time.card")
    field = find(screen, "feel.right_time.act")
    QTest.keyClicks(field, "We call at four")
    press(screen, "feel.right_time.card")
    feel = feel_of(records(screen), "a", "right_time")
    assert feel is not None
    assert (feel.state, feel.action) == ("aim", "We call at four")


def test_an_own_card_is_written_and_goes_when_it_is_taken_off(path_screen: ScreenOn):
    screen = on_feels(path_screen)
    write(screen, "feel.new", "Smells of coffee")
    assert state(screen, "Smells of coffee") == "aim"
    press(screen, "feel.Smells of coffee.card")
    assert state(screen, "Smells of coffee") is None
    assert not is_there(screen, "feel.Smells of coffee.card")
    screen._desk.undo()
    QApplication.processEvents()
    assert is_there(screen, "feel.Smells of coffee.card")


def test_a_card_carried_to_another_stop_is_true_there_today(path_screen: ScreenOn):
    screen = on_feels(path_screen)
    button, canvas = card(screen, "recognised"), screen.canvas.viewport()
    Hand(button, button.rect().center()).move(canvas, on_canvas(screen, "c")).drop()
    assert state(screen, "recognised", "c") == "true_today"
    assert state(screen, "recognised") is None
    screen._desk.undo()
    assert state(screen, "recognised", "c") is None


def test_an_aim_is_carried_as_an_aim(path_screen: ScreenOn):
    screen = on_feels(path_screen)
    press(screen, "feel.recognised.card")
    press(screen, "feel.recognised.card")
    button, canvas = card(screen, "recognised"), screen.canvas.viewport()
    Hand(button, button.rect().center()).move(canvas, on_canvas(screen, "c")).drop()
    assert (state(screen, "recognised"), state(screen, "recognised", "c")) == ("aim", "aim")


def test_esc_puts_a_carried_card_back_and_nothing_has_changed(path_screen: ScreenOn):
    screen = on_feels(path_screen)
    before = list(records(screen))
    button, canvas = card(screen, "recognised"), screen.canvas.viewport()
    hand = Hand(button, button.rect().center()).move(canvas, on_canvas(screen, "c"))
    assert screen.canvas.marks.hovered == "c"
    assert any(one.isVisible() for one in screen.findChildren(Ghost))
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert screen.canvas.marks.hovered == ""
    assert not any(one.isVisible() for one in screen.findChildren(Ghost))
    hand.drop()
    assert list(records(screen)) == before


def test_a_card_dropped_where_there_is_no_stop_changes_nothing(path_screen: ScreenOn):
    screen = on_feels(path_screen)
    button = card(screen, "recognised")
    Hand(button, button.rect().center()).move(screen.card.page.header, button.rect().center()).drop()
    assert not records(screen).all(TouchpointFeel)


def test_small_things_are_listed(path_screen: ScreenOn):
    screen = on_feels(path_screen)
    write(screen, "small_things.new", "The seat is put back as it was")
    assert [one.text for one in parts(screen, SmallThing)] == ["The seat is put back as it was"]  # type: ignore[attr-defined]
    assert summary(screen, "feels") == "1 small thing"


def test_the_cards_of_another_stop_are_shown_when_it_is_chosen(path_screen: ScreenOn):
    screen = on_feels(path_screen)
    press(screen, "feel.recognised.card")
    write(screen, "feel.new", "Only here")
    opened(screen, "b")
    section(screen, "feels")
    assert card(screen, "recognised").state is None
    assert not is_there(screen, "feel.Only here.card")


@pytest.mark.parametrize("language", ["en", "fi"])
def test_every_card_of_the_decks_is_there_to_be_tapped(path_screen: ScreenOn, language: str):
    screen = on_feels(path_screen, language)
    for name in (*FEEL_CARDS, *BEHAVIOUR_CARDS):
        assert card(screen, name).height() >= 48
        assert card(screen, name).accessibleName()
