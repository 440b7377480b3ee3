"""Facts beside feeling: the limits, what is missing, and that good facts alone put no stop in order."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cxworkshop.insight import facts
from cxworkshop.insight.facts import Share, conflict, in_order
from cxworkshop.insight.standing import next_conflict, standings
from cxworkshop.library.demo import demo_records
from cxworkshop.model.basics import Basics
from cxworkshop.model.experience import ConflictNote, Measure, Score
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop

SAMPLE = Workshop(demo_records("en"))
COUNTS = some.lists(some.integers(0, 60), min_size=5, max_size=5)
CHECKS = some.integers(0, 400).flatmap(lambda n: some.tuples(some.integers(0, n), some.just(n)))


def one_stop(*more: Record, **limits: int) -> Workshop:
    basics: dict[str, Any] = {"id": "basics", "title": "One", **limits}
    placed: dict[str, Any] = {"path_id": "path", "stage_id": "stage", "channel_id": "lane", "state": "placed"}
    return Workshop(
        [
            Basics(**basics),
            Path(id="path", name="Path"),
            Stage(id="stage", path_id="path", name="One"),
            Channel(id="lane", name="Phone"),
            Touchpoint(id="stop", title="Call", **placed),
            *more,
        ]
    )


def checks(yes: int, n: int) -> Measure:
    return Measure(touchpoint_id="stop", name="Done", yes=yes, n=n)


def asked(*counts: int) -> Measure:
    return Measure(touchpoint_id="stop", name="Asked", measure_type="subjective", scale="satisfaction", counts=counts)


def judged(value: int) -> Score:
    return Score(touchpoint_id="stop", dimension="experience", value=value)


@pytest.mark.parametrize(
    ("limits", "kind"),
    [({}, None), ({"good_rate": 85}, "process_fine"), ({"good_rate": 86}, None), ({"good_rate": 100}, None)],
)
def test_the_limit_of_good_facts_can_be_moved(limits: dict[str, int], kind: str | None) -> None:
    found = conflict(one_stop(checks(85, 100), judged(2), **limits), "stop")
    assert (found and found.kind) == kind


@pytest.mark.parametrize(("weak_rate", "kind"), [(70, None), (71, "feeling_good"), (0, None)])
def test_the_limit_of_weak_facts_can_be_moved(weak_rate: int, kind: str | None) -> None:
    found = conflict(one_stop(checks(70, 100), judged(4), weak_rate=weak_rate), "stop")
    assert (found and found.kind) == kind


@given(some.integers(1, 100), some.integers(1, 400))
def test_a_share_right_on_its_limit_reaches_it(percent: int, n: int) -> None:
    assert Share(percent * n, 100 * n).reaches(percent)
    assert not Share(percent * n - 1, 100 * n).reaches(percent)


@given(CHECKS, COUNTS, some.none() | some.integers(1, 5), some.integers(2, 100), some.integers(0, 99))
def test_a_conflict_needs_both_and_lies_beyond_both_limits(
    passed: tuple[int, int], counts: list[int], value: int | None, good: int, weak: int
) -> None:
    more = [checks(*passed), asked(*counts), *([judged(value)] if value else [])]
    workshop = one_stop(*more, good_rate=max(good, weak + 1), weak_rate=weak)
    found, share, felt = (
        conflict(workshop, "stop"),
        facts.objective(workshop, "stop"),
        facts.subjective(workshop, "stop"),
    )
    if found is None:
        return
    assert share is not None
    assert felt is not None
    assert (share.rate >= max(good, weak + 1) / 100 - 1e-9 and felt < 0.5) == (found.kind == "process_fine")
    assert (share.rate < weak / 100 + 1e-9 and felt >= 0.75) == (found.kind == "feeling_good")
    assert found.thin == (share.n < 5 or 0 < sum(counts) < 5)
    assert not in_order(workshop, "stop")


@given(CHECKS)
def test_passing_every_check_never_puts_a_stop_in_order_alone(passed: tuple[int, int]) -> None:
    workshop = one_stop(checks(*passed))
    (standing,) = standings(workshop)
    assert not in_order(workshop, "stop")
    assert standing.only_facts == bool(passed[1])
    assert standing.conflict is None


def test_good_facts_and_a_good_feeling_are_in_order() -> None:
    assert in_order(one_stop(checks(9, 10), judged(4)), "stop")
    assert not in_order(one_stop(checks(9, 10), judged(3)), "stop")
    assert not in_order(one_stop(judged(5)), "stop")


def test_answers_of_customers_go_before_the_judgement_of_the_team() -> None:
    workshop = one_stop(asked(0, 0, 0, 0, 9), judged(1))
    assert facts.subjective(workshop, "stop") == 1
    assert standings(workshop)[0].checks is None


def test_the_sample_has_four_conflicts_and_two_stops_with_facts_only() -> None:
    there = standings(SAMPLE)
    assert [(one.stop.number, one.conflict.kind) for one in there if one.conflict] == [
        (6, "feeling_good"), (9, "feeling_good"), (13, "process_fine"), (15, "process_fine"),
    ]  # fmt: skip
    assert [one.stop.number for one in there if one.only_facts] == [7, 11]


def test_the_next_conflict_is_the_first_with_a_question_open() -> None:
    answered = ConflictNote(touchpoint_id="c06", q1="They are greeted", q2="Say what was done")
    begun = ConflictNote(touchpoint_id="c09", q1="They wait")
    numbers = [next_conflict(Workshop([*SAMPLE, *more])) for more in ((), (answered,), (answered, begun))]
    assert [stop and stop.number for stop in numbers] == [6, 9, 9]
    all_done = [answered.but(id=id, touchpoint_id=id) for id in ("c06", "c09", "c13", "c15")]
    again = next_conflict(Workshop([*SAMPLE, *all_done]))
    assert again is not None
    assert again.number == 6


def test_without_conflicts_nothing_is_asked() -> None:
    assert next_conflict(one_stop()) is None
