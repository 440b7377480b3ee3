"""What a path says of itself: numbers that add up, things to go to, and silence where there is nothing to say."""

from __future__ import annotations

import pytest

from cxworkshop.edits import path as verbs
from cxworkshop.edits.paths import add_path
from cxworkshop.insight.reading import Item, Saying, guesses, processes_without_stop, unserved, what_it_says
from cxworkshop.library.templates import template_records, templates
from cxworkshop.model.experience import Score
from cxworkshop.model.path import Path
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Record
from cxworkshop.model.targets import CoreProcess
from cxworkshop.model.workshop import Workshop
from tests.edits.test_path import small


def say(workshop: Workshop, key: str, path_id: str = "p", apart=()) -> Saying | None:
    return next((one for one in what_it_says(workshop, path_id, apart) if one.key == key), None)


def said(workshop: Workshop, key: str, path_id: str = "p") -> list[str]:
    found = say(workshop, key, path_id)
    return [item.title for item in found.items] if found else []


def with_fields(workshop: Workshop, id: str, **fields: object) -> Workshop:
    record = next(one for one in workshop if one.id == id)
    return Workshop([*(one for one in workshop if one.id != id), record.but(**fields)])


def on(workshop: Workshop, *records: Record) -> Workshop:
    return Workshop([*workshop, *records])


@pytest.fixture
def path() -> Workshop:
    """The small path of the verbs' tests."""
    return on(small(), Workshop(template_records("car_service", "en")).basics)


def test_few_contact_points_ask_for_a_closer_look_and_many_do_not(path: Workshop, demo: Workshop):
    few, many = say(path, "contacts"), say(demo, "contacts", demo.all(Path)[0].id)
    assert few is not None
    assert many is not None
    assert (few.n, few.tone) == (3, "look")
    assert (many.n, many.tone) == (14, "plain")


def test_purposes_that_nothing_serves_are_named_once_somebody_has_named_any(path: Workshop):
    assert unserved(path, "p") == []
    path = with_fields(path, "a", purpose="search")
    assert unserved(path, "p") == ["dream", "compare", "choose", "acquire", "use", "service"]
    backstage = with_fields(path, "d", purpose="use")
    assert "use" in unserved(backstage, "p")


def test_stops_without_owner_and_without_core_process_can_be_gone_to(path: Workshop):
    path = on(with_fields(path, "a", owner_silo_id="as", core_process_id="k"), CoreProcess(id="k", name="Orders"))
    assert said(path, "owners") == ["2 B", "3 C", "4 D"]
    assert said(path, "unlinked") == ["2 B", "3 C", "4 D"]
    found = say(path, "owners")
    assert found is not None
    assert (found.n, found.items[0]) == (3, Item("2 B", None, "stop", "b"))


def test_a_core_process_the_customer_never_meets_is_named(path: Workshop):
    path = on(path, CoreProcess(id="k", name="Orders"), CoreProcess(id="m", name="Deliveries"))
    path = with_fields(path, "c", core_process_id="k")
    assert [one.name for one in processes_without_stop(path, "p")] == ["Deliveries"]
    assert said(path, "processes") == ["Deliveries"]


def test_without_core_processes_nobody_is_asked_for_them(path: Workshop):
    assert say(path, "unlinked") is None


def test_the_weakest_moment_and_the_end_are_named(path: Workshop):
    path = on(
        path,
        Score(touchpoint_id="a", dimension="emotion", value=1),
        Score(touchpoint_id="b", dimension="emotion", value=-2),
        Score(touchpoint_id="c", dimension="emotion", value=0),
    )
    assert said(path, "moments") == ["2 B", "3 C"]


def test_an_owner_who_is_not_in_the_room_makes_a_guess_once_anybody_is(path: Workshop):
    path = with_fields(path, "a", owner_silo_id="as")
    assert guesses(path, "p") == []
    path = on(path, Participant(name="Aino", silo_id="hn", present=True))
    assert said(path, "guesses") == ["1 A"]


def test_lanes_nobody_needs_are_named_with_the_reason(path: Workshop):
    path = with_fields(path, "phone", verdict="drop")
    found = say(path, "lanes")
    assert found is not None
    assert [(item.title, item.goal, str(item.text)) for item in found.items] == [
        ("Phone", "lane", "The group would drop it.")
    ]


def test_titles_that_sound_like_us_name_the_word(path: Workshop):
    path = with_fields(path, "b", title="Registration of the visit")
    found = say(path, "wording")
    assert found is not None
    assert str(found.items[0].text) == "“Registration of” is a word of ours"


def test_twins_are_offered_until_somebody_says_that_they_are_not(path: Workshop):
    path = with_fields(with_fields(path, "a", title="Books a time"), "x", title="Booking a time")
    found = say(path, "twins")
    assert found is not None
    assert (found.items[0].id, found.items[0].other_id) == ("a", "x")
    assert say(path, "twins", apart=[frozenset(("x", "a"))]) is None


def test_each_path_speaks_for_itself(demo: Workshop):
    demo.apply(add_path(demo, "Second", "Before", "After"))
    second = demo.all(Path)[-1].id
    says = {one.key: one.n for one in what_it_says(demo, second)}
    assert says["contacts"] == 0
    assert "owners" not in says


def test_a_card_that_should_end_no_longer_counts(path: Workshop):
    path.apply(verbs.retire(path, "a"))
    found = say(path, "contacts")
    assert found is not None
    assert found.n == 2


@pytest.mark.parametrize("key", [one.key for one in templates()])
def test_a_template_as_shipped_has_no_lone_stops_no_twins_and_nothing_that_sounds_like_us(key: str):
    workshop = Workshop(template_records(key, "en"))
    keys = {one.key for one in what_it_says(workshop, workshop.all(Path)[0].id)}
    assert not keys & {"owners", "wording", "twins", "grain"}
