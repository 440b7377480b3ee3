"""What the targets add up to, on the sample and by properties."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.insight import targets
from cxworkshop.model.basics import Basics
from cxworkshop.model.customer import CustomerGroup, Need, WhatIfNote
from cxworkshop.model.encounter import Observation, TouchpointFeel
from cxworkshop.model.experience import Measure, Score
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Record
from cxworkshop.model.targets import ELEMENTS, BaseCriterion, Target
from cxworkshop.model.workshop import Workshop

ELEMENT = st.sampled_from(list(ELEMENTS))
FUNCTIONALITY = st.one_of(st.none(), st.integers(0, 3))


def line(*records: Record) -> Workshop:
    """Two stops on one path, and what else is given."""
    stops = [
        Touchpoint(id=id, path_id="p", title=f"Stop {id}", stage_id="s", channel_id="c", order=n, state="placed")
        for n, id in enumerate("ab", 1)
    ]
    base = [Basics(id="basics", title="Small"), Path(id="p", name="Path"), Stage(id="s", path_id="p", name="Stage"),
            Channel(id="c", name="Phone")]  # fmt: skip
    return Workshop([*base, *stops, *records])


def works(id: str, value: int) -> Score:
    return Score(id=f"{id}-works", touchpoint_id=id, dimension="functionality", value=value)


def test_base_first_is_asked_of_the_same_targets_as_in_the_book(demo: Workshop):
    asked = [one.id for one in demo.all(Target) if targets.base_first(demo, one)]
    assert asked == ["k04", "k05", "k07", "k10"]


@given(ELEMENT, FUNCTIONALITY, FUNCTIONALITY)
def test_base_first_names_the_stops_whose_base_is_under_two(element: str, one: int | None, other: int | None):
    judged = [works(id, value) for id, value in (("a", one), ("b", other)) if value is not None]
    target = Target(id="t", title="Better", element=element, touchpoint_ids=("b", "a"))
    found = [stop.touchpoint.id for stop in targets.base_first(line(*judged, target), target)]
    broken = [id for id, value in (("a", one), ("b", other)) if value is not None and value < 2]
    assert found == ([] if element == "functionality" else broken)


def test_a_target_is_loose_until_a_process_or_a_step_is_named():
    assert targets.is_loose(Target(title="Smile more"))
    assert not targets.is_loose(Target(title="Smile more", process_step="At drop-off"))
    assert not targets.is_loose(Target(title="Smile more", core_process_id="order"))


@given(st.lists(ELEMENT, max_size=9))
def test_the_balance_counts_every_target_once(elements: list[str]):
    there = [Target(title="x", element=element) for element in elements]
    found = targets.balance(there)
    assert list(found) == list(ELEMENTS)
    assert sum(found.values()) == len(there)
    assert targets.is_all_fixing(there) == (len(there) > 1 and set(elements) == {"functionality"}) or any(
        one.target_type == "fix_base" for one in there
    )


def test_one_target_of_another_element_ends_all_fixing():
    fixing = [Target(title="a"), Target(title="b", element="ease", target_type="fix_base")]
    assert targets.is_all_fixing(fixing)
    assert not targets.is_all_fixing([*fixing, Target(title="c", element="ease", target_type="ease")])
    assert not targets.is_all_fixing(fixing[:1])


@given(st.integers(0, 30), st.integers(0, 30))
def test_over_twenty_candidates_are_many(candidates: int, parked: int):
    there = [Target(title=f"{n}", order=n + 1) for n in range(candidates)]
    aside = [Target(title=f"p{n}", state="parked") for n in range(parked)]
    assert targets.too_many(Workshop([*there, *aside])) == (candidates > 20)


def test_titles_that_sound_alike_are_found_only_among_those_that_stand():
    there = [
        Target(id="a", title="Call back the same day", order=1),
        Target(id="b", title="Show prices", order=2),
        Target(id="c", title="Calling back the same day", order=3),
        Target(id="d", title="Call back the same day", state="parked", order=4),
    ]
    assert [(one.id, other.id) for one, other in targets.sound_alike(Workshop(there))] == [("a", "c")]


def test_no_two_targets_of_the_sample_sound_alike(demo: Workshop):
    assert targets.sound_alike(demo) == []


def test_a_target_of_price_words_and_no_need_is_asked_about():
    assert targets.has_price_question(Target(title="Ten percent discount to everybody"))
    assert not targets.has_price_question(Target(title="Ten percent discount to everybody", group_id="g"))
    assert targets.has_price_question(Target(title="Kinder words", price_only=True, group_id="g"))
    assert not targets.has_price_question(Target(title="A call within the day"))


def test_what_each_silo_wrote_is_counted_beside_its_people():
    silos = [Silo(id="as", name="Service", code="AS"), Silo(id="hn", name="Garage", code="HN", order=2)]
    people = [Participant(id=f"p{n}", name=f"P{n}", silo_id="as", present=n > 0) for n in range(3)]
    there = [Target(title="a", author_silo_id="hn"), Target(title="b"), Target(title="c", author_silo_id="hn")]
    found = targets.written_by(Workshop([*silos, *people, *there]))
    assert [(one.silo.code, one.written, one.people) for one in found] == [("AS", 0, 2), ("HN", 2, 0)]


GROUPS = [
    CustomerGroup(id="g", name="Everyday must run", need="Back by five", need_evidence="asked", order=1),
    CustomerGroup(id="h", name="Wants to know", order=2),
]


def test_needs_are_each_groups_own_and_its_further_ones():
    there = Workshop([*GROUPS, Need(id="n", group_id="g", text="A ride home", evidence="observed")])
    assert [(one.text, one.evidence, one.need_id) for one in targets.needs(there)] == [
        ("Back by five", "asked", None),
        ("A ride home", "observed", "n"),
        ("Wants to know", "guessed", None),
    ]


@pytest.mark.parametrize(
    ("fields", "text"),
    [({}, None), ({"group_id": "g"}, "Back by five"), ({"group_id": "g", "need_id": "n"}, "A ride home"),
     ({"need_id": "n"}, "A ride home"), ({"group_id": "gone"}, None)],
)  # fmt: skip
def test_the_need_of_a_target_is_told_with_its_group(fields: dict[str, str], text: str | None):
    target = Target(title="Better", **fields)
    there = Workshop([*GROUPS, Need(id="n", group_id="g", text="A ride home"), target])
    found = targets.need_of(there, target)
    assert (found.text if found else None) == text
    assert len(targets.unserved_needs(there)) == 3 - bool(text)


def test_measures_are_those_of_the_stops_then_of_the_path():
    there = [
        Measure(id="path", path_id="p", name="Recommend"),
        Measure(id="b", touchpoint_id="b", name="On time"),
        Measure(id="a", touchpoint_id="a", name="Limit asked"),
    ]
    target = Target(title="Better", touchpoint_ids=("b",))
    assert [one.id for one in targets.measures_for(line(*there), target)] == ["b", "path"]


def test_criteria_are_those_of_the_process_of_the_target(demo: Workshop):
    assert [one.core_process_id for one in targets.criteria_of(demo, demo.the(Target, "k01"))] == ["order"]
    assert targets.criteria_of(Workshop([BaseCriterion(core_process_id="o", text="x")]), Target(title="x")) == []


def feedback() -> list[Record]:
    return [
        Observation(id="seen", touchpoint_id="a", quote="I waited"),
        Measure(id="weak", touchpoint_id="a", name="On time", yes=1, n=9),
        Measure(id="good", touchpoint_id="a", name="Polite", yes=9, n=9),
        TouchpointFeel(id="aim", touchpoint_id="a", card="anticipated", action="Ask about the trip"),
        TouchpointFeel(id="true", touchpoint_id="a", card="recognised", state="true_today"),
        WhatIfNote(id="bold", text="What if it were free?"),
    ]


def test_what_no_target_has_taken_up_is_listed():
    found = targets.led_nowhere(line(*feedback()))
    assert [(one.kind, one.id) for one in found] == [
        ("observation", "seen"), ("measure", "weak"), ("aim", "aim"), ("what_if", "bold"),
    ]  # fmt: skip


def test_a_target_on_the_stop_takes_it_up_and_a_dropped_one_does_not():
    target = Target(title="Faster", touchpoint_ids=("a",))
    assert [one.id for one in targets.led_nowhere(line(*feedback(), target))] == ["bold"]
    dropped = target.but(state="dropped")
    assert len(targets.led_nowhere(line(*feedback(), dropped))) == 4


def test_a_what_if_is_taken_up_by_the_target_that_carries_its_words():
    target = Target(title="Free on Mondays", description="what if  it were free?")
    assert "bold" not in [one.id for one in targets.led_nowhere(line(*feedback(), target))]


def test_a_conflict_without_a_target_is_listed(demo: Workshop):
    rest = Workshop([one for one in demo if not isinstance(one, Target)])
    conflicts = [one.id for one in targets.led_nowhere(rest) if one.kind == "conflict"]
    assert conflicts == ["c06", "c09", "c13", "c15"]
