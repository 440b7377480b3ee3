"""Time in turns, and the button that shows it, by a clock that the test holds in its hand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.customer.timer_button import TimerButton
from cxworkshop.ui.frame.turns import Turns
from tests.ui.customer.conftest import ScreenOn, click, desk_of, find


class Clock:
    """Seconds that pass when they are told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_two_turns_of_four_minutes_follow_each_other_and_amber_comes_at_four_fifths_of_each():
    clock = Clock()
    turns = Turns(2, 240, clock)
    assert (turns.turn, str(turns), turns.begun) == (1, "4:00", False)
    turns.toggle()
    seen = []
    for seconds in (191, 193, 239, 240, 431, 433, 480, 900):
        clock.now = 100.0 + seconds
        seen.append((seconds, turns.turn, str(turns), turns.is_late, turns.is_over))
    assert seen == [
        (191, 1, "0:49", False, False),
        (193, 1, "0:47", True, False),
        (239, 1, "0:01", True, False),
        (240, 2, "4:00", False, False),
        (431, 2, "0:49", False, False),
        (433, 2, "0:47", True, False),
        (480, 2, "0:00", True, True),
        (900, 2, "0:00", True, True),
    ]


def test_a_pause_stands_still_and_after_the_end_it_begins_anew():
    clock = Clock()
    turns = Turns(2, 240, clock)
    turns.toggle()
    clock.now += 60
    turns.toggle()
    clock.now += 600
    assert (str(turns), turns.running, turns.begun) == ("3:00", False, True)
    turns.toggle()
    clock.now += 600
    assert turns.is_over
    turns.toggle()
    assert (turns.turn, str(turns), turns.running) == (1, "4:00", True)


@given(some.integers(1, 4), some.integers(1, 600), some.floats(0, 5000))
def test_no_time_is_lost_between_turns(count: int, seconds: int, spent: float):
    clock = Clock()
    clock.now = 0.0
    turns = Turns(count, seconds, clock)
    turns.toggle()
    clock.now = spent
    left_in_all = turns.left + (count - turns.turn) * seconds
    assert abs(left_in_all - max(0.0, count * seconds - spent)) < 1e-6
    assert 0 <= turns.left <= seconds
    assert 1 <= turns.turn <= count


def test_the_button_says_when_to_change_and_when_the_time_is_up(screen_on: ScreenOn, demo: Workshop):
    screen, clock = screen_on(demo), Clock()
    said: list[str] = []
    desk_of(screen).said.connect(said.append)
    button = TimerButton(desk_of(screen), Turns(2, 240, clock), screen._turn_words, screen)
    button.show()
    assert button.accessibleName() == "Pairs · 4 min each"
    click(button)
    assert button.accessibleName() == "The first one tells"
    clock.now += 241
    button.look()
    clock.now += 240
    button.look()
    assert said == ["Change: now the other one", "Time is up"]


def test_the_time_can_be_started_over(screen_on: ScreenOn, demo: Workshop):
    screen = screen_on(demo)
    assert not screen.again.isVisible()
    click(screen.timer)
    assert screen.timer.turns.running
    click(find(screen, "customer.timer.again"))
    assert not screen.timer.turns.begun
    assert not screen.again.isVisible()
    assert screen.timer.accessibleName() == "Pairs · 4 min each"
