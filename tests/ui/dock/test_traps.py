"""Thinking traps: heard by one tap, read by the room, answered, and continued with own cards."""

from __future__ import annotations

import re
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cxworkshop.edits.agenda import end_step
from cxworkshop.library import decks
from cxworkshop.model.basics import AgendaStep
from cxworkshop.model.notes import TrapNote
from cxworkshop.ui.dock.trap_card import TrapCardView
from cxworkshop.ui.dock.traps import TrapsPage
from tests.ui.dock.conftest import AtTheDock, Opening


@pytest.fixture
def deck(at_dock: Opening) -> AtTheDock:
    hand = at_dock("empty")
    hand.open("traps")
    return hand


def heard(hand: AtTheDock) -> list[TrapNote]:
    return hand.workshop.all(TrapNote)


def page(hand: AtTheDock) -> TrapsPage:
    found = hand.overlay("traps").page
    assert isinstance(found, TrapsPage)
    return found


def large(hand: AtTheDock) -> TrapCardView:
    hand.bot.waitUntil(page(hand).card.isVisible)
    return page(hand).card


def test_one_tap_notes_that_it_was_said_with_card_and_time(deck: AtTheDock):
    deck.click("dock.traps.said.only_price")
    (note,) = heard(deck)
    assert (note.text, note.card) == ("They only look at the price", "only_price")
    assert re.fullmatch(r"\d{1,2}:\d{2}", note.said_at)
    assert deck.dock.tools.traps.count == 1
    assert large(deck).when.text().endswith(note.said_at)
    deck.desk.undo()
    assert not heard(deck)
    deck.bot.waitUntil(page(deck).deck.isVisible)


def test_a_card_is_read_large_and_asks_back(deck: AtTheDock):
    deck.click("dock.traps.card.basics_first")
    card = large(deck)
    assert "basic processes first" in card.quote.text()
    assert card.quote.font().pixelSize() >= 22
    assert card.question.text().endswith("?")
    assert not heard(deck)
    deck.click("dock.traps.back")
    deck.bot.waitUntil(page(deck).deck.isVisible)


def test_the_group_says_which_reading_it_meant_and_what_was_answered(deck: AtTheDock):
    deck.click("dock.traps.said.basics_first")
    deck.click("dock.traps.reading.2")
    assert heard(deck)[0].reading == "Processes have nothing to do with it"
    assert [one.isChecked() for one in large(deck).readings] == [False, True]
    deck.click("dock.traps.reading.1")
    assert heard(deck)[0].reading == "Experience is an extra"
    deck.click("dock.traps.reading.1")
    assert heard(deck)[0].reading == ""
    answer = deck.find("dock.traps.answer")
    answer.setFocus()
    QTest.keyClicks(answer, "Booking is a basic process")
    deck.key(Qt.Key.Key_Escape)
    assert heard(deck)[0].answer == "Booking is a basic process"


def test_too_long_an_answer_is_refused_and_waits_to_be_mended(deck: AtTheDock):
    deck.click("dock.traps.said.basics_first")
    answer = deck.find("dock.traps.answer")
    answer.setFocus()
    answer.setPlainText("w" * 301)
    deck.click("dock.traps.reading.1")
    assert (heard(deck)[0].answer, answer.text()) == ("", "w" * 301)
    deck.click("dock.traps.back")
    deck.click("dock.traps.said.no_time")
    assert deck.find("dock.traps.answer").text() == ""


def test_a_reading_chosen_first_hears_it_too_in_one_step(deck: AtTheDock):
    deck.click("dock.traps.card.numbers_good")
    deck.click("dock.traps.reading.1")
    (note,) = heard(deck)
    assert (note.card, note.reading) == ("numbers_good", "The process does what we agreed")
    deck.desk.undo()
    assert not heard(deck)


def test_what_was_not_said_after_all_is_taken_away(deck: AtTheDock):
    deck.click("dock.traps.said.tried_before")
    deck.click("dock.traps.forget")
    assert not heard(deck)
    deck.bot.waitUntil(page(deck).deck.isVisible)


def test_what_was_heard_is_read_in_the_other_language_too(at_dock: Opening):
    hand = at_dock("sample")
    hand.window.set_language("fi")
    hand.open("traps")
    hand.click("dock.traps.heard.1")
    card = large(hand)
    assert "Important, but basic processes first" in card.quote.text()  # people's words stay as they were noted
    assert [one.isChecked() for one in card.readings] == [False, True]
    assert card.readings[0].text() == "Kokemus on lisä päälle"


def test_an_own_card_is_written_used_and_there_in_the_next_workshop(deck: AtTheDock):
    deck.click("dock.traps.own")
    for name, text in (("one", "Ours have no choice"), ("other", "Nobody asked"), ("ask", "Since when?")):
        QTest.keyClicks(deck.find(f"dock.traps.own.{name}"), text)
    deck.write("dock.traps.own.said", "Our customers are different")
    deck.bot.waitUntil(lambda: bool(decks.own_cards()))
    (card,) = decks.own_cards()
    assert (card.said, card.readings, card.ask) == (
        "Our customers are different", ("Ours have no choice", "Nobody asked"), "Since when?",
    )  # fmt: skip
    deck.click(f"dock.traps.said.{card.key}")
    assert heard(deck)[0].card == card.key
    deck.window.open_with(deck.window.doors.demo)
    deck.window.show_screen("path")
    deck.open("traps")
    assert deck.there(f"dock.traps.card.{card.key}")


