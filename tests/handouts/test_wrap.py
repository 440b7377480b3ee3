"""Line breaking."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxworkshop.handouts.page.fonts import BODY, STEP, UNKNOWN, runs, seen, width
from cxworkshop.handouts.page.wrap import NBSP, balanced, wrap


@settings(max_examples=150)
@given(st.text(max_size=200), st.floats(20, 300))
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(text: str, room: float) -> None:
    lines = wrap(text, BODY, room)
    assert all(line.width <= room + 0.02 for line in lines)
    assert letters("".join(line.text for line in lines)) == letters(seen(text))


def letters(text: str) -> str:
    """Without blanks, which may go where a line ends, and hyphens, which may come there."""
    return "".join(text.split()).replace("-", "").replace("\u00ad", "")


def test_words_stay_whole_while_they_fit() -> None:
    assert [line.text for line in wrap("Call once and send a picture", BODY, 70)] == ["Call once and", "send a picture"]


def test_a_long_finnish_word_breaks_at_a_syllable() -> None:
    lines = [line.text for line in wrap("Sovi vastausvaihtoehdoista", STEP, 90)]
    assert lines == ["Sovi vastausvaih-", "toehdoista"]


def test_a_short_word_moves_to_the_next_line_instead() -> None:
    assert "-" not in "".join(line.text for line in wrap("Soita heti huomenna uudelleen", STEP, 80))


def test_a_number_stays_with_its_unit() -> None:
    lines = [line.text for line in wrap(f"Call again in 30{NBSP}minutes", BODY, 75)]
    assert lines == ["Call again in", f"30{NBSP}minutes"]


def test_a_soft_hyphen_shows_only_where_the_line_ends() -> None:
    assert next(line.text for line in wrap("jälki\u00admarkkinointi", BODY, 60)) == "jälki-"
    assert width("jälki\u00admarkkinointi", BODY) == width("jälkimarkkinointi", BODY)


def test_display_lines_are_about_equally_long() -> None:
    first, second = balanced("We found an extra fault. We do nothing before you say yes or no.", BODY, 240)
    assert abs(first.width - second.width) < 60


@pytest.mark.parametrize(("character", "font"), [("ä", "Regular"), ("→", "Regular"), ("ع", "DejaVu")])
def test_a_character_is_drawn_in_the_first_font_that_has_it(character: str, font: str) -> None:
    assert runs(character, "Regular") == ((font, character),)


def test_a_character_no_font_has_becomes_a_square() -> None:
    assert runs("\U0001f9ff", "Regular") == (("DejaVu", UNKNOWN),)
