"""Then and now: each thing is compared with itself, by the same rules, and what nobody took anew is not called new."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.edits.sessions import kept
from cxworkshop.insight import then_and_now
from cxworkshop.insight.facts import Share
from cxworkshop.insight.then_and_now import Figure, drifted, felt, figures, light_trend, progress, promises
from cxworkshop.model.basics import Basics
from cxworkshop.model.customer import Expectation
from cxworkshop.model.experience import Measure, Score
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.record import Record
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.sessions import Session
from cxworkshop.model.workshop import Workshop

FIRST = Session(id="first", no=1, date="2026-03-12", closed_on="2026-03-12")
SECOND = Session(id="second", no=2, date="2026-06-11")
JUNE = date(2026, 6, 11)
LINE = (
    Path(id="p", name="Path"),
    Stage(id="s", path_id="p", name="Stage"),
    Channel(id="c", name="Phone"),
    *(Touchpoint(id=id, path_id="p", title=id, stage_id="s", channel_id="c", order=n) for n, id in enumerate("ab", 1)),
)


def held(*records: Record) -> Workshop:
    return Workshop([Basics(id="basics", title="Ours"), FIRST, SECOND, *LINE, *records])


def after(then: Workshop, now: Workshop) -> Workshop:
    """Now, with what was kept of then."""
    return Workshop([*now, *(edit.record for edit in kept(then, FIRST))])


def item(id: str, **fields: object) -> RoadmapItem:
    return RoadmapItem(id=id, title=id, **fields)  # type: ignore[arg-type]


def test_what_was_promised_is_counted_and_what_is_new_is_told_apart() -> None:
    then = held(item("a"), item("b", column="m3"), item("c", column="m12"), item("d"))
    now = held(item("a", status="done"), item("b", column="m3"), item("c", column="m12", status="stopped"), item("new"))
    found = promises(then, now, JUNE)
    assert progress(found) == (4, 1, 1, 0, 1)
    assert [one.pair.record.id for one in found] == ["a", "new", "d", "b", "c"]
    assert [one.has_changed for one in found] == [True, True, True, False, True]


def test_late_counts_from_the_session_that_put_an_item_where_it_stands() -> None:
    then = held(item("a"), item("b"), item("c", column="m6"), item("d"))
    now = after(then, held(item("a"), item("b", status="done"), item("c"), item("d", column="m3"), item("new")))
    assert {one.pair.record.id for one in promises(then, now, JUNE) if one.is_late} == {"a"}
    july = {one.pair.record.id for one in promises(then, now, date(2026, 7, 12)) if one.is_late}
    assert july == {"a", "c", "new"}  # a month after the second session; “d” has three


def figure(before: Measure | None, after: Measure | None) -> Figure:
    (found,) = figures(held(*filter(None, [before])), held(*filter(None, [after])))
    return found


def test_a_figure_that_nobody_took_anew_is_silent_and_one_that_was_says_where_it_went() -> None:
    old = Measure(id="m", touchpoint_id="a", name="Ready when promised", yes=6, n=10)
    assert figure(old, old).trend == "silent"
    assert figure(old, old.but(yes=6, n=10, period="June")).trend == "same"
    assert figure(old, old.but(yes=7)).trend == "better"
    assert figure(old, old.but(yes=5)).trend == "weaker"
    assert figure(None, old).trend == "new"
    assert figure(old, None).trend == "gone"
    assert figure(old, old.but(yes=9)).goal == 100


def test_the_same_check_of_another_period_goes_on_from_the_older_one() -> None:
    old = Measure(id="m", touchpoint_id="a", name="Ready when promised", yes=6, n=10, period="March")
    new = Measure(id="n", touchpoint_id="a", name="ready when promised", yes=9, n=10, period="June")
    elsewhere = new.but(id="x", touchpoint_id="b")
    found = figures(held(old), held(old, new, elsewhere))
    assert [(one.then, one.now, one.trend) for one in found] == [
        (Share(6, 10), Share(9, 10), "better"),
        (None, Share(9, 10), "new"),
    ]


def test_facts_and_answers_keep_to_themselves() -> None:
    facts = Measure(id="f", touchpoint_id="a", name="Checked", yes=6, n=10)
    asked = Measure(id="s", touchpoint_id="a", name="Asked", measure_type="subjective", scale="satisfaction", goal=60)
    now = asked.but(counts=(0, 0, 1, 1, 8))
    found = figures(held(facts, asked), held(facts, now))
    assert [(one.pair.record.measure_type, one.now, one.goal) for one in found] == [
        ("objective", Share(6, 10), 100),
        ("subjective", Share(8, 10), 60),
    ]


def scores(emotion: int, expectation: int, experience: int) -> list[Score]:
    said = {"emotion": emotion, "expectation": expectation, "experience": experience}
    return [Score(touchpoint_id="a", dimension=name, value=n) for name, n in said.items()]  # type: ignore[arg-type]


def test_a_stop_tells_its_feeling_its_experience_and_its_gap() -> None:
    (one,) = felt(held(*scores(-1, 4, 2)), held(*scores(1, 5, 4)))
    assert (one.then, one.now, one.trend) == ((-1, 2, -2), (1, 4, -1), "better")
    (one,) = felt(held(*scores(-1, 4, 4)), held(*scores(1, 4, 3)))
    assert one.trend == "both"
    (one,) = felt(held(), held(*scores(1, 5, 4)))
    assert one.trend == "new"
    (one,) = felt(held(*scores(1, 5, 4)), held(*scores(1, 5, 4)))
    assert not one.has_changed


def test_a_stop_that_was_removed_since_tells_what_it_was_like() -> None:
    then = held(*scores(-1, 4, 2))
    (one,) = felt(then, Workshop(one for one in then if not isinstance(one, Touchpoint)))
    assert (one.is_gone, one.stop.touchpoint.id, one.then, one.now) == (True, "a", (-1, 2, -2), (None, None, None))
    assert (one.has_changed, one.trend) == (True, "gone")
    (one,) = felt(then, held())
    assert (one.is_gone, one.trend) == (False, "gone")


@given(st.lists(st.none() | st.integers(-4, 4), max_size=3))
def test_turned_round_better_is_weaker(steps: list[int | None]) -> None:
    other = {"better": "weaker", "weaker": "better"}
    there = then_and_now.trend(steps)
    assert then_and_now.trend([None if one is None else -one for one in steps]) == other.get(there, there)


@pytest.mark.parametrize(
    ("then", "now", "trend"),
    [("red", "green", "better"), ("green", "amber", "weaker"), ("unset", "red", "new"), ("amber", "unset", "silent")],
)
def test_a_light_goes_from_red_to_green(then: str, now: str, trend: str) -> None:
    assert light_trend(then, now) == trend  # type: ignore[arg-type]


def test_an_expectation_drifts_by_its_level_or_its_class_and_not_by_its_words() -> None:
    old = [Expectation(id=id, text=id, level=3, kano="surprise") for id in ("a", "b", "c", "gone")]
    new = [
        old[0].but(level=4),
        old[1].but(kano="minimum"),
        old[2].but(text="Other words"),
        Expectation(id="n", text="n"),
    ]
    assert [pair.record.id for pair in drifted(held(*old), held(*new))] == ["a", "b", "n", "gone"]
