"""How the day goes, and the road in six steps."""

from __future__ import annotations

from cxworkshop.insight import agenda
from cxworkshop.insight.six_steps import six_steps
from cxworkshop.library.empty import empty_records
from cxworkshop.model.basics import AgendaStep
from cxworkshop.model.workshop import Workshop


def day(*minutes: int, took: tuple[int, ...] = ()) -> list[AgendaStep]:
    done = dict(enumerate(took))
    return [
        AgendaStep(id=f"s{n}", order=n + 1, title="Step", planned_min=one, actual_min=done.get(n))
        for n, one in enumerate(minutes)
    ]


def test_the_steps_begin_one_after_another_from_nine():
    assert agenda.starts(day(15, 20, 25), 0) == [540, 555, 575, 600]


def test_what_was_done_took_what_it_took():
    assert agenda.starts(day(15, 20, 25, took=(17,)), 1) == [540, 557, 577, 602]
    assert agenda.behind(day(15, 20, 25, took=(17,)), 1) == 2
    assert agenda.behind(day(15, 20, 25, took=(10,)), 1) == -5


def test_a_step_that_runs_over_makes_the_day_later_already():
    assert agenda.behind(day(15, 20, 25), 0, spent=15) == 0
    assert agenda.behind(day(15, 20, 25), 0, spent=18) == 3


def test_a_step_without_minutes_of_its_own_counts_as_planned():
    assert agenda.behind(day(15, 20, 25), 2) == 0


def test_the_last_third_begins_when_two_thirds_have_been_planned_away():
    steps = day(20, 20, 20)
    assert [agenda.is_last_third(steps, place) for place in range(3)] == [False, False, True]
    assert not agenda.is_last_third(day(60), 0)
    assert not agenda.is_last_third([], 0)


def test_the_day_goes_on_where_nobody_has_ended_a_step():
    assert agenda.begun_at(day(15, 20, 25, took=(15, 20))) == 2
    assert agenda.begun_at(day(15, 20, took=(15, 20))) == 0


def test_the_sample_has_gone_all_six_steps_and_an_empty_workshop_none(demo: Workshop):
    assert [step.begun for step in six_steps(demo)] == [True] * 6
    assert [step.begun for step in six_steps(Workshop(empty_records("en", "New")))] == [False] * 6
