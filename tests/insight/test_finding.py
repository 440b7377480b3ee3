"""Finding cards: words anywhere on them, filters that agree, nothing found twice or lost."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from cxworkshop.edits.path import to_tray
from cxworkshop.insight.finding import NOBODY, Sieve, found
from cxworkshop.library.demo import demo_records
from cxworkshop.model.path import Channel, Path, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.stops import stops
from cxworkshop.model.workshop import Workshop
from tests.edits.test_path import small


def test_words_are_found_in_titles_situations_owners_and_lanes(demo: Workshop):
    path_id = demo.all(Path)[0].id
    silo, lane = demo.all(Silo)[0], demo.all(Channel)[0]
    assert len(found(demo, path_id, Sieve("BOOKED online"))) == 1
    owned = [stop.touchpoint.id for stop in stops(demo) if silo.id == stop.touchpoint.owner_silo_id]
    assert set(owned) <= set(found(demo, path_id, Sieve(silo.name)))
    on_lane = [stop.touchpoint.id for stop in stops(demo) if stop.channel.id == lane.id]
    assert set(on_lane) <= set(found(demo, path_id, Sieve(lane.name)))


def test_cards_in_the_tray_are_found_after_those_on_the_path():
    assert found(small(), "p", Sieve("")) == ["a", "b", "c", "d", "x", "y"]


def test_cards_that_nobody_owns_are_one_of_the_owners():
    assert found(small(), "p", Sieve(owners=frozenset({NOBODY, "as"}))) == ["a", "b", "c", "d", "x", "y"]
    assert found(small(), "p", Sieve(owners=frozenset({"as"}))) == []


def test_filters_have_to_agree():
    workshop = small()
    sieve = Sieve(channels=frozenset({"web"})).turned("key", "")
    assert found(workshop, "p", sieve) == []
    workshop = Workshop([*(r for r in workshop if r.id != "c"), workshop.the(Touchpoint, "c").but(is_key=True)])
    assert found(workshop, "p", sieve) == ["c"]


def test_a_value_turned_twice_is_as_it_was():
    sieve = Sieve("word").turned("owners", "as").turned("key", "")
    assert sieve.filters == 2
    assert sieve.turned("owners", "as").turned("key", "") == Sieve("word")
    assert not Sieve("  ").narrows


@given(seed=st.integers(0, 10_000))
@settings(max_examples=40)
def test_every_filter_only_ever_takes_cards_away(seed: int):
    dice, workshop = random.Random(seed), Workshop(demo_records("en"))
    workshop.apply(to_tray(workshop, [dice.choice(stops(workshop)).touchpoint.id]))
    path_id, sieve = workshop.all(Path)[0].id, Sieve()
    before = found(workshop, path_id, sieve)
    assert sorted(before) == sorted(one.id for one in workshop.all(Touchpoint))
    picks = [("owners", dice.choice(workshop.all(Silo)).id), ("purposes", dice.choice(("use", "search"))),
             ("kinds", dice.choice(("meeting", "digital"))), ("key", "")]  # fmt: skip
    for field, value in dice.sample(picks, 3):
        sieve = sieve.turned(field, value)
        after = found(workshop, path_id, sieve)
        assert [id for id in before if id in after] == after
        before = after
