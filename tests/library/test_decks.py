"""The deck of thinking traps, and own cards that stay for the next workshop."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cxworkshop.library import decks
from cxworkshop.library.resources import data
from cxworkshop.model.change import Refused
from cxworkshop.model.notes import TrapNote
from cxworkshop.model.workshop import Workshop

ODD = [
    "",
    "{",
    "[]",
    "null",
    "5",
    '"text"',
    '[5, null, {"key": 1}, {"key": "", "said": "x", "ask": "", "readings": []}]',
]


@pytest.mark.parametrize("language", ["en", "fi"])
def test_every_card_has_words_two_readings_and_a_question(language: str):
    cards = decks.trap_cards(language)
    assert 8 <= len(cards) <= 12
    for card in cards:
        assert len(card.readings) == 2
        assert card.ask.endswith("?")
        TrapNote(text=card.said, card=card.key, reading=card.readings[0], answer=card.ask)


def test_the_two_languages_say_different_words():
    for english, finnish in zip(decks.trap_cards("en"), decks.trap_cards("fi"), strict=True):
        assert english.key == finnish.key
        assert not {english.said, english.ask, *english.readings} & {finnish.said, finnish.ask, *finnish.readings}
    assert len({one["key"] for one in data("decks.json")}) == len(data("decks.json"))


def test_an_own_card_is_there_in_the_next_workshop():
    card = decks.add_own("  Our customers\nare different ", "In what?", ["Than ours were", "  ", "Than yours are"])
    assert card.is_own
    assert decks.trap_cards("fi")[-1] == card
    assert (card.said, card.readings) == ("Our customers are different", ("Than ours were", "Than yours are"))
    decks.remove_own(card.key)
    assert not decks.own_cards()


@pytest.mark.parametrize(("words", "ask"), [(" ", "Why?"), ("x" * 121, ""), ("x", "y" * 201)])
def test_a_card_without_words_or_with_too_many_is_refused(words: str, ask: str):
    with pytest.raises(Refused):
        decks.add_own(words, ask)
    assert not decks.own_cards()


@pytest.mark.parametrize("text", ODD)
def test_a_damaged_file_of_own_cards_is_an_empty_one(home: Path, text: str):
    (home / decks.FILE).write_text(text)
    assert not decks.own_cards()
    assert decks.trap_cards("en")


@given(some.lists(some.text(max_size=300), min_size=4, max_size=4))
def test_whatever_the_file_says_a_card_fits(words: list[str]):
    row = [{"key": words[0], "said": words[1], "ask": words[2], "readings": [words[3]]}]
    decks._path().write_text(json.dumps(row))
    for card in decks.own_cards():
        TrapNote(text=card.said, card=card.key, reading=(*card.readings, "")[0], answer=card.ask)


def test_a_reading_is_known_in_either_language(demo: Workshop):
    (heard,) = demo.all(TrapNote)
    english, finnish = decks.trap_cards("en")[0], decks.trap_cards("fi")[0]
    assert heard.text == english.said
    assert decks.reading_no(finnish, heard.reading) == 1
    assert decks.reading_no(english, finnish.readings[0]) == 0
    assert decks.reading_no(english, "Something else") is None
    assert decks.reading_no(english, "") is None
