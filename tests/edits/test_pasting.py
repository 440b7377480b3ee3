"""Pasting: lines and copied cards become cards in the tray, nothing is lost, and nothing hostile comes along."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.edits import pasting
from cxworkshop.edits.rows import in_tray
from cxworkshop.model.change import Refused
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import clean_line
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from tests.edits.test_path import small


def pasted(text: str, workshop: Workshop | None = None) -> list[Touchpoint]:
    """The cards that a text becomes, behind the two that wait in the tray."""
    made = workshop or small()
    made.apply(pasting.paste_cards(made, "p", pasting.cards_of_text(text)))
    return in_tray(made, "p")[2:]


def brought(**card: Any) -> Touchpoint:
    """The card that a copied one becomes."""
    made = small()
    data = json.dumps({"format": pasting.FORMAT, "version": 1, "cards": [{"title": "Copied", **card}]}).encode()
    made.apply(pasting.paste_cards(made, "p", pasting.cards_of_copy(data)))
    return in_tray(made, "p")[2]


def test_lines_become_cards_in_their_order_and_empty_ones_are_left_out():
    assert [one.title for one in pasted("  First \n\r\n   \nSecond   one\n=1+1\n@home")] == [
        "First", "Second one", "=1+1", "@home",
    ]  # fmt: skip


def test_of_a_spreadsheet_row_the_first_cell_is_the_title_and_the_rest_the_situation():
    (card,) = pasted("Books a time\tin the evening\t\ton the phone")
    assert (card.title, card.situation) == ("Books a time", "in the evening, on the phone")


def test_a_long_line_is_cut_between_words_and_kept_whole_as_the_situation():
    line = "The customer waits at the door for so long that the coffee is cold"
    (card,) = pasted(line)
    assert (card.title, card.situation) == ("The customer waits at the door for so long that the coffee", line)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=3000))
def test_nothing_of_a_line_is_lost(line: str):
    if not clean_line(line):
        return
    cards = pasted(line)
    kept = "".join((one.situation or one.title) for one in cards)
    assert "".join(kept.split()) == "".join(clean_line(line).split())


def test_one_unbroken_word_of_five_thousand_characters_goes_on_from_card_to_card():
    cards = pasted("x" * 5000)
    assert len(cards) == 10
    assert "".join(one.situation for one in cards) == "x" * 5000


def test_more_than_two_hundred_lines_too_much_text_nothing_and_no_text_are_refused():
    for text, why in (("Line\n" * 201, "too many"), ("x" * 1_000_001, "too much"), (" \n ", "nothing to paste"),
                      ("\x00\x01\x02PNG\x03\x04", "not text")):  # fmt: skip
        with pytest.raises(Refused, match=why):
            pasted(text)


def test_a_stray_control_character_or_half_of_a_letter_is_left_out():
    assert [one.title for one in pasted("Books\x00 a \ud800time")] == ["Books a time"]


def test_a_copy_brings_what_is_said_on_the_card_and_makes_a_new_one():
    workshop = small()
    workshop.apply(pasting.paste_cards(workshop, "p", [{"title": "Rich", "situation": "At home", "is_key": True}]))
    (rich,) = in_tray(workshop, "p")[2:]
    workshop.apply(pasting.paste_cards(workshop, "p", pasting.cards_of_copy(pasting.copied(workshop, [rich.id, "a"]))))
    again, placed = in_tray(workshop, "p")[3:]
    assert (again.title, again.situation, again.is_key) == ("Rich", "At home", True)
    assert again.id != rich.id
    assert not placed.is_placed


def test_a_copy_points_only_at_what_is_there():
    card = brought(owner_silo_id="as", support_silo_ids=["hn", "gone", 7, []], core_process_id="gone", like_id="a")
    assert (card.owner_silo_id, card.support_silo_ids, card.core_process_id, card.like_id) == (
        "as",
        ("hn",),
        None,
        None,
    )


def test_a_copy_never_chooses_its_id_its_place_or_its_state():
    card = brought(id="a", path_id="q", stage_id="s1", channel_id="web", order=-5, state="retire", serves_id="a", x=1)
    assert (card.is_placed, card.path_id, card.order, card.state) == (False, "p", 3, "new")
    assert card.id not in ("a", "")


BROKEN: tuple[dict[str, Any], ...] = (
    {"title": "x" * 61}, {"title": ""}, {"purpose": "evil"}, {"situation": {"a": 1}}, {"goal_top_box": 10**400},
    {"env_deliberate": 99}, {"needs_to_spot": ["x"] * 999},
)  # fmt: skip


@pytest.mark.parametrize("bad", BROKEN)
def test_a_copied_card_that_breaks_a_limit_is_refused_in_a_sentence(bad: dict[str, Any]):
    with pytest.raises(Refused):
        brought(**bad)


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"null", b"[1]", b'{"format": 1}', b"[" * 100_000, b"9" * 9000,
                                  b'{"format": "cxworkshop cards", "version": 1, "cards": [7]}',
                                  b'{"format": "cxworkshop cards", "version": 2, "cards": []}'])  # fmt: skip
def test_what_is_no_copy_of_ours_is_refused_in_a_sentence(data: bytes):
    with pytest.raises(Refused, match="nothing was pasted"):
        pasting.cards_of_copy(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=80),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*Touchpoint.model_fields, "kind", "__class__"]), JSON, max_size=6))
def test_whatever_a_copied_card_says_it_is_a_sound_card_or_a_sentence(card: dict[str, Any]):
    said: list[str] = []
    try:
        made = brought(**card)
    except Refused as refused:
        said.append(Words("en")(refused.phrase))
    else:
        assert Touchpoint.model_validate(made.plain()) == made
        assert (made.path_id, made.is_placed, made.state) == ("p", False, "new")
    assert all(sentence.endswith(".") for sentence in said)


@given(JSON, st.sampled_from(["", "cards", "format"]))
def test_whatever_the_clipboard_says_is_read_or_refused(value: Any, under: str):
    found = {"format": pasting.FORMAT, "version": 1, "cards": []} | ({under: value} if under else {})
    with suppress(Refused):
        workshop = small()
        workshop.apply(pasting.paste_cards(workshop, "p", pasting.cards_of_copy(json.dumps(found).encode())))


def test_a_copy_too_big_is_not_even_read():
    with pytest.raises(Refused, match="too much"):
        pasting.cards_of_copy(b"[" * 1_000_001)
