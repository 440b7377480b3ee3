"""Pairs across silos, words about price, groups told by age, days to look again."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cxworkshop.insight import customer
from cxworkshop.library.demo import demo_records
from cxworkshop.model.basics import Basics
from cxworkshop.model.customer import CustomerGroup, Expectation, Need, WarmupNote
from cxworkshop.model.path import Path
from cxworkshop.model.people import Participant
from cxworkshop.model.workshop import Workshop

ROOMS = some.lists(some.sampled_from(("AS", "HN", "KO", "VA", None)), max_size=19)


def people(silos: list[str | None]) -> list[Participant]:
    return [Participant(id=f"p{n}", name="N", silo_id=silo, order=n + 1) for n, silo in enumerate(silos)]


def of_one_silo(teams: list[tuple[str, ...]], room: list[Participant]) -> int:
    """How many pairs have two people of one silo in them."""
    silo = {one.id: one.silo_id or one.id for one in room}
    return sum(len({silo[id] for id in team}) < len(team) for team in teams)


def fewest_possible(silos: list[str | None]) -> int:
    """With so many people of the largest silo that the others cannot part them all."""
    n, largest = len(silos), max(Counter(one for one in silos if one).values(), default=0)
    half = n // 2
    if n < 2 or largest <= half:
        return 0
    return largest - half if n % 2 == 0 else max(1, largest - 1 - half)


@given(ROOMS)
def test_everybody_is_in_one_pair_of_two_and_at_most_one_of_three(silos: list[str | None]):
    room = people(silos)
    teams = customer.pairs(room)
    together = [id for team in teams for id in team]
    assert sorted(together) == (sorted(one.id for one in room) if len(room) > 1 else [])
    assert sorted(map(len, teams), reverse=True) == ([3] if len(room) > 1 and len(room) % 2 else []) + [2] * (
        len(room) // 2 - (len(room) > 1 and len(room) % 2)
    )


@given(ROOMS)
def test_two_of_one_silo_meet_only_where_it_cannot_be_avoided(silos: list[str | None]):
    room = people(silos)
    assert of_one_silo(customer.pairs(room), room) == fewest_possible(silos)


def test_the_sample_has_six_pairs_none_of_one_silo():
    workshop = Workshop(demo_records("en"))
    room = customer.tellers(workshop)
    teams = customer.pairs(room)
    assert customer.pairs_in_all(workshop) == len(teams) == 6
    assert of_one_silo(teams, room) == 0


def test_who_is_not_in_the_room_is_in_no_pair():
    there = [*people(["AS", "HN"]), Participant(id="away", name="N", present=False)]
    assert [one.id for one in customer.tellers(Workshop(there))] == ["p0", "p1"]


@pytest.mark.parametrize(
    "word", ["cheap", "Cheaper", "half price", "free", "10 € off", "discount", "halpa", "Halvempi", "hinta", "alennus",
             "ale", "edullinen", "ilmainen", "tarjous"]
)  # fmt: skip
def test_words_about_price_are_known(word: str):
    assert customer.is_about_price(word)


@pytest.mark.parametrize("word", ["Trouble taken", "freedom", "kalenteri", "hintsu", "recognised", "Pieni asia", "ice"])
def test_other_words_are_not_about_price(word: str):
    assert not customer.is_about_price(word)


@pytest.mark.parametrize(
    ("tag", "only"),
    [("", False), ("cheap", True), ("cheap, discount", True), ("cheap, kind", False), (" , ", False), ("halpa", True)],
)
def test_a_story_is_only_about_price_when_all_its_key_words_are(tag: str, only: bool):
    assert customer.is_only_price(WarmupNote(what="A sale at half price", tag=tag)) is only


@given(some.lists(some.text(max_size=10), max_size=8))
def test_one_word_about_something_else_is_enough(words: list[str]):
    tag = ", ".join([*words, "kindness"])
    assert not customer.is_only_price(WarmupNote.model_construct(tag=tag))


@pytest.mark.parametrize(
    "text",
    ["Women of a certain age", "25-year-olds", "30 years old", "men", "postcode 33100", "33100 Tampere", "Age 30",
     "30-vuotiaat naiset", "Miehet", "yli 65-vuotiaat", "ikäihmiset", "eläkeikäiset", "postinumero", "nuoret naiset"],
)  # fmt: skip
def test_age_gender_and_postcode_are_told_apart(text: str):
    assert customer.is_demography(text)


@pytest.mark.parametrize(
    "text",
    ["Everyday must keep running", "Books at 22.40, cannot answer calls 8–15", "Mentions it", "Managers", "Teenuse",
     "Arjen on pyörittävä", "Kahden vuoden takaa", "Mielellään", "2026-03-12", "Pages of paper", "A postcard"],
)  # fmt: skip
def test_needs_and_days_are_no_demography(text: str):
    assert not customer.is_demography(text)


def test_a_group_of_ages_and_no_need_gets_a_hint_and_a_need_takes_it_away():
    group = CustomerGroup(id="g", name="Women over 60", counterexample="Eino, 74")
    assert customer.lacks_need(Workshop([group]), group)
    assert not customer.lacks_need(Workshop([group, Need(group_id="g", text="Proof")]), group)
    named = group.but(need="Proof of the work done")
    assert not customer.lacks_need(Workshop([named]), named)


def test_who_surprises_us_is_no_reason_for_a_hint():
    group = CustomerGroup(id="g", name="Do it for me", counterexample="Eino, 74 years old, does everything in the app")
    assert not customer.lacks_need(Workshop([group]), group)


def test_no_group_of_the_sample_lacks_a_need():
    for language in ("en", "fi"):
        workshop = Workshop(demo_records(language))
        assert not [one for one in workshop.all(CustomerGroup) if customer.lacks_need(workshop, one)]


def test_the_path_says_who_is_in_focus_and_else_the_star():
    one, other = CustomerGroup(id="a", name="A", is_focus=True), CustomerGroup(id="b", name="B", order=2)
    paths = [Path(id="own", name="Own", group_id="b"), Path(id="none", name="None", order=2)]
    workshop = Workshop([one, other, *paths])
    assert customer.focus_group(workshop, "own") == other
    assert customer.focus_group(workshop, "none") == customer.focus_group(workshop, "") == one
    assert customer.focus_group(Workshop(paths[1:]), "none") is None


def test_a_list_is_overdue_on_the_day_after():
    one = Expectation(text="A call", review_at="2026-06-11")
    assert not customer.is_overdue(one, "2026-06-11")
    assert customer.is_overdue(one, "2026-06-12")
    assert not customer.is_overdue(one.but(review_at=""), "2030-01-01")


def test_the_sample_is_looked_at_again_on_its_follow_up_day_and_stands_still_on_its_own():
    workshop = Workshop(demo_records("en"))
    expectations = workshop.all(Expectation)
    assert customer.review_day(expectations) == "2026-06-11"
    assert {one.dated for one in expectations} == {"2026-03-12"}
    assert customer.today(workshop, "2031-01-01") == "2026-03-12"
    assert (
        customer.today(Workshop([Basics(id="basics", title="Ours", date="2026-03-12")]), "2031-01-01") == "2031-01-01"
    )


@given(some.lists(some.sampled_from(("", "2026-06-11", "2026-09-01", "2027-01-01")), max_size=9))
def test_the_day_of_the_list_is_one_that_most_share(days: list[str]):
    expectations = [Expectation(text="A call", review_at=day) for day in days]
    found = customer.review_day(expectations)
    given = [day for day in days if day]
    assert (found in given) if given else (found == "")
    assert all(given.count(day) <= given.count(found) for day in given)


@given(some.lists(some.sampled_from(("learned", "promised", "reputation", "other_industry")), max_size=9))
def test_each_expectation_is_counted_once_by_its_source(sources: list[str]):
    found = customer.sources_count([Expectation(text="A call", source=source) for source in sources])
    assert sum(found.values()) == len(sources)
    assert all(sources.count(source) == count for source, count in found.items())
