"""Cards that say the same twice are found, in both languages, and cards that differ are left in peace."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.insight.twins import alike, twins
from cxworkshop.library.demo import demo_records
from cxworkshop.library.templates import template_records, templates
from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.workshop import Workshop

SAME = [
    ("Time is booked online", "Booking a time online"),
    ("A call to book a time", "Call to book the time"),
    ("Feedback question", "Feedback questions"),
    ("Aika varataan netistä", "Aika varattiin netistä"),
    ("Soitetaan ajanvaraukseen", "Soitetaan ajanvaraus"),
    ("Lasku maksetaan", "Laskun maksaminen"),
    ("Confirmation arrives", "Confimation arrives"),
    ("Waits", "waits."),
]
DIFFERENT = [
    ("Visit 1", "Visit 2"),
    ("Time is booked online", "A call to book a time"),
    ("Bill and payment", "Bill and complaint"),
    ("Lasku", "Lastu"),
    ("Huoltomuistutus tulee puhelimeen", "Vahvistus tulee puhelimeen"),
    ("", ""),
]
TITLES = st.text(alphabet="abcdeäö 12", max_size=30)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_titles_that_say_the_same_are_alike(one: str, other: str):
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_titles_that_differ_are_not(one: str, other: str):
    assert not alike(one, other)


@pytest.mark.parametrize("language", ["en", "fi"])
def test_no_two_stops_of_the_templates_or_the_sample_are_taken_for_one(language: str):
    shipped = [template_records(one.key, language) for one in templates()] + [demo_records(language)]
    for records in shipped:
        workshop = Workshop(records)
        found = twins(workshop, workshop.all(Path)[0].id)
        assert [(pair.one.title, pair.other.title) for pair in found] == []


def test_the_card_on_the_path_is_the_one_to_keep_and_other_paths_do_not_count():
    workshop = Workshop(
        [
            Touchpoint(id="tray", path_id="p", title="Books a time"),
            Touchpoint(id="placed", path_id="p", title="Booking a time", stage_id="s", channel_id="c"),
            Touchpoint(id="ends", path_id="p", title="Books a time", state="retire"),
            Touchpoint(id="elsewhere", path_id="q", title="Books a time"),
        ]
    )
    assert [(pair.one.id, pair.other.id) for pair in twins(workshop, "p")] == [("placed", "tray")]


@given(titles=st.lists(TITLES.filter(str.strip), max_size=12))
def test_every_pair_with_enough_words_in_common_is_looked_at(titles: list[str]):
    cards = [Touchpoint(id=str(n), path_id="p", title=title, order=n + 1) for n, title in enumerate(titles)]
    found = {frozenset((pair.one.id, pair.other.id)) for pair in twins(Workshop(cards), "p")}
    equal = {
        frozenset((a.id, b.id))
        for a in cards
        for b in cards
        if a.id < b.id and a.title == b.title and any(letter.isalnum() for letter in a.title)
    }
    assert equal <= found


@given(one=TITLES, other=TITLES)
def test_alike_is_the_same_both_ways_round(one: str, other: str):
    assert alike(one, other) in (alike(other, one), True)
