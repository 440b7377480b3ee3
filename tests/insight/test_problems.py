"""Pairs: halves, wishes, phenomena, links, leverage, and where to start from."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.insight.path import by_leverage, is_classic, leverage, stage_distance, strongest, voices
from cxworkshop.insight.phenomena import TYPICAL
from cxworkshop.insight.problems import (
    halves,
    in_no_process,
    links_of,
    missing_side,
    pairs_at,
    phenomena,
    shown_links,
    sounds_like_target,
    typical_phenomena,
)
from cxworkshop.insight.starts import MOST, starts
from cxworkshop.model.experience import Score
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Record
from cxworkshop.model.targets import CauseLink, CoreProcess, Problem
from cxworkshop.model.workshop import Workshop


def path_of(stages: int, *more: Record) -> Workshop:
    """One stop in each stage, "t1" to "tn", on one lane."""
    line: list[Record] = [Path(id="p", name="Path"), Channel(id="c", name="Phone")]
    for n in range(1, stages + 1):
        line.append(Stage(id=f"s{n}", path_id="p", name=f"Stage {n}", order=n))
        card = Touchpoint(id=f"t{n}", path_id="p", title=f"Stop {n}", stage_id=f"s{n}", channel_id="c", state="placed")
        line.append(card)
    return Workshop([*line, *more])


def gap_at(stop: str, expected: int, felt: int) -> list[Score]:
    scores = {"expectation": expected, "experience": felt}
    return [Score(touchpoint_id=stop, dimension=of, value=value) for of, value in scores.items()]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "We need a button",
        "we should call",
        "Pitäisi soittaa",
        "“Meidän pitää kysyä”",
        "tarvitaan uusi malli",
        "LET'S ask",
    ],
)
def test_a_remedy_sounds_like_a_target(text: str) -> None:
    assert sounds_like_target(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Weather is not asked",
        "The needed part is late",
        "We have to ask twice",
        "Tehdään kahteen kertaan",
        "Tulee yllätyslasku",
        "Kukaan ei tiedä mitä pitää tehdä",
        "Pitäjän auto",
    ],
)
def test_a_fault_does_not(text: str) -> None:
    assert not sounds_like_target(text)


@given(st.text(max_size=160))
def test_any_text_sounds_like_something_or_not(text: str) -> None:
    assert sounds_like_target(text) in (True, False)
    assert sounds_like_target(f"  {text}") == sounds_like_target(text)


def test_half_a_pair_misses_one_side() -> None:
    ours, theirs = Problem(id="a", company_side="x"), Problem(id="b", customer_side="y", order=2)
    whole = Problem(id="c", company_side="x", customer_side="y", order=3)
    assert [missing_side(one) for one in (ours, theirs, whole)] == ["customer", "company", None]
    assert halves(Workshop([ours, theirs, whole])) == [ours, theirs]


def test_phenomena_used_most_come_first_and_letter_case_is_no_difference() -> None:
    texts = ["Late", "Twice", "late", "", "Alone"]
    workshop = Workshop([Problem(company_side="x", phenomenon=text, order=n) for n, text in enumerate(texts, 1)])
    assert phenomena(workshop) == ["Late", "Twice", "Alone"]


def test_typical_phenomena_are_those_of_the_process_or_all() -> None:
    known = CoreProcess(id="1", key="order", name="Orders")
    own = CoreProcess(id="2", key="", name="Ours", order=2)
    workshop = Workshop([known, own])
    assert typical_phenomena(workshop, "1") == TYPICAL["order"]
    every = {text for texts in TYPICAL.values() for text in texts}
    assert set(typical_phenomena(workshop, "2")) == set(typical_phenomena(workshop, None)) == every


def test_links_of_a_pair_leave_out_cards_in_the_tray() -> None:
    links = [CauseLink(id=f"l{n}", problem_id="q", cause_id=f"t{n}", symptom_id="t4") for n in (3, 1)]
    hidden = CauseLink(id="h", problem_id="q", cause_id="x", symptom_id="t4")
    tray = Touchpoint(id="x", path_id="p", title="In the tray")
    workshop = path_of(4, Problem(id="q", company_side="x", shows_at_id="t4"), tray, *links, hidden)
    assert [link.id for link in links_of(workshop, "q")] == ["l1", "l3"]
    assert {link.id for link in shown_links(workshop, "p")} == {"l1", "l3"}
    assert shown_links(workshop, "other") == []
    assert [one.id for one in pairs_at(workshop, "t1")] == [one.id for one in pairs_at(workshop, "t4")] == ["q"]


def test_stops_in_no_process_are_those_placed_and_to_stay(demo: Workshop) -> None:
    assert in_no_process(demo) == []
    gone = Touchpoint(id="g", path_id="p", title="To go", stage_id="s1", channel_id="c", order=2, state="retire")
    assert [one.touchpoint.id for one in in_no_process(path_of(2, gone))] == ["t1", "t2"]


# Causes


@given(st.integers(1, 12), st.data())
def test_a_classic_cause_is_early_and_its_symptom_late(stages: int, data: st.DataObject) -> None:
    cause, symptom = data.draw(st.integers(1, stages)), data.draw(st.integers(1, stages))
    if cause == symptom:
        return
    link = CauseLink(cause_id=f"t{cause}", symptom_id=f"t{symptom}")
    workshop = path_of(stages, link)
    assert stage_distance(workshop, link) == symptom - cause
    if is_classic(workshop, link):
        assert symptom > cause
        assert cause <= max(1, stages / 3)
        assert symptom > stages * 2 / 3


def test_a_card_in_the_tray_has_no_distance() -> None:
    link = CauseLink(cause_id="t1", symptom_id="x")
    workshop = path_of(3, Touchpoint(id="x", path_id="p", title="In the tray"), link)
    assert stage_distance(workshop, link) is None
    assert not is_classic(workshop, link)


@given(st.lists(st.tuples(st.integers(1, 6), st.integers(1, 6)), max_size=20), st.integers(1, 5), st.integers(1, 5))
def test_leverage_is_one_and_the_shortfall_for_every_link(
    ends: list[tuple[int, int]], expected: int, felt: int
) -> None:
    links = [CauseLink(cause_id=f"t{a}", symptom_id=f"t{b}") for a, b in ends if a != b]
    workshop = path_of(6, *links, *gap_at("t6", expected, felt))
    for n in range(1, 7):
        out = [link for link in links if link.cause_id == f"t{n}"]
        short = max(expected - felt, 0)
        assert leverage(workshop, f"t{n}") == sum(1 + (short if link.symptom_id == "t6" else 0) for link in out)
    ranked = by_leverage(workshop)
    assert all(a[1] >= b[1] for a, b in pairwise(ranked))
    assert sum(force for _, force in ranked) >= len(links)


def test_equal_leverage_names_all_and_ranks_the_earlier_first() -> None:
    links = [CauseLink(cause_id=cause, symptom_id="t5") for cause in ("t3", "t2")]
    workshop = path_of(5, *links)
    assert [stop.number for stop, _ in by_leverage(workshop)] == [2, 3]
    assert [stop.number for stop in strongest(workshop)] == [2, 3]
    assert strongest(path_of(5)) == []


def test_a_missing_half_of_a_gap_adds_nothing() -> None:
    half = Score(touchpoint_id="t2", dimension="expectation", value=5)
    assert leverage(path_of(2, CauseLink(cause_id="t1", symptom_id="t2"), half), "t1") == 1


def test_the_sample_is_strongest_at_its_fifth_stop(demo: Workshop) -> None:
    assert [stop.number for stop in strongest(demo)] == [5]
    assert by_leverage(demo)[0][1] == 6


# Where to start, and whose voice


def test_the_sample_offers_its_weak_places_the_worst_first(demo: Workshop) -> None:
    found = starts(demo)
    kinds = [one.kind for one in found]
    assert kinds == sorted(kinds, key=["gap", "conflict", "contradiction", "handover", "deviation"].index)
    assert all(kinds.count(kind) <= MOST for kind in kinds)
    assert found[0].stop.number == 5
    assert [one.about for one in found if one.kind == "handover"] == ["AS → HN", "HN → VA", "KO → HN"]


def test_a_path_nobody_has_judged_offers_nothing() -> None:
    assert starts(path_of(4)) == []
    assert starts(Workshop([])) == []


def test_a_pair_counts_as_a_voice_of_the_silo_that_wrote_it() -> None:
    silos = [Silo(id="a", name="A", code="AA"), Silo(id="b", name="B", code="BB", colour=2, order=2)]
    pairs = [Problem(company_side="x", author_silo_id="a", order=n) for n in (1, 2)]
    nobody = Problem(company_side="y", order=3)
    assert [one.written for one in voices(Workshop([*silos, *pairs, nobody]))] == [2, 0]
