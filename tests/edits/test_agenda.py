"""The day runs late: the rest is shifted, or shortened so that everybody gets home in time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cxworkshop.edits import agenda
from cxworkshop.model.basics import AgendaStep
from cxworkshop.model.change import Refused
from cxworkshop.model.workshop import Workshop
from tests.edits.every_verb import comes_back

PLANNED = (15, 20, 35, 25, 30)


@pytest.fixture
def day() -> Workshop:
    """The first two steps took 24 and 21 minutes: ten too many."""
    took = {1: 24, 2: 21}
    return Workshop(
        [
            AgendaStep(id=f"s{n}", order=n, title=f"Step {n}", planned_min=minutes, actual_min=took.get(n))
            for n, minutes in enumerate(PLANNED, 1)
        ]
    )


def planned(workshop: Workshop) -> list[int]:
    return [one.planned_min for one in workshop.all(AgendaStep)]


def test_the_minutes_a_step_took_are_kept(day: Workshop):
    assert comes_back(day, agenda.end_step(day, "s3", 41)).the(AgendaStep, "s3").actual_min == 41
    with pytest.raises(Refused):
        agenda.end_step(day, "s3", 2000)


def test_shifting_moves_the_rest_and_shortens_nothing(day: Workshop):
    assert planned(comes_back(day, agenda.shift_rest(day, "s3"))) == [24, 21, 35, 25, 30]
    assert planned(comes_back(day, agenda.shift_rest(day, "s3", 40))) == [24, 21, 40, 25, 30]


def test_shortening_ends_the_day_when_it_was_to_end(day: Workshop):
    done = comes_back(day, agenda.shorten_rest(day, "s3"))
    assert planned(done) == [24, 21, 35, 21, 24]
    assert sum(planned(done)) == sum(PLANNED)


def test_shortening_is_refused_when_there_is_nothing_left_to_give(day: Workshop):
    with pytest.raises(Refused, match="too short"):
        agenda.shorten_rest(day, "s5")


@given(some.lists(some.integers(1, 240), max_size=12), some.integers(0, 600))
def test_shortened_steps_give_exactly_what_is_asked_and_keep_five_minutes(minutes: list[int], by: int):
    can_give = sum(max(0, one - agenda.LEAST) for one in minutes)
    if by > can_give:
        with pytest.raises(Refused):
            agenda.shortened(minutes, by)
        return
    after = agenda.shortened(minutes, by)
    assert sum(minutes) - sum(after) == by
    assert all(min(one, agenda.LEAST) <= now <= one for one, now in zip(minutes, after, strict=True))