def test_the_place_for_an_own_card_comes_into_sight(deck: AtTheDock):
    deck.window.resize(1280, 720)
    deck.bot.waitUntil(lambda: deck.window.height() == 720)
    deck.click("dock.traps.own")
    add, overlay = deck.find("dock.traps.own.add"), deck.overlay("traps")
    deck.bot.waitUntil(lambda: not add.visibleRegion().isEmpty() and add.visibleRegion().boundingRect() == add.rect())
    assert overlay.geometry().bottom() < overlay.parentWidget().height()


def test_an_own_card_without_words_is_refused_in_a_sentence(deck: AtTheDock):
    deck.click("dock.traps.own")
    told: list[str] = []
    deck.desk.refused.connect(told.append)
    QTest.keyClicks(deck.find("dock.traps.own.ask"), "Why?")
    deck.click("dock.traps.own.add")
    assert told == ["Write what is said first."]
    assert deck.find("dock.traps.own.ask").text() == "Why?"
    assert not decks.own_cards()


def test_where_the_settings_cannot_be_written_the_words_stay(deck: AtTheDock, home: Path):
    deck.click("dock.traps.own")
    (home / decks.FILE).mkdir(mode=stat.S_IRWXU)  # nothing can replace a folder
    (home / decks.FILE / "in the way").touch()
    told: list[str] = []
    deck.desk.refused.connect(told.append)
    deck.write("dock.traps.own.said", "It has always been so")
    deck.bot.waitUntil(lambda: bool(told))
    assert deck.find("dock.traps.own.said").text() == "It has always been so"


def test_an_own_card_leaves_the_deck_only_when_asked_twice(deck: AtTheDock):
    card = decks.add_own("Our customers are different")
    deck.key(Qt.Key.Key_Escape)
    deck.open("traps")
    for answer, left in (("dialog.", 1), ("dialog.out", 0)):
        deck.click(f"dock.traps.card.{card.key}")
        deck.click("dock.traps.take_out")
        deck.bot.waitUntil(lambda answer=answer: bool(deck.there(answer)))
        deck.click(answer)
        assert len(decks.own_cards()) == left
        if left:
            deck.click("dock.traps.back")
    deck.bot.waitUntil(lambda: not deck.there(f"dock.traps.card.{card.key}"))


@pytest.mark.parametrize("text", ["<b>bold</b>&amp;", "x" * 120, "‮right to left", "日本語 👩‍🔧"])
def test_strange_words_are_shown_as_they_are_and_never_widen_the_panel(at_dock: Opening, text: str):
    card = decks.add_own(text, text, (text[:60],))
    hand = at_dock("empty")
    overlay = hand.open("traps")
    hand.click(f"dock.traps.said.{card.key}")
    assert heard(hand)[0].text == card.said
    assert card.said in large(hand).quote.text()
    hand.bot.waitUntil(lambda: overlay.inside.width() <= overlay.area.viewport().width())


def test_what_is_only_looked_at_can_be_read_and_not_logged(at_dock: Opening):
    deck = at_dock("looked at")
    deck.open("traps")
    assert not deck.find("dock.traps.said.only_price").isEnabled()
    deck.click("dock.traps.card.only_price")
    assert not deck.there("dock.traps.said")
    assert not deck.find("dock.traps.reading.1").isEnabled()


# The quiet reminder in the last third of the day


def go_to_the_last_third(hand: AtTheDock) -> None:
    while not hand.dock.tools.reminds and hand.dock.day.position < len(hand.dock.day.steps) - 1:
        hand.click("dock.next")


def test_the_last_third_reminds_once_in_words_and_with_a_dot_and_never_with_a_dialog(at_dock: Opening):
    hand = at_dock("empty")
    said: list[str] = []
    hand.desk.said.connect(said.append)
    assert not hand.dock.tools.traps.reminds
    go_to_the_last_third(hand)
    assert hand.dock.tools.traps.reminds
    assert "Basics first" in hand.dock.tools.traps.toolTip()
    hand.click("dock.next")
    assert len(said) == 1
    assert not [one for one in hand.window.children() if one.objectName() == "dialog"]


def test_whoever_has_looked_into_the_deck_is_reminded_no_more(at_dock: Opening):
    hand = at_dock("empty")
    go_to_the_last_third(hand)
    hand.open("traps")
    assert not hand.dock.tools.traps.reminds
    hand.key(Qt.Key.Key_Escape)
    hand.click("dock.next")
    assert not hand.dock.tools.traps.reminds


def test_a_workshop_that_is_carried_on_in_its_last_third_reminds_too(at_dock: Opening):
    hand = at_dock("empty")
    for step in hand.workshop.all(AgendaStep)[:9]:
        hand.desk.do(lambda step=step: end_step(hand.workshop, step.id, step.planned_min))
    path = hand.desk.path
    hand.window.doors.close()
    hand.window.open_with(lambda: hand.window.doors.open(path))
    assert hand.dock.day.position == 9
    assert hand.dock.tools.traps.reminds
