"""The path adds up to what was worked out for the sample, and holds for paths made up at random."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as some

from cxworkshop.insight import path
from cxworkshop.library.demo import demo_records
from cxworkshop.library.resources import data
from cxworkshop.library.templates import template_records
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Record
from cxworkshop.model.targets import CauseLink
from cxworkshop.model.workshop import Workshop

WORKED_OUT = data("demo.json")["derived"]
SAMPLE = Workshop(demo_records("en"))


def test_the_stops_of_the_sample_are_numbered_as_it_was_told():
    assert [(stop.number, stop.touchpoint.id) for stop in path.stops(SAMPLE)] == [
        (number, f"c{number:02}") for number in range(1, 17)
    ]
    assert [stop.number for stop in path.stops(SAMPLE) if stop.backstage] == [7, 11]


def test_the_sample_has_fourteen_contact_points():
    assert path.contact_points(SAMPLE) == WORKED_OUT["contact_points"]


def test_a_stop_to_be_retired_is_no_contact_point():
    point = SAMPLE.the(Touchpoint, "c01").but(state="retire")
    assert path.contact_points(Workshop([*SAMPLE, point])) == 13


def test_the_fragile_hand_overs_of_the_sample_are_found():
    fragile = [f"{one.from_silo.code}→{one.to_silo.code}" for one in path.handovers(SAMPLE) if one.state == "fragile"]
    assert fragile == WORKED_OUT["fragile_handovers"]


def test_each_change_of_owner_is_a_hand_over_whether_asked_or_not():
    found = [(one.taker.number, one.from_silo.code, one.to_silo.code, one.state) for one in path.handovers(SAMPLE)]
    assert found == [
        (3, "MD", "AS", "unasked"),
        (6, "AS", "HN", "fragile"),
        (7, "HN", "VA", "fragile"),
        (8, "VA", "HN", "unasked"),
        (10, "KO", "HN", "fragile"),
        (11, "HN", "KO", "unasked"),
        (12, "KO", "HN", "unasked"),
        (13, "HN", "TA", "agreed"),
        (14, "HN", "KO", "unasked"),
        (15, "KO", "AS", "unasked"),
    ]


@given(some.lists(some.integers(0, 12), min_size=5, max_size=5))
def test_half_of_the_answers_are_at_or_below_the_median(counts: list[int]):
    answers = [grade for grade, count in enumerate(counts, 1) for _ in range(count)]
    middle = path.median_of_counts(counts)
    if not answers:
        assert middle is None
    else:
        assert middle is not None
        assert sum(one <= middle for one in answers) * 2 >= len(answers) <= sum(one >= middle for one in answers) * 2


def test_the_causes_of_the_sample_are_as_far_off_as_worked_out():
    found = [
        {"problem": link.problem_id, "cause": link.cause_id, "symptom": link.symptom_id,
         "stage_distance": path.stage_distance(SAMPLE, link), "classic": path.is_classic(SAMPLE, link)}
        for link in SAMPLE.all(CauseLink)
    ]  # fmt: skip
    assert found == WORKED_OUT["links"]


def test_the_leverage_of_the_sample_is_as_worked_out():
    found = {stop.touchpoint.id: path.leverage(SAMPLE, stop.touchpoint.id) for stop in path.stops(SAMPLE)}
    assert {id: weight for id, weight in found.items() if weight} == WORKED_OUT["leverage"]


def test_a_link_to_a_card_in_the_tray_has_no_distance():
    point = SAMPLE.the(Touchpoint, "c04").but(stage_id=None, channel_id=None)
    workshop = Workshop([*SAMPLE, point])
    link = workshop.the(CauseLink, "cause-1")
    assert path.stage_distance(workshop, link) is None
    assert not path.is_classic(workshop, link)


def test_the_lane_that_was_dropped_is_needless_and_one_that_matters_little_without_evidence():
    assert [lane.id for lane in path.needless_channels(SAMPLE)] == ["social", "car"]


def test_a_lane_without_a_stop_is_needless():
    workshop = Workshop([*template_records("restaurant", "en"), Channel(id="fax", name="Fax", order=9)])
    assert [lane.id for lane in path.needless_channels(workshop)] == ["fax"]


def test_every_silo_is_heard_or_seen_to_be_silent():
    found = {voice.silo.code: (voice.written, voice.people, voice.each) for voice in path.voices(SAMPLE)}
    assert found["AS"] == (5, 2, 2.5)
    assert found["TA"] == (0, 2, 0)


# Paths made up at random

CARDS = some.lists(some.tuples(some.integers(1, 4), some.integers(1, 3), some.integers(1, 5), some.integers(0, 2)))


def made_up(cards: list[tuple[int, int, int, int]]) -> Workshop:
    records: list[Record] = [Path(id="path", name="Path")]
    records += [Stage(id=f"s{n}", path_id="path", name=f"S{n}", order=n) for n in range(1, 5)]
    records += [Channel(id=f"l{n}", name=f"L{n}", order=n) for n in range(1, 4)]
    records += [Silo(id=f"o{n}", name=f"O{n}", code=f"O{n}") for n in range(3)]
    for no, (stage, lane, order, owner) in enumerate(cards):
        where = {"stage_id": f"s{stage}", "channel_id": f"l{lane}", "order": order, "owner_silo_id": f"o{owner}"}
        records.append(Touchpoint(id=f"t{no}", path_id="path", title="Stop").but(**where))
    return Workshop(records)


@given(CARDS)
def test_stops_run_by_stage_then_order_then_lane_and_are_numbered_from_one(cards: list[tuple[int, int, int, int]]):
    line = path.stops(made_up(cards), "path")
    places = [(stop.stage.order, stop.touchpoint.order, stop.channel.order) for stop in line]
    assert places == sorted(places)
    assert [stop.number for stop in line] == list(range(1, len(cards) + 1))


@given(CARDS)
def test_a_hand_over_is_exactly_where_the_owner_changes(cards: list[tuple[int, int, int, int]]):
    workshop = made_up(cards)
    owners = [stop.touchpoint.owner_silo_id for stop in path.stops(workshop)]
    changes = [place + 2 for place, (a, b) in enumerate(pairwise(owners)) if a != b]
    assert [passing.taker.number for passing in path.handovers(workshop)] == changes
