"""The agenda over the dock: where the day is, how late, what to do about it, and the road in six steps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from cxworkshop.model.basics import AgendaStep
from cxworkshop.ui.dock.day import DayPage
from tests.ui.dock.conftest import AtTheDock, Opening


class Clock:
    """A clock that a test sets."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def day(at_dock: Opening) -> AtTheDock:
    hand = at_dock("empty")
    hand.open("day")
    return hand


def page(hand: AtTheDock) -> DayPage:
    found = hand.overlay("day").page
    assert isinstance(found, DayPage)
    return found


def spend(hand: AtTheDock, minutes: float) -> None:
    """Lets the timer run for so many minutes of a clock of our own."""
    countdown, clock = hand.dock.day.timer.countdown, Clock()
    countdown._clock = clock
    hand.click("dock.day.pause")
    clock.now += 60 * minutes
    hand.click("dock.day.pause")


def planned(hand: AtTheDock) -> list[int]:
    return [one.planned_min for one in hand.workshop.all(AgendaStep)]


def test_every_step_is_told_with_its_time_and_the_current_one_is_marked(day: AtTheDock):
    rows = page(day).rows.rows
    assert [row.time for row in rows][:3] == ["9:00", "9:15", "9:30"]
    assert [row.ahead for row in rows][:2] == [0, 1]
    assert "9:15 Your best service experience, 15 min" in page(day).rows.accessibleName()
    assert page(day).told.text() == "left of Welcome, promise and rules. Ends 9:15."


def test_the_timer_starts_and_pauses_from_here_too(day: AtTheDock):
    day.click("dock.day.pause")
    assert day.dock.day.timer.countdown.running
    day.click("dock.day.pause")
    assert not day.dock.day.timer.countdown.running


def test_a_minute_more_is_one_step_and_what_was_spent_stays_spent(day: AtTheDock):
    spend(day, 10)
    day.click("dock.day.more")
    assert planned(day)[0] == 16
    assert round(day.dock.day.timer.countdown.left) == 6 * 60
    day.desk.undo()
    assert planned(day)[0] == 15


def test_going_on_keeps_what_the_step_took(day: AtTheDock):
    spend(day, 17)
    day.click("dock.next")
    assert day.workshop.all(AgendaStep)[0].actual_min == 17
    row = page(day).rows.rows[0]
    assert (row.minutes, row.is_over_time) == ("17 of 15 min", True)
    assert page(day).late.text() == "2 minutes behind. At this pace you end at 13:02."
    day.desk.undo()
    assert day.workshop.all(AgendaStep)[0].actual_min is None


def test_a_timer_that_never_ran_keeps_nothing(day: AtTheDock):
    day.click("dock.next")
    assert day.workshop.all(AgendaStep)[0].actual_min is None
    assert not day.there("dock.day.shift")


def test_shifting_the_rest_is_one_step(day: AtTheDock):
    spend(day, 19)
    day.click("dock.next")
    before = planned(day)
    day.click("dock.day.shift")
    assert planned(day) == [19, *before[1:]]
    assert not day.there("dock.day.shift")
    day.click("dock.undo")
    assert planned(day) == before


def test_shortening_evenly_ends_the_day_when_it_was_to_end(day: AtTheDock):
    before = planned(day)
    spend(day, 31)
    day.click("dock.next")
    day.click("dock.day.shorten")
    assert sum(planned(day)) == sum(before) == 240
    assert planned(day)[0] == 31
    assert planned(day)[1] == before[1]  # it goes on already
    day.desk.undo()
    assert planned(day) == before


def test_a_step_that_runs_over_says_so_while_it_runs(day: AtTheDock):
    spend(day, 18)
    assert page(day).time.text() == "−3:00"
    assert page(day).told.text() == "over the time of Welcome, promise and rules."
    assert page(day).late.text() == "3 minutes behind. At this pace you end at 13:03."
    assert page(day).bar.is_late


def test_ahead_is_told_too(day: AtTheDock):
    spend(day, 9)
    day.click("dock.next")
    assert page(day).late.text() == "6 minutes ahead. At this pace you end at 12:54."
    assert not day.there("dock.day.shorten")


def test_back_goes_to_the_step_before(day: AtTheDock):
    day.click("dock.next")
    day.click("dock.day.back")
    assert day.dock.day.position == 0
    assert not day.find("dock.day.back").isEnabled()


def test_the_road_in_six_steps_tells_what_is_begun_and_leads_there(at_dock: Opening):
    hand = at_dock("sample")
    hand.open("day")
    assert "begun" in hand.find("dock.road.6").accessibleName()
    hand.click("dock.road.6")
    assert hand.window.workbench.current == "roadmap"
    hand.click("dock.road.1")
    assert hand.window.workbench.current == "path"


def test_the_road_of_an_empty_workshop_waits(day: AtTheDock):
    assert all("not yet" in day.find(f"dock.road.{n}").accessibleName() for n in range(1, 7))


def test_what_is_only_looked_at_keeps_no_minutes(at_dock: Opening):
    day = at_dock("looked at")
    day.open("day")
    before = day.workshop.all(AgendaStep)
    spend(day, 11)
    told: list[str] = []
    day.desk.refused.connect(told.append)
    day.click("dock.next")
    assert day.workshop.all(AgendaStep) == before
    assert not told
    assert not day.find("dock.day.more").isEnabled()


def test_the_keys_go_on_too(day: AtTheDock):
    day.key(Qt.Key.Key_Escape)
    day.dock.day.next.setFocus()
    day.key(Qt.Key.Key_Space)
    assert day.dock.day.position == 1


def test_when_nothing_can_be_shortened_a_sentence_says_so(day: AtTheDock):
    day.dock.day._go(10)
    told: list[str] = []
    day.desk.refused.connect(told.append)
    spend(day, 60)
    day.click("dock.day.shorten")
    assert len(told) == 1
    assert "too short" in told[0]
