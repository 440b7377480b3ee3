"""The path map on paper, read back from the PDF as a person's reader would."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from cxworkshop.handouts.making import handout_bytes, useful
from cxworkshop.library.demo import demo_records
from cxworkshop.model.basics import Basics
from cxworkshop.model.change import Refused
from cxworkshop.model.customer import CustomerGroup
from cxworkshop.model.experience import Measure, Score
from cxworkshop.model.path import Channel, Handover, Move, Path, Stage, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Record
from cxworkshop.model.surprises import Deviation
from cxworkshop.model.targets import CauseLink, Problem, Target
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop
from tests.handouts import grown, reading

PRINTED = (Basics, CustomerGroup, Path, Stage, Channel, Touchpoint, Move, Handover, Silo, Problem, CauseLink)


def without(records: Iterable[Record], *kinds: type[Record]) -> list[Record]:
    return [record for record in records if not isinstance(record, kinds)]


def long_demo(count: int) -> Workshop:
    """The sample with so many touchpoints, the same stages and lanes again and again."""
    records = demo_records("en")
    originals = [one for one in records if isinstance(one, Touchpoint) and one.is_placed]
    kept = [one for one in records if not isinstance(one, Touchpoint) or one in originals[:count]]
    more = [
        originals[at % len(originals)].but(id=f"more{at}", order=at + 1, title=f"Round {at}: something is asked")
        for at in range(count - len(originals))
    ]
    there = {one.id for one in (*originals[:count], *more)}
    return Workshop([*(one for one in kept if _stands(one, there)), *more])


def _stands(record: Record, there: set[str]) -> bool:
    if isinstance(record, Score | Measure | Handover):
        return record.touchpoint_id in there
    if isinstance(record, Move):
        return {record.from_id, record.to_id} - {None} <= there
    if isinstance(record, CauseLink):
        return {record.cause_id, record.symptom_id} <= there
    return True


@pytest.mark.parametrize("language", ["en", "fi"])
def test_every_touchpoint_stage_lane_and_move_is_on_the_paper(language: str) -> None:
    workshop = Workshop(demo_records(language))
    first, legend = reading.texts(handout_bytes(workshop, "h1", language))
    for text in (first, legend):
        for touchpoint in workshop.all(Touchpoint):
            assert reading.squeezed(touchpoint.title) in reading.squeezed(text) or not touchpoint.is_placed
    named = [*workshop.all(Stage), *(lane for lane in workshop.all(Channel) if lane.channel_kind != "backstage")]
    assert not [one.name for one in named if reading.squeezed(one.name) not in reading.squeezed(first)]
    assert not [m.reason for m in workshop.all(Move) if reading.squeezed(m.reason) not in reading.squeezed(legend)]


@pytest.mark.parametrize("language", ["en", "fi"])
def test_only_our_own_fonts_draw_and_all_are_embedded(language: str) -> None:
    found = reading.fonts(handout_bytes(Workshop(demo_records(language)), "h1", language))
    assert found
    assert all(found.values())
    assert not [name for name in found if "Helvetica" in name]


def test_nothing_is_printed_too_near_to_the_edge(demo: Workshop) -> None:
    assert not reading.outside(handout_bytes(demo, "h1", "en"))


def test_no_text_lies_on_another(demo: Workshop) -> None:
    assert not reading.overlapping(handout_bytes(demo, "h1", "en"))


def test_the_same_workshop_gives_the_same_file(demo: Workshop) -> None:
    assert handout_bytes(demo, "h1", "en") == handout_bytes(demo, "h1", "en")


@pytest.mark.parametrize("manner", [grown.FINNISH, grown.ONE_WORD, grown.WIDE, grown.HOSTILE])
def test_every_text_at_its_limit_is_whole_and_inside_the_paper(manner: str, demo_records: list[Record]) -> None:
    pdf = handout_bytes(grown.grown(demo_records, manner, PRINTED), "h1", "fi")
    assert not reading.outside(pdf)
    if manner != grown.HOSTILE:
        title = reading.squeezed(grown.filled(manner, 60))
        assert reading.squeezed(" ".join(reading.texts(pdf))).count(title) >= 2 * 16


def test_an_empty_path_gives_the_reason(demo_records: list[Record]) -> None:
    empty = Workshop(without(demo_records, Touchpoint, Score, Measure, Move, Handover, CauseLink))
    assert str(useful(empty, "h1")) == "No touchpoint is on the path, so there is no map to print."
    with pytest.raises(Refused):
        handout_bytes(empty, "h1", "en")


def test_a_path_of_one_stop_is_a_map_too() -> None:
    first, legend = reading.texts(handout_bytes(long_demo(1), "h1", "en"))
    assert "A service reminder reaches the phone" in first
    assert "A service reminder reaches the phone" in legend


def test_sixty_stops_take_several_sheets_that_point_at_each_other() -> None:
    workshop = long_demo(60)
    found = reading.texts(handout_bytes(workshop, "h1", "en"))
    maps = [text for text in found if "Feeling" in text]
    assert len(maps) > 2
    assert [f"sheet {number} of {len(maps)}" in text for number, text in enumerate(maps, 1)] == [True] * len(maps)
    assert "from" not in maps[0]
    assert "from" in maps[1]
    squeezed = reading.squeezed(" ".join(maps))
    assert not [one.title for one in workshop.all(Touchpoint) if reading.squeezed(one.title) not in squeezed]
    lists = reading.squeezed(" ".join(found[len(maps) :]))
    assert not [one.title for one in workshop.all(Touchpoint) if reading.squeezed(one.title) not in lists]


def test_what_nobody_has_judged_is_a_dash_and_never_a_zero(demo_records: list[Record]) -> None:
    bare = Workshop(without(demo_records, Score, Measure))
    first, legend = reading.texts(handout_bytes(bare, "h1", "en"))
    gaps = first.split("Gap to expected")[1].split("come back")[0]
    assert gaps.count("–") >= 14
    rows = legend.split("As agreed")[1].split("Hand-overs between silos")[0]
    assert rows.count("– – – –") == 16


def test_a_workshop_without_silos_prints_its_path() -> None:
    records = without(demo_records("en"), Silo, Handover)
    bare = [
        record.but(owner_silo_id=None, support_silo_ids=(), author_silo_id=None)
        if isinstance(record, Touchpoint)
        else record
        for record in records
        if not (isinstance(record, Score) and record.silo_id)
    ]
    kept = without(bare, Target, VotingRound, Deviation)
    first, legend = reading.texts(handout_bytes(Workshop(kept), "h1", "en"))
    assert "Greeting and a short talk" in first
    assert "Silos and why they exist" not in legend
    assert "Hand-overs between silos" not in legend


def test_dots_and_risks_stand_at_the_stops_they_touch(demo: Workshop) -> None:
    first, _ = reading.texts(handout_bytes(demo, "h1", "en"))
    row = first.split("risks")[-1]
    assert row.split("Booking")[0].split()[:7] == ["0", "10", "8", "5", "1", "7", "H"]


def test_a_long_promise_and_a_long_focus_leave_room_for_the_whole_map(demo_records: list[Record]) -> None:
    promise = grown.filled("We tell you what happens next before you ask us for it. ", 160)
    records = [one.but(service_promise=promise) if isinstance(one, Basics) else one for one in demo_records]
    records = [
        one.but(need=grown.filled(grown.FINNISH, 200)) if isinstance(one, CustomerGroup) else one for one in records
    ]
    pdf = handout_bytes(Workshop(records), "h1", "en")
    assert not reading.outside(pdf)
    assert promise in " ".join(reading.texts(pdf)[:1])


def test_a_path_that_is_all_behind_the_scenes_prints_too() -> None:
    records = [
        one.but(channel_id="back") if isinstance(one, Touchpoint) and one.is_placed else one
        for one in demo_records("en")
    ]
    first, _ = reading.texts(handout_bytes(Workshop(records), "h1", "en"))[:2]
    assert "0 touchpoints seen by the customer, 16 behind the scenes" in first.replace("\u00a0", " ")
    assert "Parts are picked ready" in first


def test_long_reasons_of_moves_are_told_by_number_and_stand_in_the_list() -> None:
    long = [
        one.but(reason=grown.filled(grown.FINNISH, 120)) if isinstance(one, Move) else one for one in demo_records("en")
    ]
    many = [
        Move(id=f"m{at}", path_id="path", move_kind="drop_out", from_id=f"c0{at}", reason="w" * 120) for at in (1, 2, 3)
    ]
    found = reading.texts(handout_bytes(Workshop([*long, *many]), "h1", "en"))
    maps = [text for text in found if "Feeling" in text]
    lists = " ".join(found[len(maps) :])
    assert "1 pause at" in lists
    assert reading.squeezed("w" * 120) in reading.squeezed(lists)
    assert reading.squeezed("w" * 120) not in reading.squeezed(" ".join(maps))
