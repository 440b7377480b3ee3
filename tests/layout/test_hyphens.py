"""Titles on three lines: words stay whole while they can, and a long one breaks at a syllable."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.layout.hyphens import syllables, wrapped


def letters(text: str) -> float:
    return float(len(text))


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("palvelupolku", "pal-ve-lu-pol-ku"),
        ("aloittaa", "a-loit-taa"),
        ("kontaktipiste", "kon-tak-ti-pis-te"),
        ("varaosa", "va-ra-o-sa"),
        ("hinta-arvio", "hin-ta--ar-vi-o"),
    ],
)
def test_finnish_words_split_into_syllables(word: str, parts: str):
    assert "-".join(syllables(word)) == parts


def test_words_stay_whole_when_they_fit():
    assert wrapped("A call to book a time", 12, 3, letters) == ["A call to", "book a time"]
    assert wrapped("Satisfied 23 % to 35 %", 12, 3, letters) == ["Satisfied", "23 % to 35 %"]


def test_a_word_too_long_breaks_at_a_syllable_with_a_hyphen():
    assert wrapped("Ajanvarauskalenteri", 12, 3, letters) == ["Ajanvaraus-", "kalenteri"]


def test_a_hyphen_of_its_own_is_a_place_to_break():
    assert wrapped("Vahvistus ja hinta-arvio saadaan", 18, 3, letters)[0] == "Vahvistus ja"
    assert wrapped("Vahvistus ja hinta-arvio saadaan", 19, 3, letters)[0] == "Vahvistus ja hinta-"


def test_what_does_not_fit_ends_in_an_ellipsis():
    assert wrapped("one two three four five", 5, 2, letters) == ["one", "two…"]


@given(st.text(st.characters(categories=["L", "Zs", "Nd"]), max_size=60), st.integers(4, 20), st.integers(1, 4))
def test_no_row_is_too_wide_and_none_too_many(text: str, width: int, lines: int):
    rows = wrapped(text, width, lines, letters)
    assert len(rows) <= lines
    assert all(len(row) <= width for row in rows)
    assert bool(rows) == bool(text.split())
